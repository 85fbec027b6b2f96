/// Which decisions a member who represents the commune in another body keeps away from (CGCT
/// L1111-6, II), and what it does to the quorum.
package struct RepresentativeShelter: Hashable, Sendable {
  /// Whether representatives leave both sides of the quorum.
  package let lowersTheQuorum: Bool
  /// The decisions concerned, in French.
  package let decisions: String
  /// Whether an interested member who stays in the room may be held to have taken part.
  package let presenceIsTakingPart: Bool
  /// Whether a paid representation, or one with advantages of its own, loses the shelter.
  package let endsWithPay: Bool

  /// The days since a paid representative is an interested member.
  package static let sincePayCounts = Period(
    from: table.rows.first { $0.value.endsWithPay }?.period.from)

  /// The law by date (law.md ).
  package static let table = DatedTable(
    RepresentativeShelter(
      lowersTheQuorum: false, decisions: "", presenceIsTakingPart: true, endsWithPay: false),
    LawSource(
      "CGCT, art. L2131-11", "Un membre intéressé à l’affaire ne prend pas part à la délibération."),
    changes: [
      (
        day(2022, 2, 23),
        RepresentativeShelter(
          lowersTheQuorum: true,
          decisions:
            "contrat de la commande publique, garantie d’emprunt, aide des articles L1511-2 "
            + "et L1511-3, désignation ou rémunération du représentant, commission d’appel d’offres",
          presenceIsTakingPart: true, endsWithPay: false),
        LawSource(
          "CGCT, art. L1111-6 et L2131-11 (loi 2022-217 du 21 février 2022)",
          "Le représentant de la commune se retire de certaines décisions ; il n’est alors pas compté "
            + "parmi les membres en exercice pour le quorum.")
      ),
      (
        day(2025, 12, 24),
        RepresentativeShelter(
          lowersTheQuorum: true,
          decisions: "contrat de la commande publique attribué à cet organisme, commission d’appel "
            + "d’offres",
          presenceIsTakingPart: false, endsWithPay: true),
        LawSource(
          "CGCT, art. L1111-6 et L2131-11, depuis le 24 décembre 2025",
          "Le représentant se retire des seules décisions qui attribuent à l’organisme un contrat de "
            + "la commande publique ; il n’est alors pas compté parmi les membres en exercice.")
      ),
    ])
}
