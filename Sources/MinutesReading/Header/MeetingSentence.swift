import MinutesModel
import MinutesWording

/// « L’an deux mille vingt et un, le deux février, à vingt heures trente, le Conseil municipal de la
/// commune d’Azay-sur-Thouet, dûment convoqué, s’est réuni en séance ordinaire à la mairie, sous la
/// présidence de M. Jean-Michel RENAULT, maire. », in its many forms.
struct MeetingSentence {
  private let paragraph: Paragraph
  private var understanding: Understanding
  private(set) var date: CalendarDate?
  private(set) var dateText: SourcedText = .empty
  private(set) var dateOrder: HouseStyle.DateOrder?
  private(set) var hyphenatedNumbers = false
  private(set) var time: ClockTime?
  private(set) var commune: String?
  private(set) var kind: Session.Kind?
  private(set) var place: String?
  private(set) var isPublic = true
  /// The day of the convocation, where the sentence says it.
  private(set) var convocation: CalendarDate?
  private(set) var president: (name: PersonName, office: OfficeWords?, text: SourcedText)?

  init?(_ paragraph: Paragraph) {
    guard paragraph.tokens.count > 8, paragraph.tokens.count < 220 else { return nil }
    let isMeeting =
      paragraph.index(ofAny: ["reuni", "reunis", "reunie", "reunit", "assemble", "assembles"])
      != nil
      && paragraph.index(ofAny: ["conseil", "conseillers", "membres"]) != nil
    guard isMeeting, paragraph.index(ofAny: MeetingSentence.beginnings).map({ $0 < 6 }) ?? false
    else {
      return nil
    }
    self.paragraph = paragraph
    understanding = Understanding(paragraph)
    readDate()
    readTime()
    readCommune()
    readKind()
    readPresident()
    readPlace()
    readConvocation()
    guard date != nil || president != nil || commune != nil else { return nil }
  }

  /// Only who presides: « La séance est ouverte sous la présidence de M. X. »
  init?(presidencyOf paragraph: Paragraph) {
    guard paragraph.index(of: "presidence") != nil else { return nil }
    self.paragraph = paragraph
    understanding = Understanding(paragraph)
    readPresident()
    guard president != nil else { return nil }
  }

  private static let beginnings: Set<String> = ["an", "le", "la", "les", "conseil", "seance", "ce"]

  /// Whether every word was understood.
  var isComplete: Bool { understanding.isComplete(formula: MeetingSentence.formula) }

  private mutating func readDate() {
    let tokens = paragraph.tokens
    var year: Int?
    var start = 0
    if let an = paragraph.index(of: "an"), an < 4,
      let (value, next) = FrenchNumberReader.number(tokens, at: an + 1), value > 1_800
    {
      year = value
      understanding.take(an..<next)
      hyphenatedNumbers = tokens[an + 1].text.hasPrefix("deux-mille")
      start = next
      dateOrder = .yearFirst
    }
    for index in start..<tokens.count {
      guard let (day, next) = MomentReader.date(tokens, at: index, year: year) else { continue }
      date = day
      dateText = paragraph.slice(index..<next)
      understanding.take(index..<next)
      if dateOrder == nil, index < 3 { dateOrder = .dayFirst }
      if tokens[index..<next].contains(where: { $0.text.hasPrefix("deux-mil") }) {
        hyphenatedNumbers = true
      }
      return
    }
  }

  /// « sur la convocation qui leur a été adressée le 19 mai 2020 »
  private mutating func readConvocation() {
    if let word = paragraph.index(ofAny: ["convoque", "convoques"]),
      paragraph.word(word + 1) == "le",
      let (day, next) = MomentReader.date(paragraph.tokens, at: word + 1), day != date
    {
      convocation = day
      understanding.take(word..<next)
      return
    }
    guard let word = paragraph.index(of: "convocation"),
      let (day, range) = MomentReader.firstDate(paragraph.tokens, from: word),
      range.lowerBound - word < 14,
      day != date
    else { return }
    convocation = day
    understanding.take(range)
  }

  private mutating func readTime() {
    for index in paragraph.tokens.indices {
      guard let (hour, next) = MomentReader.time(paragraph.tokens, at: index) else { continue }
      time = hour
      understanding.take(index..<next)
      return
    }
  }

  private mutating func readCommune() {
    readCouncilName()
    guard let start = paragraph.index(ofAny: ["commune", "ville"]),
      let end = paragraph.index(ofAny: MeetingSentence.afterCommune, from: start + 1),
      end > start + 1
    else { return }
    commune = ProperName.commune(after: paragraph.slice(start + 1..<end).text)
    understanding.take(start..<end)
  }

  /// « le conseil municipal d’Arvigny »
  private mutating func readCouncilName() {
    guard let council = paragraph.index(of: "municipal"),
      ["de", "d", "du", "des"].contains(paragraph.word(council + 1)),
      let end = paragraph.index(ofAny: MeetingSentence.afterCommune, from: council + 2),
      end - council < 12,
      !paragraph.tokens[council..<end].contains(where: {
        $0.text == "commune" || $0.text == "ville"
      })
    else { return }
    commune = ProperName.commune(after: paragraph.slice(council + 1..<end).text)
    understanding.take(council + 1..<end)
  }

  private mutating func readKind() {
    for index in paragraph.tokens.indices {
      switch paragraph.word(index) {
      case "extraordinaire": kind = .extraordinary
      case "installation": kind = .installation
      case "ordinaire" where kind == nil: kind = .ordinary
      case "huis" where paragraph.word(index + 1) == "clos":
        isPublic = false
        understanding.take(index..<index + 2)
      default: break
      }
    }
  }

  private mutating func readPresident() {
    guard let word = paragraph.index(of: "presidence") else { return }
    var start = word + 1
    while ["de", "du", "d", "'"].contains(paragraph.word(start)) { start += 1 }
    let end =
      paragraph.tokens[min(start, paragraph.tokens.count)...]
      .firstIndex {
        $0.text == "," || $0.text == ";" || $0.text == "(" || $0.text == "-" || $0.text == "–"
      }
      ?? paragraph.tokens.count
    var nameEnd = end
    if end == paragraph.tokens.count, paragraph.word(end - 1) == "." { nameEnd -= 1 }
    var officeWords: OfficeWords?
    var officeEnd = nameEnd
    if end < paragraph.tokens.count {
      let stop =
        paragraph.tokens[(end + 1)...].firstIndex {
          $0.kind == .mark && $0.text != "'" && $0.text != "-"
        } ?? paragraph.tokens.count
      officeWords = OfficeWords(
        paragraph.tokens[(end + 1)..<stop].filter { $0.kind == .word }.map(\.text))
      if officeWords != nil { officeEnd = stop }
    }
    let words = paragraph.slice(start..<nameEnd).text
    // « de M. le maire, Jean RENAULT » and names with their office right behind
    var parts = words.split(separator: " ").map(String.init)
    if officeWords == nil {
      for count in stride(from: min(4, parts.count - 1), to: 0, by: -1) {
        if let office = OfficeWords(parts.suffix(count).map { $0.folded }) {
          officeWords = office
          parts.removeLast(count)
          break
        }
      }
    }
    guard let name = PersonName(parts.joined(separator: " ")) else { return }
    president = (name, officeWords, paragraph.slice(start..<nameEnd))
    understanding.take(start..<officeEnd)
  }

  private mutating func readPlace() {
    guard
      let met = paragraph.index(ofAny: [
        "reuni", "reunis", "reunie", "reunit", "assemble", "assembles",
      ])
    else {
      return
    }
    var start = met + 1
    if let session = paragraph.index(ofAny: ["seance", "session"], from: met), session < met + 6 {
      let beginsWithPlace =
        session > met + 2 && MeetingSentence.placeWords.contains(paragraph.word(start))
        && paragraph.word(start) != "en"
      if !beginsWithPlace {
        start = session + 1
        while ["ordinaire", "extraordinaire", "publique", "d", "'", "installation", ",", "et"]
          .contains(paragraph.word(start))
        { start += 1 }
      }
    }
    if paragraph.word(start) == "," { start += 1 }
    // « au nombre prescrit par la loi » is no place
    if paragraph.word(start) == "au", paragraph.word(start + 1) == "nombre" {
      while start < paragraph.tokens.count, paragraph.word(start) != "," { start += 1 }
      start += 1
    }
    guard MeetingSentence.placeWords.contains(paragraph.word(start)) else { return }
    var end = start
    while end < paragraph.tokens.count {
      let token = paragraph.tokens[end]
      if [",", ";", "."].contains(token.text) || token.text == "sous" || token.text == "apres"
        || end > start && token.text == "en"
          && ["seance", "session"].contains(paragraph.word(end + 1))
      {
        break
      }
      end += 1
    }
    guard end > start, end - start < 24 else { return }
    if MomentReader.time(paragraph.tokens, at: start + 1) != nil { return }
    place = paragraph.slice(start..<end).text
    understanding.take(start..<end)
  }

  private static let placeWords: Set<String> = ["a", "au", "aux", "en", "dans", "sur", "salle"]

  private static let afterCommune: Set<String> = [
    ",", ";", ".", "(", "dument", "legalement", "regulierement", "s", "se", "etant", "est", "etait",
    "convoque",
    "convoques",
  ]

  static let formula = Set(
    words: """
      l an le la les du de des d a au aux conseil municipal conseillers municipaux membres commune \
      ville dument legalement regulierement convoque convoques s se est etait sont etaient reuni \
      reunis reunie reunit assemble assembles en seance session publique ordinaire extraordinaire \
      installation sous presidence jour mois et heures heure date ce cette nombre prescrit par loi \
      etant maire lieu ses leurs seances habituel qui ont eu huis clos
      """)
}
