import MinutesModel
import MinutesTestSupport
import MinutesWording
import Testing

struct TypingHelpTests {
  /// Types a text character by character, taking every help.
  private func typing(_ text: String) -> String {
    var result = ""
    var caret = 0
    for character in text {
      result.insert(character, at: result.index(result.startIndex, offsetBy: caret))
      caret += 1
      if let help = TypingHelp(afterTypingIn: result, at: caret) {
        result = help.applied(to: result)
        caret = help.caret
      }
    }
    return result
  }

  static let typed: [(String, String)] = [
    ("\"Argent de poche\"", "«\u{A0}Argent de poche\u{A0}»"),
    ("le \"pack\", oui", "le «\u{A0}pack\u{A0}», oui"),
    ("l'\"accueil\"", "l’«\u{A0}accueil\u{A0}»"),
    ("(\"a\")", "(«\u{A0}a\u{A0}»)"),
    ("\"Il a dit \"oui\" hier\"", "«\u{A0}Il a dit «\u{A0}oui\u{A0}» hier\u{A0}»"),
    ("\" mot", "«\u{A0}mot"),
    ("d'Azay", "d’Azay"), ("6'395", "6'395"),
    ("Pourquoi ?", "Pourquoi\u{202F}?"), ("Pourquoi?", "Pourquoi\u{202F}?"),
    ("Objet : vote", "Objet\u{A0}: vote"), ("Objet: vote", "Objet\u{A0}: vote"),
    ("fin ; suite", "fin\u{202F}; suite"), ("Oui !", "Oui\u{202F}!"), ("Oui!!", "Oui\u{202F}!!"),
    ("Quoi ?!", "Quoi\u{202F}?!"), ("(?)", "(?)"),
    ("25 %", "25\u{A0}%"), ("25%", "25\u{A0}%"), ("150 €", "150\u{A0}€"), ("150€", "150\u{A0}€"),
    ("le % de", "le % de"),
    ("48 200 €", "48\u{202F}200\u{A0}€"), ("1 234 567,89€", "1\u{202F}234\u{202F}567,89\u{A0}€"),
    ("en 2021 100 000 €", "en 2021 100\u{202F}000\u{A0}€"), ("le 2 15 €", "le 2 15\u{A0}€"),
    ("L212 300 €", "L212 300\u{A0}€"), ("48 200\u{A0}€", "48\u{202F}200\u{A0}€"),
    ("1 000 %", "1 000\u{A0}%"),
    ("à 20:30", "à 20:30"), ("https://a.fr/?q=1;2!", "https://a.fr/?q=1;2!"),
    ("mailto:a@b.fr", "mailto:a@b.fr"), ("a@b.fr?", "a@b.fr?"), ("www.a.fr:80?", "www.a.fr:80?"),
    ("etc...", "etc…"), ("fin.", "fin."), ("1..2", "1..2"),
    ("«mot»", "«\u{A0}mot\u{A0}»"), ("« mot »", "«\u{A0}mot\u{A0}»"),
    ("? question", "? question"), ("", ""),
  ]

  @Test(arguments: typed)
  func `typing is helped along`(keys: String, text: String) {
    #expect(typing(keys) == text)
  }

  @Test(arguments: typed.map(\.1))
  func `a text that was helped is left alone`(text: String) {
    #expect(typing(text) == text)
    #expect(text.typeset == text)
    for caret in 0...text.count {
      if let help = TypingHelp(afterTypingIn: text, at: caret) {
        #expect(help.applied(to: text) != text)
      }
    }
  }

  @Test(arguments: typed)
  func `a whole text is set as if typed`(keys: String, text: String) {
    #expect(keys.typeset == text)
  }

  @Test func `guillemets spaced by habit are closed in a whole text`() {
    #expect("le \" mot \" dit".typeset == "le «\u{A0}mot\u{A0}» dit")
  }

  @Test func `the help is one step after what was typed`() throws {
    let help = try #require(TypingHelp(afterTypingIn: "Oui !", at: 5))
    #expect(help == TypingHelp(range: 3..<5, replacement: "\u{202F}!"))
    #expect(help.caret == 5)
    let quote = try #require(TypingHelp(afterTypingIn: "\"mot", at: 1))
    #expect(quote.range == 0..<1)
    #expect(quote.caret == 2)
    #expect(quote.applied(to: "\"mot") == "«\u{A0}mot")
  }

  @Test func `a space behind the caret is not doubled`() throws {
    let text = "\"\u{A0}mot"
    let help = try #require(TypingHelp(afterTypingIn: text, at: 1))
    #expect(help.applied(to: text) == "«\u{A0}mot")
    #expect(TypingHelp(afterTypingIn: "«\u{A0}mot", at: 1) == nil)
  }

  @Test(arguments: [-1, 0, 4, 99])
  func `a caret outside the text has no help`(caret: Int) {
    #expect(TypingHelp(afterTypingIn: "a ?", at: caret) == nil)
  }

  @Test func `setting a text twice changes nothing more, and keeps its letters`() {
    let alphabet = Array("aé \u{A0}\u{202F}\"'«»;:!?%€.0(@/\n…’")
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...12, using: &generator)
      let text = String((0..<count).map { _ in alphabet.randomElement(using: &generator) ?? "a" })
      let once = text.typeset
      #expect(once.typeset == once, "\(text.debugDescription)")
      #expect(once.filter(\.isLetter) == text.filter(\.isLetter))
      #expect(once.filter(\.isNumber) == text.filter(\.isNumber))
    }
  }
}

extension TypingHelp {
  /// The text after the help.
  fileprivate func applied(to text: String) -> String {
    var characters = Array(text)
    characters.replaceSubrange(range, with: Array(replacement))
    return String(characters)
  }
}
