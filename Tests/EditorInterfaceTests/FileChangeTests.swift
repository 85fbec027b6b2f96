import MinutesEditing
import MinutesModel
import TerminalScreen
import Testing

@testable import EditorInterface

/// What the editor does when the world says that the file or its lock is not as it was.
struct FileChangeTests {
  private let day = CalendarDate(iso: "2026-03-27") ?? .epoch

  private func session(_ title: String, remarks: String = "") -> Minutes {
    var session = Session(date: day)
    session.openingRemarks = remarks
    return Minutes(
      council: Council(commune: "Val-d’Essai"), session: session,
      agenda: [
        AgendaItem(
          id: ItemID(1), title: title,
          blocks: [
            Block(
              id: BlockID(1),
              content: .passage(Passage(role: .exposition, lines: [Line("La rue est refaite.")])))
          ])
      ])
  }

  private func editor(
    _ minutes: Minutes, readOnly: String? = nil, lock: AbandonedLock? = nil
  ) throws -> Editor {
    let time = try requireValue(ClockTime(hour: 20, minute: 47))
    var editor = Editor(
      minutes: minutes, fileName: "a.json", settings: EditorSettings(),
      readOnlyReason: readOnly, abandonedLock: lock, at: Moment(date: day, time: time))
    _ = editor.handle(.resize(Size(width: 80, height: 24)), at: editor.now)
    return editor
  }

  private func press(_ script: String, _ editor: inout Editor) throws -> [Effect] {
    var effects: [Effect] = []
    for step in try KeyScript(script).steps {
      if case .event(let event) = step { effects += editor.handle(event, at: editor.now) }
    }
    return effects
  }

  private func screen(_ editor: inout Editor) -> String {
    editor.draw(size: editor.size, at: editor.now).grid.debugText
  }

  private func offer(_ editor: Editor, conflict: Bool) -> MergeOffer {
    MergeOffer(
      base: session("Voirie"), mine: editor.minutes, theirs: session("Voirie communale"),
      conflicts: conflict
        ? [
          .init(
            place: "Point 1 · Voirie, titre", mine: "Voirie A", theirs: "Voirie communale",
            canKeepBoth: false)
        ] : [])
  }

  @Test func `a change is shown at once, and letters still go into the text`() throws {
    var editor = try editor(session("Voirie"))
    _ = editor.receive(.fileChanged(offer(editor, conflict: false)), at: editor.now)
    #expect(screen(&editor).contains("Le fichier a changé sur le disque"))
    #expect(screen(&editor).contains("+ 1. Voirie communale"))
    _ = try press("xy", &editor)
    #expect(editor.overlays.isEmpty)
    #expect(screen(&editor).contains("xyLa rue est refaite."))
    // The warning stays until the two are joined or saved.
    #expect(screen(&editor).contains("Ctrl-S compare et fusionne"))
  }

  @Test func `joining is one step that can be taken back, and what is not saved stays so`() throws {
    var editor = try editor(session("Voirie"))
    _ = try press("x", &editor)
    let mine = editor.minutes
    _ = editor.receive(.fileChanged(offer(editor, conflict: false)), at: editor.now)
    #expect(try press("<Enter>", &editor) == [.join(mine, [])])
    var joined = mine
    joined.agenda[0].title = "Voirie communale"
    let effects = editor.receive(.joined(joined, isFile: false), at: editor.now)
    #expect(editor.minutes == joined)
    #expect(editor.hasUnsavedChanges)
    guard case .beginJournal(session("Voirie"), let entries)? = effects.first else {
      Issue.record("the journal has to continue the new file: \(effects)")
      return
    }
    #expect(entries.count == 2)
    _ = try press("<C-z>", &editor)
    #expect(editor.minutes == mine)
  }

  @Test func `without changes of one's own the file's version counts as saved`() throws {
    var editor = try editor(session("Voirie"))
    let theirs = session("Voirie communale")
    _ = editor.receive(.fileChanged(offer(editor, conflict: false)), at: editor.now)
    _ = editor.receive(.joined(theirs, isFile: true), at: editor.now)
    #expect(editor.minutes == theirs)
    #expect(!editor.hasUnsavedChanges)
  }

  @Test func `a conflict is chosen side by side`() throws {
    var editor = try editor(session("Voirie A"))
    _ = editor.receive(.fileChanged(offer(editor, conflict: true)), at: editor.now)
    let shown = screen(&editor)
    #expect(shown.contains("● Chez vous"))
    #expect(shown.contains("○ Dans le fichier"))
    #expect(
      try press("<Right><Right><Left><Right><Enter>", &editor) == [.join(editor.minutes, [.theirs])]
    )
  }

  @Test func `who only reads sees the new version`() throws {
    var editor = try editor(session("Voirie"), readOnly: "ouverte par ann")
    let effects = editor.receive(.fileChanged(offer(editor, conflict: false)), at: editor.now)
    #expect(effects == [.followFile])
    #expect(editor.minutes.agenda[0].title == "Voirie communale")
    #expect(try press("x", &editor).isEmpty)
  }

  @Test func `the lock of the dead is taken over only when asked`() throws {
    let lock = AbandonedLock(sentences: ["La séance est verrouillée par ann sur mairie."])
    var editor = try editor(
      session("Voirie"), readOnly: "le verrou d’ann n’est pas repris", lock: lock)
    #expect(screen(&editor).contains("verrouillée par ann sur mairie"))
    #expect(try press("<Enter>", &editor) == [.takeOverLock])
    _ = editor.receive(.lockTaken, at: editor.now)
    _ = try press("x", &editor)
    #expect(editor.hasUnsavedChanges)

    var reader = try self.editor(
      session("Voirie"), readOnly: "le verrou d’ann n’est pas repris", lock: lock)
    #expect(try press("<Esc>x", &reader).isEmpty)
    #expect(!reader.hasUnsavedChanges)
  }

  @Test func `what saving would lose is asked before, with a way around it`() throws {
    var editor = try editor(session("Voirie"))
    _ = try press("x", &editor)
    _ = editor.receive(.saveConcerns(["Le fichier porte 2 noms."], thenQuit: false), at: editor.now)
    #expect(screen(&editor).contains("Le fichier porte 2 noms."))
    #expect(screen(&editor).contains("Rien n’est encore écrit."))
    let minutes = editor.minutes
    #expect(
      try press("<Enter>", &editor) == [.acceptConcerns, .save(minutes, thenQuit: false)])
    _ = editor.receive(.saveConcerns(["Le fichier porte 2 noms."], thenQuit: false), at: editor.now)
    #expect(
      try press("a/tmp/b.json<Enter>", &editor)
        == [.saveCopy(minutes, path: "/tmp/b.json", thenQuit: false)])
  }

  @Test func `another place is offered where saving fails`() throws {
    var editor = try editor(session("Voirie"))
    _ = try press("x", &editor)
    let minutes = editor.minutes
    _ = editor.receive(
      .saveFailed(message: "Le disque est plein.", elsewhere: "/home/a/b.json", thenQuit: true),
      at: editor.now)
    #expect(screen(&editor).contains("Le disque est plein."))
    #expect(
      try press("<Enter>", &editor)
        == [.saveCopy(minutes, path: "/home/a/b.json", thenQuit: true)])
    #expect(editor.hasUnsavedChanges)
  }

  @Test func `an earlier version is compared, read and restored as a step`() throws {
    var editor = try editor(session("Voirie communale"))
    let version = KeptVersion(path: "/v/1.json", label: "27 mars 2026 à 20 h 41")
    _ = editor.receive(.versions([version]), at: editor.now)
    #expect(try press("<Enter>", &editor) == [.readVersion(version)])
    _ = editor.receive(.version(version, session("Voirie")), at: editor.now)
    #expect(screen(&editor).contains("− 1. Voirie"))
    #expect(screen(&editor).contains("+ 1. Voirie communale"))
    _ = try press("v", &editor)
    #expect(screen(&editor).contains("Aperçu du procès-verbal"))
    _ = try press("<Esc>r", &editor)
    #expect(editor.minutes == session("Voirie"))
    _ = try press("<C-z>", &editor)
    #expect(editor.minutes == session("Voirie communale"))
  }
}
