import Foundation
import MinutesModel
import MinutesTestSupport
import Testing

@testable import seance

/// Items taken from minutes that are no session of this program, on the built program; shell scripts stand
/// for the office and for pdftotext.
@Suite(.enabled(if: PseudoTerminal.isAvailable))
struct TakingFromTextsTests {
  private let programs: TemporaryFolder

  init() throws {
    programs = try TemporaryFolder()
  }

  private static let sample = PackageFolder.url
    .appending(path: "Tests/MinutesReadingTests/Samples/coulanges-budget.txt")

  /// - Parameter office: what the office does before its PDF is there.
  private func start(office: String = ":") throws -> SeanceOnTerminal {
    for (name, script) in [
      ("soffice", "for last; do :; done\n\(office)\necho %PDF-1.7 > \"${last%.docx}.pdf\""),
      ("pdftotext", "for last; do :; done\ncat \"$HOME/.text\" > \"$last\""),
    ] {
      try programs.write("#!/bin/sh\n\(script)\n", to: name)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: programs.url.appending(path: name).path)
    }
    let seance = try SeanceOnTerminal(environment: [
      "LANG": "C.UTF-8", "PATH": programs.url.path + ":/usr/bin:/bin",
    ])
    try FileManager.default.copyItem(
      at: Self.sample, to: seance.folder.appending(path: ".text"))
    try seance.terminal.wait(for: "Aucun point.")
    return seance
  }

  private func titles(_ seance: SeanceOnTerminal) throws -> [String] {
    try seance.type("<C-s>")
    try seance.terminal.wait(for: "Enregistré")
    try seance.type("<C-q>")
    #expect(try seance.terminal.waitForExit() == 0)
    return try seance.saved().agenda.map(\.title)
  }

  @Test func `an item of a text is taken at once`() throws {
    let seance = try start()
    defer { seance.removeFolder() }
    try FileManager.default.copyItem(
      at: Self.sample, to: seance.folder.appending(path: "ancien.txt"))
    try seance.type("<M-e>")
    try seance.terminal.wait(for: "ancien.txt")
    try seance.type("<Enter>")
    try seance.terminal.wait(for: "Quel point du")
    try seance.type("<Enter>")
    #expect(try titles(seance) == ["COMPTE ADMINISTRATIF 2021"])
  }

  @Test func `while a document is converted she writes on, and hears when it is read`() throws {
    let seance = try start(office: "while [ ! -e \"$HOME/go\" ]; do sleep 0.02; done")
    defer { seance.removeFolder() }
    try Data("PK\u{3}\u{4}".utf8).write(to: seance.folder.appending(path: "2019.docx"))
    try seance.type("<M-e>")
    try seance.terminal.wait(for: "2019.docx")
    try seance.type("<Enter>")
    try seance.terminal.wait(for: "est converti en texte")
    try seance.type("<Esc><C-n>Comité")
    try seance.terminal.wait(for: "Comité")
    try Data().write(to: seance.folder.appending(path: "go"))
    try seance.terminal.wait(for: "est lu")
    // it is not converted again
    try FileManager.default.removeItem(at: seance.folder.appending(path: ".text"))
    try seance.type("<M-e><Enter>")
    try seance.terminal.wait(for: "Quel point du")
    try seance.type("<Enter>")
    let titles = try titles(seance)
    #expect(titles.count == 2)
    #expect(titles.first == "Comité")
  }

  @Test func `the items are offered where she waited`() throws {
    let seance = try start()
    defer { seance.removeFolder() }
    try Data("PK\u{3}\u{4}".utf8).write(to: seance.folder.appending(path: "2019.docx"))
    try seance.type("<M-e>")
    try seance.terminal.wait(for: "2019.docx")
    try seance.type("<Enter>")
    try seance.terminal.wait(for: "Quel point du")
    try seance.type("<Esc><C-q>")
    #expect(try seance.terminal.waitForExit() == 0)
  }

  @Test func `a conversion ends with the program`() throws {
    let seance = try start(office: "echo $$ > \"$HOME/pid\"; while :; do sleep 0.02; done")
    defer { seance.removeFolder() }
    try Data("PK\u{3}\u{4}".utf8).write(to: seance.folder.appending(path: "2019.docx"))
    try seance.type("<M-e>")
    try seance.terminal.wait(for: "2019.docx")
    try seance.type("<Enter>")
    try seance.terminal.wait(for: "est converti en texte")
    let note = seance.folder.appending(path: "pid")
    while !FileManager.default.fileExists(atPath: note.path) { seance.terminal.listen(for: 0.02) }
    try seance.type("<Esc><C-q>")
    #expect(try seance.terminal.waitForExit() == 0)
    let text = try String(contentsOf: note, encoding: .utf8)
    let process = try #require(Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)))
    #expect(kill(process, 0) != 0)
  }
}
