/// Who signs the minutes and how they become known, before and after the reform of 1 July 2022.
package struct PublicityRegime: Hashable, Sendable {
  /// Whether president and secretary sign; before, all members present did.
  package let isSignedByOfficers: Bool
  /// Days after the session within which the list of deliberations, earlier the compte rendu, is
  /// posted.
  package let daysToPost: Int
  /// Days after the session that approved them within which the minutes are published; `nil` before
  /// they had to be.
  package let daysToPublishMinutes: Int?
  /// Whether a regulatory act is published on the web, unless a small commune chose otherwise.
  package let isElectronic: Bool

  /// The days since president and secretary sign, and the minutes are published.
  package static let sinceReform = Period(
    from: table.rows.first { $0.value.isSignedByOfficers }?.period.from)
  /// The days before.
  package static let beforeReform = Period(until: sinceReform.from?.adding(days: -1))

  /// The regimes by date (law.md §1.1).
  package static let table = DatedTable(
    PublicityRegime(
      isSignedByOfficers: false, daysToPost: 8, daysToPublishMinutes: nil, isElectronic: false),
    LawSource(
      "CGCT, art. L2121-23 et L2121-25, avant le 1er juillet 2022",
      "Les délibérations sont signées par tous les membres présents ; le compte rendu de la séance "
        + "est affiché dans la huitaine."),
    changes: [
      (
        day(2022, 7, 1),
        PublicityRegime(
          isSignedByOfficers: true, daysToPost: 7, daysToPublishMinutes: 7, isElectronic: true),
        LawSource(
          "CGCT, art. L2121-15, L2121-23, L2121-25 et L2131-1, depuis le 1er juillet 2022",
          "Le maire et le secrétaire signent ; la liste des délibérations examinées est affichée et "
            + "mise en ligne dans la semaine ; le procès-verbal est publié dans la semaine qui suit "
            + "la séance qui l’a arrêté.")
      )
    ])
}
