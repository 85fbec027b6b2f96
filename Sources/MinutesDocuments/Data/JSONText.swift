/// JSON written by hand for short reports.
package enum JSONText {
  /// An object of these fields, whose values are JSON.
  package static func object(_ fields: [(key: String, value: String)]) -> String {
    "{" + fields.map { "\($0.key.json): \($0.value)" }.joined(separator: ", ") + "}"
  }

  /// An array of a field’s lines, each indented already.
  package static func array(_ lines: [String]) -> String {
    lines.isEmpty ? "[]" : "[\n" + lines.joined(separator: ",\n") + "\n  ]"
  }
}

extension String {
  /// The text as a JSON string; control characters escaped, so that it can be shown too.
  package var json: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
