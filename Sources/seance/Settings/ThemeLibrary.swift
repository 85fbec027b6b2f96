import FoundationEssentials
import TerminalScreen

/// The themes that can be chosen, and where each was found.
struct ThemeLibrary {
  struct Entry: Hashable {
    let theme: Theme
    /// The file; `nil` for the one that is compiled in.
    let path: String?
  }

  /// Where themes are looked for; of two with one name, the first folder’s.
  let folders: [String]

  /// The compiled-in theme, then the others by name; and what is wrong with files that cannot be read,
  /// a text each.
  var found: (entries: [Entry], problems: [String]) {
    var found: [String: Entry] = [:]
    var problems: [String] = []
    for folder in folders {
      let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for file in files.sorted() where file.hasSuffix(Self.suffix) && !file.hasPrefix(".") {
        let name = String(file.dropLast(Self.suffix.count))
        guard found[name] == nil, name != Theme.standard.name else { continue }
        do throws(ThemeFailure) {
          let path = folder + "/" + file
          found[name] = Entry(theme: try Self.load(path), path: path)
        } catch {
          problems.append(error.description)
        }
      }
    }
    let others = found.values.sorted { $0.theme.name < $1.theme.name }
    return ([Entry(theme: .standard, path: nil)] + others, problems)
  }

  /// The theme of that name, or in that file. Only its own file is read: this is asked before the screen
  /// stands.
  func theme(named name: String) throws(ThemeFailure) -> Theme {
    if name == Theme.standard.name { return .standard }
    var failure: ThemeFailure?
    if !name.contains("/"), !name.hasPrefix(".") {
      for folder in folders {
        let path = folder + "/" + name + Self.suffix
        guard FileManager.default.fileExists(atPath: path) else { continue }
        do throws(ThemeFailure) {
          return try Self.load(path)
        } catch {
          // Another folder may have one of that name that can be read, as in the list.
          failure = failure ?? error
        }
      }
    }
    if let failure { throw failure }
    if name.contains("/") || name.hasSuffix(Self.suffix) { return try Self.load(name) }
    throw ThemeFailure(
      description: "Le thème «\u{A0}\(name)\u{A0}» n’existe pas. Thèmes\u{A0}: "
        + found.entries.map(\.theme.name).joined(separator: ", ") + ".")
  }

  private static let suffix = ".toml"

  private static func load(_ path: String) throws(ThemeFailure) -> Theme {
    let text = try text(of: path)
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let name = file.hasSuffix(suffix) ? String(file.dropLast(suffix.count)) : file
    do throws(ThemeFileError) {
      return try ThemeFile.read(text, name: name, file: path)
    } catch {
      throw ThemeFailure(description: error.description)
    }
  }

  private static func text(of path: String) throws(ThemeFailure) -> String {
    do throws(TextFileError) {
      return try TextFile.read(path)
    } catch {
      throw ThemeFailure(description: error.description)
    }
  }
}

/// Why a theme cannot be used, in French: a line a problem.
struct ThemeFailure: Error, Hashable, CustomStringConvertible {
  let description: String
}
