import MinutesEditing
import Foundation
import MinutesTestSupport
import TerminalScreen
import Testing

@testable import EditorInterface

/// What holds of the table of commands, from which keys, menu, palette, help and documents are made.
struct CommandTableTests {
  @Test func `ids are unique and kebab-case`() {
    let ids = Command.all.map(\.id.name)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(id.allSatisfy { $0.isASCII && $0.isLowercase || $0 == "-" }, "\(id)")
    }
  }

  @Test(arguments: Pane.allCases)
  func `a key runs one command in a pane`(pane: Pane) {
    var owners: [KeyPress: CommandID] = [:]
    for command in Command.all where command.panes.contains(pane) {
      for press in command.keys {
        let other = owners.updateValue(command.id, forKey: press)
        #expect(other == nil, "\(press) runs \(other?.name ?? "") and \(command.id)")
        #expect(Keymap.standard.command(for: press, in: pane)?.id == command.id)
      }
    }
  }

  @Test(arguments: Command.all.map(\.id.name))
  func `every command is found by menu, palette or help`(name: String) throws {
    let command = try #require(Command.all.first { $0.id.name == name })
    #expect(!command.title.isEmpty)
    #expect(command.menu != .text || !command.keys.isEmpty, "no menu and no key")
    if command.menu != .text {
      var driver = try EditorDriver(SampleRecord.named("azay-rich"))
      try driver.type("<C-p>\(command.title)")
      #expect(driver.screen.contains("▸ \(command.title)"))
    }
  }

  @Test func `the help shows every key, and every line of it whole`() throws {
    var driver = try EditorDriver(
      SampleRecord.named("azay-roster"), size: Size(width: 80, height: 24))
    try driver.type("<F1>")
    var shown = driver.screen
    for _ in 0..<20 {
      try driver.type("<PageDown>")
      shown += driver.screen
    }
    for command in Command.all where !command.keys.isEmpty {
      #expect(shown.contains("  " + command.keys.map(\.french).joined(separator: ", ")))
      #expect(shown.contains(command.title + " "), "\(command.title)")
    }
  }

  @Test func `what a menu offers fits on the smallest screen`() throws {
    var driver = try EditorDriver(
      SampleRecord.named("azay-rich"), size: Size(width: 80, height: 24))
    try driver.type("<F10>")
    for menu in CommandMenu.allCases where menu != .text {
      for command in Command.all where command.menu == menu {
        #expect(driver.screen.contains("▸ \(command.title)"), "\(command.title)")
        try driver.type("<Down>")
      }
      try driver.type("<Right>")
    }
  }

  @Test func `docs/commands.md lists them all`() throws {
    let file = PackageFolder.url.appending(path: "docs/commands.md")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try CommandDocument.text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded docs/commands.md")
      return
    }
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(written == CommandDocument.text)
  }
}
