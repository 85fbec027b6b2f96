import EditorInterface
import Foundation
import MinutesFiles
import MinutesModel
import MinutesRules
import MinutesTestSupport
import Synchronization
import TerminalScreen
import Testing

@testable import seance

@Suite struct EventLoopTests {
  private let folder: TemporaryFolder
  private let minutes: Minutes
  private let path: String
  private let journal = Journal()

  init() throws {
    folder = try TemporaryFolder()
    minutes = try SampleRecords.session(present: 7)
    try folder.write(minutes.fileBytes, to: "2026-03-27.json")
    path = folder.path("2026-03-27.json")
  }

  private var store: SettingsStore {
    SettingsStore(
      environment: ProgramEnvironment(variables: ["HOME": folder.path("home")], executable: ""))
  }

  /// When the loop begins.
  private var start: Moment {
    get throws {
      Moment(
        date: try #require(CalendarDate(iso: "2026-03-27")),
        time: try #require(ClockTime(hour: 20, minute: 30)))
    }
  }

  /// Runs the loop over these batches of typed characters.
  private func run(
    _ batches: [String], _ effects: [Character: [Effect]], file: SessionFile? = nil,
    unsettling: Character? = nil, meanwhile: [String] = []
  ) throws -> (terminal: ScriptedTerminal, departure: Departure) {
    let terminal = ScriptedTerminal(
      batches.map { .typed($0) }, meanwhile: meanwhile.map { .typed($0) })
    var loop = EventLoop(
      ObedientScreen(effects: effects, heard: journal, unsettling: unsettling), on: terminal,
      runner: EffectRunner(file: file, folder: folder.path, settings: store),
      workbench: .atOnce, now: try start)
    return (terminal, loop.run())
  }

  private func opened() throws -> SessionFile {
    let record = try RecordStore().openMinutes(at: path)
    return SessionFile(path: path, version: record.version)
  }

  @Test func `what arrives together is drawn once`() throws {
    let (terminal, _) = try run(["abc", "", "d"], [:])
    #expect(
      terminal.log == ["present", "wait", "present", "wait", "present", "wait", "present", "wait"])
    #expect(journal.lines.filter { $0 == "draw" }.count == 4)
    #expect(journal.lines.filter { $0 != "draw" } == ["key a", "key b", "key c", "key d"])
  }

  @Test func `what a frame does not wait for is worked out after it`() throws {
    let (terminal, _) = try run(["a", "b"], [:], unsettling: "a")
    #expect(
      journal.lines == ["draw", "key a", "draw first", "settle", "draw", "key b", "draw"])
    #expect(
      terminal.log == [
        "present", "wait", "present", "read", "present", "wait", "present", "wait",
      ])
  }

  @Test func `what has arrived meanwhile comes first`() throws {
    _ = try run(["a"], [:], unsettling: "a", meanwhile: ["b", ""])
    #expect(
      journal.lines == [
        "draw", "key a", "draw first", "key b", "draw first", "settle", "draw",
      ])
  }

  /// Three keys, and a workbench whose work is done after the second of them.
  private func threeKeys() -> (ScriptedTerminal, Workbench<ObedientScreen>) {
    let works = Works()
    let terminal = ScriptedTerminal([.typed("a"), .typed("b"), .typed("c")])
    terminal.whileWaiting = { batch in batch == 2 && works.doAll() }
    return (terminal, Workbench(threads: { works.add($0) }, call: {}))
  }

  /// What would be worked out on other threads.
  private final class Works: Sendable {
    private let waiting = Mutex<[@Sendable () -> Void]>([])

    func add(_ work: @escaping @Sendable () -> Void) -> Bool {
      waiting.withLock { $0.append(work) }
      return true
    }

    /// Does all of it; says whether there was any.
    func doAll() -> Bool {
      let works = waiting.withLock { all in
        defer { all = [] }
        return all
      }
      for work in works { work() }
      return !works.isEmpty
    }
  }

  @Test(arguments: [true, false])
  func `what is worked out apart is shown once it is there, if it changes anything`(
    _ changes: Bool
  ) throws {
    let (terminal, workbench) = threeKeys()
    var loop = EventLoop(
      ObedientScreen(
        effects: [:], heard: journal, unsettling: "a", changesWhenSettled: changes), on: terminal,
      runner: EffectRunner(folder: folder.path, settings: store),
      workbench: workbench, now: try start)
    _ = loop.run()
    #expect(
      journal.lines == ["draw", "key a", "draw first", "key b", "draw first", "settle"]
        + (changes ? ["draw"] : []) + ["key c", "draw"])
  }

  /// A session before this one at which nothing was approved, beside a file that is none.
  private func writeNeighbours() throws {
    var earlier = minutes
    earlier.session.date = try #require(CalendarDate(iso: "2026-02-20"))
    try folder.write(earlier.fileBytes, to: "2026-02-20.json")
    earlier.council.commune = "Ailleurs"
    try folder.write(earlier.fileBytes, to: "2026-02-21.json")
    try folder.write("{ \"format\": ", to: "2026-01-12.json")
    try folder.write("[]", to: "notes.json")
  }

  @Test func `the register is read once the screen stands, between two looks at the keys`() throws {
    try writeNeighbours()
    let terminal = ScriptedTerminal([.typed("b")], meanwhile: [[], .typed("a"), []])
    var loop = EventLoop(
      ObedientScreen(effects: [:], heard: journal), on: terminal,
      runner: EffectRunner(
        file: try opened(), register: RegisterReading(beside: path, minutes), folder: folder.path,
        settings: store),
      now: try start)
    _ = loop.run()
    #expect(terminal.log.first == "present")
    // the commune’s own, read or not, and not the session itself
    #expect(
      journal.lines
        == ["draw", "key a", "draw", "register 2026-02-20", "draw", "key b", "draw"])
  }

  @Test func `a session alone in its folder is told of nothing but that`() throws {
    var reading = RegisterReading(beside: path, minutes)
    var facts: RegisterFacts?
    while !reading.isDone { facts = reading.step() }
    #expect(facts == RegisterFacts([]))
    #expect(reading.step() == nil)
    var nowhere = RegisterReading(beside: folder.path("absent/2026-03-27.json"), minutes)
    while !nowhere.isDone { facts = nowhere.step() }
    #expect(facts == RegisterFacts([]))
  }

  @Test func `rules are switched off and on in the council’s file`() throws {
    var council = minutes.council
    council.disabledRules = [DisabledRule(rule: "L-05", reason: "usage")]
    try folder.write(council.fileBytes, to: "conseil.json")
    let off = DisabledRule(rule: "F-03", reason: "plan provisoire")
    _ = try run(["a"], ["a": [.storeRules(off: [off], on: [])]])
    func stored() throws -> Council {
      try RecordStore().openCouncil(at: folder.path("conseil.json")).contents.value
    }
    #expect(try stored().disabledRules == council.disabledRules + [off])
    #expect(journal.lines.contains { $0.hasPrefix("done F-03") && $0.contains("conseil.json") })
    _ = try run(["a"], ["a": [.storeRules(off: [], on: ["F-03"])]])
    #expect(try stored() == council)
  }

  @Test func `without a council’s file, or with a broken one, that is said`() throws {
    let off = DisabledRule(rule: "F-03", reason: "plan provisoire")
    _ = try run(["a"], ["a": [.storeRules(off: [off], on: [])]])
    #expect(journal.lines.contains { $0.hasPrefix("done F-03") && $0.contains("pas de conseil") })
    #expect(!folder.exists("conseil.json"))
    try folder.write("{ \"format\": 2, ", to: "conseil.json")
    _ = try run(["a"], ["a": [.storeRules(off: [off], on: [])]])
    #expect(journal.lines.contains { $0.hasPrefix("failed F-03") })
    #expect(try folder.text(of: "conseil.json") == "{ \"format\": 2, ")
  }

  @Test func `leaving drops what was typed after it`() throws {
    let (terminal, departure) = try run(["aqb"], ["q": [.quit]])
    #expect(journal.lines == ["draw", "key a", "key q"])
    #expect(terminal.log == ["present", "wait"])
    guard case .quit = departure else {
      Issue.record("left for \(departure)")
      return
    }
  }

  @Test func `a terminal that is gone ends the loop`() throws {
    let (terminal, _) = try run([], [:])
    #expect(terminal.log == ["present", "wait"])
  }

  @Test func `saving writes record and text, and is reported before what follows`() throws {
    var changed = minutes
    changed.council.department = "Deux-Sèvres"
    let file = try opened()
    _ = try run(["sx"], ["s": [.save(changed, thenQuit: false)]], file: file)
    let record = try RecordStore().openMinutes(at: path)
    #expect(record.contents.value == changed)
    #expect(try folder.text(of: "2026-03-27.txt") == SessionFile.text(of: changed))
    #expect(journal.lines.dropFirst().first == "key s")
    #expect(journal.lines.dropFirst(2).first?.hasPrefix("saved Enregistré") == true)
    #expect(journal.lines.dropFirst(3).first == "key x")
  }

  @Test func `saving and leaving is one thing`() throws {
    let file = try opened()
    let (terminal, _) = try run(["sx"], ["s": [.save(minutes, thenQuit: true)]], file: file)
    #expect(!journal.lines.contains("key x"))
    #expect(terminal.log == ["present", "wait"])
  }

  @Test func `what somebody else wrote is kept, and the session goes beside it`() throws {
    let file = try opened()
    try folder.write("{}", to: "2026-03-27.json")
    var changed = minutes
    changed.council.department = "Deux-Sèvres"
    _ = try run(
      ["sts"],
      ["s": [.save(changed, thenQuit: true)], "t": [.save(minutes, thenQuit: false)]], file: file)
    #expect(try folder.text(of: "2026-03-27.json") == "{}")
    let record = try RecordStore().openMinutes(at: folder.path("2026-03-27-2.json"))
    #expect(record.contents.value == changed)
    #expect(!folder.exists("2026-03-27-3.json"))
    #expect(journal.lines.contains { $0.contains("a changé sur le disque") })
    // It did not leave at once: the clerk should see where her session went.
    #expect(journal.lines.contains("key t"))
  }

  @Test func `what somebody else wrote is joined before it is replaced`() throws {
    let record = try RecordStore().openMinutes(at: path)
    let file = SessionFile(path: path, version: record.version, contents: record.bytes)
    var mine = minutes
    mine.council.department = "Deux-Sèvres"
    var theirs = minutes
    theirs.agenda[0].title = "Voirie communale"
    try folder.write(theirs.fileBytes, to: "2026-03-27.json")
    var joined = mine
    joined.agenda[0].title = "Voirie communale"
    _ = try run(
      ["sjt"],
      [
        "s": [.save(mine, thenQuit: false)], "j": [.join(mine, [])],
        "t": [.save(joined, thenQuit: false)],
      ], file: file)
    #expect(journal.lines.contains("file changed, 0 conflicts"))
    #expect(journal.lines.contains("joined"))
    #expect(try RecordStore().openMinutes(at: path).contents.value == joined)
    #expect(!folder.exists("2026-03-27-2.json"))
  }

  @Test func `a file that is gone is written again where it was`() throws {
    let file = try opened()
    try FileManager.default.removeItem(atPath: path)
    _ = try run(["s"], ["s": [.save(minutes, thenQuit: false)]], file: file)
    #expect(try RecordStore().openMinutes(at: path).contents.value == minutes)
    #expect(journal.lines.contains { $0.contains("avait disparu") })
  }

  @Test func `other names of the file are told of before they part`() throws {
    try FileManager.default.linkItem(atPath: path, toPath: folder.path("autre.json"))
    var changed = minutes
    changed.council.department = "Deux-Sèvres"
    _ = try run(
      ["sas"], ["s": [.save(changed, thenQuit: false)], "a": [.acceptConcerns]],
      file: try opened())
    #expect(journal.lines.contains { $0.hasPrefix("concerns") && $0.contains("2 noms") })
    #expect(try RecordStore().openMinutes(at: path).contents.value == changed)
    #expect(
      try RecordStore().openMinutes(at: folder.path("autre.json")).contents.value == minutes)
  }

  @Test func `saves are kept as versions, and what was there before the first`() throws {
    let record = try RecordStore().openMinutes(at: path)
    let versions = VersionStore(stateFolder: folder.path("home/.local/state/seance"))
    let file = SessionFile(
      path: path, version: record.version, contents: record.bytes, versions: versions)
    var changed = minutes
    changed.council.department = "Deux-Sèvres"
    _ = try run(
      ["sv"], ["s": [.save(changed, thenQuit: false)], "v": [.listVersions]], file: file)
    #expect(journal.lines.contains("versions 2"))
    let kept = try versions.versions(of: path).map {
      try RecordStore().openMinutes(at: $0.path).contents.value
    }
    #expect(kept == [changed, minutes])
  }

  @Test func `a save that fails says so and changes nothing`() throws {
    let file = SessionFile(path: folder.path("absent/2026-03-27.json"), version: nil)
    let (_, departure) = try run(
      ["sq"], ["s": [.save(minutes, thenQuit: true)], "q": [.quit]], file: file)
    #expect(journal.lines.contains { $0.hasPrefix("not saved") })
    #expect(journal.lines.contains { $0.hasPrefix("elsewhere /") && $0.hasSuffix("-copie.json") })
    #expect(journal.lines.contains("key q"))
    guard case .quit = departure else {
      Issue.record("left for \(departure)")
      return
    }
  }

  @Test func `another session is opened, a broken one is told`() throws {
    try folder.write("{", to: "casse.json")
    let (_, departure) = try run(
      ["bo"],
      ["b": [.openSession(path: folder.path("casse.json"))], "o": [.openSession(path: path)]],
      file: try opened())
    #expect(journal.lines.contains { $0.hasPrefix("failed") && $0.contains("casse.json:1:") })
    guard case .open(let session) = departure else {
      Issue.record("left for \(departure)")
      return
    }
    #expect(session.minutes == minutes)
  }

  @Test func `a new session goes into the register and is opened`() throws {
    let day = try #require(CalendarDate(iso: "2026-04-01"))
    let made = Minutes(council: SampleRecords.council, session: Session(date: day))
    let effects: [Character: [Effect]] = ["n": [.createSession(made)], "p": [.planSession]]
    _ = try run(["p"], effects, file: try opened())
    #expect(journal.lines.contains { $0.hasPrefix("failed") && $0.contains("conseil.json") })
    let (_, departure) = try run(["n"], effects, file: try opened())
    guard case .open(let session) = departure else {
      Issue.record("left for \(departure)")
      return
    }
    #expect(session.file.name == "2026-04-01.json")
    #expect(session.minutes.council == SampleRecords.council)
  }

  @Test func `themes and settings go where they belong`() throws {
    let settings = EditorSettings(typographyHelp: false, themeName: "clair")
    let (terminal, _) = try run(
      ["tdr"],
      [
        "t": [.useTheme(.standard), .storeSettings(settings)], "d": [.redraw],
      ])
    #expect(terminal.themes == [.standard])
    #expect(terminal.log.contains("redraw"))
    #expect(try folder.text(of: "home/.config/seance/reglages.toml").contains("\"clair\""))
  }

  @Test func `once nothing is left to be worked out that is told, once`() throws {
    let (terminal, workbench) = threeKeys()
    let heard = journal
    var loop = EventLoop(
      ObedientScreen(effects: [:], heard: journal, isSettledAtFirst: false), on: terminal,
      runner: EffectRunner(file: try opened(), folder: folder.path, settings: store),
      workbench: workbench, now: try start
    ) { _, file in heard.note("settled \(file.name)") }
    _ = loop.run()
    let told = journal.lines.filter { !$0.hasPrefix("draw") }
    #expect(told == ["key a", "key b", "settle", "settled 2026-03-27.json", "key c"])
  }

  /// What is known stands until the register was read, or until somebody types.
  @Test(arguments: [true, false])
  func `a session known from before is judged once its register is read`(_ isKnown: Bool) throws {
    try writeNeighbours()
    let terminal = ScriptedTerminal([.typed("a")])
    var screen = ObedientScreen(effects: [:], heard: journal, isSettledAtFirst: false)
    screen.knowsRemainder = isKnown
    var loop = EventLoop(
      screen, on: terminal,
      runner: EffectRunner(
        file: try opened(), register: RegisterReading(beside: path, minutes),
        folder: folder.path, settings: store),
      workbench: .atOnce, now: try start)
    _ = loop.run()
    let settled = try #require(journal.lines.firstIndex(of: "settle"))
    let read = try #require(journal.lines.firstIndex { $0.hasPrefix("register") })
    #expect((read < settled) == isKnown)
  }

  @Test func `rectifications are read when they are asked for`() throws {
    var rectified = minutes
    rectified.session.revision = Revision(
      number: 1, of: Seal.Link(file: "2026-03-27.json", digest: "00"), reason: "faute de frappe")
    try folder.write(rectified.fileBytes, to: "2026-03-27-r1.json")
    _ = try run(["r"], ["r": [.readRectifications]], file: try opened())
    #expect(journal.lines.contains("rectifications 2026-03-27-r1.json"))
  }

  @Test func `themes are read when they are asked for, the bad ones told of`() throws {
    try folder.write("title = \"À moi\"\n[roles]\n", to: "home/.config/seance/themes/mien.toml")
    try folder.write("[roles]\nfaux = {}\n", to: "home/.config/seance/themes/faux.toml")
    _ = try run(["t"], ["t": [.readThemes]])
    let line = try #require(journal.lines.first { $0.hasPrefix("themes") })
    #expect(line.hasPrefix("themes standard mien ") && line.contains("faux.toml"))
  }
}
