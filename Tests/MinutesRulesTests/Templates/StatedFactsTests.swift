import MinutesModel
import Testing

@testable import MinutesRules

/// What of a text is of one session alone.
struct StatedFactsTests {
  @Test(arguments: [
    ("le 2 février 2021 pour 1 500,00 €", ["date:2 février 2021", "montant:1 500,00"]),
    ("au titre de 2021, 80 euros", ["année:2021", "montant:80"]),
    ("M. BRUNET et Mme Jeanne VIGNAULT", ["membre:M. BRUNET", "membre:Mme Jeanne VIGNAULT"]),
    ("Brunet propose, la brunette refuse", ["membre:Brunet"]),
    ("l’article 2188 et la délibération n° 2021-01-03", []),
    ("rien de cela", []),
  ])
  func `facts are found where they stand`(text: String, expected: [String]) {
    let facts = StatedFacts(of: RecordBuilder().minutes.council).all(in: text)
    let characters = Array(text)
    #expect(facts.map { "\($0.kind.rawValue):\(String(characters[$0.range]))" } == expected)
  }
}
