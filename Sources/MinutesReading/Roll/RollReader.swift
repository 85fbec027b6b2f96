import MinutesModel
import MinutesWording

/// Reads the lists of those present, represented, excused and absent.
struct RollReader {
  private(set) var roster: Roster
  /// Who is said to hold whose pouvoir, until everybody is known.
  private var proxies: [(giver: MemberID, holder: PersonName, text: SourcedText)] = []
  /// The same the other way round: who is said to have received one.
  private var received: [(holder: MemberID, giver: PersonName, text: SourcedText)] = []
  /// Words of the lists that name nobody, to be kept as they stand.
  private(set) var leftovers: [SourcedText] = []
  private(set) var secretary: MemberID?

  private(set) var kind = RollCaption.Kind.present
  /// The civility of a heading such as « Mmes », for the names after it.
  private var civility: Civility?
  /// Those named since the last office.
  private var unplaced: [MemberID] = []
  private var last: MemberID?
  /// How many names were read.
  private var named = 0
  /// How many leftovers stand beside a name that was read.
  private var besides = 0

  init(_ roster: Roster) {
    self.roster = roster
  }

  mutating func begin(_ kind: RollCaption.Kind) {
    self.kind = kind
    endGroup()
    last = nil
  }

  private mutating func endGroup() {
    civility = nil
    unplaced = []
  }

  /// Adds who presides: that person is present.
  mutating func addPresident(
    _ name: PersonName, _ office: OfficeWords?, at text: SourcedText
  ) -> MemberID {
    let id = roster.id(of: name, at: text)
    if let office { roster.set(office, of: [id]) }
    return id
  }

  mutating func setPresent(_ member: MemberID) {
    if roster[member]?.presence == nil { roster.set(.present, of: member) }
  }

  /// Takes over what another mention of a member says of the name.
  mutating func merge(_ name: PersonName, at text: SourcedText) {
    _ = roster.id(of: name, at: text)
  }

  /// Whether a paragraph under a caption goes on with its list: names and what is said of them.
  static func isList(_ text: SourcedText, _ kind: RollCaption.Kind, known: Roster) -> Bool {
    guard text.count < 4_000, !text.isEmpty else { return false }
    var reader = RollReader(known)
    reader.kind = kind
    var ledger = Ledger()
    reader.read(text, ledger: &ledger)
    return reader.leftovers.count - reader.besides <= reader.named / 6
      && (reader.last != nil || !reader.unplaced.isEmpty)
  }

  /// Reads a list; what is understood is told to the ledger.
  mutating func read(_ text: SourcedText, ledger: inout Ledger) {
    let cut = RollSegments(text)
    for separator in cut.separators { ledger.tell(separator, at: .roll) }
    for found in cut.segments {
      var segment = found
      if let number = RollReader.listNumber(of: found.name) {
        ledger.tell(found.name.prefix(number), at: .roll, isExact: true)
        segment.name = found.name.dropping(number)
        segment.whole = found.whole.dropping(number)
        guard !segment.whole.isEmpty else { continue }
      }
      if read(segment) {
        ledger.tell(segment.whole, at: .roll)
      } else {
        leftovers.append(segment.whole)
      }
      if segment.endsGroup { endGroup() }
    }
  }

  // MARK: Segments

  private mutating func read(_ segment: RollSegments.Segment) -> Bool {
    let words = RollReader.words(of: segment.name.text)
    if RollReader.isInitial(segment.detail), !words.isEmpty,
      readPerson(segment.name.joined(segment.detail))
    {
      return true
    }
    if segment.detail.isEmpty, words.isEmpty || RollReader.isNobody(words) { return true }
    if !segment.detail.isEmpty {
      // the detail decides with the name: both are understood or none
      var attempt = self
      if (segment.name.isEmpty || attempt.readName(segment.name, words)),
        attempt.readDetail(segment.detail)
      {
        self = attempt
        return true
      }
      // who is named is there, whatever else is said is kept beside
      var nameOnly = self
      if !segment.name.isEmpty, nameOnly.readName(segment.name, words) {
        self = nameOnly
        besides += 1
      }
      return false
    }
    return readName(segment.name, words)
  }

  private mutating func readName(_ text: SourcedText, _ words: [String]) -> Bool {
    if let office = OfficeWords(words) {
      guard !unplaced.isEmpty || last != nil else { return false }
      roster.set(
        office,
        of: office.isPlural
          ? unplaced : Array(unplaced.suffix(1)) + (unplaced.isEmpty ? last.map { [$0] } ?? [] : [])
      )
      if office.isPlural { unplaced = [] } else { unplaced = Array(unplaced.dropLast()) }
      return true
    }
    if RollReader.closesList(words) { return true }
    if last != nil, readStatus(words, text) { return true }
    if let cut = RollReader.statusStart(in: text, isRepresented: kind == .represented) {
      let name = text.prefix(cut)
      let status = text.dropping(cut)
      var attempt = self
      guard attempt.readName(name, RollReader.words(of: name.text)),
        attempt.readStatus(RollReader.words(of: status.text), status)
      else { return false }
      self = attempt
      return true
    }
    return readPerson(text)
  }

  /// « LARCHER Adjoints », « Mme X, »: a name, perhaps with an office right behind it.
  private mutating func readPerson(_ text: SourcedText) -> Bool {
    var bare = text.text.filter { $0 != "*" && $0 != "✓" && $0 != "☐" && $0 != "☒" }.trimmingSpaces
    while let sign = bare.last, ".:;,".contains(sign) { bare.removeLast() }
    let parts = bare.split(whereSeparator: \.isWhitespace)
    var office: OfficeWords?
    var nameEnd = parts.count
    for count in stride(from: min(4, parts.count - 1), through: 1, by: -1) {
      let tail = parts.suffix(count).map { String($0).folded }
      if let words = OfficeWords(tail) {
        office = words
        nameEnd = parts.count - count
        break
      }
    }
    var head = Array(parts.prefix(nameEnd))
    // « Mrs et Mmes VIGNAULT », « Mesdames A »
    var titles: [CivilityWord] = []
    while let first = head.first {
      if let title = CivilityWord(first) {
        titles.append(title)
      } else if !titles.isEmpty && first == "et" || first == "&" {
      } else {
        break
      }
      head.removeFirst()
    }
    if titles.count > 1 {
      civility = nil
    } else if let title = titles.first {
      civility = title.isPlural ? title.civility : nil
    }
    guard !head.isEmpty else { return !titles.isEmpty }
    guard head.count <= 6, var name = PersonName(head.joined(separator: " ")) else { return false }
    if name.civility == nil {
      name.civility = titles.count == 1 ? titles.first?.civility : titles.isEmpty ? civility : nil
    }
    if titles.count == 1, titles.first?.isPlural == false { name.civility = titles.first?.civility }
    let id = roster.id(of: name, at: text)
    set(presence(of: id), of: id)
    unplaced.append(id)
    last = id
    named += 1
    if let office {
      roster.set(office, of: office.isPlural ? unplaced : [id])
      unplaced = office.isPlural ? [] : unplaced.filter { $0 != id }
    }
    return true
  }

  private func presence(of id: MemberID) -> Presence {
    switch kind {
    case .present: .present
    case .excused, .represented: .excused
    case .absent: .absent
    }
  }

  private mutating func set(_ presence: Presence, of id: MemberID) {
    // one who is said to be present stays so: a list of pouvoirs names their holders too
    if case .represented? = roster[id]?.presence { return }
    roster.set(presence, of: id)
  }

  // MARK: What is said of the person before

  /// « absente excusée », « a donné pouvoir à M. Y », « représenté par Mme Z ».
  private mutating func readStatus(_ words: [String], _ text: SourcedText) -> Bool {
    guard let person = last, !words.isEmpty else { return false }
    if let start = RollReader.giverStart(in: text) {
      guard let giver = PersonName(RollReader.withoutOffice(text.dropping(start).text)) else {
        return false
      }
      received.append((person, giver, text))
      return true
    }
    if let cut = RollReader.holderStart(in: text, isRepresented: kind == .represented) {
      let before = RollReader.words(of: text.prefix(cut).text)
      guard before.allSatisfy(RollReader.proxyWords.contains) else { return false }
      var rest = text.dropping(cut)
      if let until = RollReader.untilItem(in: rest) { rest = rest.prefix(until) }
      if let (date, range) = RollReader.signature(in: rest) {
        roster.setProxyDate(date, of: person)
        rest = rest.prefix(range.lowerBound)
      }
      guard let holder = PersonName(RollReader.withoutOffice(rest.text)) else { return false }
      proxies.append((person, holder, text))
      return true
    }
    guard words.allSatisfy(RollReader.statusWords.contains) else { return false }
    if words.contains(where: { $0.hasPrefix("excus") }) {
      set(.excused, of: person)
    } else if words.contains(where: { $0.hasPrefix("absent") }) {
      set(.absent, of: person)
    } else if words.contains(where: { $0.hasPrefix("present") }) {
      set(.present, of: person)
    }
    return true
  }

  private mutating func readDetail(_ detail: SourcedText) -> Bool {
    let words = RollReader.words(of: detail.text)
    if words.isEmpty { return true }
    if let person = last, let office = OfficeWords(words) {
      roster.set(office, of: [person])
      return true
    }
    // « (pouvoir à M. Y, signé le 30 janvier 2021) »
    return readStatus(words, detail)
  }

  /// The members whose pouvoirs were said, once everybody is known.
  mutating func settleProxies() {
    for proxy in proxies {
      let holder = roster.id(of: proxy.holder, at: proxy.text)
      if holder != proxy.giver { roster.set(.represented(by: holder), of: proxy.giver) }
    }
    proxies = []
    for proxy in received {
      let giver = roster.id(of: proxy.giver, at: proxy.text)
      if giver != proxy.holder { roster.set(.represented(by: proxy.holder), of: giver) }
    }
    received = []
  }
}
