import MinutesModel
import MinutesWording

/// A financing plan whose columns a conversion lost: labels and amounts of both sides follow each
/// other, under « DEPENSES » and « RECETTES ».
struct FlattenedPlan {
  private let lines: [LaidLine]

  init(_ lines: [LaidLine]) {
    self.lines = lines
  }

  /// A label with its figures, as they come.
  private struct Entry {
    var label: SourcedText
    var amount: SourcedText
    var value: Amount
    var share: SourcedText = .empty
    /// Whether a label was put together of parts that stood apart.
    var isPatched = false
  }

  /// The plan that begins at a line, and the line after it.
  func plan(at start: Int, end: Int) -> (PlanSource, next: Int)? {
    guard Self.isHeader(lines[start]) else { return nil }
    var entries: [Entry] = []
    var totals: [Entry] = []
    var label = SourcedText.empty
    var labelLines = 0
    var next = start + 1
    var last = start
    while next < end, totals.count < 2 {
      let line = lines[next]
      if line.isBlank || line.isSetApart {
        next += 1
        continue
      }
      guard line.mark?.kind != .dash, !line.isRule else { break }
      let found = parse(line.whole)
      if found.entries.isEmpty {
        // a label that goes on, or text after the plan
        guard labelLines < 3, line.whole.count < 80, !line.endsClause else { break }
        label = label.joined(line.whole)
        labelLines += 1
      } else {
        for (position, entry) in found.entries.enumerated() {
          var entry = entry
          if position == 0, !label.isEmpty {
            entry.isPatched = !entry.label.isEmpty || labelLines > 1
            entry.label = label.joined(entry.label)
          }
          if Self.isTotal(entry.label.text) {
            totals.append(entry)
          } else {
            entries.append(entry)
          }
        }
        label = found.rest
        labelLines = label.isEmpty ? 0 : 1
        last = next
      }
      next += 1
    }
    guard entries.count >= 2, entries.allSatisfy({ !$0.label.isEmpty }) else { return nil }
    return (sides(of: entries, totals, header: lines[start].whole), last + 1)
  }

  /// « DEPENSES HT RECETTES HT »: both sides are named and little else.
  static func isHeader(_ line: LaidLine) -> Bool {
    guard !line.isBlank, line.width < 140, !line.hasDigit, !line.endsSentence,
      beginnings.mayStand(in: line.source.text)
    else { return false }
    let tokens = ClaimToken.all(in: line.source.text)
    let words = tokens.filter { $0.kind == .word }.map(\.text)
    guard words.contains(where: { $0.hasPrefix("depense") || $0 == "charges" || $0 == "emplois" }),
      words.contains(where: {
        $0.hasPrefix("recette") || $0.hasPrefix("ressource") || $0 == "financement"
      })
    else { return false }
    return words.allSatisfy(headerWords.contains)
  }

  private static let beginnings = WordBeginnings(["depenses", "charges", "emplois"])

  private static let headerWords = Set(
    words: """
      depense depenses recette recettes ressource ressources charges emplois financement ht ttc \
      montant montants en euros nature taux prix part plan de des previsionnelles previsionnel \
      libelle intitule cout total hors taxe taxes h t c pourcentage
      """)

  private static func isTotal(_ label: String) -> Bool {
    let folded = label.folded
    return folded.hasPrefix("total") || folded.hasPrefix("totaux")
      || folded.hasPrefix("montant total")
  }

  /// The labels and amounts of a line, and the label that its end begins.
  private func parse(_ text: SourcedText) -> (entries: [Entry], rest: SourcedText) {
    let tokens = ClaimToken.all(in: text.text)
    var entries: [Entry] = []
    var start = 0
    for found in AmountScan.amounts(in: tokens, of: text.text) {
      entries.append(
        Entry(
          label: text.slice(start..<found.range.lowerBound).withoutColon,
          amount: text.slice(found.range), value: found.amount))
      start = found.range.upperBound
      // « 40 % », « (40 %) » behind the amount
      let rest = text.dropping(start)
      if let end = Self.shareEnd(rest.text) {
        entries[entries.count - 1].share = rest.prefix(end)
        start = text.count - rest.count + end
      }
    }
    return (entries, text.dropping(start))
  }

  private static func shareEnd(_ text: String) -> Int? {
    guard let percent = text.firstIndex(of: "%") else { return nil }
    let before = text[..<percent]
    guard before.allSatisfy({ $0.isNumber || $0.isWhitespace || ",.(".contains($0) }),
      before.contains(where: \.isNumber)
    else { return nil }
    var end = text.index(after: percent)
    if end < text.endIndex, text[end] == ")" { end = text.index(after: end) }
    return text.utf8.distance(from: text.startIndex, to: end)
  }

  // MARK: Sides

  /// Which entries are expenses and which resources: by who can only pay, then so that both sides
  /// reach their totals.
  private func sides(of entries: [Entry], _ totals: [Entry], header: SourcedText) -> PlanSource {
    var plan = PlanSource(header: header)
    var isResource = entries.map { ResourceLabel.isResource($0.label.text) }
    let expenseTotal = totals.first?.value
    let resourceTotal = totals.dropFirst().first?.value ?? totals.first?.value
    var balances = false
    if let expenseTotal, let resourceTotal {
      balances = Self.reaches(entries, isResource, expenseTotal, resourceTotal)
      if !balances, entries.count <= 16,
        let fitting = Self.fitting(entries, isResource, expenseTotal, resourceTotal)
      {
        isResource = fitting
        balances = true
      }
    }
    for (entry, resource) in zip(entries, isResource) {
      let line = PlanSource.Line(
        label: entry.label, figures: [entry.amount, entry.share].filter { !$0.isEmpty })
      if resource {
        plan.resources.append(line)
      } else {
        plan.expenses.append(line)
      }
      if entry.isPatched || !balances {
        let side = resource ? "recettes" : "dépenses"
        plan.doubts.append(
          (entry.label, "'\(entry.label.text)' rangé parmi les \(side) (\(entry.value.french))"))
      }
    }
    plan.expenseTotal = totals.first.map { .init(label: $0.label, figures: [$0.amount]) }
    plan.resourceTotal = totals.dropFirst().first.map {
      .init(label: $0.label, figures: [$0.amount])
    }
    return plan
  }

  private static func reaches(
    _ entries: [Entry], _ isResource: [Bool], _ expenseTotal: Amount, _ resourceTotal: Amount
  ) -> Bool {
    var (expenses, resources) = (Amount.zero, Amount.zero)
    for (entry, resource) in zip(entries, isResource) {
      if resource { resources += entry.value } else { expenses += entry.value }
    }
    return expenses == expenseTotal && resources == resourceTotal
  }

  /// The one division that reaches both totals and changes the fewest sides; `nil` when there is none.
  private static func fitting(
    _ entries: [Entry], _ guess: [Bool], _ expenseTotal: Amount, _ resourceTotal: Amount
  ) -> [Bool]? {
    var best: (changes: Int, sides: [Bool])?
    for bits in 0..<(1 << entries.count) {
      let sides = entries.indices.map { bits >> $0 & 1 == 1 }
      guard reaches(entries, sides, expenseTotal, resourceTotal) else { continue }
      let changes = zip(sides, guess).count { $0 != $1 }
      if best.map({ changes < $0.changes }) ?? true { best = (changes, sides) }
    }
    return best?.sides
  }
}

extension SourcedText {
  /// Without the dots that lead to the next column.
  var withoutLeaders: SourcedText {
    guard text.hasSuffix("...") else { return self }
    var end = count
    let bytes = Array(text.utf8)
    while end > 0, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == 0x20 { end -= 1 }
    return prefix(end)
  }

  /// Without a colon, an equals sign or leaders at its end.
  var withoutColon: SourcedText {
    var end = count
    let bytes = Array(text.utf8)
    while end > 0,
      bytes[end - 1] == UInt8(ascii: ":") || bytes[end - 1] == UInt8(ascii: "=")
        || bytes[end - 1] == 0x20
        || bytes[end - 1] == UInt8(ascii: ".") && end > 1 && bytes[end - 2] == UInt8(ascii: ".")
    {
      end -= 1
    }
    return end == count ? self : prefix(end)
  }
}
