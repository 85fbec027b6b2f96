import MinutesModel
import MinutesWording

/// Reads the head of the minutes, paragraph by paragraph, up to the first item.
struct HeaderReader {
  var facts = HeaderFacts()
  private(set) var roll = RollReader(Roster())
  /// Paragraphs about the session that say more than the record has facts for.
  private(set) var remarks: [SourcedText] = []
  /// The same with their tokens, as far as they are paragraphs.
  private(set) var remarkParagraphs: [Paragraph] = []
  var ledger: Ledger
  /// Whether a list of members was found.
  private(set) var hasRoll = false
  private let paragraphs: [Paragraph]
  private let lines: [LaidLine]
  /// The paragraph at which the items begin.
  private(set) var end = 0
  private let headings: HeadingLook

  /// How many paragraphs of `paragraphs` stand in place of one of the text.
  private var moved = 0

  init(_ source: [Paragraph], lines: [LaidLine], headings: HeadingLook, ledger: Ledger) {
    let letterhead = LetterheadColumns(source, lines)
    paragraphs = letterhead.paragraphs + source.dropFirst(letterhead.replaced)
    moved = letterhead.paragraphs.count - letterhead.replaced
    self.lines = lines
    self.headings = headings
    self.ledger = ledger
    read()
  }

  private mutating func read() {
    var index = 0
    while index < paragraphs.count {
      if isItemStart(index) || ClosingReader.endsSession(paragraphs[index]) { break }
      if let next = readOne(at: index) {
        index = next
      } else if isHeaderAhead(of: index) {
        keep(paragraphs[index])
        index += 1
      } else {
        break
      }
    }
    end = max(0, index - moved)
    roll.settleProxies()
    // who presides is there, also where the list leaves that person out
    if hasRoll, let president = facts.president { roll.setPresent(president) }
    for leftover in roll.leftovers { remarks.append(leftover) }
  }

  mutating func keep(_ paragraph: Paragraph) {
    remarks.append(paragraph.withMark)
    remarkParagraphs.append(paragraph)
  }

  /// Whether a heading or a recital stands here, after those present are known.
  private func isItemStart(_ index: Int) -> Bool {
    let paragraph = paragraphs[index]
    if paragraph.begins(with: "vu") || paragraph.begins(with: "considerant") { return true }
    if paragraph.begins(with: "objet"), hasRoll { return true }
    return hasRoll && headings.isHeading(paragraph) && RollCaption(paragraph) == nil
      && !paragraph.contains("ordre du jour")
  }

  /// Whether something of the head still comes after an unknown paragraph.
  private func isHeaderAhead(of index: Int) -> Bool {
    for next in paragraphs.indices.dropFirst(index + 1).prefix(hasRoll ? 6 : 14) {
      let paragraph = paragraphs[next]
      if isItemStart(next) || ClosingReader.endsSession(paragraph) { return false }
      if RollCaption(paragraph) != nil || MeetingSentence(paragraph) != nil
        || HeaderReader.isOfHead(paragraph)
      {
        return true
      }
    }
    return false
  }

  /// Whether it tells of the session with set words.
  private static func isOfHead(_ paragraph: Paragraph) -> Bool {
    guard paragraph.tokens.count < 60 else { return false }
    return paragraph.begins(with: "ordre du jour") || paragraph.contains("secretaire de seance")
      || paragraph.begins(with: "date de") && paragraph.contains("convocation")
      || paragraph.begins(with: "secretaire") || paragraph.contains("ouvre la seance")
      || paragraph.contains("seance est ouverte")
  }

  /// The index after what was read at an index; `nil` when it is nothing of the head.
  private mutating func readOne(at index: Int) -> Int? {
    let paragraph = paragraphs[index]
    if let caption = RollCaption(paragraph) { return readRoll(at: index, caption) }
    if let meeting = MeetingSentence(paragraph) {
      take(meeting, of: paragraph)
      return index + 1
    }
    if AgendaList.begins(with: paragraph) {
      return readAgenda(at: index)
    }
    if readFigures(paragraph) || readConvocation(paragraph) || readOthers(paragraph)
      || readSecretary(paragraph) || readOpening(paragraph)
    {
      return index + 1
    }
    if !hasRoll, readLetterhead(paragraph) || readTitle(paragraph) || readObject(paragraph) {
      return index + 1
    }
    return nil
  }

  // MARK: Roll

  private mutating func readRoll(at index: Int, _ caption: RollCaption) -> Int {
    hasRoll = true
    roll.begin(caption.kind)
    let paragraph = paragraphs[index]
    ledger.tell(paragraph.body.prefix(caption.length), at: .roll)
    var list = paragraph.body.dropping(caption.length)
    let isBare = list.isEmpty
    var next = index + 1
    // names one a line, or a list that the width or a blank line parted
    while next < paragraphs.count, RollCaption(paragraphs[next]) == nil,
      MeetingSentence(paragraphs[next]) == nil,
      !headings.isHeading(paragraphs[next]) || paragraphs[next].tokens.count < 5,
      paragraphs[next].blanksBefore < 2 || isBare && next == index + 1,
      isBare || paragraphs[next].blanksBefore == 0
    {
      let names = inColumns(paragraphs[next])
      if isParted(next) || RollReader.isList(names, roll.kind, known: roll.roster) {
        ledger.tell(
          paragraphs[next].markText, at: .roll, isExact: paragraphs[next].mark?.ordinal != nil)
        list = list.joined(names, by: isParted(next) ? " " : "\n")
      } else if next + 1 < paragraphs.count, paragraphs[next].tokens.count < 16, isBare,
        list.isEmpty,
        RollReader.isList(inColumns(paragraphs[next + 1]), roll.kind, known: roll.roster)
      {
        // « Pour les points 1 à 3 : » over the names
        keep(paragraphs[next])
      } else {
        break
      }
      next += 1
    }
    if !list.isEmpty { roll.read(list, ledger: &ledger) }
    return next
  }

  /// The words of a paragraph, those in columns as lines of their own.
  private func inColumns(_ paragraph: Paragraph) -> SourcedText {
    let own = paragraph.lines.map { lines[$0] }
    guard own.contains(where: \.hasGaps) else { return paragraph.body }
    return own.flatMap { $0.chunks(in: 0..<Int.max, gap: 3).map(\.text) }
      .reduce(SourcedText.empty) { $0.joined($1, by: "\n") }
  }

  /// Whether a paragraph goes on with the line above, which the width ended and no comma.
  private func isParted(_ index: Int) -> Bool {
    guard index > 0, paragraphs[index].mark == nil, paragraphs[index].blanksBefore == 0,
      !HeaderReader.isOfHead(paragraphs[index])
    else { return false }
    let above = paragraphs[index - 1]
    guard !above.lines.contains(where: { lines[$0].hasGaps }) else { return false }
    return above.text.count > 50 && above.lastSign.map { !".;:".contains($0) } ?? false
      && above.tokens.last?.text != ","
  }

  // MARK: Meeting

  private mutating func take(_ meeting: MeetingSentence, of paragraph: Paragraph) {
    if let date = meeting.date { setDate(date, meeting.dateText) }
    facts.dateOrder = meeting.dateOrder ?? facts.dateOrder
    facts.hyphenatedNumbers = meeting.hyphenatedNumbers
    facts.opensAt = meeting.time ?? facts.opensAt
    facts.commune = meeting.commune ?? facts.commune
    facts.kind = meeting.kind ?? facts.kind
    facts.place = meeting.place ?? facts.place
    facts.isPublic = meeting.isPublic
    facts.convocation.sentOn = facts.convocation.sentOn ?? meeting.convocation
    if let president = meeting.president {
      let id =
        president.text.isEmpty
        ? nil : roll.addPresident(president.name, president.office, at: president.text)
      facts.president = id
    }
    ledger.locate(.session(.opening), at: paragraph.body)
    if meeting.isComplete {
      ledger.tell(paragraph.body, at: .session(.opening))
    } else {
      keep(paragraph)
    }
  }

  mutating func setDate(_ date: CalendarDate, _ text: SourcedText) {
    if let known = facts.date, known != date {
      ledger.doubt(
        .date, "deux dates de séance : le \(known.french) et le \(date.french)",
        at: .session(.date), text)
      return
    }
    facts.date = date
    facts.dateText = text
    ledger.locate(.session(.date), at: text)
  }

  // MARK: Set lines

  mutating func tell(
    _ paragraph: Paragraph, _ understanding: Understanding, _ formula: Set<String>, at place: Place
  ) {
    if understanding.isComplete(formula: formula) {
      ledger.tell(paragraph.body, at: place)
    } else {
      ledger.locate(place, at: paragraph.body)
      keep(paragraph)
    }
  }

  mutating func readFigures(_ paragraph: Paragraph) -> Bool {
    guard let figures = StatedFiguresLine(paragraph) else {
      // « Nombre de conseillers : » over the figures
      guard paragraph.begins(with: "nombre de"), paragraph.tokens.count < 8,
        Understanding(paragraph).isComplete(formula: StatedFiguresLine.formula)
      else { return false }
      ledger.tell(paragraph.body, at: .session(.statedFigures))
      return true
    }
    facts.figures.merge(figures.figures)
    facts.seats = figures.seats ?? facts.seats
    tell(paragraph, figures.understanding, StatedFiguresLine.formula, at: .session(.statedFigures))
    return true
  }

  private mutating func readConvocation(_ paragraph: Paragraph) -> Bool {
    guard paragraph.tokens.count < 40,
      paragraph.index(of: "convocation").map({ $0 < 8 }) ?? false
        || paragraph.index(of: "affichage").map({ $0 < 4 }) ?? false
        || paragraph.begins(with: "le delai de convocation")
    else { return false }
    if paragraph.contains("delai de convocation a ete abrege") {
      facts.convocation.isUrgent = true
      tell(
        paragraph, Understanding(paragraph), HeaderReader.urgencyFormula, at: .session(.convocation)
      )
      return true
    }
    var understanding = Understanding(paragraph)
    var index = 0
    var isPosting = false
    var found = false
    while index < paragraph.tokens.count {
      switch paragraph.word(index) {
      case "affichage", "affichee", "affiche": isPosting = true
      case "convocation", "convoque": isPosting = false
      default: break
      }
      guard let (date, next) = MomentReader.date(paragraph.tokens, at: index) else {
        index += 1
        continue
      }
      found = true
      if isPosting {
        facts.convocation.postedOn = date
      } else {
        facts.convocation.sentOn = date
      }
      understanding.take(index..<next)
      index = next
    }
    guard found else { return false }
    tell(
      paragraph, understanding,
      HeaderReader.convocationFormula,
      at: .session(.convocation))
    return true
  }

  private mutating func readSecretary(_ paragraph: Paragraph) -> Bool {
    guard paragraph.tokens.count < 60, paragraph.index(of: "secretaire") != nil,
      let sentence = SecretarySentence(paragraph)
    else { return false }
    guard let id = roll.roster.find(sentence.name) else {
      // somebody who is no member cannot be recorded as secretary
      ledger.doubt(
        .person, "« \(sentence.text.text) », secrétaire, ne figure pas parmi les membres",
        at: .session(.secretary), sentence.text)
      keep(paragraph)
      return true
    }
    roll.merge(sentence.name, at: sentence.text)
    facts.secretary = id
    tell(paragraph, sentence.understanding, SecretarySentence.formula, at: .session(.secretary))
    return true
  }

  private mutating func readOpening(_ paragraph: Paragraph) -> Bool {
    guard paragraph.tokens.count < 70,
      paragraph.contains("quorum etant atteint")
        || paragraph.contains("quorum n ' ayant pas ete atteint")
        || paragraph.contains("quorum n ' etant pas atteint")
        || paragraph.contains("ouvre la seance")
        || paragraph.contains("seance est ouverte") || paragraph.contains("seance ouverte")
    else { return false }
    var understanding = Understanding(paragraph)
    if paragraph.contains("n ' ayant pas ete atteint"),
      let (date, range) = MomentReader.firstDate(paragraph.tokens)
    {
      facts.convocation.afterFailedSessionOn = date
      understanding.take(range)
    }
    for index in paragraph.tokens.indices {
      guard let (time, next) = MomentReader.time(paragraph.tokens, at: index) else { continue }
      facts.opensAt = facts.opensAt ?? time
      understanding.take(index..<next)
      break
    }
    if facts.president == nil, let meeting = MeetingSentence(presidencyOf: paragraph),
      let president = meeting.president
    {
      facts.president = roll.addPresident(president.name, president.office, at: president.text)
    }
    if let president = facts.president, let person = roll.roster[president] {
      for (index, token) in paragraph.tokens.enumerated()
      where person.name.words.contains(token.text) {
        understanding.take(index..<index + 1)
      }
    }
    tell(paragraph, understanding, HeaderReader.openingFormula, at: .session(.opening))
    return true
  }

  static let openingFormula = Set(
    words: """
      le la quorum etant atteint m mme mr monsieur madame maire president presidente de seance ouvre \
      ouverte est a declare premier premiere deuxieme troisieme adjoint adjointe l declaree
      """)

  private mutating func readOthers(_ paragraph: Paragraph) -> Bool {
    let isOthers =
      ["assistait", "assistaient", "assiste", "assistent"].contains(paragraph.word(0))
      || paragraph.begins(with: "en presence de") || paragraph.begins(with: "etait egalement")
      || paragraph.begins(with: "etaient egalement") || paragraph.begins(with: "egalement present")
    guard isOthers, facts.othersAttending.isEmpty, paragraph.tokens.count < 80 else { return false }
    facts.othersAttending = paragraph.body
    return true
  }

  // MARK: Agenda

  private mutating func readAgenda(at index: Int) -> Int {
    let caption = paragraphs[index]
    ledger.tell(caption.body, at: .agenda)
    ledger.locate(.agenda, at: caption.body)
    var list = AgendaList()
    var next = index + 1
    while next < paragraphs.count, list.takes(paragraphs[next]) {
      let paragraph = paragraphs[next]
      facts.agenda.append((paragraph.mark, paragraph.markText, paragraph.body))
      next += 1
    }
    return next
  }
}
