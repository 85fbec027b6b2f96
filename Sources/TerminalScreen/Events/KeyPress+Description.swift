/// The names of keys, as keymaps and scenarios write them and as hints show them.
private let names: [(key: Key, name: String, aliases: [String], french: String)] = [
  (.enter, "Enter", ["Return", "CR"], "Entrée"),
  (.tab, "Tab", [], "Tab"),
  (.backspace, "Backspace", ["BS"], "Ret. arr."),
  (.delete, "Delete", ["Del"], "Suppr"),
  (.insert, "Insert", ["Ins"], "Inser"),
  (.escape, "Esc", ["Escape"], "Échap"),
  (.up, "Up", [], "↑"),
  (.down, "Down", [], "↓"),
  (.left, "Left", [], "←"),
  (.right, "Right", [], "→"),
  (.home, "Home", [], "Début"),
  (.end, "End", [], "Fin"),
  (.pageUp, "PageUp", ["PgUp"], "Page↑"),
  (.pageDown, "PageDown", ["PgDn"], "Page↓"),
  (.character(" "), "Space", [], "Espace"),
]

extension KeyPress: CustomStringConvertible {
  /// Reads `C-s`, `M-Up`, `S-F6`, `C-M-x`, `Esc`, `é`; the prefixes C, M and S stand in any order.
  ///
  /// Nil for anything else. Names of keys may be written in any case, characters may not, except
  /// that a letter with `C-` is always taken as its lower case, for a terminal sends no other.
  package init?(description: String) {
    var rest = Substring(description)
    var modifiers: Modifiers = []
    while rest.count > 2, rest.dropFirst().first == "-" {
      switch rest.first {
      case "C": modifiers.insert(.control)
      case "M", "A": modifiers.insert(.alt)
      case "S": modifiers.insert(.shift)
      default: return nil
      }
      rest = rest.dropFirst(2)
    }
    guard let first = rest.first else { return nil }
    let lowered = rest.lowercased()
    if rest.count == 1 {
      let plain = modifiers.contains(.control) ? lowered.first ?? first : first
      self.init(.character(plain), modifiers)
    } else if let known = names.first(where: { entry in
      entry.name.lowercased() == lowered || entry.aliases.contains { $0.lowercased() == lowered }
    }) {
      self.init(known.key, modifiers)
    } else if lowered.first == "f", let number = Int(lowered.dropFirst()),
      (1...24).contains(number)
    {
      self.init(.function(number), modifiers)
    } else {
      return nil
    }
  }

  /// The form that `init(description:)` reads.
  package var description: String {
    var text = ""
    if modifiers.contains(.control) { text += "C-" }
    if modifiers.contains(.alt) { text += "M-" }
    if modifiers.contains(.shift) { text += "S-" }
    return text + key.name
  }

  /// The form hints show, as on a French keyboard: « Ctrl-S », « Alt-↑ », « Maj-F6 ».
  package var french: String {
    var text = ""
    if modifiers.contains(.control) { text += "Ctrl-" }
    if modifiers.contains(.alt) { text += "Alt-" }
    if modifiers.contains(.shift) { text += "Maj-" }
    if case .character(let character) = key, character != " " {
      return text + (modifiers.isEmpty ? String(character) : character.uppercased())
    }
    return text + key.french
  }
}

extension Key {
  fileprivate var name: String {
    if let entry = names.first(where: { $0.key == self }) { return entry.name }
    return symbol
  }

  fileprivate var french: String {
    if let entry = names.first(where: { $0.key == self }) { return entry.french }
    return symbol
  }

  private var symbol: String {
    switch self {
    case .character(let character): String(character)
    case .function(let number): "F\(number)"
    default: ""
    }
  }
}
