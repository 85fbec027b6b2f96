/// A table in comma separated values (RFC 4180), in UTF-8.
struct CommaSeparated {
  private(set) var text: String

  init(header: [String]) {
    text = ""
    add(header)
  }

  /// Adds a row of as many cells as the header has.
  mutating func add(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { text += "," }
      let shown = cell.printable
      if shown.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C }) {
        text += "\"" + shown.replacing("\"", with: "\"\"") + "\""
      } else {
        text += shown
      }
    }
    text += "\n"
  }
}
