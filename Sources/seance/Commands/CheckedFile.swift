import MinutesFiles
import MinutesModel
import MinutesRules

/// The findings of one file with their lines, in the forms that `check` gives them.
struct CheckedFile {
  struct Line {
    let finding: Finding
    let position: SourcePosition
    /// « 5.2 »; `nil` outside the agenda.
    let item: String?
  }

  let file: String
  let lines: [Line]

  init(_ input: RecordInput) {
    file = input.name
    guard let contents = input.minutes else {
      lines = []
      return
    }
    lines = RuleBook.findings(in: contents.value).map { finding in
      Line(
        finding: finding, position: contents.sourceMap.position(of: finding.place),
        item: finding.place.item.flatMap { contents.value.number(of: $0) })
    }
  }

  /// A line a finding: `FILE:LINE:COLUMN: erreur[F-03] message (source)`.
  var text: String {
    lines.map { line in
      let finding = line.finding
      let place = "\(file):\(line.position.line):\(line.position.column)"
      return
        "\(place): \(finding.severity.french)[\(finding.rule)] \(finding.message) (\(finding.law))"
        .printable + "\n"
    }.joined()
  }

  /// The object of one file, or the array of several; `nil` when the only file was not read.
  static func json(_ checked: [CheckedFile], of count: Int) -> String? {
    if count == 1 { return checked.first.map { $0.json + "\n" } }
    if checked.isEmpty { return "[]\n" }
    return "[\n" + checked.map(\.json).joined(separator: ",\n") + "\n]\n"
  }

  private var json: String {
    let findings = lines.map { line in
      let finding = line.finding
      return "    {"
        + [
          ("rule", finding.rule.text.json), ("severity", finding.severity.jsonName.json),
          ("item", line.item?.json ?? "null"), ("line", String(line.position.line)),
          ("message", finding.message.json), ("law", finding.law.json),
          ("remedy", finding.remedy?.title.json ?? "null"),
        ].map { "\($0.json): \($1)" }.joined(separator: ", ") + "}"
    }
    let list = findings.isEmpty ? "[]" : "[\n" + findings.joined(separator: ",\n") + "\n  ]"
    return "{\"file\": \(file.json),\n  \"findings\": \(list)}"
  }
}

extension String {
  /// The text as a JSON string; control characters escaped, so that it can be shown too.
  fileprivate var json: String {
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
