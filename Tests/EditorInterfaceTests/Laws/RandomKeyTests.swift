import MinutesEditing
import MinutesModel
import TerminalScreen
import Testing

@testable import EditorInterface

/// What holds whatever is typed.
struct RandomKeyTests {
  @Test(arguments: SampleRecord.all.map(\.name), 1...4)
  func `any keys leave a sound screen, and undo leads back to the first record`(
    record: String, seed: Int
  ) throws {
    let first = try SampleRecord.named(record)
    var driver = try EditorDriver(first, size: Size(width: 80, height: 24))
    var events = EventGenerator(seed: UInt64(seed) &* 7_919 &+ UInt64(record.utf8.count))
    var last: [InputEvent] = []
    for number in 0..<250 {
      let event = events.next(driver.size)
      last = last.suffix(11) + [event]
      driver.perform(.event(event))
      let flaw = number % 2 == 0 ? driver.flaw : driver.quickFlaw
      if let flaw {
        Issue.record("\(flaw) after \(last.map(\.scripted).joined())")
        return
      }
    }
    try returnsToTheFirst(&driver, first)
  }

  private func returnsToTheFirst(_ driver: inout EditorDriver, _ first: Minutes) throws {
    driver.perform(.event(.resize(Size(width: 80, height: 24))))
    for _ in 0..<6 { driver.perform(.event(.key(KeyPress(.escape)))) }
    let last = driver.editor.minutes
    let steps = driver.editor.history.done.count
    for _ in 0..<steps { try driver.type("<C-z>") }
    #expect(driver.editor.minutes == first)
    #expect(!driver.editor.hasUnsavedChanges || driver.editor.history.done.isEmpty)
    for _ in 0..<steps { try driver.type("<C-y>") }
    #expect(driver.editor.minutes == last)
    #expect(driver.flaw == nil)
  }

  @Test(arguments: 1...3)
  func `any keys leave a sound screen on a whole session`(seed: Int) throws {
    let first = try SampleRecord.named("fixture azay-sur-thouet-2021-02-02")
    var driver = try EditorDriver(first, size: Size(width: 100, height: 30))
    var events = EventGenerator(seed: UInt64(seed))
    for number in 0..<150 {
      driver.perform(.event(events.next(driver.size)))
      #expect((number % 10 == 0 ? driver.flaw : driver.quickFlaw) == nil)
    }
    try returnsToTheFirst(&driver, first)
  }

  @Test func `a record open for reading never changes`() throws {
    let first = try SampleRecord.named("azay-rich")
    var driver = try EditorDriver(first, readOnly: "essai")
    var events = EventGenerator(seed: 11)
    for _ in 0..<600 {
      driver.perform(.event(events.next(driver.size)))
      #expect(driver.quickFlaw == nil)
    }
    #expect(driver.editor.minutes == first)
    #expect(
      !driver.takeEffects().contains { effect in
        if case .save = effect { true } else { false }
      })
  }
}

extension InputEvent {
  /// As a scenario writes it.
  fileprivate var scripted: String {
    switch self {
    case .key(let press):
      if case .character(let character) = press.key, press.modifiers.isEmpty {
        String(character)
      } else {
        "<\(press)>"
      }
    case .paste(let text):
      "<paste:\(text.replacing("\n", with: "\\n").replacing("\t", with: "\\t"))>"
    case .mouse(let mouse): "<\(mouse.kind):\(mouse.position.column),\(mouse.position.row)>"
    case .resize(let size): "<resize:\(size.width)x\(size.height)>"
    case .hangUp: "<hangup>"
    case .wake: "<wake>"
    }
  }
}
