import Testing

@testable import TerminalScreen

@Suite struct KeyPressTests {
  @Test(arguments: [
    ("a", KeyPress(.character("a")), "a"),
    ("A", KeyPress(.character("A")), "A"),
    ("é", KeyPress(.character("é")), "é"),
    ("-", KeyPress(.character("-")), "-"),
    ("C-s", KeyPress(.character("s"), .control), "Ctrl-S"),
    ("C--", KeyPress(.character("-"), .control), "Ctrl--"),
    ("M-x", KeyPress(.character("x"), .alt), "Alt-X"),
    ("C-M-x", KeyPress(.character("x"), [.control, .alt]), "Ctrl-Alt-X"),
    ("M-Up", KeyPress(.up, .alt), "Alt-↑"),
    ("S-F6", KeyPress(.function(6), .shift), "Maj-F6"),
    ("F12", KeyPress(.function(12)), "F12"),
    ("Esc", KeyPress(.escape), "Échap"),
    ("Space", KeyPress(.character(" ")), "Espace"),
    ("C-Home", KeyPress(.home, .control), "Ctrl-Début"),
    ("S-Tab", KeyPress(.tab, .shift), "Maj-Tab"),
    ("PageDown", KeyPress(.pageDown), "Page↓"),
    ("Enter", KeyPress(.enter), "Entrée"),
    ("Delete", KeyPress(.delete), "Suppr"),
  ])
  func `a description is read and written back`(text: String, press: KeyPress, french: String) {
    #expect(KeyPress(description: text) == press)
    #expect(press.description == text)
    #expect(press.french == french)
  }

  @Test(arguments: [
    ("C-S", "C-s"), ("M-C-x", "C-M-x"), ("BS", "Backspace"), ("pgup", "PageUp"), ("ESC", "Esc"),
    ("A-Left", "M-Left"),
  ])
  func `other spellings mean the same`(text: String, canonical: String) {
    #expect(KeyPress(description: text)?.description == canonical)
  }

  @Test(arguments: ["", "C-", "X-a", "F0", "F25", "Foo", "C-C", "ab"])
  func `what is no key is refused`(text: String) {
    #expect(
      KeyPress(description: text) == (text == "C-C" ? KeyPress(.character("c"), .control) : nil))
  }

  @Test func `every key and modifier goes through its description`() {
    let keys: [Key] =
      [
        .character("x"), .character("é"), .character(" "), .enter, .tab, .backspace, .delete,
        .insert, .escape, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
      ] + (1...24).map { .function($0) }
    for key in keys {
      for bits in UInt8(0)..<8 {
        let press = KeyPress(key, Modifiers(rawValue: bits))
        #expect(KeyPress(description: press.description) == press)
      }
    }
  }

  @Test func `only characters without control or alt type text`() {
    #expect(KeyPress(.character("é")).typed == "é")
    #expect(KeyPress(.character("x"), .alt).typed == nil)
    #expect(KeyPress(.character("s"), .control).typed == nil)
    #expect(KeyPress(.enter).typed == nil)
  }
}
