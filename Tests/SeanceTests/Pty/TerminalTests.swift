import Foundation
import MinutesEditing
import MinutesFiles
import MinutesModel
import Testing

@testable import seance

/// The built program on a real terminal: what no value can stand for.
@Suite(.serialized)
struct TerminalTests {
  @Test func `text typed as UTF-8, Alt keys, a paste and a save`() throws {
    let seance = try SeanceOnTerminal()
    defer { seance.removeFolder() }
    try seance.terminal.wait(for: "Aucun point.")
    try seance.type("<M-n>")
    try seance.terminal.wait(for: "Nouveau point")
    try seance.type("information<Enter>Procès-verbal de l'été<Enter>")
    // An é may come byte by byte.
    for byte in Array("Éveillé à l’aube".utf8) { try seance.terminal.send([byte]) }
    try seance.terminal.wait(for: "Éveillé à l’aube")
    try seance.type(" : <paste:un\\ndeux>")
    try seance.terminal.wait(for: "deux")
    try seance.type("<C-s>")
    try seance.terminal.wait(for: "Enregistré")
    try seance.type("<C-q>")
    #expect(try seance.terminal.waitForExit() == 0)
    let item = try #require(try seance.saved().agenda.first)
    #expect(item.title == "Procès-verbal de l’été")
    #expect(
      item.blocks.first?.content
        == .passage(Passage(role: .exposition, texts: ["Éveillé à l’aube\u{A0}: un", "deux"])))
    #expect(try seance.savedText().contains("Éveillé à l’aube\u{A0}: un"))
  }

  @Test(arguments: ["", "<Down>"])
  func `Esc alone closes a window, also at once behind other keys`(others: String) throws {
    let seance = try SeanceOnTerminal()
    defer { seance.removeFolder() }
    try seance.terminal.wait(for: "F10 Menu")
    try seance.type("<C-e>")
    try seance.terminal.wait(until: "F10 Menu")
    try seance.terminal.send(KeyBytes.of(others) + [0x1B])
    try seance.terminal.wait(for: "F10 Menu")
    try seance.type("<C-q>")
    #expect(try seance.terminal.waitForExit() == 0)
  }

  @Test func `the size changes while the program runs`() throws {
    let seance = try SeanceOnTerminal()
    defer { seance.removeFolder() }
    try seance.terminal.wait(for: "Aucun point.")
    try seance.type("<C-n>Titre du point")
    try seance.terminal.wait(for: "1 · Titre du point")
    seance.terminal.resize(columns: 60, rows: 10)
    try seance.terminal.wait(for: "Fenêtre trop petite")
    seance.terminal.resize(columns: 120, rows: 40)
    try seance.terminal.wait(for: "1 · Titre du point")
    try seance.terminal.wait(for: "15 en exercice")
    try seance.type(" allongé")
    try seance.terminal.wait(for: "Titre du point allongé")
    try seance.type("<C-q>")
    try seance.terminal.wait(for: "modifications non enregistrées")
    try seance.type("n")
    #expect(try seance.terminal.waitForExit() == 0)
    #expect(try seance.saved().agenda.isEmpty)
  }

  @Test(arguments: ["hang-up", "SIGTERM", "SIGHUP", "SIGINT", "SIGQUIT", "SIGKILL"])
  func `when the terminal goes or the program is killed, what was typed comes back`(
    reason: String
  ) throws {
    var seance = try SeanceOnTerminal()
    defer { seance.removeFolder() }
    try seance.terminal.wait(for: "Aucun point.")
    try seance.type("<C-n>Ce qui ne doit pas se perdrr<Backspace>e")
    try seance.terminal.wait(for: "Ce qui ne doit pas se perdre")
    switch reason {
    case "hang-up": seance.terminal.hangUp()
    case "SIGTERM": seance.terminal.signal(SIGTERM)
    case "SIGINT": seance.terminal.signal(SIGINT)
    case "SIGQUIT": seance.terminal.signal(SIGQUIT)
    case "SIGKILL": seance.terminal.signal(SIGKILL)
    default: seance.terminal.signal(SIGHUP)
    }
    let status = try seance.terminal.waitForExit()
    if reason != "hang-up" { #expect((status == 0) == (reason != "SIGKILL")) }
    // The record is what was saved last; what came after is in the journal.
    #expect(try seance.saved().agenda.isEmpty)
    #expect(try seance.journals.count == 1)

    try seance.reopen()
    try seance.terminal.wait(for: "Reprendre ce qui n’a pas été enregistré")
    try seance.terminal.wait(for: "+ 1. Ce qui ne doit pas se perdre")
    try seance.type("<Enter>")
    try seance.terminal.wait(for: "Repris du journal")
    // The cursor is where it was, undo goes back through what was typed, and the journal goes on.
    try seance.type(" toujours<C-z>")
    try seance.terminal.wait(for: "Annulé")
    try seance.type(" encore<C-s>")
    try seance.terminal.wait(for: "Enregistré")
    #expect(try seance.journals == [])
    try seance.type(String(repeating: "<C-z>", count: 24))
    try seance.terminal.wait(for: "Il n’y a rien à annuler")
    try seance.type("<C-q>n")
    #expect(try seance.terminal.waitForExit() == 0)
    #expect(try seance.saved().agenda.map(\.title) == ["Ce qui ne doit pas se perdre encore"])
  }

  @Test func `a second window reads, and writes once the first one is dead and it is asked`() throws
  {
    var seance = try SeanceOnTerminal()
    defer { seance.removeFolder() }
    try seance.terminal.wait(for: "Aucun point.")
    try seance.type("<C-n>Voirie<C-s>")
    try seance.terminal.wait(for: "Enregistré")
    let first = seance.terminal
    try seance.reopen()
    try seance.terminal.wait(for: "lecture seule")
    try seance.terminal.wait(for: "ouverte par")
    try seance.type("x")
    try seance.terminal.wait(for: "Lecture seule : ouverte par")
    // What the first one saves, the second one shows.
    try first.send(try KeyBytes.of(" communale<C-s>"))
    try first.wait(for: "Enregistré")
    try seance.terminal.wait(for: "1 · Voirie communale")
    try seance.type("<C-q>")
    #expect(try seance.terminal.waitForExit() == 0)
    first.signal(SIGKILL)
    _ = try first.waitForExit()

    try seance.reopen()
    try seance.terminal.wait(for: "Son programme ne tourne plus")
    try seance.type("<Enter>")
    try seance.terminal.wait(until: "lecture seule")
    try seance.type("<C-n>École<C-s>")
    try seance.terminal.wait(for: "Enregistré")
    try seance.type("<C-q>")
    #expect(try seance.terminal.waitForExit() == 0)
    #expect(try seance.saved().agenda.map(\.title) == ["Voirie communale", "École"])
    let names = try FileManager.default.contentsOfDirectory(atPath: seance.folder.path)
    #expect(!names.contains { $0.hasSuffix(".lock") })
  }

  @Test func `a file that changes under a window is shown and joined at once`() throws {
    let seance = try SeanceOnTerminal()
    defer { seance.removeFolder() }
    try seance.terminal.wait(for: "Aucun point.")
    try seance.type("<C-n>Voirie<C-s>")
    try seance.terminal.wait(for: "Enregistré")
    try seance.type(" communale")
    try seance.terminal.wait(for: "1 · Voirie communale")
    var theirs = try seance.saved()
    theirs.agenda.append(AgendaItem(id: theirs.unusedItemID, title: "École"))
    try Data(theirs.fileBytes).write(to: seance.folder.appending(path: "2021-02-02.json"))
    try seance.terminal.wait(for: "Le fichier a changé sur le disque")
    try seance.terminal.wait(for: "+ 2. École")
    try seance.type("<Enter>")
    try seance.terminal.wait(for: "Fusionné")
    try seance.type("<C-s>")
    try seance.terminal.wait(for: "Enregistré")
    try seance.type("<C-q>")
    #expect(try seance.terminal.waitForExit() == 0)
    #expect(try seance.saved().agenda.map(\.title) == ["Voirie communale", "École"])
  }

  @Test func `a full disk is said, loses nothing, and all goes on once there is room`() throws {
    let seance = try SeanceOnTerminal()
    defer { seance.removeFolder() }
    try seance.terminal.wait(for: "Aucun point.")
    try seance.type("<C-n>Voirie<C-s>")
    try seance.terminal.wait(for: "Enregistré")
    try seance.terminal.limitFiles(to: 100)
    try seance.type(" communale")
    try seance.terminal.wait(for: "Le journal ne peut pas être écrit")
    try seance.terminal.wait(for: "1 · Voirie communale")
    try seance.type("<C-s>")
    try seance.terminal.wait(for: "Enregistrer une copie")
    #expect(try seance.saved().agenda.map(\.title) == ["Voirie"])
    try seance.type("<Esc>")
    try seance.terminal.limitFiles(to: nil)
    try seance.terminal.wait(for: "Le journal garde de nouveau")
    #expect(try seance.journals.count == 1)
    try seance.type("<C-s>")
    try seance.terminal.wait(for: "Enregistré")
    try seance.type("<C-q>")
    #expect(try seance.terminal.waitForExit() == 0)
    #expect(try seance.saved().agenda.map(\.title) == ["Voirie communale"])
  }

  @Test func `accents work where the locale says nothing of them`() throws {
    let seance = try SeanceOnTerminal(environment: ["LC_ALL": "C"])
    defer { seance.removeFolder() }
    try seance.terminal.wait(for: "séance du 2 février 2021")
    try seance.type("<C-n>Été<C-s>")
    try seance.terminal.wait(for: "Enregistré")
    try seance.type("<C-q>")
    #expect(try seance.terminal.waitForExit() == 0)
    #expect(try seance.saved().agenda.map(\.title) == ["Été"])
  }

  @Test(arguments: [
    ("dumb", "ne sait pas placer le curseur"), ("inconnu-x", "est inconnu"),
    ("", "TERM n’est pas définie"),
  ])
  func `a terminal that cannot show the screen is told so`(name: String, reason: String) throws {
    let seance = try SeanceOnTerminal(terminalName: name)
    defer { seance.removeFolder() }
    try seance.terminal.wait(for: reason)
    #expect(try seance.terminal.waitForExit() != 0)
  }
}
