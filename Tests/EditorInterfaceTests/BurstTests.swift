import MinutesRules
import TerminalScreen
import Testing

@testable import EditorInterface

/// A burst of keys handled word by word does what the same keys do one by one.
@Suite struct BurstTests {
  private static let texts = [
    "Le conseil décide, à l'unanimité, d'adopter le budget 2021 : 7994,84 € HT !",
    "Vu le code", "a", "été \"2021\" ; 20:30", "日本語 abc é",
  ]

  @Test(arguments: texts)
  func `the record and what undo takes back are the same`(text: String) throws {
    var slow = try EditorDriver(SampleCouncil.emptySession())
    try slow.type("<C-n><Down>")
    var quick = slow
    let events = text.map { InputEvent.key(KeyPress(.character($0))) }
    for event in events { slow.perform(.event(event)) }
    for batch in InputBatch.all(in: events) { quick.send(batch) }
    #expect(quick.editor.minutes == slow.editor.minutes)
    #expect(quick.screen == slow.screen)
    while slow.editor.hasUnsavedChanges {
      try slow.type("<C-z>")
      try quick.type("<C-z>")
      #expect(quick.editor.minutes == slow.editor.minutes)
    }
  }

  @Test func `a burst in a window goes to the window`() throws {
    var driver = try EditorDriver(SampleCouncil.emptySession())
    try driver.type("<C-p>")
    driver.send(.letters("annuler"))
    #expect(driver.screen.contains("Annuler"))
  }

  @Test func `what was typed is shown before it is judged, and a command finds it judged`() throws {
    var driver = try EditorDriver(SampleRecord.named("azay-rich"))
    let claim = "Adopté à l'unanimité"
    try driver.type("<C-End>")
    let before = driver.editor.findings
    driver.perform(.event(.paste(claim)), drawing: false)
    #expect(!driver.editor.isSettled)
    #expect(driver.editor.findings == before)
    driver.draw()
    #expect(driver.firstFrame?.grid.debugText.contains("Adopté") == true)
    #expect(driver.editor.isSettled)
    #expect(driver.editor.findings == LiveFindings(driver.editor.minutes).findings)
    for letter in "La subvention de 80 % HT" {
      driver.perform(.event(.key(KeyPress(.character(letter)))), drawing: false)
    }
    driver.perform(.event(.key(KeyPress(.function(7)))), drawing: false)
    #expect(driver.editor.isSettled)
    #expect(driver.editor.findings == LiveFindings(driver.editor.minutes).findings)
  }

  @Test func `in a window everything is shown judged at once`() throws {
    var driver = try EditorDriver(SampleRecord.named("azay-rich"))
    try driver.type("<F3>")
    for letter in "abc 123" {
      try driver.type(String(letter))
      #expect(driver.firstFrame == nil)
    }
  }
}
