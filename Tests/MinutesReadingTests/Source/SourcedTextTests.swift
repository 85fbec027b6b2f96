import Testing

@testable import MinutesReading

@Suite struct SourcedTextTests {
  private func line(_ text: String) -> SourceLine { SourceLines(text).lines[0] }

  @Test(arguments: [
    ("  deux   espaces\t et  un onglet ", "deux espaces et un onglet"),
    ("la \u{FB01}che de l’a\u{FB00}aire", "la fiche de l’affaire"),
    ("com\u{AD}mune", "commune"), ("\u{C}page", "page"), ("a\u{200B}b", "ab"),
    ("6\u{202F}395,87\u{A0}€", "6\u{202F}395,87\u{A0}€"),
  ])
  func `what is no text is cleaned away`(source: String, text: String) {
    #expect(SourcedText(line(source)).text == text)
  }

  @Test func `every part knows where it stands`() {
    let lines = SourceLines("  un   deux\n   trois\n").lines
    let text = SourcedText(lines[0]).joined(SourcedText(lines[1]))
    #expect(text.text == "un deux trois")
    #expect(text.origin(at: 0) == (0, 2))
    #expect(text.origin(at: 3) == (0, 7))
    #expect(text.origin(at: 8) == (1, 3))
    #expect(text.slice(3..<13).origin(at: 0) == (0, 7))
    #expect(text.slice(2..<8).text == "deux")
  }

  @Test(arguments: ["a\nb\n", "a\r\nb\r\n", "a\rb\r", "a\u{2028}b", "a\u{85}b"])
  func `lines end in every way there is`(text: String) {
    #expect(SourceLines(text).lines.map(\.text) == ["a", "b"])
    #expect(SourceLines(text).lines.map(\.number) == [1, 2])
  }

  @Test func `columns count characters`() {
    let lines = SourceLines("été : là")
    #expect(lines.point(line: 0, byte: 8) == TextPoint(line: 1, column: 7))
  }
}
