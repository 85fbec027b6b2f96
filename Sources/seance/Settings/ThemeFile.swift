import TOMLKit
import TerminalScreen

/// Reads a theme: colours by role, some of them under names of its own.
///
///     title = "Sombre"
///     [palette]
///     ciel = { number = 117, basic = "bright-cyan" }
///     [roles]
///     heading = { fg = "ciel", bold = true }
struct ThemeFile {
  private let text: TOMLText
  private var palette: [String: Color] = [:]
  private var problems: [TOMLProblem] = []

  /// The theme in a text, or everything that is wrong with it.
  static func read(_ source: String, name: String, file: String) throws(ThemeFileError) -> Theme {
    let text: TOMLText
    do {
      text = try TOMLText(source, file: file)
    } catch {
      throw ThemeFileError(problems: [error])
    }
    var reader = ThemeFile(text: text)
    let theme = reader.theme(name: name)
    if !reader.problems.isEmpty {
      throw ThemeFileError(
        problems: reader.problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
    return theme
  }

  private init(text: TOMLText) {
    self.text = text
  }

  private mutating func theme(name: String) -> Theme {
    var theme = Theme(name: name, title: name, roles: [:])
    if let palette = text.table["palette"] { readPalette(palette) }
    for (key, value) in text.table {
      switch key {
      case "title":
        if let title = value.string {
          theme.title = title
        } else {
          report([key], "le titre est un texte entre guillemets")
        }
      case "palette": break
      case "roles":
        if let table = value.table {
          theme.roles = roles(table)
        } else {
          report([key], "« roles » est une section\u{A0}: [roles]")
        }
      default:
        report([key], "« \(key) » est inconnu ici (title, palette, roles)")
      }
    }
    if text.table["roles"] == nil {
      report([], "la section [roles] manque")
    }
    return theme
  }

  private mutating func readPalette(_ value: any TOMLValueConvertible) {
    guard let table = value.table else {
      report(["palette"], "« palette » est une section\u{A0}: [palette]")
      return
    }
    for (name, value) in table {
      let path = ["palette", name]
      if Color(name: name) != nil {
        report(path, "« \(name) » est déjà le nom d’une couleur")
      } else if let mixed = value.table {
        palette[name] = mixedColor(mixed, path)
      } else {
        palette[name] = color(value, path)
      }
    }
  }

  /// A colour of 256 with the basic one that its author prefers on terminals of 16.
  private mutating func mixedColor(_ table: TOMLTable, _ path: [String]) -> Color? {
    var number: UInt8?
    var basic: UInt8?
    for (key, value) in table {
      switch key {
      case "number":
        number = value.int.flatMap { UInt8(exactly: $0) }
        if number == nil { report(path + [key], "« number » va de 0 à 255") }
      case "basic":
        basic = value.string.flatMap { Color.basicNames.firstIndex(of: $0) }.map { UInt8($0) }
        if basic == nil { report(path + [key], "« basic » est le nom d’une des 16 couleurs") }
      default:
        report(path + [key], "« \(key) » est inconnu ici (number, basic)")
      }
    }
    guard let number, let basic else {
      if table["number"] == nil || table["basic"] == nil {
        report(path, "il faut à la fois « number » et « basic »")
      }
      return nil
    }
    return .indexed(number, fallback: basic)
  }

  private mutating func roles(_ table: TOMLTable) -> RoleLooks {
    var result = RoleLooks()
    for (name, value) in table {
      let path = ["roles", name]
      guard let role = StyleRole(rawValue: name) else {
        report(path, "le rôle « \(name) » n’existe pas\(Self.hint(for: name))")
        continue
      }
      guard let look = value.table else {
        report(path, "un rôle s’écrit { fg = \"blue\", bg = \"default\", bold = true }")
        continue
      }
      result[role] = attributes(look, path)
    }
    return result
  }

  private mutating func attributes(_ table: TOMLTable, _ path: [String]) -> CellAttributes {
    var result = CellAttributes()
    for (key, value) in table {
      let place = path + [key]
      if key == "fg" || key == "bg" {
        guard let color = color(value, place) else { continue }
        if key == "fg" { result.foreground = color } else { result.background = color }
      } else if let emphasis = Emphasis.named.first(where: { $0.name == key })?.emphasis {
        guard let isOn = value.bool else {
          report(place, "« \(key) » vaut true ou false")
          continue
        }
        if isOn { result.emphasis.insert(emphasis) }
      } else {
        let known = ["fg", "bg"] + Emphasis.named.map(\.name)
        report(place, "« \(key) » est inconnu ici (\(known.joined(separator: ", ")))")
      }
    }
    return result
  }

  private mutating func color(_ value: any TOMLValueConvertible, _ path: [String]) -> Color? {
    if let number = value.int {
      if let index = UInt8(exactly: number) { return .indexed(index) }
      report(path, "une couleur va de 0 à 255")
      return nil
    }
    guard let name = value.string else {
      report(path, "une couleur est un nom ou un nombre de 0 à 255")
      return nil
    }
    if let color = palette[name] ?? Color(name: name) { return color }
    report(path, "la couleur « \(name) » n’existe pas")
    return nil
  }

  private mutating func report(_ path: [String], _ message: String) {
    if problems.count == TOMLText.problemLimit { return }
    problems.append(text.problem(path, message))
  }

  /// The role that was probably meant: the same letters in another case, or the same beginning.
  private static func hint(for name: String) -> String {
    let lowered = name.lowercased()
    let meant =
      StyleRole.allCases.first { $0.rawValue.lowercased() == lowered }
      ?? StyleRole.allCases.first { role in
        let known = role.rawValue.lowercased()
        return known.hasPrefix(lowered) || lowered.hasPrefix(known)
      }
    return meant.map { " (« \($0.rawValue) »\u{202F}?)" } ?? ""
  }
}

/// A theme that cannot be used: all that is wrong with it, in the order of the file.
struct ThemeFileError: Error, Hashable, CustomStringConvertible {
  /// Never empty.
  let problems: [TOMLProblem]

  var description: String { problems.map(\.description).joined(separator: "\n") }
}
