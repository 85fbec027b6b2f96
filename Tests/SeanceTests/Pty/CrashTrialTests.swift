import Foundation
import Testing

@testable import seance

/// Kills at random moments: a few here, as many as `CRASH_TRIALS` says by `scripts/crash-trials`.
@Suite(.serialized)
struct CrashTrialTests {
  private static let environment = ProcessInfo.processInfo.environment

  @Test func `nothing that stood on the screen is lost by a kill`() throws {
    let count = Self.environment["CRASH_TRIALS"].flatMap { Int($0) } ?? 20
    let first = Self.environment["CRASH_SEED"].flatMap { UInt64($0) } ?? 1
    var outcomes: [CrashTrial.Outcome] = []
    for seed in first..<first + UInt64(count) {
      var trial = CrashTrial(seed: seed)
      let outcome = try trial.run()
      if let lost = outcome.lost { Issue.record("\(lost)") }
      outcomes.append(outcome)
    }
    let lost = outcomes.filter { $0.lost != nil }.count
    print(
      "kills \(count), lost \(lost), with a journal \(outcomes.filter(\.hadJournal).count), "
        + "between two parts of a frame \(outcomes.filter(\.wasTorn).count), "
        + "journal ahead of the screen \(outcomes.filter { $0.ahead > 0 }.count), by "
        + "\(outcomes.map(\.ahead).max() ?? 0) steps at most")
  }

  /// The kill may fall in the middle of a row; what is lost in one is still seen.
  @Test(arguments: [
    ("│ ordre  │ Le vote │", true), ("│ │ Vote du 2 vote │", true), ("│ ordre  │ Le vot  │", false),
    ("│ │ Vote du 2 vot  │", false),
  ])
  func `a row that was cut off while it was drawn is of two frames`(row: String, isTorn: Bool) {
    let other = "│ ordre  │ Exposé  │\n"
    func frame(_ row: String) -> TornFrame { TornFrame("\n\n\(other)\(row)\n\(other)") }
    let older = frame("│ ordre  │ Le vote │")
    let newer = frame("│ │ Vote du 2    │ │")
    #expect(frame(row).isTorn(between: newer, and: older) == isTorn)
  }

  /// What a signal that ends the program leaves behind: a sane terminal, words, and a backtrace.
  @Test(arguments: [SIGSEGV, SIGILL, SIGABRT, SIGBUS, SIGTRAP, SIGFPE])
  func `a fault gives the terminal back and says where the journal is`(number: Int32) throws {
    var seance = try SeanceOnTerminal()
    defer { seance.removeFolder() }
    try seance.terminal.wait(for: "Aucun point.")
    try seance.type("<C-n>Ce qui ne doit pas se perdre")
    try seance.terminal.wait(for: "Ce qui ne doit pas se perdre")
    let journal = try #require(seance.journals.first)
    seance.terminal.signal(number)
    try seance.terminal.wait(for: "erreur interne")
    #expect(try seance.terminal.waitForExit() == -number)
    // The line may be broken where the screen ends.
    let said = seance.terminal.text.filter { $0 != "\n" && $0 != " " }
    #expect(said.contains(journal))
    #expect(seance.terminal.isAsFound)
    let crashes = seance.folder.appending(path: ".local/state/seance/crashes")
    let reports = try FileManager.default.contentsOfDirectory(atPath: crashes.path)
    #expect(reports.count == 1)
    let report = try String(
      contentsOf: crashes.appending(path: reports.first ?? ""), encoding: .utf8)
    #expect(report.hasPrefix("seance SIG"))
    let frames = report.split(separator: "\n").filter { $0.hasPrefix("  0x") }
    #expect(frames.count > 3)
    #expect(report.contains("/seance"))

    try seance.reopen()
    try seance.terminal.wait(for: "+ 1. Ce qui ne doit pas se perdre")
    try seance.type("<Enter>")
    try seance.terminal.wait(for: "Repris du journal")
    try seance.type("<C-s>")
    try seance.terminal.wait(for: "Enregistré")
    try seance.type("<C-q>")
    #expect(try seance.terminal.waitForExit() == 0)
  }
}
