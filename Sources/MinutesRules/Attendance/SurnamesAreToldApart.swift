import MinutesModel
import MinutesWording

/// two surnames of the tableau that differ by one letter are two people’s, and no slip.
enum SurnamesAreToldApart: SessionRule {
  static let id: RuleID = "A-04"
  static let title = "Deux noms presque pareils sont bien deux personnes"
  static let explanation = """
    Deux noms du tableau qui ne diffèrent que par une lettre, ou par la place d’une lettre, se \
    confondent à l’appel et au vote. Vérifiez qu’il s’agit de deux personnes et que chaque nom est \
    bien écrit ; si c’est le cas, acceptez ce constat.
    """
  static let law = LawSource(
    "CGCT, art. L2121-15",
    "Le procès-verbal donne les noms des membres présents ou représentés.")
  static let severity = Severity.advice
  static let example = RuleExample(
    wrong: "Mme PERRAUD et M. PERRAULD, une seule personne écrite de deux façons",
    right: "Mme Anne PERRAUD et M. Luc PERRAULD, deux personnes")

  /// Shorter names are often a letter apart.
  private static let shortest = 4

  static func findings(in facts: SessionFacts) -> [Finding] {
    let members = facts.council.membersInOffice(on: facts.session.date)
    let names = members.map { Array($0.familyName.folded.utf8) }
    var findings: [Finding] = []
    for (index, name) in names.enumerated() where name.count >= shortest {
      for earlier in 0..<index
      where names[earlier].count >= shortest && name.isOneSlip(from: names[earlier]) {
        findings.append(
          finding(
            at: .member(members[index].id),
            "\(members[earlier].styledName) et \(members[index].styledName) : deux noms à une lettre "
              + "près, à vérifier"))
      }
    }
    return findings
  }
}

extension [UInt8] {
  /// Whether one letter too many, missing, other or elsewhere makes one name of the other.
  fileprivate func isOneSlip(from other: [UInt8]) -> Bool {
    guard count.gap(to: other.count) <= 1, self != other else { return false }
    var start = 0
    while start < Swift.min(count, other.count), self[start] == other[start] { start += 1 }
    var end = 0
    while end < Swift.min(count, other.count) - start,
      self[count - 1 - end] == other[other.count - 1 - end]
    { end += 1 }
    let mine = self[start..<count - end]
    let theirs = other[start..<other.count - end]
    if mine.count <= 1, theirs.count <= 1 { return true }
    // a letter that has moved: « DESCOUT », « DECOUST »
    guard mine.count == theirs.count else { return false }
    return mine.first == theirs.last && mine.dropFirst().elementsEqual(theirs.dropLast())
      || mine.last == theirs.first && mine.dropLast().elementsEqual(theirs.dropFirst())
  }
}
