import MinutesModel
import MinutesWording

/// A financing plan drawn with its two sides beside each other: « Terrain 422,00 € | Département … ».
struct TwoSidedPlan {
  private let lines: [LaidLine]

  init(_ lines: [LaidLine]) {
    self.lines = lines
  }

  /// The plan that begins at a line, and the line after it.
  func plan(at start: Int, end: Int) -> (PlanSource, next: Int)? {
    guard start + 2 < end, lines[start].hasBar else { return nil }
    var next = start
    while next < end, !lines[next].isBlank { next += 1 }
    guard
      let rule = (start..<next).first(where: {
        lines[$0].isRule && lines[$0].source.text.contains("-+-")
      }),
      rule > start, let column = columnOfCross(lines[rule])
    else { return nil }
    let header = lines[start..<rule].map { $0.chunks(in: 0..<Int.max) }.joined().map(\.text)
      .reduce(SourcedText.empty) { $0.joined($1) }
    var plan = PlanSource(header: header)
    var isTotal = false
    for index in rule + 1..<next {
      if lines[index].isRule {
        isTotal = true
        continue
      }
      let column = columnOfBar(lines[index]) ?? column
      add(
        lines[index], columns: 0..<column, isTotal: isTotal, to: &plan.expenses,
        total: &plan.expenseTotal)
      add(
        lines[index], columns: column + 1..<Int.max, isTotal: isTotal, to: &plan.resources,
        total: &plan.resourceTotal)
    }
    guard !plan.expenses.isEmpty || !plan.resources.isEmpty else { return nil }
    return (plan, next)
  }

  /// Where the one bar of a line stands.
  private func columnOfBar(_ line: LaidLine) -> Int? {
    let text = line.source.text
    guard let bar = text.firstIndex(of: "|"), text.lastIndex(of: "|") == bar else { return nil }
    return text.distance(from: text.startIndex, to: bar)
  }

  private func columnOfCross(_ line: LaidLine) -> Int? {
    line.source.text.firstIndex(of: "+").map {
      line.source.text.distance(from: line.source.text.startIndex, to: $0)
    }
  }

  private func add(
    _ line: LaidLine, columns: Range<Int>, isTotal: Bool, to side: inout [PlanSource.Line],
    total: inout PlanSource.Line?
  ) {
    let chunks = line.chunks(in: columns)
    guard let first = chunks.first else { return }
    let margin = columns.lowerBound == 0 ? 0 : columns.lowerBound + 1
    let isLabel = !Figure.isFigure(first.text.text) || chunks.count > 1
    if chunks.count == 1, isLabel, first.column - margin >= 2, !side.isEmpty, !isTotal {
      side[side.count - 1].label = side[side.count - 1].label.joined(first.text)
      return
    }
    let row =
      isLabel
      ? PlanSource.Line(label: first.text, figures: chunks.dropFirst().map(\.text))
      : PlanSource.Line(label: .empty, figures: chunks.map(\.text))
    if isTotal {
      total = row
    } else {
      side.append(row)
    }
  }
}

/// Amounts and shares as cells hold them.
enum Figure {
  /// Whether a cell holds nothing but an amount or a share.
  static func isFigure(_ text: String) -> Bool {
    amount(text) != nil || share(text) != nil
  }

  /// The amount of a cell, with a bracketed note after it.
  static func amount(_ words: String) -> Amount? {
    guard mayBeAmount(words) else { return nil }
    let text = ReadableText.repaired(words)
    guard let first = text.first, first.isNumber || "-−–+".contains(first) else { return nil }
    var rest = text.trimmingSpaces
    for suffix in ["HT", "TTC", "H.T.", "T.T.C."] where rest.hasSuffix(suffix) {
      rest = String(rest.dropLast(suffix.count)).trimmingSpaces
    }
    if let amount = Amount(reading: rest) { return amount }
    // spaces that bad conversion put in the middle of a figure
    let compact = String(rest.filter { !$0.isFrenchSpace })
    return compact.count < rest.count ? Amount(reading: compact) : nil
  }

  /// Whether a text begins with a digit or a sign, or with a letter that a scanner takes a digit for.
  private static func mayBeAmount(_ text: String) -> Bool {
    switch text.utf8.first {
    case (0x30...0x39)?, 0x2B, 0x2D, 0xE2, 0x4F, 0x6F, 0x6C, 0x49: true
    default: false
    }
  }

  /// « 600 € (plaque comprise) », « 150 € (1) sur devis »: an amount and the note after it.
  static func amountAndNote(_ text: String) -> (Amount, note: String)? {
    guard mayBeAmount(text),
      let open = text.utf8.firstIndex(where: { $0 == 0x28 || $0 == 0x2A || $0 == 0x5B }),
      let amount = amount(String(text[..<open]))
    else {
      return nil
    }
    let note = String(text[open...])
    let inner = note.dropFirst().dropLast()
    let isBracketed =
      note.hasPrefix("(") && note.hasSuffix(")") && !inner.contains("(") && !inner.contains(")")
    return (amount, isBracketed ? String(inner) : note)
  }

  /// « 2023 » over a column.
  static func isYear(_ text: String) -> Bool {
    text.utf8.count == 4 && Int(text).map { (1_900...2_100).contains($0) } ?? false
  }

  /// The share of a cell: « 80 % », « 33,33% ».
  static func share(_ text: String) -> Rate? {
    text.hasSuffix("%") ? Rate(reading: text) : nil
  }
}
