import MinutesModel
import Testing

@testable import MinutesReading

/// What a list should be read as.
private struct ExpectedList: CustomStringConvertible, Sendable {
  let text: String
  let people: [String]
  let leftovers: [String]
  var description: String { text }
}

private let expectedLists = [
  ExpectedList(
    text: "Présents : Mrs et Mmes VIGNAULT, LARCHER Adjoints, BRUNET et MARTIN",
    people: [
      "? VIGNAULT adjoint 1 présent", "? LARCHER adjoint 2 présent", "? BRUNET présent",
      "? MARTIN présent",
    ], leftovers: []),
  ExpectedList(
    text:
      "Étaient présents : Mme Lise ROY, maire ; MM. Luc PETIT, Jean GRAS, adjoints ; Mmes A. BON et Zoé FAY, conseillères municipales.",
    people: [
      "Mme Lise ROY maire présent", "M. Luc PETIT adjoint 1 présent",
      "M. Jean GRAS adjoint 2 présent",
      "Mme A. BON conseiller présent", "Mme Zoé FAY conseiller présent",
    ], leftovers: []),
  ExpectedList(
    text: "Absents représentés : Mme ROY (pouvoir à M. PETIT, signé le 3 mars 2021) ; M. GRAS",
    people: ["Mme ROY pouvoir à PETIT le 2021-03-03", "M. GRAS excusé", "M. PETIT"], leftovers: []),
  ExpectedList(
    text: "Absents : Mme ROY, absente excusée, a donné pouvoir à M. Luc PETIT, M. GRAS",
    people: ["Mme ROY pouvoir à PETIT", "M. GRAS absent", "M. Luc PETIT"], leftovers: []),
  ExpectedList(
    text: "Pouvoirs : Mme ROY à M. PETIT, M. GRAS à Mme BON",
    people: ["Mme ROY pouvoir à PETIT", "M. GRAS pouvoir à BON", "M. PETIT", "Mme BON"],
    leftovers: []),
  ExpectedList(text: "Absent Excusé : Néant", people: [], leftovers: []),
  ExpectedList(
    text: "Présents : Mme ROY, M. PETIT (en visioconférence), M. GRAS",
    people: ["Mme ROY présent", "M. PETIT présent", "M. GRAS présent"],
    leftovers: ["M. PETIT (en visioconférence)"]),
  ExpectedList(
    text: "Excusés : Anne ROY (procuration à Luc PETIT) - Jean GRAS",
    people: ["? Anne ROY pouvoir à PETIT", "? Jean GRAS excusé", "? Luc PETIT"], leftovers: []),
]

@Suite struct RollTests {
  @Test(arguments: [
    ("M. RENAULT Jean Michel", "monsieur", "Jean Michel", "RENAULT"),
    ("Jean-Marie BIRTÈGUE", nil, "Jean-Marie", "BIRTÈGUE"),
    ("Mme Anne de La Tour", "madame", "Anne", "de La Tour"), ("MARTIN", nil, "", "MARTIN"),
    ("Mme Lise DE SAINT-ANDRÉ", "madame", "Lise", "DE SAINT-ANDRÉ"),
    ("Mr Paul Durand", "monsieur", "Paul", "Durand"),
    ("Mlle D’ARC Jeanne", "madame", "Jeanne", "D’ARC"),
    ("Madame le MOAL Yvonne", "madame", "Yvonne", "le MOAL"), ("J. MARTIN", nil, "J.", "MARTIN"),
  ])
  func `names`(text: String, civility: String?, given: String, family: String) throws {
    let name = try #require(PersonName(text))
    #expect(name.civility?.rawValue == civility)
    #expect(name.givenName == given)
    #expect(name.familyName == family)
  }

  @Test(arguments: ["les travaux", "12 rue du Lavoir", "", "M.", "néant", "à la mairie"])
  func `words that are no names`(text: String) {
    #expect(PersonName(text) == nil)
  }

  @Test(arguments: expectedLists)
  fileprivate func `lists`(_ expected: ExpectedList) throws {
    let lines = SourceLines(expected.text).lines.map(LaidLine.init)
    let paragraph = try #require(ParagraphReader(lines).paragraphs(in: 0..<1).first)
    let caption = try #require(RollCaption(paragraph))
    var reader = RollReader(Roster())
    var ledger = Ledger()
    reader.begin(caption.kind)
    reader.read(paragraph.body.dropping(caption.length), ledger: &ledger)
    reader.settleProxies()
    let names = reader.roster.people.map { $0.name.familyName }
    #expect(reader.roster.people.map { Self.told($0, names) } == expected.people)
    #expect(reader.leftovers.map(\.text) == expected.leftovers)
  }

  private static func told(_ person: Roster.Person, _ names: [String]) -> String {
    var parts = [person.name.civility.map { $0 == .madame ? "Mme" : "M." } ?? "?"]
    if !person.name.givenName.isEmpty { parts.append(person.name.givenName) }
    parts.append(person.name.familyName)
    switch person.office {
    case .mayor?: parts.append("maire")
    case .deputyMayor(let rank)?: parts.append("adjoint \(rank)")
    case .councillor?: parts.append("conseiller")
    default: break
    }
    switch person.presence {
    case .present?: parts.append("présent")
    case .excused?: parts.append("excusé")
    case .absent?: parts.append("absent")
    case .represented(let holder)?: parts.append("pouvoir à " + names[holder.number - 1])
    case nil: break
    }
    if let date = person.proxySignedOn { parts.append("le " + date.iso) }
    return parts.joined(separator: " ")
  }

  @Test(arguments: [
    "Présents : 13", "Présentation du projet", "Absence de marquage au sol",
    "Les membres présents décident",
    "A l’unanimité des présents", "Membres en exercice : 15",
  ])
  func `what is no caption`(text: String) throws {
    let lines = SourceLines(text).lines.map(LaidLine.init)
    let paragraph = try #require(ParagraphReader(lines).paragraphs(in: 0..<1).first)
    #expect(RollCaption(paragraph) == nil)
  }
}
