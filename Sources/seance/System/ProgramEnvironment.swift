import FoundationEssentials
import Glibc
import MinutesFiles

/// What surrounds the program: variables and its own place, as values, so that tests give others.
struct ProgramEnvironment: Sendable {
  var variables: [String: String]
  /// The path of the running program; empty when the system does not tell.
  var executable: String

  /// That of this process.
  static var current: ProgramEnvironment {
    let link = try? LocalFileSystem().linkTarget(of: "/proc/self/exe")
    return ProgramEnvironment(variables: ownVariables, executable: link ?? "")
  }

  /// The variables of this process; what is not UTF-8 in them is replaced.
  private static var ownVariables: [String: String] {
    var variables: [String: String] = [:]
    var entry = unsafe environ
    while let text = unsafe entry.pointee {
      let parts = unsafe String(cString: text)
        .split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      // Of two with one name, the first counts, as for getenv.
      if parts.count == 2, variables[String(parts[0])] == nil {
        variables[String(parts[0])] = String(parts[1])
      }
      unsafe entry += 1
    }
    return variables
  }

  /// Whether colour is unwanted (https://no-color.org).
  var refusesColor: Bool { !(variables["NO_COLOR"] ?? "").isEmpty }

  /// Where settings and the user's own themes are kept; `nil` without a home.
  var configurationFolder: String? {
    folder("XDG_CONFIG_HOME", orHome: ".config")
  }

  /// Where journals lie that cannot lie beside their record; `nil` without a home.
  var stateFolder: String? {
    folder("XDG_STATE_HOME", orHome: ".local/state")
  }

  /// Where what can be made again is kept between two runs; `nil` without a home.
  var cacheFolder: String? {
    folder("XDG_CACHE_HOME", orHome: ".cache")
  }

  /// Who works, as the system names the user.
  var userName: String {
    ["USER", "LOGNAME"].lazy.compactMap { variables[$0] }.first { !$0.isEmpty }
      ?? "utilisateur \(getuid())"
  }

  /// The name of the machine.
  var hostName: String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard unsafe gethostname(&buffer, buffer.count - 1) == 0 else { return "?" }
    return String(
      decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Relative paths in these variables are to be ignored (XDG Base Directory).
  private func folder(_ variable: String, orHome fallback: String) -> String? {
    if let given = variables[variable], given.hasPrefix("/") { return given + "/seance" }
    guard let home = variables["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/\(fallback)/seance"
  }

  /// The folders of themes, the first that has a name wins: the user's, the installed ones, those of
  /// the checkout from which the program was built.
  var themeFolders: [String] { folders(of: "themes") }

  /// The folders of item templates, in the same order.
  var templateFolders: [String] { folders(of: "modeles") }

  private func folders(of name: String) -> [String] {
    var folders: [String] = []
    if let configurationFolder { folders.append(configurationFolder + "/" + name) }
    guard executable.hasPrefix("/") else { return folders }
    var parents = executable.split(separator: "/").dropLast()
    folders.append(
      "/" + (parents.dropLast() + ["share", "seance", Substring(name)]).joined(separator: "/"))
    while !parents.isEmpty {
      let folder = "/" + parents.joined(separator: "/")
      if FileManager.default.fileExists(atPath: folder + "/Package.swift") {
        folders.append(folder + "/" + name)
        break
      }
      parents = parents.dropLast()
    }
    return folders
  }
}
