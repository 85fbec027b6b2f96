import MinutesModel
import Testing

@testable import EditorInterface

/// How many keys the common gestures of a session take; a name costs its letters besides.
struct KeyCountTests {
  /// Keys of a gesture, with the letters of a name between `{` and `}`.
  private func keys(_ script: String) throws -> (count: Int, letters: Int, driver: EditorDriver) {
    let parts = script.split(separator: "{", maxSplits: 1)
    let letters = parts.count > 1 ? parts[1].prefix { $0 != "}" }.count : 0
    let plain = script.filter { $0 != "{" && $0 != "}" }
    var driver = try EditorDriver(SampleRecord.named("evening"))
    try driver.type(plain)
    return (try KeyScript(plain).steps.count, letters, driver)
  }

  private func after(_ given: String, _ script: String) throws -> (Int, EditorDriver) {
    let all = try keys(given + script)
    let before = try KeyScript(given).steps.count
    return (all.count - before - all.letters, all.driver)
  }

  @Test func `a roll call of fifteen with one absent and one pouvoir`() throws {
    let (count, driver) = try after("", "<F2>PSaRrV<Enter>")
    let roll = driver.editor.minutes.rollCall()
    #expect(roll.present.count == 13 && roll.absent.count == 1 && roll.proxies.count == 1)
    #expect(roll.unaccounted.isEmpty)
    #expect(count <= 8)
  }

  @Test func `a unanimous vote`() throws {
    let (count, driver) = try after("<F2>P<Esc>", "<F3><Enter>")
    #expect(driver.ballot?.votes == .byException([]))
    #expect(driver.editor.minutes.agenda[0].state == .done)
    #expect(count <= 2)
  }

  @Test func `one vote against`() throws {
    let (count, driver) = try after("<F2>P<Esc>", "<F3>{ROUS}c<Enter>")
    #expect(
      driver.ballot?.votes == .byException([VoteException(member: MemberID(11), choice: .against)]))
    #expect(count <= 4)
  }

  @Test func `an arrival`() throws {
    let (count, driver) = try after("<F2>PSa<Esc>", "<M-a>{sic}<Enter><Enter>")
    #expect(driver.editor.minutes.attendance.movements.map(\.member) == [MemberID(14)])
    #expect(driver.editor.overlays.isEmpty)
    #expect(count <= 3)
  }

  @Test func `deciding as proposed`() throws {
    let (count, driver) = try after("<F2>P<Esc><C-p>garder<Enter><C-End>x", "<M-p>")
    #expect(driver.editor.minutes.agenda[0].isAsProposed == true)
    #expect(count <= 1)
  }
}

extension EditorDriver {
  fileprivate var ballot: Ballot? { editor.minutes.agenda[0].ballots.first?.ballot }
}
