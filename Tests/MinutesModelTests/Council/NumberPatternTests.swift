import MinutesModel
import Testing

struct NumberPatternTests {
  private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

  @Test(arguments: [
    ("AAAA-MM-NN", 12, "2026-04-12"), ("AAAA_NNN", 12, "2026_012"), ("NN/AAAA", 3, "03/2026"),
    ("N", 7, "7"), ("DCM AA-NN", 9, "DCM 26-09"), ("AAAAMMJJ-N", 11, "20260423-11"),
    ("NN", 123, "123"), ("NNAAAA", 123, "1232026"), ("A-NN", 1, "A-01"),
  ])
  func `a pattern numbers and reads back`(_ text: String, _ order: Int, _ number: String) throws {
    let pattern = try #require(NumberPattern(text))
    let day = try day("2026-04-23")
    #expect(pattern.number(order, on: day) == number)
    #expect(pattern.order(of: number, on: day) == order)
  }

  @Test(arguments: ["", "AAAA-MM", "NN-AAAA-NN", String(repeating: "x", count: 40) + "N"])
  func `a pattern has one order number`(_ text: String) {
    #expect(NumberPattern(text) == nil)
  }

  @Test(arguments: [
    ("2026-04-1", "AAAA-MM-NN"), ("2026-05-12", "AAAA-MM-NN"), ("2026-04-012", "AAAA-MM-NN"),
    ("2026-04-00", "AAAA-MM-NN"), ("2026-04-12 bis", "AAAA-MM-NN"), ("", "N"), ("-3", "N"),
    ("2025_012", "AAAA_NNN"),
  ])
  func `a number of another form or day has no order`(_ number: String, _ text: String) throws {
    #expect(try #require(NumberPattern(text)).order(of: number, on: day("2026-04-23")) == nil)
  }

  @Test
  func `the order number starts anew with the smallest unit named`() throws {
    let days = try ["2026-04-23", "2026-04-24", "2026-05-02", "2027-01-05"].map(day)
    func run(_ text: String) throws -> [Bool] {
      let pattern = try #require(NumberPattern(text))
      return days.map { pattern.counts(days[0], with: $0) }
    }
    #expect(try run("AAAA-MM-JJ-N") == [true, false, false, false])
    #expect(try run("AAAA-MM-NN") == [true, true, false, false])
    #expect(try run("AAAA_NNN") == [true, true, true, false])
    #expect(try run("NNNN") == [true, true, true, true])
  }
}
