import MinutesModel
import MinutesWording

/// A-01: the council has no more members than seats, and the roll names each of them.
enum CouncilIsOfLegalSize: SessionRule {
  static let id: RuleID = "A-01"
  static let title = "L’appel nomme tous les membres en exercice, et pas plus que l’effectif légal"
  static let explanation = """
    Présents, représentés, excusés et absents font ensemble le nombre des membres en exercice, qui \
    ne dépasse pas l’effectif que la loi donne à la commune d’après sa population.
    """
  static let law = LawSource(
    "CGCT, art. L2121-2", "Le nombre des conseillers dépend de la population de la commune.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "15 en exercice ; 12 présents et 2 absents",
    right: "15 en exercice ; 13 présents et 2 absents")

  static func findings(in facts: SessionFacts) -> [Finding] {
    tooManyMembers(facts) + wrongRoll(facts)
  }

  private static func tooManyMembers(_ facts: SessionFacts) -> [Finding] {
    let inOffice = facts.opening.inOffice.count
    guard let seats = facts.seats, inOffice > seats else { return [] }
    return [
      finding(
        at: .council,
        "\(inOffice) membres en exercice pour un effectif légal de \(seats) "
          + "(\(inOffice - seats) de trop)")
    ]
  }

  private static func wrongRoll(_ facts: SessionFacts) -> [Finding] {
    let roll = facts.opening
    let isBeingCalled = facts.session.state == .preparation
    let missing = facts.rollIsBegun && !isBeingCalled ? roll.unaccounted : []
    let inOffice = Set(roll.inOffice)
    var seen: Set<MemberID> = []
    let strangers = facts.attendance.entries.map(\.member)
      .filter { !inOffice.contains($0) && seen.insert($0).inserted }
    guard !missing.isEmpty || !strangers.isEmpty else { return [] }
    let listed = roll.inOffice.count - roll.unaccounted.count + strangers.count
    var parts: [String] = []
    if !missing.isEmpty { parts.append("ne sont pas à l’appel : " + names(missing, facts)) }
    if !strangers.isEmpty {
      parts.append("ne sont pas en exercice ce jour-là : " + names(strangers, facts))
    }
    return [
      finding(
        at: .roll,
        "l’appel nomme \(listed.of("membre")) pour \(roll.inOffice.count) en exercice ; "
          + parts.joined(separator: " ; "))
    ]
  }

  private static func names(_ members: [MemberID], _ facts: SessionFacts) -> String {
    guard members.count > 4 else { return Enumeration.joining(members.map(facts.name)) }
    return members.prefix(3).map(facts.name).joined(separator: ", ")
      + " et \(members.count - 3) autres"
  }
}
