import EditorInterface
import MinutesRules
import TOMLKit

/// Reads and rewrites the text of `reglages.toml`.
///
///     theme = "sombre"
///     typographyHelp = true
///     profile = "relecture"
///     signingKey = "/home/anne/.ssh/id_ed25519"
///     userName = "Anne Martin"
enum SettingsFile {
  /// The settings of a text, and what in it is wrong or unknown; what is not said keeps its default.
  static func read(
    _ source: String, file: String
  ) throws(TOMLProblem) -> (settings: EditorSettings, problems: [TOMLProblem]) {
    let text = try TOMLText(source, file: file)
    var settings = EditorSettings()
    var problems: [TOMLProblem] = []
    for (key, value) in text.table {
      if problems.count == TOMLText.problemLimit { break }
      switch key {
      case themeKey:
        if let name = value.string {
          settings.themeName = name
        } else {
          problems.append(text.problem([key], "le thème est un nom entre guillemets"))
        }
      case typographyKey:
        if let isOn = value.bool {
          settings.typographyHelp = isOn
        } else {
          problems.append(text.problem([key], "« \(key) » vaut true ou false"))
        }
      case profileKey:
        if let profile = value.string.flatMap(CheckProfile.init(rawValue:)) {
          settings.profile = profile
        } else {
          let names = CheckProfile.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
          problems.append(text.problem([key], "« \(key) » vaut \(names)"))
        }
      case signingKey:
        if let path = value.string {
          settings.signingKey = path
        } else {
          problems.append(
            text.problem([key], "« \(key) » est le chemin d’une clé, entre guillemets"))
        }
      case userKey:
        if let name = value.string {
          settings.userName = name
        } else {
          problems.append(text.problem([key], "« \(key) » est un nom, entre guillemets"))
        }
      default:
        let known = [themeKey, typographyKey, profileKey, signingKey, userKey].joined(
          separator: ", ")
        problems.append(text.problem([key], "« \(key) » est inconnu ici (\(known))"))
      }
    }
    return (settings, problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
  }

  /// The text with these settings in it; comments and all else stay as they are.
  static func updated(_ source: String, with settings: EditorSettings) -> String {
    var lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    set(themeKey, to: quoted(settings.themeName), in: &lines)
    set(typographyKey, to: settings.typographyHelp ? "true" : "false", in: &lines)
    if settings.profile != EditorSettings().profile || line(of: profileKey, in: lines) != nil {
      set(profileKey, to: quoted(settings.profile.rawValue), in: &lines)
    }
    if !settings.signingKey.isEmpty || line(of: signingKey, in: lines) != nil {
      set(signingKey, to: quoted(settings.signingKey), in: &lines)
    }
    if !settings.userName.isEmpty || line(of: userKey, in: lines) != nil {
      set(userKey, to: quoted(settings.userName), in: &lines)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let themeKey = "theme"
  private static let typographyKey = "typographyHelp"
  private static let profileKey = "profile"
  private static let signingKey = "signingKey"
  private static let userKey = "userName"

  /// Sets a key of the top level, which ends where the first section begins.
  private static func set(_ key: String, to value: String, in lines: inout [String]) {
    let line = "\(key) = \(value)"
    if let known = self.line(of: key, in: lines) {
      let comment = lines[known].firstIndex(of: "#").map { "  " + lines[known][$0...] } ?? ""
      lines[known] = line + comment
    } else {
      lines.insert(line, at: endOfTopLevel(lines))
    }
  }

  private static func endOfTopLevel(_ lines: [String]) -> Int {
    lines.firstIndex { $0.drop { $0 == " " }.first == "[" } ?? lines.endIndex
  }

  /// The line of the top level that sets a key.
  private static func line(of key: String, in lines: [String]) -> Int? {
    lines[..<endOfTopLevel(lines)].firstIndex { line in
      let rest = line.drop { $0 == " " || $0 == "\t" }
      return rest.hasPrefix(key)
        && rest.dropFirst(key.count).first { $0 != " " && $0 != "\t" } == "="
    }
  }

  /// A TOML string; the names of themes are names of files, which may hold anything.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\u{0}"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
