import Foundation
import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesFiles

/// A place of a record is found on its line of the file.
struct SourceMapTests {
  /// Every text of a block with its address’s path.
  private func texts(of content: BlockContent) -> [(FieldPath, Entry)] {
    func text(_ text: String) -> Entry { .text(text) }
    switch content {
    case .passage(let passage):
      return [(.lead, text(passage.lead))]
        + passage.lines.enumerated().map { (.line($0), text($1.text)) }
    case .table(let table):
      return [(.lead, text(table.caption))]
        + table.columns.enumerated().map { (.header(column: $0), text($1.header)) }
        + table.rows.enumerated().flatMap { row, cells in
          cells.enumerated().flatMap { column, cell in
            [
              (FieldPath.cell(row: row, column: column), cell.value),
              (.note(row: row, column: column), text(cell.note)),
            ]
          }
        }
    case .financingPlan(let plan):
      return [
        (.lead, text(plan.title)), (.expenseTotal, plan.statedExpenseTotal),
        (.resourceTotal, plan.statedResourceTotal), (.includingVATTotal, plan.statedIncludingVAT),
      ]
        + plan.expenses.enumerated().flatMap {
          [
            (FieldPath.expense($0, .label), text($1.label)), (.expense($0, .amount), $1.amount),
            (.expense($0, .includingVAT), $1.includingVAT),
          ]
        }
        + plan.resources.enumerated().flatMap {
          [(FieldPath.resource($0, .label), text($1.label)), (.resource($0, .amount), $1.amount)]
        }
    case .authorisation(let authorisation):
      return [
        (.lead, text(authorisation.baseLabel)), (.base, authorisation.base),
        (.ceiling, authorisation.statedCeiling), (.authorisationTotal, authorisation.statedTotal),
      ]
        + authorisation.lines.enumerated().flatMap {
          [
            (FieldPath.authorisation($0, .label), text($1.label)),
            (.authorisation($0, .article), text($1.article)),
            (.authorisation($0, .chapter), text($1.chapter)),
            (.authorisation($0, .amount), $1.amount),
          ]
        }
    case .ballot(let ballot):
      if case .typed(let words) = ballot.wording {
        return [(.lead, text(ballot.subject)), (.result, text(words))]
      }
      return [(.lead, text(ballot.subject))]
    case .annex(let annex):
      return [(.lead, text(annex.label)), (.reference, text(annex.reference))]
    }
  }

  @Test(arguments: 0..<30)
  func `every text of a record is found where the file says it`(seed: UInt64) throws {
    var generator = MinutesGenerator(seed: seed)
    let minutes = generator.minutes()
    let bytes = minutes.fileBytes
    let source = SourceText(name: "a.json", bytes: bytes)
    let map = try Minutes.reading(source).sourceMap
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    func rest(at position: SourcePosition) -> String {
      String(
        String.UnicodeScalarView(
          lines[position.line - 1].unicodeScalars.dropFirst(position.column - 1)))
    }
    func written(_ entry: Entry) -> String {
      switch entry {
      case .amount(let amount): return String(amount.cents)
      case .text(let text):
        var writer = JSONWriter()
        writer.string(text)
        return String(String(decoding: writer.bytes, as: UTF8.self).dropFirst())
      }
    }
    for numbered in minutes.numberedItems {
      let item = numbered.item
      #expect(rest(at: map.position(of: .item(item.id))) == "{")
      let title = FieldAddress(item: item.id, path: .title)
      #expect(rest(at: map.position(of: .field(title, nil))).hasPrefix(written(.text(item.title))))
      for block in item.blocks {
        let start = map.position(of: .block(item.id, block.id))
        #expect(lines[start.line].contains("\"id\": \(block.id.number)"))
        for (path, entry) in texts(of: block.content) where entry != .empty {
          let address = FieldAddress(item: item.id, block: block.id, path: path)
          let position = map.position(of: .field(address, nil))
          #expect(
            rest(at: position).hasPrefix(written(entry)), "\(path) at \(position) for \(entry)")
        }
      }
    }
    for member in minutes.council.members {
      #expect(rest(at: map.position(of: .member(member.id))) == "{")
    }
    #expect(rest(at: map.position(of: .session(.date))).hasPrefix("\"" + minutes.session.date.iso))
  }

  @Test
  func `words inside a text are found by characters`() throws {
    let item = AgendaItem(id: ItemID(1), title: "l’é👩‍🌾 \"x\"\tfin")
    let minutes = Minutes(
      council: Council(commune: ""), session: Session(date: .epoch), agenda: [item])
    let map = try Minutes.reading(SourceText(name: "", bytes: minutes.fileBytes)).sourceMap
    let title = FieldAddress(item: ItemID(1), path: .title)
    let start = map.position(of: .field(title, nil))
    func offset(_ character: Int) -> Int {
      let position = map.position(of: .field(title, character..<character + 1))
      #expect(position.line == start.line)
      return position.column - start.column
    }
    // The farmer is three scalars; quotes and tab are two columns each in the file.
    #expect((0...10).map(offset) == [0, 1, 2, 3, 6, 7, 9, 10, 12, 14, 15])
  }

  @Test
  func `what the file does not have is found at what is around it`() throws {
    let item = AgendaItem(
      id: ItemID(1), title: "a",
      blocks: [Block(id: BlockID(1), content: .financingPlan(FinancingPlan()))])
    let minutes = Minutes(
      council: Council(commune: ""), session: Session(date: .epoch), agenda: [item])
    let map = try Minutes.reading(SourceText(name: "", bytes: minutes.fileBytes)).sourceMap
    let block = map.position(of: .block(ItemID(1), BlockID(1)))
    let total = FieldAddress(item: ItemID(1), block: BlockID(1), path: .expenseTotal)
    #expect(map.position(of: .field(total, 2..<3)) == block)
    #expect(map.position(of: .item(ItemID(7))) == map.position(of: .agenda))
    #expect(
      map.position(of: .block(ItemID(1), BlockID(7))) == map.position(of: .item(ItemID(1))))
    #expect(map.position(of: .session(.opening)).line > map.position(of: .council).line)
  }
}
