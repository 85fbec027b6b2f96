import MinutesModel

/// there are no more deputies than 30 % of the seats.
enum DeputiesAreWithinTheCap: SessionRule {
  static let id: RuleID = "A-02"
  static let title = "Les adjoints ne dépassent pas 30 % de l’effectif légal"
  static let explanation = """
    Le conseil fixe le nombre des adjoints sans dépasser 30 % de l’effectif légal, arrondi à \
    l’entier inférieur ; les communes de 80 000 habitants et plus ont en outre des adjoints de \
    quartier.
    """
  static let law = LawSource(
    "CGCT, art. L2122-2", "Le nombre des adjoints n’excède pas 30 % de l’effectif légal du conseil."
  )
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "effectif légal de 15, 5 adjoints", right: "effectif légal de 15, 4 adjoints")

  static func findings(in facts: SessionFacts) -> [Finding] {
    guard let seats = facts.seats else { return [] }
    let inOffice = Set(facts.opening.inOffice)
    let deputies = facts.council.members.filter { member in
      if case .deputyMayor = member.office { inOffice.contains(member.id) } else { false }
    }
    let maximum = facts.statutes.councilSize.value.maximumDeputies(
      seats: seats, population: facts.council.population)
    guard deputies.count > maximum else { return [] }
    return [
      finding(
        at: .council,
        "\(deputies.count) adjoints pour \(maximum) au plus, 30 % de \(seats) "
          + "(\(deputies.count - maximum) de trop)")
    ]
  }
}
