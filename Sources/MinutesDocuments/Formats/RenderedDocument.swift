package import MinutesModel

/// A document written out, and where each of its lines comes from.
package struct RenderedDocument: Hashable, Sendable {
  /// A line with the place that it tells.
  package struct Line: Hashable, Sendable {
    /// The line without its line break.
    package var text: String
    /// The place in the record that the line tells; `nil` for empty lines and rules.
    package var place: Place?

    package init(_ text: String, at place: Place? = nil) {
      self.text = text
      self.place = place
    }
  }

  /// The lines from the first on.
  package var lines: [Line]

  package init(lines: [Line] = []) {
    self.lines = lines
  }

  /// The whole text; every line ends with a line feed.
  package var text: String {
    var result = ""
    result.reserveCapacity(lines.reduce(0) { $0 + $1.text.utf8.count + 1 })
    for line in lines {
      result += line.text
      result += "\n"
    }
    return result
  }

  /// The place that a line (from 0) tells, or the nearest line above it that tells one.
  package func place(ofLine index: Int) -> Place? {
    guard !lines.isEmpty else { return nil }
    return lines[...min(max(index, 0), lines.count - 1)].last { $0.place != nil }?.place
  }

  /// The first line (from 0) that tells the place, else its block, else its item; the heading of an
  /// item, not its line in the agenda.
  package func line(of place: Place) -> Int? {
    if case .item(let item) = place {
      return line { $0 == .field(FieldAddress(item: item, path: .title), nil) }
        ?? line { $0 == place }
    }
    if case .field(let address, _?) = place { return line(of: .field(address, nil)) }
    if let exact = line(where: { $0 == place }) { return exact }
    if let block = place.block, let index = line(where: { $0.block == block }) { return index }
    return place.item.flatMap { line(of: .item($0)) }
  }

  private func line(where isMeant: (Place) -> Bool) -> Int? {
    lines.firstIndex { $0.place.map(isMeant) ?? false }
  }
}
