import MinutesModel
import MinutesWording

/// whoever signs an extract stands in it with given name, name and title.
enum SignatoriesHaveTheirNames: SessionRule {
  static let id: RuleID = "R-08"
  static let title = "Les signataires ont prénom, nom et qualité"
  static let explanation = """
    L’extrait que reçoit la préfecture donne la date de la convocation, les membres en exercice, \
    présents et votants, les pouvoirs, le résultat, et la signature avec prénom, nom et qualité. seance \
    écrit ces mentions ; le prénom d’un signataire ne se devine pas, complétez-le au tableau.
    """
  static let law = LawSource(
    "CRPA, art. L212-1 ; circulaires préfectorales",
    "Toute décision comporte la signature de son auteur ainsi que la mention, en caractères lisibles, "
      + "du prénom, du nom et de la qualité de celui-ci.")
  static let severity = Severity.warning
  static let canBeMendedInSession = false
  static let example = RuleExample(
    wrong: "Le maire, RENAULT", right: "Le maire, Jean-Michel RENAULT")

  static func findings(in facts: SessionFacts) -> [Finding] {
    // Where a roster has no given names at all, that is how the commune writes it.
    guard facts.session.state.isAfterSession, facts.council.members.contains(where: \.hasGivenName)
    else { return [] }
    let signatories = [facts.session.president, facts.session.secretary].compactMap { $0 }
    var known: Set<MemberID> = []
    return signatories.compactMap { id in
      guard known.insert(id).inserted, let member = facts.council.member(id), !member.hasGivenName
      else { return nil }
      return finding(
        at: .member(id), "le prénom de \(member.shortName), qui signe, manque au tableau")
    }
  }
}

extension Member {
  fileprivate var hasGivenName: Bool { givenName.contains(where: \.isLetter) }
}
