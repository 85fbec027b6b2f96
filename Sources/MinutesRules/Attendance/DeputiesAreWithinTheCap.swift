import MinutesModel

/// there are no more deputies than 30 % of the seats.
enum DeputiesAreWithinTheCap: SessionRule {
  static let id: RuleID = "A-02"
  static let title = "Les adjoints ne dépassent pas 30 % de l’effectif légal"
  static let explanation = """
    Le conseil fixe le nombre des adjoints sans dépasser 30 % de l’effectif légal, arrondi à \
    l’entier inférieur ; les communes de 80 000 habitants et plus ont en outre des adjoints de \
    quartier. Dans un conseil réputé complet à moins de membres, l’effectif est le nombre de membres \
    élus au dernier renouvellement, si la fiche de la séance le dit.
    """
  static let law = LawSource(
    "CGCT, art. L2122-2 et L2121-2-1",
    "Le nombre des adjoints n’excède pas 30 % de l’effectif légal du conseil, ou des membres élus "
      + "quand le conseil est réputé complet.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "effectif légal de 15, 5 adjoints", right: "effectif légal de 15, 4 adjoints")

  static func findings(in facts: SessionFacts) -> [Finding] {
    guard let seats = facts.seats else { return [] }
    let inOffice = Set(facts.opening.inOffice)
    let deputies = facts.council.members.filter { member in
      if case .deputyMayor = member.office { inOffice.contains(member.id) } else { false }
    }
    let elected = facts.membersOfACouncilDeemedComplete
    let maximum = facts.statutes.councilSize.value.maximumDeputies(
      seats: elected ?? seats, population: facts.council.population)
    guard deputies.count > maximum else { return [] }
    let base =
      elected.map { "\($0), le conseil de \($0) élus étant réputé complet" } ?? String(seats)
    return [
      finding(
        at: .council,
        "\(deputies.count) adjoints pour \(maximum) au plus, 30 % de \(base) "
          + "(\(deputies.count - maximum) de trop)")
    ]
  }
}
