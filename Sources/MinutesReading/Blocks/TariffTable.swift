import MinutesModel
import MinutesWording

/// A tariff whose columns a conversion lost: « Déclaration préalable 60 € », labels over several lines,
/// perhaps words after the amount.
struct TariffTable {
  private let lines: [LaidLine]
  private let memo = Memo()

  /// The rows that lines were found to be.
  private final class Memo {
    var rows: [Int: Row?] = [:]
  }

  init(_ lines: [LaidLine]) {
    self.lines = lines
  }

  private struct Row {
    var label: SourcedText
    var amount: SourcedText
    var rest: SourcedText
  }

  /// The table that begins at a line, and the line after it.
  func grid(at start: Int, end: Int) -> (Grid, next: Int)? {
    guard let header = headerEnd(from: start, end: end) else { return nil }
    var rows: [Row] = []
    var label = SourcedText.empty
    var labelLines = 0
    var next = header
    var last = header
    scan: while next < end {
      let line = lines[next]
      if line.isBlank || line.isSetApart {
        next += 1
        continue
      }
      guard line.mark?.isSign != true, !line.isRule, line.width < 170 else { break }
      if line.hasDigit, line.hasCurrency, var row = parse(line) {
        row.label = label.joined(row.label)
        guard !row.label.isEmpty else { break }
        rows.append(row)
        label = .empty
        labelLines = 0
        last = next + 1
      } else if label.isEmpty, let previous = rows.last, !previous.rest.isEmpty,
        line.beginsWithSmallLetter
      {
        rows[rows.count - 1].rest = previous.rest.joined(line.whole)
        last = next + 1
      } else {
        guard labelLines < 4, !line.endsClause, !line.isInCapitals else { break }
        let text = line.whole
        guard text.count < 130 else { break }
        label = label.joined(text)
        labelLines += 1
      }
      next += 1
    }
    let isAnnounced = header > start
    guard rows.count >= (isAnnounced ? 1 : 3) else { return nil }
    return (grid(of: rows, header: start..<header), last)
  }

  /// The line after the headings; the first line itself where a row stands there at once.
  private func headerEnd(from start: Int, end: Int) -> Int? {
    guard !lines[start].isBlank, lines[start].mark?.isSign != true else { return nil }
    if isRow(lines[start]) { return start }
    var next = start
    var words = 0
    while next < end, next < start + 8 {
      let line = lines[next]
      if line.isBlank {
        next += 1
        continue
      }
      if isRow(line) || startsRow(line) { return words > 0 ? next : nil }
      guard line.width < 110, !line.endsClause, line.mark == nil else { return nil }
      guard line.isInCapitals || TariffTable.beginnings.mayStand(in: line.source.text) else {
        return nil
      }
      let tokens = ClaimToken.all(in: line.source.text).filter { $0.kind == .word }
      guard
        tokens.contains(where: { TariffTable.headings.contains($0.text) })
          || line.isInCapitals && tokens.count <= 5
      else { return nil }
      words += 1
      next += 1
    }
    return nil
  }

  /// « Groupe 1 » alone on its line, the rest of the row below.
  private func startsRow(_ line: LaidLine) -> Bool {
    guard line.hasDigit, line.width < 40 else { return false }
    let tokens = ClaimToken.all(in: line.source.text)
    guard tokens.count == 2, case .integer = tokens[1].kind else { return false }
    return ["groupe", "tranche", "niveau", "categorie", "lot", "zone"].contains(tokens[0].text)
  }

  private static let headings = Set(
    words: """
      tarif tarifs montant montants prix cout emplois emploi groupes designation nature libelle \
      article prestation prestations loge plafond plafonds
      """)

  private static let beginnings = WordBeginnings(headings)

  /// Whether a line is a row.
  private func isRow(_ line: LaidLine) -> Bool {
    line.hasDigit && line.hasCurrency && parse(line) != nil
  }

  /// The row that a line is; the lines above a table ask for its first one again and again.
  private func parse(_ line: LaidLine) -> Row? {
    if let known = memo.rows[line.index] { return known }
    let row = parse(line.whole)
    memo.rows[line.index] = .some(row)
    return row
  }

  /// A line that ends with an amount, or whose first amount other words follow.
  private func parse(_ text: SourcedText) -> Row? {
    let tokens = ClaimToken.all(in: text.text)
    guard let first = AmountScan.amounts(in: tokens, of: text.text).first else { return nil }
    let label = text.prefix(first.range.lowerBound)
    let rest = text.dropping(first.range.upperBound)
    // sentences and lists of amounts are no rows
    guard rest.isEmpty || rest.text.first?.isUppercase == true, tokens.count < 40,
      !text.text.holds(" = "), !text.text.hasSuffix(".")
    else { return nil }
    guard !tokens.contains(where: { TariffTable.verbs.contains($0.text) }),
      !label.text.utf8.contains(UInt8(ascii: ":"))
    else { return nil }
    return Row(label: label.withoutLeaders, amount: text.slice(first.range), rest: rest)
  }

  private static let verbs = Set(
    words: """
      est sont sera seront decide decident approuve vote soit pour propose fixe s'eleve eleve rappelle \
      informe accepte autorise estime total avec
      """
  ).subtracting(["pour"])

  // MARK: Columns

  private func grid(of rows: [Row], header: Range<Int>) -> Grid {
    let hasRest = rows.contains { !$0.rest.isEmpty }
    let groups = rows.map { groupEnd($0.label) }
    let isGrouped = groups.allSatisfy { $0 != nil }
    var grid = Grid(header: [], rows: [])
    for (row, group) in zip(rows, groups) {
      var cells: [SourcedText] = []
      if isGrouped, let group {
        cells = [row.label.prefix(group), row.label.dropping(group)]
      } else {
        cells = [row.label]
      }
      cells.append(row.amount)
      if hasRest { cells.append(row.rest) }
      grid.rows.append(cells)
    }
    grid.header = headings(header, columns: grid.width)
    return grid
  }

  /// Where « Groupe 1 » ends in « Groupe 1 Secrétaire de mairie ».
  private func groupEnd(_ label: SourcedText) -> Int? {
    let tokens = ClaimToken.all(in: label.text)
    guard tokens.count > 2, case .integer = tokens[1].kind, tokens[0].kind == .word,
      ["groupe", "tranche", "niveau", "categorie", "lot", "zone"].contains(tokens[0].text)
    else { return nil }
    return tokens[1].range.upperBound
  }

  /// The headings parted over the columns where their words allow it, else all over the first.
  private func headings(_ range: Range<Int>, columns: Int) -> [SourcedText] {
    let parts = range.filter { !lines[$0].isBlank }.map { lines[$0].whole }
    let text = parts.reduce(SourcedText.empty) { $0.joined($1) }
    let blank = Array(repeating: SourcedText.empty, count: columns)
    guard !text.isEmpty else { return blank }
    let tokens = ClaimToken.all(in: text.text)
    var cuts: [Int] = []
    for (index, token) in tokens.enumerated() where index > 0 && token.kind == .word {
      let amountWords: Set<String> = ["tarif", "tarifs", "montant", "montants", "prix", "cout"]
      if amountWords.contains(token.text)
        || token.text == "emplois" && tokens[index - 1].text != "d" && tokens[index - 1].text != "'"
        || ["non", "loge"].contains(token.text) && !["non"].contains(tokens[index - 1].text)
        || cuts.count == columns - 2 && index > 0 && amountWords.contains(tokens[index - 1].text)
      {
        cuts.append(token.range.lowerBound)
      }
    }
    guard cuts.count == columns - 1 else { return [text] + blank.dropFirst() }
    let bounds = [0] + cuts + [text.count]
    return zip(bounds, bounds.dropFirst()).map { text.slice($0..<$1).withoutLeaders }
  }
}
