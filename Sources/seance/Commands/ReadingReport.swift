import MinutesDocuments
import MinutesFiles
import MinutesEditing
import MinutesFiles
import MinutesModel
import MinutesReading
import MinutesWording

/// What `import` says of a text that it has read.
struct ReadingReport {
  private let file: String
  private let reading: Reading
  private let coverage: Coverage
  private let counts: ReadingCounts

  init(file: String, reading: Reading) {
    self.file = file
    self.reading = reading
    counts = ReadingCounts(reading.minutes)
    let minutes = reading.minutes
    coverage = Coverage(of: reading) { minutes.text(at: $0) }
  }

  /// What was read in one line, then a line for each doubt.
  var text: String {
    var lines = ["\(file)\u{A0}: \(reading.encoding.name)\u{202F}; " + counts.french(reading)]
    if let warning = ReadingReport.warning(of: reading) { lines.append("  " + warning) }
    lines.append(wordLine)
    if !reading.setApart.isEmpty {
      let numbers = reading.setApart.map { String($0.number) }
      lines.append(
        "  mis à part (pagination, cachets) : lignes \(numbers.joined(separator: ", "))".typeset)
    }
    for doubt in reading.doubts {
      lines.append("  ligne \(doubt.point.line)\u{A0}: \(doubt.sentence)")
    }
    return lines.map(\.printable).joined(separator: "\n")
  }

  /// What is said of a text that is no minutes; `nil` for any other.
  static func warning(of reading: Reading) -> String? {
    guard reading.isNoMinutes else { return nil }
    return reading.minutes.agenda.isEmpty && reading.minutes.session.openingRemarks.isEmpty
      ? "ce texte est vide"
      : "ce texte ne ressemble pas à un procès-verbal : ni date de séance, ni présents, ni vote"
        .typeset
  }

  private var wordLine: String {
    let words = FrenchNumber(coverage.total).counting("mot", "mots")
    guard coverage.lost.isEmpty else {
      let first = coverage.lost[0]
      return
        "  \(words), dont \(coverage.lost.count) perdus : « \(first.word) », ligne \(first.point.line)…"
        .typeset
    }
    return "  \(words) : \(FrenchNumber(coverage.kept).figures) en texte, "
      .typeset + "\(FrenchNumber(coverage.told).figures) compris comme des faits, aucun perdu"
  }

  /// The same as a JSON object.
  var json: String {
    let fields: [(String, String)] = [
      ("encoding", reading.encoding.name.json),
      ("date", reading.isDateKnown ? reading.minutes.session.date.iso.json : "null"),
      ("read", counts.json),
      (
        "words",
        JSONText.object([
          ("total", String(coverage.total)), ("text", String(coverage.kept)),
          ("facts", String(coverage.told)), ("page", String(coverage.setApart)),
          ("lost", String(coverage.lost.count)),
        ])
      ),
      (
        "lines",
        JSONText.object([
          ("prose", String(coverage.proseLines)),
          ("understood", String(coverage.understoodLines)),
          ("page", String(reading.setApart.count)),
        ])
      ),
      ("setApart", "[" + reading.setApart.map { String($0.number) }.joined(separator: ", ") + "]"),
      ("doubts", JSONText.array(reading.doubts.map { "    " + $0.json })),
    ]
    return "{\"file\": \(file.json)" + fields.map { ",\n  \"\($0.0)\": \($0.1)" }.joined() + "}"
  }
}

/// How much of everything a record holds.
struct ReadingCounts: Hashable {
  var members = 0
  var items = 0
  var votes = 0
  var plans = 0
  var authorisations = 0
  var tables = 0

  init(_ minutes: Minutes) {
    members = minutes.council.members.count
    for numbered in minutes.numberedItems {
      items += 1
      for block in numbered.item.blocks {
        switch block.content {
        case .ballot(let ballot): if ballot.votes != .notTaken { votes += 1 }
        case .financingPlan: plans += 1
        case .authorisation: authorisations += 1
        case .table: tables += 1
        case .passage, .annex: break
        }
      }
    }
  }

  fileprivate var json: String {
    JSONText.object([
      ("members", String(members)), ("items", String(items)), ("votes", String(votes)),
      ("plans", String(plans)), ("authorisations", String(authorisations)),
      ("tables", String(tables)),
    ])
  }

  fileprivate func french(_ reading: Reading) -> String {
    let session =
      reading.isDateKnown
      ? "séance du \(reading.minutes.session.date.french)" : "séance sans date"
    return session + ", "
      + [
        (members, "membre", "membres"), (items, "point", "points"), (votes, "vote", "votes"),
        (plans, "plan de financement", "plans de financement"),
        (authorisations, "autorisation budgétaire", "autorisations budgétaires"),
        (tables, "tableau", "tableaux"),
      ].filter { $0.0 > 0 || $0.1 == "membre" || $0.1 == "point" || $0.1 == "vote" }
      .map { FrenchNumber($0.0).counting($0.1, $0.2) }.joined(separator: ", ")
  }
}

extension Minutes {
  /// The words that the record holds at a place.
  func text(at place: Place) -> String? {
    switch place {
    case .field(let address, _): text(at: address)
    case .session(.openingRemarks): session.openingRemarks
    case .session(.closingRemarks): session.closingRemarks
    default: nil
    }
  }
}
