import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `A-01` {
  @Test func `more members than seats`() {
    let found = RecordBuilder(members: 16).findings("A-01")
    #expect(found.map(\.place) == [.council])
    #expect(
      found.messages == ["16 membres en exercice pour un effectif légal de 15 (1 de trop)"])
  }

  static let seats: [(population: Int, seats: Int)] = [
    (99, 7), (100, 11), (499, 11), (500, 15), (1_176, 15), (1_499, 15), (1_500, 19), (2_499, 19),
    (2_500, 23), (3_499, 23), (3_500, 27), (4_999, 27), (5_000, 29), (9_999, 29), (10_000, 33),
    (19_999, 33), (20_000, 35), (30_000, 39), (40_000, 43), (50_000, 45), (60_000, 49),
    (80_000, 53),
    (100_000, 55), (150_000, 59), (200_000, 61), (250_000, 65), (300_000, 69),
  ]

  @Test(arguments: seats) func `seats by population`(_ row: (population: Int, seats: Int)) {
    #expect(
      RecordBuilder(members: row.seats, population: row.population).findings("A-01") == [])
    #expect(
      RecordBuilder(members: row.seats + 1, population: row.population).findings("A-01").count == 1)
  }

  @Test func `a stated number of seats replaces the population’s`() {
    #expect(
      RecordBuilder(members: 19).with { $0.council.statedSeats = 19 }.findings("A-01") == [])
    #expect(RecordBuilder(members: 19, population: nil).findings("A-01") == [])
  }

  @Test func `the roll names everybody in office`() {
    let short = RecordBuilder().with { $0.attendance.entries.removeLast() }
    let found = short.findings("A-01")
    #expect(found.map(\.place) == [.roll])
    #expect(
      found.messages == [
        "l’appel nomme 14 membres pour 15 en exercice ; ne sont pas à l’appel : M. ROBINEAU"
      ])
    #expect(short.with { $0.session.state = .preparation }.findings("A-01") == [])
  }

  @Test func `the roll names nobody else`() {
    let left = RecordBuilder().with { $0.council.members[14].mandate.until = .on(2021, 2, 1) }
    #expect(
      left.findings("A-01").messages == [
        "l’appel nomme 15 membres pour 14 en exercice ; ne sont pas en exercice ce jour-là : "
          + "M. ROBINEAU"
      ])
    let last = left.with { $0.council.members[14].mandate.until = .on(2021, 2, 2) }
    #expect(last.findings("A-01") == [])
  }
}

@Suite struct `A-02` {
  func record(deputies: Int, members: Int = 15, population: Int? = 1_176) -> RecordBuilder {
    RecordBuilder(members: members, population: population).with { minutes in
      for index in 1..<members {
        minutes.council.members[index].office =
          index <= deputies ? .deputyMayor(rank: index) : .councillor
      }
    }
  }

  @Test func `five of fifteen is one too many`() {
    let found = record(deputies: 5).findings("A-02")
    #expect(found.map(\.place) == [.council])
    #expect(found.messages == ["5 adjoints pour 4 au plus, 30 % de 15 (1 de trop)"])
    #expect(record(deputies: 4).findings("A-02") == [])
  }

  @Test func `large communes have deputies of quarters on top`() {
    #expect(record(deputies: 14, members: 49, population: 79_999).findings("A-02") == [])
    #expect(record(deputies: 15, members: 49, population: 79_999).findings("A-02").count == 1)
    #expect(record(deputies: 20, members: 53, population: 80_000).findings("A-02") == [])
    #expect(record(deputies: 21, members: 53, population: 80_000).findings("A-02").count == 1)
  }

  /// Thirteen members of a commune of 600, elected in 2026.
  func small(deputies: Int, elected: Int?, on date: CalendarDate = .on(2026, 5, 5)) -> RecordBuilder
  {
    record(deputies: deputies, members: 13, population: 600).with {
      $0.session.date = date
      $0.council.membersElected = elected
    }
  }

  @Test func `a council deemed complete counts those elected`() {
    #expect(
      small(deputies: 4, elected: 13).findings("A-02").messages == [
        "4 adjoints pour 3 au plus, 30 % de 13, le conseil de 13 élus étant réputé complet (1 de trop)"
      ])
    #expect(small(deputies: 3, elected: 13).findings("A-02") == [])
    // two of fifteen have left since: the council was complete
    #expect(small(deputies: 4, elected: 15).findings("A-02") == [])
    #expect(small(deputies: 4, elected: nil).findings("A-02") == [])
    // twelve make no council complete, nor did thirteen before the renewal of 2026
    #expect(small(deputies: 4, elected: 12).findings("A-02") == [])
    #expect(small(deputies: 4, elected: 13, on: .on(2026, 3, 14)).findings("A-02") == [])
    #expect(small(deputies: 4, elected: 13, on: .on(2026, 3, 15)).findings("A-02").count == 1)
  }
}

@Suite struct `A-03` {
  @Test func `present and absent at once`() {
    let twice = RecordBuilder().with {
      $0.attendance.entries.append(AttendanceEntry(member: MemberID(3), presence: .absent))
    }
    let found = twice.findings("A-03")
    #expect(found.map(\.place) == [.member(MemberID(3))])
    #expect(found.messages == ["M. FAZILLEAU est 2 fois à l’appel : présent et absent"])
    #expect(found.first?.remedy == nil)
  }

  @Test func `twice the same is mended by keeping one`() throws {
    let twice = RecordBuilder().with {
      $0.attendance.entries.append(AttendanceEntry(member: MemberID(3), presence: .present))
    }
    let mended = try twice.mended("A-03")
    #expect(mended.left == [] && mended.new == [])
  }

  @Test func `once is right`() {
    #expect(RecordBuilder().findings("A-03") == [])
  }
}

@Suite struct `V-16` {
  let record = RecordBuilder(date: .on(2023, 3, 7)).roll(present: 8, proxies: 2)

  static let figures:
    [(field: any WritableKeyPath<StatedFigures, Int?> & Sendable, right: Int, name: String)] = [
      (\.inOffice, 15, "membres en exercice"), (\.present, 8, "présents"),
      (\.represented, 2, "pouvoirs"),
      (\.voters, 10, "votants"),
    ]

  @Test(arguments: figures.indices) func `each figure of the header`(_ index: Int) throws {
    let row = Self.figures[index]
    #expect(record.with { $0.session.statedFigures[keyPath: row.field] = row.right }.findings == [])
    let wrong = record.with { $0.session.statedFigures[keyPath: row.field] = row.right + 1 }
    let found = wrong.findings("V-16")
    #expect(found.map(\.place) == [.session(.statedFigures)])
    #expect(
      found.messages == [
        "l’en-tête écrit \(row.name) : \(row.right + 1), l’appel en donne \(row.right) (écart 1)"
      ])
    let mended = try wrong.mended("V-16")
    #expect(mended.left == [] && mended.new == [])
  }
}
