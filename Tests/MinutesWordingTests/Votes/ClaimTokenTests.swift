import Testing

@testable import MinutesWording

/// How texts are cut into words, figures and marks.
struct ClaimTokenTests {
  @Test(arguments: [
    "", " ", "\u{0301}", "mot", String(repeating: "mot, l’été ; 1 234,50 € ", count: 3_000),
    String(repeating: " ", count: 9_000) + "fin", String(repeating: "(", count: 4_096),
    String(repeating: "(", count: 4_096) + "fin", String(repeating: "a", count: 9_000),
  ])
  func `the portions of a text are all its tokens`(text: String) {
    var tokens: [ClaimToken] = []
    ClaimToken.eachPortion(of: text) { portion in
      #expect(portion.count <= 4_097)
      tokens += portion
    }
    #expect(tokens == ClaimToken.all(in: text))
  }
}
