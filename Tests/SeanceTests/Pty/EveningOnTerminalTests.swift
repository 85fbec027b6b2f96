import Foundation
import MinutesEditing
import MinutesFiles
import MinutesModel
import MinutesTestSupport
import Testing

@testable import seance

/// A part of an evening, typed at the pace of a clerk and over a slow line: what comes of it does not
/// depend on when the keys come.
@Suite(.enabled(if: PseudoTerminal.isAvailable))
struct EveningOnTerminalTests {
  /// How keys come.
  enum Pace: CaseIterable, Sendable {
    /// All of them at once.
    case atOnce
    /// Fifteen a second.
    case fifteenASecond
    /// Those of a fifth of a second together, as a line with that delay brings them.
    case delayed
  }

  private static let script =
    "<F2>PSaRrV<Enter><Esc>" + "<C-n>Comité<C-Down>Il demande 250 €.<F3><Enter>"
    + "<C-n>Tarifs<F3>ROUVc<Enter>" + "<M-a>sic<Enter><Enter>" + "<C-n>Voirie<M-r>brun<Enter><Esc>"
    + "<F3><Enter>" + "<M-d>mart<Enter><Enter>"

  private func session(_ pace: Pace) throws -> Minutes {
    let seance = try SeanceOnTerminal()
    defer { seance.removeFolder() }
    try seance.terminal.wait(for: "Aucun point.")
    let keys = try KeyBytes.each(of: Self.script)
    switch pace {
    case .atOnce: try seance.terminal.send(keys.flatMap(\.self))
    case .fifteenASecond:
      for key in keys {
        try seance.terminal.send(key)
        seance.terminal.listen(for: 1 / 15)
      }
    case .delayed:
      for start in stride(from: 0, to: keys.count, by: 3) {
        try seance.terminal.send(keys[start..<min(start + 3, keys.count)].flatMap(\.self))
        seance.terminal.listen(for: 0.2)
      }
    }
    try seance.type("<C-s>")
    try seance.terminal.wait(for: "Enregistré")
    try seance.type("<C-q>")
    #expect(try seance.terminal.waitForExit() == 0)
    return try seance.saved().withoutTimes
  }

  @Test func `the record is the same at every pace`() async throws {
    let expected = try session(.atOnce)
    #expect(expected.agenda.map(\.title) == ["Comité", "Tarifs", "Voirie"])
    #expect(expected.attendance.movements.map(\.kind) == [.arrival, .departure])
    #expect(expected.agenda.last?.facts.recusals.count == 1)
    #expect(expected.agenda.allSatisfy { $0.ballots.first?.ballot.votes != .notTaken })
    #expect(try session(.fifteenASecond) == expected)
    #expect(try session(.delayed) == expected)
  }
}

extension Minutes {
  /// Without what the clock wrote into it.
  fileprivate var withoutTimes: Minutes {
    var minutes = self
    minutes.session.stateChanges = []
    for index in minutes.attendance.movements.indices {
      minutes.attendance.movements[index].time = nil
    }
    for index in minutes.agenda.indices {
      for place in minutes.agenda[index].facts.recusals.indices {
        minutes.agenda[index].facts.recusals[place].from = nil
      }
    }
    return minutes
  }
}
