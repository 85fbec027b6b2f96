import MinutesModel
import MinutesWording

/// Reads the days that a text names.
struct DateReader {
  static let months: [WordKey: Int] = Dictionary(
    uniqueKeysWithValues: CalendarDate.monthNames.enumerated().map {
      (WordKey($1.folded), $0 + 1)
    })
  static let weekdays: [WordKey: Int] = Dictionary(
    uniqueKeysWithValues: CalendarDate.weekdayNames.enumerated().map { (WordKey($1), $0) })

  /// A date with the words it stands in.
  struct Found {
    var words: Range<Int>
    var mention: DateMention
  }

  private let tape: WordTape

  static func all(in tape: WordTape) -> [Mention<DateMention>] {
    guard tape.lexemes.contains(.month) || tape.hasNumbers && hasSeparators(tape) else { return [] }
    return found(in: tape).map {
      Mention(value: $0.mention, range: tape.characters(ofWords: $0.words))
    }
  }

  /// Whether « 02/02/2021 » or « 2.2.2021 » may stand in it.
  private static func hasSeparators(_ tape: WordTape) -> Bool {
    !tape.gaps.isDisjoint(with: [.slash, .stop])
  }

  static func found(in tape: WordTape) -> [Found] {
    DateReader(tape: tape).found()
  }

  private func found() -> [Found] {
    var dates: [Found] = []
    for index in tape.words.indices {
      if tape.words[index].lexeme.contains(.month) {
        if let date = date(atMonth: index) { dates.append(date) }
      } else if tape.words[index].isNumber, let date = date(inFigures: index) {
        dates.append(date)
      }
    }
    joinPeriods(&dates)
    for index in dates.indices {
      dates[index].mention.context.formUnion(context(before: dates[index].words.lowerBound))
      dates[index].mention.topics = topics(around: dates[index].words.lowerBound)
    }
    return dates
  }

  // MARK: « mardi 2 février 2021 »

  private func date(atMonth month: Int) -> Found? {
    guard tape.gap(month).isSpace, let number = Self.months[tape.key(month)],
      let (day, first) = day(before: month)
    else { return nil }
    var last = month + 1
    var year: (value: Int, words: Range<Int>)?
    if tape.gap(month + 1).isSpace {
      if let value = tape.number(month + 1), (1000...9999).contains(value),
        tape.words[month + 1].bytes.count == 4
      {
        year = (value, month + 1..<month + 2)
      } else if let (value, next) = NumberWords.year(in: tape, at: month + 1) {
        year = (value, month + 1..<next)
      }
    }
    if let year { last = year.words.upperBound }
    return make(day: day, month: number, year: year, first: first, last: last)
  }

  private func day(before month: Int) -> (day: Int, first: Int)? {
    let index = month - 1
    if let value = tape.number(index) {
      return (1...31).contains(value)
        && tape.gap(index).isDisjoint(with: [.slash, .hyphen, .degree])
        ? (value, index) : nil
    }
    if Self.ordinals.contains(tape.key(index)), tape.gap(index) == [], tape.number(index - 1) == 1 {
      return (1, index - 1)
    }
    return NumberWords.day(in: tape, endingAt: month)
  }

  private static let ordinals: WordSet = ["er", "ier"]

  private func make(
    day: Int, month: Int, year: (value: Int, words: Range<Int>)?, first: Int, last: Int
  ) -> Found {
    var first = first
    var weekday: Int?
    var weekdayRange: Range<Int>?
    if let value = Self.weekdays[tape.key(first - 1)],
      tape.gap(first).subtracting(.comma) == .space
    {
      first -= 1
      (weekday, weekdayRange) = (value, tape.characters(ofWords: first..<first + 1))
    }
    return Found(
      words: first..<last,
      mention: DateMention(
        day: day, month: month, year: year?.value, weekday: weekday, weekdayRange: weekdayRange,
        yearRange: year.map { tape.characters(ofWords: $0.words) }))
  }

  // MARK: « 02/02/2021 »

  private func date(inFigures index: Int) -> Found? {
    let separator = tape.gap(index + 1)
    guard separator == .slash || separator == .stop, let day = tape.number(index),
      (1...31).contains(day), let month = tape.number(index + 1), (1...12).contains(month),
      tape.gap(index).isDisjoint(with: [.slash, .degree]), tape.words[index].bytes.count <= 2
    else { return nil }
    guard tape.gap(index + 2) == separator, let year = tape.number(index + 2) else {
      let isAlone = tape.gap(index + 2).isDisjoint(with: [.slash]) && separator == .slash
      guard isAlone, Self.weekdays[tape.key(index - 1)] != nil, tape.gap(index).isSpace else {
        return nil
      }
      return make(day: day, month: month, year: nil, first: index, last: index + 2)
    }
    let length = tape.words[index + 2].bytes.count
    guard length == 4 || length == 2 && separator == .slash,
      tape.gap(index + 3).isDisjoint(with: [.slash])
    else { return nil }
    return make(
      day: day, month: month, year: (length == 2 ? 2000 + year : year, index + 2..<index + 3),
      first: index, last: index + 3)
  }

  // MARK: what is said of a date

  /// « du 1er janvier au 31 août 2021 »
  private func joinPeriods(_ dates: inout [Found]) {
    for index in dates.indices.dropLast() {
      let (start, end) = (dates[index], dates[index + 1])
      let next = start.words.upperBound
      guard end.words.lowerBound == next + 1, tape.key(next) == "au",
        ["du", "le"].contains(tape.key(start.words.lowerBound - 1))
      else { continue }
      dates[index].mention.context.insert(.periodStart)
      dates[index + 1].mention.context.insert(.periodEnd)
      if start.mention.year == nil, let year = end.mention.year {
        let isSameYear =
          (start.mention.month, start.mention.day) <= (end.mention.month, end.mention.day)
        dates[index].mention.impliedYear = isSameYear ? year : year - 1
      }
    }
  }

  private static let linking = WordSet(words: "le du au des a de la date en jour")
  private static let effects = WordSet(
    words: "effet vigueur applicable applicables retroactif retroactivement")
  private static let documents = WordSet(
    words: "arrete arretes avis courrier lettre circulaire loi decret ordonnance instruction")

  private func context(before first: Int) -> DateMention.Context {
    var context: DateMention.Context = []
    var index = first - 1
    var steps = 0
    while index >= 0, steps < 5, isLinked(index + 1), Self.linking.contains(tape.key(index)) {
      index -= 1
      steps += 1
    }
    context.formUnion(occasion(before: first))
    guard index >= 0, isLinked(index + 1) else { return context }
    let key = tape.key(index)
    if (key == "compter" || key == "partir") && tape.key(index - 1) == "a"
      || Self.effects.contains(key)
    {
      context.insert(.effect)
    }
    context.formUnion(document(before: index))
    return context
  }

  private func isLinked(_ index: Int) -> Bool {
    tape.gap(index).isSpace || tape.gap(index).isApostrophe
  }

  /// « la délibération n° 2020-12 du », « l’arrêté préfectoral du »
  private func document(before index: Int) -> DateMention.Context {
    var context: DateMention.Context = []
    var place = index
    let floor = max(0, index - 7)
    while place >= floor {
      if tape.words[place].isNumber { context.insert(.numbered) }
      if tape.key(place) == "deliberation" || tape.key(place) == "deliberations" {
        return context.union(.ofDeliberation)
      }
      if Self.documents.contains(tape.key(place)) { return context.union(.ofDocument) }
      if !tape.gap(place).isDisjoint(with: [.comma, .semicolon, .colon, .bracket, .stop])
        || tape.words[place].lexeme.contains(.month)
      {
        break
      }
      place -= 1
    }
    return []
  }

  private static let meetings = WordSet(
    words: "seance seances reunion reunions conseil conseils")
  private static let comings = WordSet(
    words: "tiendra tiendront debutera debuteront commencera commenceront")

  private func occasion(before first: Int) -> DateMention.Context {
    var context: DateMention.Context = []
    let sentence = tape.sentence(around: first)
    let window = max(sentence.lowerBound, first - 9)..<first
    for place in window {
      let key = tape.key(place)
      if Self.comings.contains(key)
        || key == "lieu" && ["aura", "auront"].contains(tape.key(place - 1))
        || key == "tard" && tape.key(place - 1) == "plus" && tape.key(place - 2) == "au"
        || Self.meetings.contains(key)
          && ["prochaine", "prochaines", "prochain", "prochains"].contains(tape.key(place - 1))
      {
        context.insert(.upcoming)
      }
      if key == "seance", place + 3 >= first,
        tape.contains(["verbal", "rendu"], in: sentence.lowerBound..<place)
      {
        context.insert(.ofMinutes)
      }
      if key == "seance", tape.key(place - 1) == "presente", place + 3 >= first {
        context.insert(.ownSession)
      }
      if key == "delibere", tape.key(place - 1) == "et", tape.key(place - 2) == "fait" {
        context.insert(.ownSession)
      }
    }
    return context
  }

  private static let agreements = WordSet(
    words: "convention conventions avenant avenants contrat contrats bail baux adhesion")
  private static let regulations = WordSet(
    words:
      "tarif tarifs indemnitaire redevance redevances reglement taux indemnite indemnites prime primes rifseep "
      + "ifse loyer loyers prix")
  private static let renewals = WordSet(
    words:
      "conclure renouveler renouvellement nouvelle nouvelles approuver approuve autoriser autorise "
      + "signer adherer adhere reconduire")
  private static let regularisations = WordSet(
    words: "regularise regulariser regularisation retroactif retroactivement retroactive")
  private static let pasts = WordSet(
    words:
      "mentionne mentionnait prevoyait fixait avait avaient etait etaient susvisee susvise "
      + "conclue signee arrive expire expiree")

  private static let otherAssemblies = WordSet(
    words:
      "communautaire communautaires communaute communautes agglomeration metropole metropolitain "
      + "intercommunal intercommunale syndical syndicale syndicat syndicats comite departemental "
      + "departementale departement regional regionale region ccas administration bureau assemblee "
      + "commission etablissement epci")

  /// What a title is about.
  static func topics(of title: String) -> DateMention.Topics {
    let tape = WordTape(title)
    return tape.words.isEmpty ? [] : DateReader(tape: tape).topics(around: 0)
  }

  private func topics(around index: Int) -> DateMention.Topics {
    let sentence = tape.sentence(around: index)
    var topics: DateMention.Topics = []
    for place in sentence {
      let key = tape.key(place)
      if Self.agreements.contains(key) { topics.insert(.agreement) }
      if Self.regulations.contains(key) { topics.insert(.regulation) }
      if Self.renewals.contains(key) { topics.insert(.renewal) }
      if Self.regularisations.contains(key) { topics.insert(.regularisation) }
      if Self.pasts.contains(key) { topics.insert(.past) }
      if Self.otherAssemblies.contains(key) { topics.insert(.otherAssembly) }
      if key == "deliberation", tape.key(place - 1) == "presente" { topics.insert(.ownAct) }
    }
    return topics
  }
}
