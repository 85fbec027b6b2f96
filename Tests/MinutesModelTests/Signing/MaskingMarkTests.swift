import MinutesModel
import Testing

struct MaskingMarkTests {
  @Test(arguments: [
    ("Jeanne MARTIN", "J. M."), ("Jean-Pierre d’ARTOIS", "J.-P. A."),
    ("M. Paul de la TOUR", "M. P. T."),
    ("06 12 34 56 78", "[…]"), ("", "[…]"), ("Madame Odile GRANGE", "Madame O. G."),
    ("Madame", "[…]"), ("consorts LEBLANC", "consorts L."),
  ])
  func `a name has initials`(_ name: String, _ initials: String) {
    #expect(MaskingMark.initials(of: name) == initials)
  }

  @Test
  func `what the public reads follows the treatment`() {
    let words = MaskingMark.Treatment.allCases.map {
      MaskingMark(.agenda, words: "Jeanne MARTIN", kind: .privatePerson, treatment: $0).publicWords
    }
    #expect(words == ["Jeanne MARTIN", "[…]", "J. M."])
  }
}
