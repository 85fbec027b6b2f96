import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesWording

/// Texts that are not read for claims hold none.
@Suite struct ClaimTriggerTests {
  private static let words = [
    "à", "l’", "l'", "la", "unanimité", "unanimement", "Unanimité", "quasi-", "quasi", "majorité",
    "adopté", "est", "sont", "pas", "approuvée", "rejetés", "refus", "voix", "pour", "contre",
    "abstention", "12", "3", "une", ":", ",", ".", "–", "—", "(", ")", "\n", "séance", "dossier",
    "budget", "des", "membres", "présents", "par", "blancs", "bulletins", "décide", "conseil",
    "\u{A0}", "\u{202F}", "œuvre", "«", "moins", "soit",
  ]

  @Test func `any words`() {
    var random = SeededGenerator(seed: 17)
    var read = 0
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...8, using: &random)
      let chosen = (0..<count).map { _ in
        Self.words[Int.random(in: Self.words.indices, using: &random)]
      }
      let text = chosen.joined(separator: Int.random(in: 0...9, using: &random) == 0 ? "" : " ")
      if ClaimTrigger.isPulled(by: text) {
        read += 1
      } else {
        let claims = ClaimReader(ClaimToken.all(in: text)).claims()
        // Figures far from « pour » or « contre » have never been looked for.
        #expect(
          claims.allSatisfy { $0.kind == .formula(.counts) }, "\(text) holds \(claims)")
      }
    }
    #expect(read < 16_000)
  }

  @Test(arguments: [
    "débat unanimité conseil", "séance adoptée présente", "approuvé budget sans jour",
    "présenté unanimité", "le refus du département",
  ])
  func `a word alone is not read`(text: String) {
    #expect(!ClaimTrigger.isPulled(by: text))
  }

  @Test(arguments: [
    "à l’unanimité", "À L'UNANIMITÉ", "a lunanimite", "à l\u{A0}unanimité", "vote – unanimité",
    "Unanimité", "résultat : unanimité", "(unanimité)", "à la quasi-unanimité", "unanimement",
    "est adopté", "ne sont donc pas approuvées", "Repoussées.", "adopté, 13 bulletins pour",
  ])
  func `what may be a claim is read`(text: String) {
    #expect(ClaimTrigger.isPulled(by: text))
  }
}
