import MinutesEditing
import MinutesModel
import Testing

@Suite struct `Replacing text` {
  static func replace(
    _ from: (Int, Int), _ to: (Int, Int), _ text: String, block: BlockID = Sample.exposition
  ) throws -> [String] {
    let edit = TextEdit.replace(
      TextRange(
        from: TextPosition(field: Sample.line(block, from.0), offset: from.1),
        to: TextPosition(field: Sample.line(block, to.0), offset: to.1)), with: text)
    return Sample.lines(block, in: try Sample.after(.text(edit)))
  }

  static let rows: [(from: (Int, Int), to: (Int, Int), text: String, lines: [String])] = [
    ((0, 0), (0, 0), "Un ", ["Un Premier alinéa.", "Second alinéa."]),
    ((0, 7), (0, 15), "", ["Premier", "Second alinéa."]),
    ((0, 0), (0, 7), "Nouvel", ["Nouvel alinéa.", "Second alinéa."]),
    ((0, 7), (0, 7), "\n", ["Premier", " alinéa.", "Second alinéa."]),
    ((0, 15), (0, 15), "\n", ["Premier alinéa.", "", "Second alinéa."]),
    ((0, 15), (1, 0), "", ["Premier alinéa.Second alinéa."]),
    ((0, 8), (1, 7), "", ["Premier alinéa."]),
    ((0, 0), (1, 14), "", [""]),
    ((0, 7), (0, 7), "a\nb\nc", ["Premiera", "b", "c alinéa.", "Second alinéa."]),
    ((0, 7), (1, 6), "\n", ["Premier", " alinéa."]),
    ((1, 14), (1, 14), "\r\nX\rY\u{2028}Z", ["Premier alinéa.", "Second alinéa.", "X", "Y", "Z"]),
    ((0, 0), (0, 0), "\u{1B}[31m\u{7}\u{202E}a\tb", ["[31ma bPremier alinéa.", "Second alinéa."]),
    ((0, 0), (0, 0), "e\u{301}", ["éPremier alinéa.", "Second alinéa."]),
    ((0, 13), (0, 14), "", ["Premier aliné.", "Second alinéa."]),
    ((0, 15), (0, 99), "!", ["Premier alinéa.!", "Second alinéa."]),
    ((0, 0), (0, 0), "👩‍👩‍👧汉", ["👩‍👩‍👧汉Premier alinéa.", "Second alinéa."]),
  ]

  @Test(arguments: rows.indices) func `within a passage`(_ index: Int) throws {
    let row = Self.rows[index]
    let lines = try Self.replace(row.from, row.to, row.text)
    #expect(lines == row.lines)
    #expect(
      lines.map { Array($0.unicodeScalars) } == row.lines.map { Array($0.composed.unicodeScalars) })
  }

  @Test(arguments: [false, true])
  func `no line grows beyond what a record holds`(isSplit: Bool) throws {
    let longest = String(repeating: "a", count: Line.longestText)
    let room = longest.dropLast("Premier alinéa.".utf8.count)
    let lines = try Self.replace((0, 0), (0, 0), String(room) + (isSplit ? "\nb" : ""))
    #expect(lines.first?.utf8.count == (isSplit ? room.utf8.count : Line.longestText))
    #expect(throws: EditError.tooLong) {
      try Self.replace((0, 0), (0, 0), isSplit ? "b\n" + longest : longest)
    }
    #expect(throws: EditError.tooLong) {
      try Sample.after(
        .text(.replace(TextRange(Sample.field(nil, .title), 0..<0), with: longest)))
    }
  }

  @Test(arguments: [
    (Sample.line(Sample.exposition, 0), String(repeating: "a", count: Line.longestText)),
    (Sample.line(Sample.exposition, 2), "a"),
    (Sample.field(nil, .title), String(repeating: "a", count: Line.longestText)),
    (Sample.field(Sample.plan, .expense(0, .vatRate)), "vingt"),
    (Sample.field(Sample.plan, .expense(0, .share)), "1"), (Sample.field(BlockID(99), .lead), "a"),
  ])
  func `text that is refused leaves the record as it was`(field: FieldAddress, text: String) {
    var minutes = Sample.minutes
    #expect(throws: EditError.self) {
      try Edit.text(.replace(TextRange(field, 0..<0), with: text)).apply(to: &minutes)
    }
    #expect(minutes == Sample.minutes)
  }

  @Test(arguments: ["", "\n"])
  func `lines that are too long together are not joined`(split: String) {
    var minutes = Sample.minutes
    let range = TextRange(
      from: TextPosition(field: Sample.line(Sample.exposition, 0), offset: 3),
      to: TextPosition(field: Sample.line(Sample.exposition, 1), offset: 3))
    let text = split + String(repeating: "a", count: Line.longestText)
    #expect(throws: EditError.tooLong) {
      try Edit.text(.replace(range, with: text)).apply(to: &minutes)
    }
    #expect(minutes == Sample.minutes)
  }

  @Test func `an accent typed after its letter is composed with it`() throws {
    let typed = try Sample.after(
      .text(.replace(TextRange(Sample.field(nil, .title), 1..<2), with: "")))
    #expect(typed.item(Sample.item)?.title == "Sntiers")
    let letter = try Sample.after(
      .text(.replace(TextRange(Sample.field(nil, .title), 1..<1), with: "e")), typed)
    let edit = TextEdit.replace(TextRange(Sample.field(nil, .title), 2..<2), with: "\u{301}")
    let accent = try Sample.after(.text(edit), letter)
    #expect(accent.item(Sample.item)?.title.unicodeScalars.count == 8)
    #expect(accent.item(Sample.item)?.title == "Séntiers")
    #expect(edit.caretAfter(in: letter)?.offset == 2)
  }

  @Test func `across blocks what lies between goes and the lines join`() throws {
    let range = TextRange(
      from: TextPosition(field: Sample.line(Sample.exposition, 1), offset: 6),
      to: TextPosition(field: Sample.line(Sample.operative, 0), offset: 8))
    let after = try Sample.after(.text(.replace(range, with: " et fin")))
    #expect(
      after.item(Sample.item)?.blocks.map(\.id)
        == [Sample.exposition, Sample.authorisation, Sample.annex])
    #expect(Sample.lines(Sample.exposition, in: after) == ["Premier alinéa.", "Second et fin."])
  }

  @Test func `between cells the rest stays where it is`() throws {
    let range = TextRange(
      from: TextPosition(
        field: Sample.field(Sample.plan, .expense(0, .label)), offset: 3),
      to: TextPosition(field: Sample.field(Sample.plan, .expense(1, .label)), offset: 3))
    let after = try Sample.after(.text(.replace(range, with: "X")))
    guard case .financingPlan(let plan)? = after.item(Sample.item)?.block(Sample.plan)?.content
    else {
      Issue.record("the plan is gone")
      return
    }
    #expect(plan.expenses.map(\.label) == ["TerX", "vaux"])
    #expect(plan.expenses[0].amount.isEmpty)
  }

  @Test func `a field of one line takes line breaks as spaces`() throws {
    let title = Sample.field(nil, .title)
    let after = try Sample.after(
      .text(.replace(TextRange(title, 0..<0), with: "un\ndeux ")))
    #expect(after.item(Sample.item)?.title == "un deux Sentiers")
  }

  @Test func `fields that are not there are refused`() {
    for address in [
      Sample.line(Sample.exposition, 9), Sample.line(BlockID(99), 0), Sample.line(Sample.ballot, 0),
      FieldAddress(item: ItemID(99), path: .title),
    ] {
      #expect(throws: EditError.self) {
        try Sample.after(.text(.replace(TextRange(address, 0..<0), with: "x")))
      }
    }
    #expect(throws: EditError.unreadable("x")) {
      try Sample.after(
        .text(
          .replace(TextRange(Sample.field(Sample.plan, .expense(0, .vatRate)), 0..<0), with: "x")))
    }
  }
}

@Suite struct `Leaving a field` {
  static func settled(_ typed: String, _ path: FieldPath, block: BlockID = Sample.plan) throws
    -> Minutes
  {
    let address = Sample.field(block, path)
    let old = Sample.minutes.text(at: address) ?? ""
    let typed = try Sample.after(.text(.replace(TextRange(address, 0..<old.count), with: typed)))
    return try Sample.after(.text(.settle(address)), typed)
  }

  static let amounts: [(typed: String, cents: Int64?)] = [
    ("6395,87", 6_395_87), ("6 395,87", 6_395_87), ("6395.87", 6_395_87), ("6.395,87 €", 6_395_87),
    ("-5", -5_00), ("1.500", nil), ("gratuit", nil), ("", nil),
  ]

  @Test(arguments: amounts) func `amounts are read`(_ row: (typed: String, cents: Int64?)) throws {
    let after = try Self.settled(row.typed, .expense(0, .amount))
    guard case .financingPlan(let plan)? = after.item(Sample.item)?.block(Sample.plan)?.content
    else {
      Issue.record("the plan is gone")
      return
    }
    if let cents = row.cents {
      #expect(plan.expenses[0].amount == .amount(Amount(cents: cents)))
    } else {
      #expect(plan.expenses[0].amount == .text(row.typed))
    }
  }

  @Test func `a percentage is a share of the expenses, an equals sign what is missing`() throws {
    func resource(_ minutes: Minutes, _ index: Int) throws -> ResourceLine {
      guard case .financingPlan(let plan)? = minutes.item(Sample.item)?.block(Sample.plan)?.content
      else { throw EditError.noSuchBlock(Sample.plan) }
      return plan.resources[index]
    }
    let share = try resource(Self.settled("80 %", .resource(0, .amount)), 0)
    #expect(share.amount == .amount(Amount(cents: 6_395_87)))
    #expect(share.declaredShare == Rate(percent: 80))
    let rest = try resource(Self.settled("=", .resource(1, .amount)), 1)
    #expect(rest.amount == .amount(Amount(cents: 1_598_97)))
    #expect(rest.declaredShare == nil)
    #expect(throws: EditError.self) {
      var rich = Sample.minutes
      try Edit.financing(
        Sample.item, Sample.plan,
        .appendResource(ResourceLine(amount: .amount(Amount(cents: 9_000_00))))
      ).apply(to: &rich)
      try Edit.financing(Sample.item, Sample.plan, .balance(1)).apply(to: &rich)
    }
  }

  @Test func `cells of amounts are read, cells of text are not`() throws {
    for (column, entry) in [(0, Entry.text("12,50")), (1, .amount(Amount(cents: 12_50)))] {
      let after = try Self.settled("12,50", .cell(row: 0, column: column), block: Sample.table)
      guard case .table(let table)? = after.item(Sample.item)?.block(Sample.table)?.content else {
        Issue.record("the table is gone")
        return
      }
      #expect(table.rows[0][column].value == entry)
    }
  }
}
