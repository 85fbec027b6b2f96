import TerminalScreen

/// What an xterm sends for keys written down as in scenarios: `é`, `<C-s>`, `<M-n>`, `<F2>`,
/// `<paste:two\nlines>`, `<3*Down>`.
enum KeyBytes {
  struct Unknown: Error {
    let name: String
  }

  /// The bytes of each key of a script.
  static func each(of script: String) throws -> [[UInt8]] {
    var keys: [[UInt8]] = []
    var rest = Substring(script)
    while let character = rest.first {
      let end = character == "<" ? rest.firstIndex(of: ">") : nil
      let key = rest[...(end ?? rest.startIndex)]
      keys.append(try of(String(key)))
      rest = rest[key.endIndex...]
    }
    return keys
  }

  /// The bytes of a script.
  static func of(_ script: String) throws -> [UInt8] {
    var result: [UInt8] = []
    var rest = Substring(script)
    while let character = rest.first {
      guard character == "<", let end = rest.firstIndex(of: ">") else {
        result += Array(String(character).utf8)
        rest = rest.dropFirst()
        continue
      }
      let name = String(rest[rest.index(after: rest.startIndex)..<end])
      rest = rest[rest.index(after: end)...]
      result += try bytes(name)
    }
    return result
  }

  private static func bytes(_ name: String) throws -> [UInt8] {
    if let star = name.firstIndex(of: "*"), let count = Int(name[..<star]) {
      let once = try bytes(String(name[name.index(after: star)...]))
      return Array(repeating: once, count: count).flatMap(\.self)
    }
    // With the key that follows, Esc would be that key and Alt; the sequence behind it is no key’s.
    if name == "Esc" { return Array("\u{1B}\u{1B}[99~".utf8) }
    if name == "lt" { return [UInt8(ascii: "<")] }
    if name.hasPrefix("paste:") {
      let text = name.dropFirst(6).replacing("\\n", with: "\r").replacing("\\t", with: "\t")
      return Array("\u{1B}[200~\(text)\u{1B}[201~".utf8)
    }
    guard let press = KeyPress(description: name), let sequence = sequence(press) else {
      throw Unknown(name: name)
    }
    return Array(sequence.utf8)
  }

  private static func sequence(_ press: KeyPress) -> String? {
    let modifier = 1 + Int(press.modifiers.rawValue)
    let alt = press.modifiers.contains(.alt) ? "\u{1B}" : ""
    switch press.key {
    case .character(let character):
      guard press.modifiers.contains(.control) else { return alt + String(character) }
      guard let ascii = character.asciiValue else { return nil }
      return alt + String(Unicode.Scalar(ascii & 0x1F))
    case .enter: return alt + "\r"
    case .tab: return press.modifiers == .shift ? "\u{1B}[Z" : alt + "\t"
    case .backspace: return alt + "\u{7F}"
    case .escape: return "\u{1B}"
    case .up: return lettered("A", modifier)
    case .down: return lettered("B", modifier)
    case .right: return lettered("C", modifier)
    case .left: return lettered("D", modifier)
    case .home: return lettered("H", modifier)
    case .end: return lettered("F", modifier)
    case .insert: return numbered(2, modifier)
    case .delete: return numbered(3, modifier)
    case .pageUp: return numbered(5, modifier)
    case .pageDown: return numbered(6, modifier)
    case .function(let number):
      if number <= 4 {
        let letter = ["P", "Q", "R", "S"][number - 1]
        return modifier == 1 ? "\u{1B}O\(letter)" : "\u{1B}[1;\(modifier)\(letter)"
      }
      let codes = [15, 17, 18, 19, 20, 21, 23, 24]
      guard codes.indices.contains(number - 5) else { return nil }
      return numbered(codes[number - 5], modifier)
    }
  }

  /// Arrows as keypad mode sends them, or with modifiers.
  private static func lettered(_ letter: String, _ modifier: Int) -> String {
    modifier == 1 ? "\u{1B}O\(letter)" : "\u{1B}[1;\(modifier)\(letter)"
  }

  private static func numbered(_ number: Int, _ modifier: Int) -> String {
    modifier == 1 ? "\u{1B}[\(number)~" : "\u{1B}[\(number);\(modifier)~"
  }
}
