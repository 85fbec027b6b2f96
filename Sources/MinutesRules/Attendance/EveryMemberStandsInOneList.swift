import MinutesModel
import MinutesWording

/// A-05: each member in office stands in one list of the roll; A-01 and A-03 give the numbers.
enum EveryMemberStandsInOneList: SessionRule {
  static let id: RuleID = "A-05"
  static let title = "Chaque membre en exercice est dans une liste, et une seule"
  static let explanation = """
    Un membre qui n’est ni présent, ni représenté, ni excusé, ni absent explique souvent une voix de \
    trop au décompte. Dites à l’appel où il était.
    """
  static let law = LawSource(
    "CGCT, art. L2121-15",
    "Le procès-verbal donne les noms des membres présents ou représentés.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "13 voix pour 12 votants : M. BRUNET n’est dans aucune liste",
    right: "M. BRUNET, présent : 13 voix pour 13 votants")

  /// With more members missing the roll was not called: A-01 says how many.
  private static let mostNamed = 4

  static func findings(in facts: SessionFacts) -> [Finding] {
    (facts.session.state.isAfterSession ? unlisted(facts) : []) + contradicted(facts)
  }

  /// Who comes in being there, or leaves without being there: as often as one movement alone can tell.
  private static func contradicted(_ facts: SessionFacts) -> [Finding] {
    guard !facts.attendance.movements.isEmpty else { return [] }
    let moves = Dictionary(grouping: facts.attendance.movements, by: \.member)
    return facts.opening.inOffice.compactMap { member in
      guard let movements = moves[member], let said = facts.attendance.presence(of: member) else {
        return nil
      }
      let arrivals = movements.filter { $0.kind == .arrival }.count
      let balance = arrivals - (movements.count - arrivals)
      let (name, present) = (facts.name(member), facts.agreed("présent", with: member))
      switch (said, balance) {
      case (.present, 1...):
        return finding(
          at: .member(member),
          "\(name) arrive en cours de séance et y est déjà \(present) d’après l’appel")
      case (.absent, ..<0), (.excused, ..<0), (.represented, ..<0):
        return finding(
          at: .member(member), "\(name) quitte la séance sans y être \(present) d’après l’appel")
      default: return nil
      }
    }
  }

  private static func unlisted(_ facts: SessionFacts) -> [Finding] {
    let missing = facts.opening.unaccounted
    guard missing.count <= mostNamed, missing.count < facts.opening.inOffice.count else {
      return []
    }
    return missing.map { member in
      let words = ["présent", "représenté", "excusé", "absent"]
        .map { facts.agreed($0, with: member) }
      return finding(
        at: .member(member),
        "\(facts.name(member)) n’est dans aucune liste de l’appel : "
          + words.dropLast().joined(separator: ", ") + " ou \(words.last ?? "") ?")
    }
  }
}
