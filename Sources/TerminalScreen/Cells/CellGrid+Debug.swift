extension CellGrid {
  /// The rows as text, without trailing spaces.
  package var debugText: String {
    (0..<size.height).map { row in
      var line = ""
      for column in 0..<size.width {
        if let character = character(at: Position(column: column, row: row)) {
          line.append(character)
        }
      }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// Each run of cells with another style than plain text, a line a run: `row:first-last style`,
  /// where the style is written `role@ground+bold`, without what is plain.
  package var debugStyles: String {
    var lines: [String] = []
    for row in 0..<size.height {
      var column = 0
      while column < size.width {
        let style = cells[index(column, row)].style
        let start = column
        while column < size.width, cells[index(column, row)].style == style { column += 1 }
        if style != .text {
          lines.append("\(row):\(start)-\(column - 1) \(style)")
        }
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension Style: CustomStringConvertible {
  /// `role@ground+bold`, without a plain ground or emphasis.
  package var description: String {
    var text = role.rawValue
    if ground != .text { text += "@\(ground.rawValue)" }
    for (name, flag) in Emphasis.named where emphasis.contains(flag) { text += "+\(name)" }
    return text
  }
}
