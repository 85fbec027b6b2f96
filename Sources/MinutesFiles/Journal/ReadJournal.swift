import FoundationEssentials
package import MinutesEditing

/// What a journal’s file holds, as far as it is whole.
package struct ReadJournal: Sendable {
  /// How the whole part of a journal ends.
  package enum Ending: Hashable, Sendable {
    /// With the end of the file.
    case whole
    /// In the middle of a line: what the program was writing when it was stopped.
    case torn
    /// With a line that is damaged although others follow: their number.
    case damaged(linesAfter: Int)
    /// With a line that is whole and says what this version does not know, and how many follow it.
    case unknown(linesAfter: Int)
  }

  /// What it belongs to.
  package let header: JournalHeader
  /// The record that the entries start from, as its file held it.
  package let base: [UInt8]
  /// The entries in order, each with the minute at which it was made: « 2026-03-27T20:41 ».
  package let entries: [(entry: HistoryEntry, time: String?)]
  /// What follows the last of them.
  package let ending: Ending
  /// In bytes, up to the end of the last entry.
  package let length: Int

  /// Reads a journal; throws where its head is not whole, so that nothing in it can be used.
  package init(_ bytes: [UInt8]) throws(JournalFault) {
    var lines = LineScanner(bytes)
    guard let first = lines.next(), first.isEnded else { throw .unfinished }
    let decoder = JSONDecoder()
    guard let json = first.payload(number: 0, salt: "") else { throw .noHead }
    do {
      header = try decoder.decode(JournalHeader.self, from: Data(json))
    } catch {
      throw .noHead
    }
    guard header.format <= JournalHeader.currentFormat else {
      throw .newerFormat(header.format, program: header.program)
    }
    guard bytes.count - lines.position > header.baseLength else { throw .unfinished }
    guard let base = lines.take(header.baseLength), ContentDigest(of: Array(base)) == header.base
    else { throw .noBase }
    self.base = Array(base)

    var context = JournalContext(time: header.begun)
    var entries: [(entry: HistoryEntry, time: String?)] = []
    var length = lines.position
    var ending = Ending.whole
    while let line = lines.next() {
      guard let json = line.payload(number: entries.count + 1, salt: header.id) else {
        let after = lines.countRest()
        ending = line.isEnded && after > 0 ? .damaged(linesAfter: after) : .torn
        break
      }
      let decoded = try? decoder.decode(JournalLine.self, from: Data(json))
      guard let decoded, let entry = context.entry(of: decoded) else {
        ending = .unknown(linesAfter: lines.countRest())
        break
      }
      entries.append(entry)
      length = lines.position
    }
    self.entries = entries
    self.ending = ending
    self.length = length
  }
}

/// Why nothing of a journal can be used.
package enum JournalFault: Error, Hashable, Sendable {
  /// It ends before its first entry could begin: the program was stopped while it made it, and nothing of
  /// it had been shown.
  case unfinished
  /// Its first line is damaged.
  case noHead
  /// The record that it starts from is missing or damaged.
  case noBase
  /// A newer version wrote it.
  case newerFormat(Int, program: String)
  case unreadable(RecordError)

  /// A French sentence, safe to print.
  package var message: String {
    switch self {
    case .unfinished: "Le journal venait d’être créé et ne garde rien."
    case .noHead: "Le début du journal est abîmé."
    case .noBase: "La séance que le journal complète est absente ou abîmée dans le journal."
    case .newerFormat(let format, let program):
      "Ce journal est au format \(format) de seance \(program.printable), plus récent que ce "
        + "programme."
    case .unreadable(let error):
      "La séance que le journal complète ne se lit pas.\n" + error.rendering
    }
  }
}

/// Takes a journal apart into lines.
private struct LineScanner {
  struct Line {
    let bytes: ArraySlice<UInt8>
    /// Whether its end is there.
    let isEnded: Bool

    /// What stands after a right number and checksum.
    func payload(number: Int, salt: String) -> ArraySlice<UInt8>? {
      guard isEnded else { return nil }
      let digits = Array(String(number).utf8)
      let head = digits.count + 10
      guard bytes.count > head, bytes.starts(with: digits),
        bytes[bytes.startIndex + digits.count] == 0x20, bytes[bytes.startIndex + head - 1] == 0x20
      else { return nil }
      let payload = bytes.dropFirst(head)
      var checksum = Checksum()
      checksum.add(salt.utf8)
      checksum.add(digits)
      checksum.add(payload)
      let stated = bytes.dropFirst(digits.count + 1).prefix(8)
      let value = checksum.value
      return stated.elementsEqual((0..<8).map { value.hexadecimalDigit($0) }) ? payload : nil
    }
  }

  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> Line? {
    guard position < bytes.count else { return nil }
    let rest = bytes[position...]
    let end = rest.firstIndex(of: 0x0A)
    position = end.map { $0 + 1 } ?? bytes.count
    return Line(bytes: rest[..<(end ?? bytes.count)], isEnded: end != nil)
  }

  /// So many bytes and the end of the line after them.
  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count < bytes.count - position, bytes[position + count] == 0x0A else {
      return nil
    }
    defer { position += count + 1 }
    return bytes[position..<position + count]
  }

  /// How many lines are left.
  mutating func countRest() -> Int {
    var count = 0
    while next() != nil { count += 1 }
    return count
  }
}
