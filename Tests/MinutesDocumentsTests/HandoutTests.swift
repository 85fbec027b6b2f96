import Testing

@testable import MinutesDocuments

/// The tables of documents and formats.
struct HandoutTests {
  @Test
  func `ids are unique and find their entry`() {
    #expect(Set(Handout.all.map(\.id)).count == Handout.all.count)
    #expect(Set(DocumentFormat.all.map(\.id)).count == DocumentFormat.all.count)
    for handout in Handout.all { #expect(Handout.named(handout.id)?.name == handout.name) }
    #expect(Handout.named("pv")?.name == "Procès-verbal")
    #expect(DocumentFormat.named("txt")?.name == "Texte brut")
    #expect(Handout.named("inconnu") == nil)
    #expect(DocumentFormat.named("inconnu") == nil)
  }

  @Test
  func `a rendered text ends every line and starts without an empty one`() throws {
    let handout = try #require(Handout.named("pv"))
    let format = try #require(DocumentFormat.named("txt"))
    let text = render(Sample.justCreated(), as: handout, format: format)
    #expect(text.hasPrefix("RÉPUBLIQUE FRANÇAISE\n"))
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
  }
}
