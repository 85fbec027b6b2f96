import MinutesModel
import Testing

/// Doubles, gaps and order in the numbers of a register.
struct NumberRunTests {
  private func run(_ sessions: [(String, [String])]) throws -> NumberRun {
    NumberRun(
      try sessions.map { day, numbers in
        NumberRun.Session(
          file: day + ".json", date: try #require(CalendarDate(iso: day)), numbers: numbers)
      })
  }

  private func faults(
    _ sessions: [(String, [String])], by pattern: String = "AAAA_NNN"
  ) throws -> [String] {
    try run(sessions).faults(by: NumberPattern(pattern)).map(\.sentence)
  }

  @Test func `numbers that follow each other have no fault`() throws {
    #expect(
      try faults([
        ("2025-12-09", ["2025_040", "2025_041"]), ("2026-01-20", ["2026_001", "", "2026_002"]),
        ("2026-02-10", ["2026_003"]), ("2026-03-03", []),
      ]).isEmpty)
  }

  @Test func `a number given twice is told with both sessions`() throws {
    #expect(
      try faults([("2026-01-20", ["2026_001"]), ("2026-02-10", ["2026_001"])]) == [
        "le numéro 2026_001 est donné deux fois : 2026-01-20.json et 2026-02-10.json"
      ])
    #expect(
      try faults([("2026-01-20", ["7", "7"])], by: "N") == [
        "le numéro 7 est donné deux fois dans 2026-01-20.json"
      ])
  }

  @Test func `a gap is told, and not what came before the first number`() throws {
    #expect(
      try faults([("2026-02-10", ["2026_012", "2026_014"]), ("2026-03-03", ["2026_018"])]) == [
        "le numéro 2026_013 manque", "les numéros 2026_015 à 2026_017 manquent",
      ])
  }

  @Test func `each month has a run of its own where the pattern says so`() throws {
    #expect(
      try faults(
        [
          ("2026-03-03", ["2026-03-01", "2026-03-02"]), ("2026-04-02", ["2026-04-01"]),
          ("2026-04-28", ["2026-04-03"]),
        ], by: "AAAA-MM-NN") == ["le numéro 2026-04-02 manque"])
  }

  @Test func `an older session that was numbered later is told`() throws {
    #expect(
      try faults([("2026-01-20", ["2026_002"]), ("2026-02-10", ["2026_001"])]) == [
        "2026-01-20.json a été numérotée après 2026-02-10.json : les numéros ne suivent pas l’ordre des séances"
      ])
  }

  @Test func `without a pattern only doubles are told`() throws {
    let run = try run([("2026-01-20", ["A1", "A4"]), ("2026-02-10", ["A1"])])
    #expect(run.faults(by: nil) == [.double("A1", "2026-01-20.json", "2026-02-10.json")])
  }
}
