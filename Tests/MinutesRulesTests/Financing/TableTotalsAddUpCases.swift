import MinutesEditing
import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `F-21` {
  static func table(_ rows: [(String, Int64)]) -> Table {
    Table(
      rows: rows.map { [TableCell(.text($0.0)), TableCell(.amount(Amount(cents: $0.1)))] },
      lastRowIsTotal: true)
  }

  @Test func `a table whose total is wrong is put right`() throws {
    let record = RecordBuilder().item(
      .table(Self.table([("Matériel", 10_000_00), ("Transport", 25_000_00), ("TOTAL", 36_000_00)])))
    let found = record.findings("F-21")
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(
      finding.place
        == .field(
          FieldAddress(item: ItemID(1), block: BlockID(1), path: .cell(row: 2, column: 1)), nil))
    #expect(
      finding.message.plain
        == "total du tableau 36 000,00 € ≠ somme des lignes 35 000,00 € (écart 1 000,00 €)")
    var mended = record.minutes
    try #require(finding.remedy).edit.apply(to: &mended)
    #expect(RuleBook.findings(in: mended).filter { $0.rule == "F-21" } == [])
  }

  @Test func `subtotals do not count twice and a table without total is not judged`() {
    let rows: [(String, Int64)] = [("A", 100), ("Sous-total", 100), ("B", 50), ("Total", 150)]
    #expect(RecordBuilder().item(.table(Self.table(rows))).findings("F-21") == [])
    var table = Self.table([("A", 100), ("B", 300)])
    table.lastRowIsTotal = false
    #expect(RecordBuilder().item(.table(table)).findings("F-21") == [])
  }

  @Test func `a last row called total is one without being marked`() {
    var table = Self.table([("A", 100), ("B", 300), ("TOTAL", 500)])
    table.lastRowIsTotal = false
    #expect(RecordBuilder().item(.table(table)).findings("F-21").count == 1)
    table = Self.table([("A", 100), ("B", 300), ("Total général", 400)])
    #expect(RecordBuilder().item(.table(table)).findings("F-21") == [])
  }

  @Test func `one cent is a difference, and a total in words is none`() {
    for (cents, count): (Int64, Int) in [(399, 1), (400, 0), (401, 1)] {
      let table = Self.table([("A", 100), ("B", 300), ("Total", cents)])
      #expect(RecordBuilder().item(.table(table)).findings("F-21").count == count)
    }
    var words = Self.table([("A", 100), ("Total", 0)])
    words.rows[1][1].value = .text("néant")
    #expect(RecordBuilder().item(.table(words)).findings("F-21") == [])
  }

  @Test func `a total that is no amount`() throws {
    var table = Self.table([("A", 12_000_00), ("B", 16_022_00), ("Total", 0)])
    table.rows[2][1].value = .text("28 6022.00")
    let record = RecordBuilder().item(.table(table))
    #expect(
      record.findings("F-21").messages == [
        "le total « 28 6022.00 » n’est pas un montant ; la somme des lignes est de 28 022,00 €"
      ])
    #expect(record.findings("F-21").map(\.severity) == [.error])
    let mended = try record.mended("F-21")
    #expect(mended.left == [] && mended.new == [])
  }

  @Test func `nor in a plan or an authorisation`() throws {
    let plan = RecordBuilder().plan(.trails.with { $0.statedExpenseTotal = .text("7 994.8.4") })
    #expect(
      plan.findings("F-21").map(\.place) == [
        .field(FieldAddress(item: ItemID(1), block: BlockID(2), path: .expenseTotal), nil)
      ])
    #expect(
      plan.findings("F-21").messages == [
        "le total « 7 994.8.4 » n’est pas un montant ; la somme des lignes est de 7 994,84 €"
      ])
    #expect(try plan.mended("F-21").left == [])
    var quarter = BudgetAuthorisation.quarter
    quarter.statedTotal = .text("35 0000 €")
    let authorisation = RecordBuilder().item(.authorisation(quarter))
    #expect(authorisation.findings("F-21").count == 1)
    #expect(try authorisation.mended("F-21").left == [])
    // « 35.000 » is asked about by M-08.
    quarter.statedTotal = .text("35.000")
    #expect(RecordBuilder().item(.authorisation(quarter)).findings("F-21") == [])
  }
}
