import MinutesDocuments
import MinutesEditing
import MinutesFiles
import MinutesModel
import MinutesReading
import MinutesRules
import MinutesWording

/// The findings of one file with their lines, in the forms that `check` gives them.
struct CheckedFile {
  struct Line {
    let finding: Finding
    let line: Int
    let column: Int
    /// « 5.2 »; `nil` outside the agenda.
    let item: String?
  }

  let file: String
  let lines: [Line]
  /// The rules that the commune does without.
  let disabled: [DisabledRule]
  /// What is said of a text that is no minutes.
  private(set) var notice: String?
  /// The numbers of the items with a text that is too long for the rules.
  let unread: [String]
  /// What could not be read for certain; `nil` for a record, where all is.
  let doubts: [Doubt]?

  /// - Parameter registers: what sessions are compared with.
  init(_ input: RecordInput, _ registers: inout CheckedRegisters) {
    file = input.name
    switch input.contents {
    case .council:
      lines = []
      disabled = []
      unread = []
      doubts = nil
    case .session(let contents):
      disabled = contents.value.council.disabledRules
      unread = contents.value.numberedItems.filter(\.hasUnjudgedText).map(\.number)
      let register =
        input.name == "-" ? nil : registers.facts(beside: input.name, for: contents.value)
      let numbers = Numbers(contents.value)
      lines = RuleBook.findings(in: contents.value, register: register).map { finding in
        let position = contents.sourceMap.position(of: finding.place)
        return Line(finding, line: position.line, column: position.column, numbers)
      }
      doubts = nil
    case .text(let reading):
      disabled = []
      unread = reading.minutes.numberedItems.filter(\.hasUnjudgedText).map(\.number)
      // without its day, no law can be looked up
      let numbers = Numbers(reading.minutes)
      let register =
        input.name == "-"
        ? nil : registers.facts(besideText: input.name, for: reading.minutes)
      let findings =
        reading.isDateKnown ? RuleBook.findings(in: reading.minutes, register: register) : []
      lines = findings.map { finding in
        let point = reading.sourceMap.point(of: finding.place)
        return Line(finding, line: point.line, column: point.column, numbers)
      }
      doubts = reading.doubts
      notice = ReadingReport.warning(of: reading)
    }
  }

  /// « 5.2 » for each item: looked up for every finding, of which there may be thousands.
  fileprivate struct Numbers {
    let ofItem: [ItemID: String]

    init(_ minutes: Minutes) {
      ofItem = Dictionary(
        minutes.numberedItems.map { ($0.item.id, $0.number) },
        uniquingKeysWith: { first, _ in first }
      )
    }
  }

  /// The findings that nobody lets stand.
  var open: [Finding] { lines.map(\.finding).filter { $0.acceptedBecause == nil } }

  /// What standard error says of what was not applied: rules, and words that none reads.
  var warnings: [String] {
    var warnings: [String] = []
    if !disabled.isEmpty {
      let rules = disabled.map { $0.reason.isEmpty ? $0.rule : "\($0.rule) (\($0.reason))" }
      warnings.append(
        "\(file) : règles écartées par la commune : ".typeset
          + rules.joined(separator: ", ").printable)
    }
    if !unread.isEmpty {
      warnings.append(
        "\(file) : un texte de plus de 32 ko n’est pas vérifié (point \(unread.joined(separator: ", ")))"
          .typeset.printable)
    }
    return warnings
  }

  /// A line a finding: `FILE:LINE:COLUMN: erreur[F-03] message (source)`; of what is accepted the reason
  /// too.
  var text: String {
    lines.map { line in
      let finding = line.finding
      let place = "\(file):\(line.line):\(line.column)"
      let reason = finding.acceptedBecause.map { " – accepté : ".typeset + $0 } ?? ""
      return
        "\(place): \(finding.severity.french)[\(finding.rule)] \(finding.message)\(reason) (\(finding.law))"
        .printable + "\n"
    }.joined()
  }

  /// A line a doubt: `FILE:LINE:COLUMN: à confirmer : message`; these are no findings.
  var doubtLines: [String] {
    let notices = notice.map { ["\(file) : ".typeset.printable + $0] } ?? []
    return notices
      + (doubts ?? []).map { doubt in
        "\(file):\(doubt.point.line):\(doubt.point.column): à confirmer\u{A0}: \(doubt.sentence)"
          .printable
      }
  }

  /// The object of one file, or the array of several; `nil` when the only file was not read.
  static func json(_ checked: [CheckedFile], asList isList: Bool) -> String? {
    if !isList { return checked.first.map { $0.json + "\n" } }
    if checked.isEmpty { return "[]\n" }
    return "[\n" + checked.map(\.json).joined(separator: ",\n") + "\n]\n"
  }

  private var json: String {
    let findings = lines.map { line in
      let finding = line.finding
      return "    "
        + JSONText.object([
          ("rule", finding.rule.text.json), ("severity", finding.severity.jsonName.json),
          ("item", line.item?.json ?? "null"), ("line", String(line.line)),
          ("column", String(line.column)), ("message", finding.message.json),
          ("law", finding.law.json),
          ("remedy", finding.remedy?.title.json ?? "null"),
          ("accepted", finding.acceptedBecause?.json ?? "null"),
        ])
    }
    let off = disabled.map {
      JSONText.object([("rule", $0.rule.json), ("reason", $0.reason.json)])
    }
    var fields = [
      ("findings", JSONText.array(findings)), ("disabled", "[" + off.joined(separator: ", ") + "]"),
    ]
    if let doubts { fields.append(("doubts", JSONText.array(doubts.map { "    " + $0.json }))) }
    return "{\"file\": \(file.json)" + fields.map { ",\n  \"\($0.0)\": \($0.1)" }.joined() + "}"
  }
}

extension NumberedItem {
  fileprivate var hasUnjudgedText: Bool {
    item.fields.contains { $0.text.utf8.count > String.longestJudged }
  }
}

extension CheckedFile.Line {
  fileprivate init(
    _ finding: Finding, line: Int, column: Int, _ numbers: CheckedFile.Numbers
  ) {
    self.init(
      finding: finding, line: line, column: column,
      item: finding.place.item.flatMap { numbers.ofItem[$0] })
  }
}

extension Doubt {
  /// The doubt as a JSON object on one line.
  var json: String {
    JSONText.object([
      ("kind", kind.rawValue.json), ("line", String(point.line)), ("column", String(point.column)),
      ("message", sentence.json),
    ])
  }
}
