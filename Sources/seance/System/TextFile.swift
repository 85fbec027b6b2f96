import MinutesFiles

/// Small files of text that are the program's own: settings, themes.
enum TextFile {
  /// In bytes: more than any of them needs; what is longer is something else.
  static let limit = 64 << 10

  /// The text of a file, which must be UTF-8.
  static func read(_ path: String) throws(TextFileError) -> String {
    let bytes: [UInt8]
    do throws(SystemRefusal) {
      bytes = try LocalFileSystem().read(path, limit: limit).bytes
    } catch {
      throw TextFileError(description: error.message)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw TextFileError(
        description:
          "Impossible de lire «\u{A0}\(path.printable)\u{A0}»\u{A0}: ce n’est pas de l’UTF-8.")
    }
    return text
  }

  /// Whether there is a file of that name, readable or not.
  static func exists(_ path: String) -> Bool {
    do throws(SystemRefusal) {
      return try LocalFileSystem().status(of: path) != nil
    } catch {
      return true
    }
  }
}

/// Why a file of the program's own could not be read: a French sentence, safe to print.
struct TextFileError: Error, Hashable, CustomStringConvertible {
  let description: String
}
