import MinutesFiles
import MinutesModel
import MinutesReading
import MinutesWording

/// What a command was given to read: a session, the file of the council, or minutes as text; `-` is
/// standard input.
struct RecordInput {
  enum Contents {
    case session(RecordContents<Minutes>)
    /// The file of the council, which is no session.
    case council
    case text(Reading)
  }

  /// As the user gave it.
  let name: String
  let contents: Contents

  init(_ path: String) throws(CommandFailure) {
    name = path
    let bytes = try Self.bytes(of: path)
    if Self.isPlainText(bytes, path) {
      contents = .text(try Self.reading(bytes, path))
      return
    }
    let source = SourceText(name: path, bytes: bytes)
    do throws(RecordError) {
      if path.split(separator: "/").last == "conseil.json" {
        _ = try Council.reading(source)
        contents = .council
      } else {
        contents = .session(try Minutes.reading(source))
      }
    } catch {
      throw CommandFailure(error.rendering)
    }
  }

  /// Minutes as text, whatever the file is called.
  ///
  /// - Parameter isWanted: whether somebody still waits for it.
  static func text(
    _ path: String, while isWanted: @escaping () -> Bool = { true }
  ) throws(CommandFailure) -> Reading {
    try reading(bytes(of: path), path, while: isWanted)
  }

  private static func reading(
    _ bytes: [UInt8], _ path: String, while isWanted: @escaping () -> Bool = { true }
  ) throws(CommandFailure) -> Reading {
    guard let format = DocumentSignature(bytes) else {
      guard !isBinary(bytes) else {
        throw CommandFailure(
          "\(path.printable) : ce n’est pas un texte (une image, une archive, un programme ?)."
            .typeset)
      }
      return try reading(text: bytes, path)
    }
    let conversion = DocumentConversion(name: path, format: format, isWanted: isWanted)
    return try reading(text: try conversion.text(of: bytes), path)
  }

  /// Whether bytes are none of a text: more than one in fifty is a control that no text has; every second
  /// byte of UTF-16 may be a zero.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(1 << 16)
    let isWide = sample.starts(with: [0xFF, 0xFE]) || sample.starts(with: [0xFE, 0xFF])
    let zeros = sample.count { $0 == 0 }
    let controls = sample.count {
      $0 < 0x20 && $0 != 0 && !(0x08...0x0D).contains($0) && $0 != 0x1B
    }
    let isHalfZero = zeros * 5 > sample.count * 2 && zeros * 5 < sample.count * 3
    return (controls + (isWide || isHalfZero ? 0 : zeros)) * 50 > sample.count
  }

  /// What a text holds; throws for what is no minutes by its size alone, and would take long to say so.
  private static func reading(
    text bytes: [UInt8], _ path: String
  ) throws(CommandFailure) -> Reading {
    var (lines, longest, start) = (0, 0, 0)
    for (place, byte) in bytes.enumerated() where byte == 0x0A {
      lines += 1
      longest = max(longest, place - start)
      start = place + 1
    }
    longest = max(longest, bytes.count - start)
    guard bytes.count <= textLimit, lines <= lineLimit, longest <= lineLengthLimit else {
      throw CommandFailure(
        "\(path.printable) : ce texte est trop long pour un procès-verbal (au plus 2 Mo, 30 000 lignes et 64 ko par ligne) ; coupez-le."
          .typeset)
    }
    return Reading(bytes)
  }

  /// In bytes: twice the minutes of two hundred items.
  private static let textLimit = 2 << 20
  private static let lineLimit = 30_000
  private static let lineLengthLimit = 64 << 10

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
