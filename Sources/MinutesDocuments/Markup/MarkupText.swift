/// Text inside a markup language, and the lines of it that come from one place of the record.
enum MarkupText {
  /// The text as it stands between tags or in an attribute of XML and HTML: what prints nothing is left
  /// out, what would be markup is escaped.
  static func escaped(_ text: String) -> String {
    let printable = text.printable
    guard printable.utf8.contains(where: { "&<>\"".utf8.contains($0) }) else { return printable }
    var result = ""
    result.reserveCapacity(printable.utf8.count + 16)
    for character in printable.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
