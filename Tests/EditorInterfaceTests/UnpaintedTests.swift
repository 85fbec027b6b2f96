import MinutesEditing
import MinutesModel
import TerminalScreen
import Testing

@testable import EditorInterface

/// After a letter in a passage nothing else of the screen is looked at; the laws compare what is shown
/// with a screen drawn anew.
@Suite struct UnpaintedTests {
  private static func driver() throws -> EditorDriver {
    var driver = try EditorDriver(SampleRecord.named("azay-rich"))
    try driver.type("<C-End>a")
    return driver
  }

  private static func unpainted(after script: String) throws -> (Unpainted, EditorDriver) {
    var driver = try driver()
    for step in try KeyScript(script).steps { driver.perform(step, drawing: false) }
    return (driver.editor.painting.unpainted, driver)
  }

  @Test(arguments: ["b", "bc", "é", "b c"])
  func `letters leave one passage to be painted`(letters: String) throws {
    let (unpainted, driver) = try Self.unpainted(after: letters)
    let block = try #require(driver.editor.focus.caret?.field.block)
    #expect(unpainted == .passage(block))
  }

  @Test(arguments: ["", "b<Left>", "<S-Left>b", "b<C-s>", "<C-z>", "<F6>", "<C-p>b", "<Enter>"])
  func `anything else leaves everything to be looked at`(script: String) throws {
    let (unpainted, _) = try Self.unpainted(after: script)
    #expect(unpainted == (script.isEmpty ? .nothing : .anything))
  }

  @Test func `the first letter since the record was saved changes the title bar too`() throws {
    var driver = try EditorDriver(SampleRecord.named("azay-rich"))
    try driver.type("<C-End>")
    for expected in [Unpainted.anything, .anything] {
      for step in try KeyScript("a").steps { driver.perform(step, drawing: false) }
      #expect(driver.editor.painting.unpainted == expected)
    }
  }

  @Test func `a minute that has gone by is shown with the letter`() throws {
    var driver = try Self.driver()
    try driver.type("<clock:20:59>b")
    #expect(driver.screen.contains("20:59"))
  }
}
