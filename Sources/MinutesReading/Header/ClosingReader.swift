import MinutesModel
import MinutesWording

/// Reads the end of the minutes: when the session was closed, and who signs.
struct ClosingReader {
  private(set) var closesAt: ClockTime?
  /// What else is said at the end.
  private(set) var remarks: [SourcedText] = []
  /// The paragraph at which the end begins.
  private(set) var start: Int
  var ledger: Ledger

  /// - Parameter first: the paragraph with which the items begin.
  init(
    _ paragraphs: [Paragraph], from first: Int, roster: Roster, reader: ParagraphReader,
    ledger: Ledger
  ) {
    self.ledger = ledger
    start = paragraphs.count
    let names = Set(roster.people.flatMap { $0.name.words })
    // signatures at the end
    while start > first, ClosingReader.isSignature(paragraphs[start - 1], names) { start -= 1 }
    let window = max(first, start - 16)
    if let closing = (window..<start).first(where: { ClosingReader.closes(paragraphs[$0]) }) {
      start = closing
    }
    for paragraph in paragraphs[start...] {
      read(paragraph, names)
    }
  }

  private mutating func read(_ paragraph: Paragraph, _ names: Set<String>) {
    if ClosingReader.isSignature(paragraph, names) {
      let word = paragraph.index(ofAny: ["secretaire"]) != nil ? SessionField.secretary : .president
      ledger.tell(paragraph.body, at: .session(word))
      return
    }
    guard ClosingReader.endsSession(paragraph) else {
      remarks.append(paragraph.withMark)
      return
    }
    var understanding = Understanding(paragraph)
    for index in paragraph.tokens.indices {
      guard let (time, next) = MomentReader.time(paragraph.tokens, at: index) else { continue }
      closesAt = time
      understanding.take(index..<next)
      break
    }
    ledger.locate(.session(.closing), at: paragraph.body)
    if closesAt != nil, understanding.isComplete(formula: ClosingReader.formula) {
      ledger.tell(paragraph.body, at: .session(.closing))
    } else {
      remarks.append(paragraph.withMark)
    }
  }

  static func endsSession(_ paragraph: Paragraph) -> Bool {
    guard paragraph.tokens.count < 60 else { return false }
    return paragraph.contains("seance est levee") || paragraph.contains("seance levee")
      || paragraph.contains("leve la seance") || paragraph.contains("levee de la seance")
      || paragraph.contains("seance est close") || paragraph.contains("fin de la seance")
      || paragraph.begins(with: "fin de seance")
  }

  /// Whether the end of the minutes begins here.
  private static func closes(_ paragraph: Paragraph) -> Bool {
    endsSession(paragraph)
      || paragraph.tokens.count < 40
        && (paragraph.contains("ordre du jour etant epuise")
          || paragraph.contains("ainsi fait et delibere")
          || paragraph.begins(with: "fait et delibere")
          || paragraph.contains("pour extrait conforme")
          || paragraph.contains("au registre") && paragraph.contains("signatures")
          || paragraph.begins(with: "certifie executoire"))
  }

  private static func isSignature(_ paragraph: Paragraph, _ names: Set<String>) -> Bool {
    guard !paragraph.tokens.isEmpty, paragraph.tokens.count < 40 else { return false }
    return paragraph.tokens.allSatisfy { token in
      switch token.kind {
      case .mark: true
      case .word: signing.contains(token.text) || names.contains(token.text)
      case .integer, .figure: false
      }
    }
  }

  static let signing = Set(
    words: """
      le la l les maire mairesse secretaire secretaires de du des seance president presidente signature \
      signatures signe membres conseil municipal m mme mr monsieur madame suivent et conseillers
      """)

  static let formula = Set(
    words: """
      l ordre du jour etant epuise la le seance est levee close a heures heure m mme monsieur madame \
      maire president leve plus rien n y ayant aucune question fin de
      """)
}
