import Foundation
import MinutesEditing
import MinutesFiles
import MinutesModel
import MinutesTestSupport
import Testing

@testable import seance

/// The drafting of a real session’s first items, key by key, on the built program.
@Suite(.serialized)
struct DraftingOnTerminalTests {
  /// Stopped, the program finds all the keys at once when it continues, however the terminal has cut
  /// them up.
  @Test(arguments: [false, true])
  func `the first items of Azay-sur-Thouet end in the same files`(isStopped: Bool) throws {
    let seance = try SeanceOnTerminal()
    defer { seance.removeFolder() }
    try seance.terminal.wait(for: "Aucun point.")
    if isStopped { seance.terminal.signal(SIGSTOP) }
    for line in try DraftingScript.lines { try seance.type(line) }
    try seance.type("<C-s>")
    if isStopped { seance.terminal.signal(SIGCONT) }
    try seance.terminal.wait(for: "Enregistré")
    try seance.type("<C-q>")
    #expect(try seance.terminal.waitForExit() == 0)

    let path = PackageFolder.fixtures.appending(path: "azay-sur-thouet-2021-02-02.json").path
    var expected = try RecordStore().openMinutes(at: path).contents.value
    expected.agenda = Array(expected.agenda.prefix(5))
    expected.agenda[4].children = Array(expected.agenda[4].children.prefix(2))
    let saved = try seance.saved()
    // When it became a draft is this evening’s, not the fixture’s.
    #expect(saved.session.stateChanges.map(\.state) == [.draft])
    var timeless = saved.withIDsInOrder
    timeless.session.stateChanges = []
    #expect(timeless == expected.withIDsInOrder)
    #expect(try seance.savedText() == SessionFile.text(of: saved))
    let again = try RecordStore().openMinutes(
      at: seance.folder.appending(path: "2021-02-02.json").path)
    #expect(again.contents.value == saved)
  }
}
