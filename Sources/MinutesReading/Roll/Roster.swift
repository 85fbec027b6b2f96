import MinutesModel
import MinutesWording

/// The members that a text names, each once, however often and in whatever form it names them.
struct Roster {
  struct Person {
    let id: MemberID
    var name: PersonName
    var office: Office?
    var presence: Presence?
    var proxySignedOn: CalendarDate?
    /// Whether a deputy’s rank is only that of the order in which deputies are named.
    var isRankGuessed = false
    /// Where the person is first named.
    let origin: SourcedText
  }

  private(set) var people: [Person] = []
  /// The highest rank given to a deputy.
  private var lastRank = 0

  /// The person of that name, added if nobody fits.
  mutating func id(of name: PersonName, at origin: SourcedText) -> MemberID {
    if let index = index(of: name) {
      people[index].name.merge(name)
      return people[index].id
    }
    let id = MemberID(people.count + 1)
    people.append(Person(id: id, name: name, origin: origin))
    return id
  }

  /// The person of that name; `nil` when nobody fits, or several do.
  func find(_ name: PersonName) -> MemberID? { index(of: name).map { people[$0].id } }

  private func index(of name: PersonName) -> Int? {
    let fitting = people.indices.filter { people[$0].name.fits(name) }
    if fitting.count == 1 { return fitting.first }
    let exact = fitting.filter {
      !name.givenName.isEmpty && people[$0].name.givenName.folded == name.givenName.folded
    }
    return exact.count == 1
      ? exact.first : fitting.count > 1 && name.givenName.isEmpty ? fitting.first : nil
  }

  /// The members in the order of the tableau as far as it is known: mayor, deputies by rank, the
  /// others as they are named (CGCT L2121-1).
  var inOrder: [Person] {
    func rank(_ person: Person) -> Int {
      switch person.office {
      case .mayor?: 0
      case .deputyMayor(let rank)?: rank
      default: .max
      }
    }
    return people.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }.map(\.element)
  }

  subscript(id: MemberID) -> Person? { people.first { $0.id == id } }

  mutating func set(_ presence: Presence, of id: MemberID) {
    guard let index = people.firstIndex(where: { $0.id == id }) else { return }
    people[index].presence = presence
  }

  mutating func setProxyDate(_ date: CalendarDate, of id: MemberID) {
    guard let index = people.firstIndex(where: { $0.id == id }) else { return }
    people[index].proxySignedOn = date
  }

  mutating func set(_ civility: Civility, of id: MemberID) {
    guard let index = people.firstIndex(where: { $0.id == id }) else { return }
    if people[index].name.civility == nil { people[index].name.civility = civility }
  }

  mutating func setGivenName(_ name: String, of id: MemberID) {
    guard let index = people.firstIndex(where: { $0.id == id }) else { return }
    if people[index].name.givenName.isEmpty { people[index].name.givenName = name }
  }

  /// Gives the office to members who have none yet; deputies without a rank take the next.
  mutating func set(_ words: OfficeWords, of ids: [MemberID]) {
    for id in ids {
      guard let index = people.firstIndex(where: { $0.id == id }), people[index].office == nil
      else {
        continue
      }
      let office = words.office(nextRank: lastRank + 1)
      if case .deputyMayor(let rank) = office { lastRank = max(lastRank, rank) }
      people[index].office = office
      people[index].isRankGuessed = words.kind == .deputyMayor && words.rank == nil
    }
  }

  /// Gives deputies the ranks that other sentences say; the others share the ranks that are left, in
  /// their order.
  mutating func rank(_ said: [MemberID: Int]) {
    guard !said.isEmpty else { return }
    for index in people.indices {
      guard let rank = said[people[index].id] else { continue }
      if case .deputyMayor? = people[index].office, people[index].isRankGuessed {
        people[index].office = .deputyMayor(rank: rank)
        people[index].isRankGuessed = false
      }
    }
    var taken: Set<Int> = []
    for person in people where !person.isRankGuessed {
      if case .deputyMayor(let rank)? = person.office { taken.insert(rank) }
    }
    var next = 1
    for index in people.indices where people[index].isRankGuessed {
      while taken.contains(next) { next += 1 }
      people[index].office = .deputyMayor(rank: next)
      next += 1
    }
  }

  /// Gives that civility to members whose text does not say one.
  mutating func spread(_ civility: Civility, over ids: [MemberID]) {
    for id in ids { set(civility, of: id) }
  }
}

extension PersonName {
  /// The family name for comparing: folded, hyphens as spaces.
  var key: String { PersonName.key(of: familyName) }

  static func key(of name: String) -> String {
    String(name.folded.map { $0 == "-" || $0 == "'" ? " " : $0 })
  }

  /// Whether both may be the same person.
  func fits(_ other: PersonName) -> Bool {
    guard key == other.key else { return false }
    if let one = civility, let two = other.civility, one != two { return false }
    let (one, two) = (PersonName.key(of: givenName), PersonName.key(of: other.givenName))
    if one.isEmpty || two.isEmpty || one == two { return true }
    // « J. MARTIN »
    let (short, long) = one.count < two.count ? (one, two) : (two, one)
    return short.count <= 2 && long.hasPrefix(short.prefix(1))
  }

  /// Takes over what only the other name says.
  mutating func merge(_ other: PersonName) {
    if civility == nil { civility = other.civility }
    if givenName.count < other.givenName.count { givenName = other.givenName }
  }
}
