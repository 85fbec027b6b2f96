import MinutesFiles
import MinutesModel
import MinutesRules
import MinutesWording

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
  /// The rules that the commune does without.
  let disabled: [DisabledRule]

  init(_ input: RecordInput) {
    file = input.name
    guard let contents = input.minutes else {
      lines = []
      disabled = []
      return
    }
    disabled = contents.value.council.disabledRules
    lines = RuleBook.findings(in: contents.value).map { finding in
      Line(
        finding: finding, position: contents.sourceMap.position(of: finding.place),
        item: finding.place.item.flatMap { contents.value.number(of: $0) })
    }
  }

  /// The findings that nobody lets stand.
  var open: [Finding] { lines.map(\.finding).filter { $0.acceptedBecause == nil } }

  /// What standard error says of rules that were not applied; `nil` where all were.
  var warning: String? {
    guard !disabled.isEmpty else { return nil }
    let rules = disabled.map { $0.reason.isEmpty ? $0.rule : "\($0.rule) (\($0.reason))" }
    return "\(file) : règles écartées par la commune : ".typeset
      + rules.joined(separator: ", ").printable
  }

  /// A line a finding: `FILE:LINE:COLUMN: erreur[F-03] message (source)`; of what is accepted the reason
  /// too.
  var text: String {
    lines.map { line in
      let finding = line.finding
      let place = "\(file):\(line.position.line):\(line.position.column)"
      let reason = finding.acceptedBecause.map { " – accepté : ".typeset + $0 } ?? ""
      return
        "\(place): \(finding.severity.french)[\(finding.rule)] \(finding.message)\(reason) (\(finding.law))"
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
          ("accepted", finding.acceptedBecause?.json ?? "null"),
        ].map { "\($0.json): \($1)" }.joined(separator: ", ") + "}"
    }
    let list = findings.isEmpty ? "[]" : "[\n" + findings.joined(separator: ",\n") + "\n  ]"
    let off = disabled.map { "{\"rule\": \($0.rule.json), \"reason\": \($0.reason.json)}" }
    return "{\"file\": \(file.json),\n  \"findings\": \(list),\n  \"disabled\": ["
      + off.joined(separator: ", ") + "]}"
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
