package import MinutesModel
import MinutesWording

/// A record read from a text: nothing of the text is lost, nothing is invented.
package struct Reading: Sendable {
  /// The record.
  package let minutes: Minutes
  /// What the clerk should confirm, in the order of the text.
  package let doubts: [Doubt]
  /// How the bytes were understood.
  package let encoding: SourceEncoding
  /// Whether the text tells the day of the session; without it the record has a day that is none.
  package let isDateKnown: Bool
  /// Where every place of the record stands in the text.
  package let sourceMap: TextSourceMap
  /// Lines that the page brought with it: numbers, headers, stamps.
  package let setApart: [SourceLine]
  let ledger: Ledger
  let source: SourceLines

  /// Whether the text has nothing of minutes: no day, nobody present, no vote.
  package var isNoMinutes: Bool {
    !isDateKnown && minutes.attendance.entries.isEmpty
      && !minutes.numberedItems.contains { numbered in
        numbered.item.blocks.contains { block in
          block.content.ballot.map { $0.votes != .notTaken } ?? false
        }
      }
  }

  /// Reads any bytes as minutes.
  package init(_ bytes: [UInt8]) {
    let decoded = DecodedText(bytes)
    self.init(decoded.text, encoding: decoded.encoding, strayBytes: decoded.strayBytes)
  }

  /// Reads a text as minutes.
  package init(text: String) {
    self.init(text.composed, encoding: .utf8, strayBytes: 0)
  }

  private init(_ text: String, encoding: SourceEncoding, strayBytes: Int) {
    source = SourceLines(text)
    var assembly = MinutesAssembly(source)
    assembly.read()
    if strayBytes > 0 {
      assembly.ledger.doubt(
        .text, "\(strayBytes) octets d’un autre codage ont été lus un par un", at: .council, .empty)
    }
    self.encoding = encoding
    isDateKnown = assembly.isDateKnown
    setApart = assembly.setApart
    ledger = assembly.ledger
    let map = TextSourceMap(assembly.ledger, source)
    sourceMap = map
    let source = source
    let doubts = assembly.ledger.doubts.map { doubt in
      let origin = doubt.text.origin(at: 0)
      return Doubt(
        kind: doubt.kind, place: doubt.place,
        point: source.point(line: origin.line, byte: origin.byte), sentence: doubt.sentence)
    }.sorted { $0.point < $1.point }
    self.doubts = doubts
    var minutes = assembly.minutes
    minutes.toConfirm = doubts.map {
      ConfirmationMark(
        $0.place, origin: .importedText, note: $0.sentence, sourceLine: $0.point.line)
    }
    self.minutes = minutes
  }
}

/// Where each place of a record stands in the text that it was read from.
package struct TextSourceMap: Sendable {
  private let kept: [Place: SourcedText]
  private let points: [Place: SourcedText]
  private let source: SourceLines

  init(_ ledger: Ledger, _ source: SourceLines) {
    kept = ledger.kept
    points = ledger.points
    self.source = source
  }

  /// The line and column of a place, or of the nearest thing around it that the text has.
  package func point(of place: Place) -> TextPoint {
    if case .field(let address, let range?) = place,
      let text = kept[.field(address, nil)]
    {
      let start =
        text.text.index(
          text.text.startIndex, offsetBy: range.lowerBound, limitedBy: text.text.endIndex)
        ?? text.text.endIndex
      return point(text.origin(at: text.text.utf8.distance(from: text.text.startIndex, to: start)))
    }
    for candidate in TextSourceMap.around(place) {
      if let text = kept[candidate] ?? points[candidate] { return point(text.origin(at: 0)) }
    }
    return TextPoint(line: 1, column: 1)
  }

  private func point(_ origin: (line: Int, byte: Int)) -> TextPoint {
    source.point(line: origin.line, byte: origin.byte)
  }

  /// The place, then what it lies in.
  private static func around(_ place: Place) -> [Place] {
    var result = [place]
    if case .field(let address, let range) = place {
      if range != nil { result.append(.field(address, nil)) }
      switch address.path {
      case .expense(let index, _):
        result.append(
          .field(
            FieldAddress(item: address.item, block: address.block, path: .expense(index, .label)),
            nil))
      case .resource(let index, _):
        result.append(
          .field(
            FieldAddress(item: address.item, block: address.block, path: .resource(index, .label)),
            nil))
      case .authorisation(let index, _):
        result.append(
          .field(
            FieldAddress(
              item: address.item, block: address.block, path: .authorisation(index, .label)), nil))
      default: break
      }
    }
    if let item = place.item {
      if let block = place.block { result.append(.block(item, block)) }
      result.append(.item(item))
    }
    switch place {
    case .session: result += [.session(.opening), .session(.date)]
    case .member: result.append(.roll)
    default: break
    }
    return result
  }
}
