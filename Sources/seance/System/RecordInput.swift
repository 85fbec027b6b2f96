import MinutesFiles
import MinutesModel

/// A record that a command was given, read; `-` is standard input.
struct RecordInput {
  /// As the user gave it.
  let name: String
  /// `nil` for the file of the council, which is no session.
  let minutes: RecordContents<Minutes>?

  init(_ path: String) throws(CommandFailure) {
    name = path
    let bytes = try Self.bytes(of: path)
    if Self.isPlainText(bytes, path) {
      throw CommandFailure(

        "\(path.printable)\u{A0}: un texte ne peut pas être vérifié pour l’instant\u{202F}; "
          + "donnez la séance elle-même (.json).")
    }
    let source = SourceText(name: path, bytes: bytes)
    do throws(RecordError) {
      if path.split(separator: "/").last == "conseil.json" {
        _ = try Council.reading(source)
        minutes = nil
      } else {
        minutes = try Minutes.reading(source)
      }
    } catch {
      throw CommandFailure(error.rendering)
    }
  }

  /// Whether it is meant as prose: neither named nor begun like a record.
  private static func isPlainText(_ bytes: [UInt8], _ path: String) -> Bool {
    if path.hasSuffix(".json") { return false }
    let blank: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
    guard let first = bytes.first(where: { !blank.contains($0) }) else {
      return path.hasSuffix(".txt")
    }
    return first != UInt8(ascii: "{") && first != UInt8(ascii: "[")
  }

  private static func bytes(of path: String) throws(CommandFailure) -> [UInt8] {
    if path == "-" {
      guard let bytes = StandardStreams.readAll() else {
        throw CommandFailure("L’entrée standard n’a pas pu être lue.")
      }
      return bytes
    }
    do throws(SystemRefusal) {
      return try LocalFileSystem().read(path, limit: RecordStore.sizeLimit).bytes
    } catch {
      throw CommandFailure(error.message)
    }
  }
}
