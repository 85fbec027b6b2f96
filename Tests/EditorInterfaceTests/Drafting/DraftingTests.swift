import Foundation
import MinutesEditing
import MinutesFiles
import MinutesModel
import MinutesTestSupport
import TerminalScreen
import Testing

@testable import EditorInterface

/// The whole of a real session’s first items, drafted by keys from what `seance new` makes.
struct DraftingTests {
  /// The record of the seed with its items 1 to 4 and 5 with 5.1 and 5.2.
  private func expected() throws -> Minutes {
    let path = PackageFolder.fixtures.appending(path: "azay-sur-thouet-2021-02-02.json").path
    var minutes = try RecordStore().openMinutes(at: path).contents.value
    minutes.agenda = Array(minutes.agenda.prefix(5))
    minutes.agenda[4].children = Array(minutes.agenda[4].children.prefix(2))
    return minutes
  }

  @Test(arguments: [Size(width: 80, height: 24), Size(width: 120, height: 40)])
  func `the first items of Azay-sur-Thouet are drafted by keys`(size: Size) throws {
    let expected = try expected()
    let opening = try #require(ClockTime(hour: 20, minute: 30))
    let new = Minutes(
      council: expected.council,
      session: Session(date: expected.session.date, opensAt: opening, president: MemberID(1)))
    var driver = try EditorDriver(new, size: size)
    for (number, line) in try DraftingScript.lines.enumerated() {
      for step in try KeyScript(line).steps { driver.perform(step, drawing: false) }
      driver.draw()
      if let flaw = number % 12 == 0 ? driver.flaw : driver.quickFlaw {
        Issue.record("\(flaw) after \(line.prefix(60))")
        return
      }
    }
    var drafted = driver.editor.minutes.withIDsInOrder
    // When it became a draft is this evening’s, not the fixture’s.
    #expect(drafted.session.stateChanges.map(\.state) == [.draft])
    drafted.session.stateChanges = []
    #expect(drafted.session == expected.session)
    #expect(drafted.attendance == expected.attendance)
    for (found, wanted) in zip(drafted.numberedItems, expected.withIDsInOrder.numberedItems) {
      let lines = RecordText.lines(of: found.item, in: drafted)
      let goal = RecordText.lines(of: wanted.item, in: expected)
      for (line, wish) in zip(lines, goal) where line != wish {
        Issue.record("\(wanted.number): \(line)\nnot \(wish)")
      }
      #expect(lines.count == goal.count, "\(wanted.number)")
    }
    #expect(drafted == expected.withIDsInOrder)

    let undo = try KeyScript("<C-z>").steps
    while !driver.editor.history.done.isEmpty {
      for step in undo { driver.perform(step, drawing: false) }
    }
    #expect(driver.editor.minutes == new)
  }
}
