import Foundation
import MinutesEditing
import MinutesFiles
import MinutesModel
import Testing

@testable import seance

/// The drafting of a real session’s first items, key by key, on the built program.
struct DraftingOnTerminalTests {
  private func script() throws -> [String] {
    let file = SeanceOnTerminal.fixtures.deletingLastPathComponent()
      .appending(path: "EditorInterfaceTests/Drafting/azay-sur-thouet.keys")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
  }

  @Test func `the first items of Azay-sur-Thouet end in the same files`() throws {
    let seance = try SeanceOnTerminal()
    defer { seance.removeFolder() }
    try seance.terminal.wait(for: "Aucun point.")
    for line in try script() { try seance.type(line) }
    try seance.type("<C-s>")
    try seance.terminal.wait(for: "Enregistré")
    try seance.type("<C-q>")
    #expect(try seance.terminal.waitForExit() == 0)

    let path = SeanceOnTerminal.fixtures.appending(path: "azay-sur-thouet-2021-02-02.json").path
    var expected = try RecordStore().openMinutes(at: path).contents.value
    expected.agenda = Array(expected.agenda.prefix(5))
    expected.agenda[4].children = Array(expected.agenda[4].children.prefix(2))
    let saved = try seance.saved()
    #expect(saved.withoutIDs == expected.withoutIDs)
    #expect(try seance.savedText() == SessionFile.text(of: saved))
    let again = try RecordStore().openMinutes(
      at: seance.folder.appending(path: "2021-02-02.json").path)
    #expect(again.contents.value == saved)
  }
}

extension Minutes {
  /// The same record with every item and block of one number: a draft may number them otherwise.
  fileprivate var withoutIDs: Minutes {
    func plain(_ item: AgendaItem) -> AgendaItem {
      var result = item
      result.id = ItemID(0)
      result.blocks = item.blocks.map { Block(id: BlockID(0), content: $0.content) }
      result.children = item.children.map(plain)
      return result
    }
    var copy = self
    copy.agenda = agenda.map(plain)
    return copy
  }
}
