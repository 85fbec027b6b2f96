import FoundationEssentials

/// Small files of text that are the program's own: settings, themes.
enum TextFile {
  /// More than any of them needs; what is longer is something else.
  private static let limit = 1 << 20

  /// The text of a file, which must be UTF-8.
  static func read(_ path: String) throws(TextFileError) -> String {
    let data = try bytes(of: path)
    guard data.count <= limit else { throw TextFileError(path: path, reason: "il est trop gros") }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw TextFileError(path: path, reason: "il n’est pas en UTF-8")
    }
    return text
  }

  static func bytes(of path: String) throws(TextFileError) -> [UInt8] {
    do {
      return try [UInt8](Data(contentsOf: URL(filePath: path)))
    } catch {
      throw TextFileError(path: path, reason: reason(of: error))
    }
  }

  private static func reason(of error: any Error) -> String {
    switch (error as? CocoaError)?.code {
    case .fileReadNoSuchFile, .fileNoSuchFile: "il n’existe pas"
    case .fileReadNoPermission: "la permission est refusée"
    default: "la lecture a échoué"
    }
  }
}

/// Why a file of the program's own could not be read.
struct TextFileError: Error, Hashable, CustomStringConvertible {
  let path: String
  /// « il n’existe pas »
  let reason: String

  var description: String {
    "Le fichier «\u{A0}\(path)\u{A0}» n’a pas pu être lu\u{A0}: \(reason)."
  }
}
