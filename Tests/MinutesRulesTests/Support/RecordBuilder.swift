import MinutesModel
import MinutesRules
import MinutesWording

/// A correct session to bend in a test: fifteen members in office, thirteen present and two absent on
/// 2 February 2021, called in time, one item voted unanimously.
struct RecordBuilder {
  var minutes: Minutes

  init(date: CalendarDate = .on(2021, 2, 2), members count: Int = 15, population: Int? = 1_176) {
    let members = (1...max(1, count)).map { number in
      Member(
        id: MemberID(number), civility: number.isMultiple(of: 2) ? .madame : .monsieur,
        familyName: RecordBuilder.names[(number - 1) % RecordBuilder.names.count],
        office: number == 1 ? .mayor : number <= 5 ? .deputyMayor(rank: number - 1) : .councillor)
    }
    var session = Session(
      date: date, convocation: Convocation(sentOn: date.adding(days: -6)), president: MemberID(1),
      secretary: MemberID(2), state: .draft)
    session.opensAt = ClockTime(hour: 20, minute: 30)
    minutes = Minutes(
      council: Council(
        commune: "Azay-sur-Thouet", department: "Deux-Sèvres", population: population,
        members: members),
      session: session,
      attendance: Attendance(
        entries: members.map {
          AttendanceEntry(
            member: $0.id, presence: $0.id.number > max(1, count - 2) ? .absent : .present)
        }))
  }

  /// The same session with so many present, so many represented by distinct present holders, and the
  /// others absent.
  func roll(present: Int, proxies: Int = 0) -> RecordBuilder {
    with { minutes in
      for index in minutes.attendance.entries.indices {
        let holder = MemberID(index - present + 1)
        minutes.attendance.entries[index].presence =
          index < present
          ? .present : index < present + proxies ? .represented(by: holder) : .absent
      }
      minutes.dateProxies()
    }
  }

  func presence(_ member: Int, _ presence: Presence) -> RecordBuilder {
    with { minutes in
      minutes.attendance.entries[member - 1].presence = presence
      minutes.dateProxies()
    }
  }

  func with(_ change: (inout Minutes) -> Void) -> RecordBuilder {
    var copy = self
    change(&copy.minutes)
    return copy
  }

  /// The session with one item of these blocks.
  func item(
    _ blocks: BlockContent..., title: String = "Travaux", kind: ItemKind = .general,
    state: ItemState = .done
  ) -> RecordBuilder {
    with { minutes in
      var id = minutes.unusedBlockID.number
      let numbered = blocks.map { content in
        defer { id += 1 }
        return Block(id: BlockID(id), content: content)
      }
      minutes.agenda.append(
        AgendaItem(
          id: minutes.unusedItemID, title: title, kind: kind.id, state: state, blocks: numbered))
    }
  }

  /// The session with the typography of French in its texts, as the typing help leaves it.
  var typeset: RecordBuilder {
    with { minutes in
      for item in minutes.agenda.indices {
        for block in minutes.agenda[item].blocks.indices {
          guard case .passage(var passage) = minutes.agenda[item].blocks[block].content else {
            continue
          }
          passage.lead = passage.lead.typeset
          for line in passage.lines.indices {
            passage.lines[line].text = passage.lines[line].text.typeset
          }
          minutes.agenda[item].blocks[block].content = .passage(passage)
        }
      }
    }
  }

  var findings: [Finding] { RuleBook.findings(in: minutes) }

  /// The findings of one rule.
  func findings(_ rule: RuleID) -> [Finding] { findings.filter { $0.rule == rule } }

  static let names = [
    "RENAULT", "VIGNAULT", "FAZILLEAU", "DESESSARD", "LARCHER", "BRUNET", "BOUCHET", "ROUVREAU",
    "MARTIN", "PIET", "ROUSSEAU", "JASMIN", "INGUENEAU", "SICOT", "ROBINEAU",
  ]
}

extension Minutes {
  /// Has every pouvoir signed the day before the session.
  fileprivate mutating func dateProxies() {
    for index in attendance.entries.indices {
      guard case .represented = attendance.entries[index].presence else { continue }
      attendance.entries[index].proxySignedOn = session.date.adding(days: -1)
    }
  }
}

extension CalendarDate {
  /// A day that exists: tests write only such.
  static func on(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      fatalError("no such day: \(year)-\(month)-\(day)")
    }
    return date
  }
}

extension String {
  /// With plain spaces in the place of French ones, so that tests can be typed.
  var plain: String {
    String(map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
  }
}
