import MinutesModel
import MinutesWording

/// L-01: articles and titles agree with the person and the word.
enum TitlesAgree: TextRule {
  static let id: RuleID = "L-01"
  static let title = "Les titres et leurs articles s’accordent"
  static let explanation = """
    « Monsieur la Maire », « le circulaire », « son secrétaire générale » : l’article s’accorde \
    avec le mot, le titre avec la personne. « Madame le Maire » et « Madame la Maire » sont admis \
    tous deux. Le titre du maire est comparé au tableau du conseil.
    """
  static let law = LawSource(
    "circulaire du 21 novembre 2017",
    "Les fonctions et les titres s’accordent avec le genre de la personne.")
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "Monsieur la Maire",
    right: "Monsieur le Maire")
  static let triggers: [String] = []

  static func reads(_ kind: TextKind) -> Bool { true }

  static func faults(in text: ReadText) -> [TextFault] {
    (text.slips(of: id) + mayors(in: text)).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// « Monsieur le Maire » where the tableau has a woman, and the other way round.
  private static func mayors(in text: ReadText) -> [TextFault] {
    guard text.tape.lexemes.contains(.cue), text.kind != .passage(.visas) else { return [] }
    let said = text.cues.filter { if case .mayor = $0.value { true } else { false } }
    guard !said.isEmpty, text.facts.session.kind != .installation else { return [] }
    let mayors = text.facts.council.membersInOffice(on: text.facts.session.date)
      .filter { $0.office == .mayor }
    guard mayors.count == 1, let mayor = mayors.first, mayor.civility != .unstated else {
      return []
    }
    return said.compactMap { cue in
      guard case .mayor(let civility, let article) = cue.value, civility != mayor.civility else {
        return nil
      }
      let written = text.written(cue.range)
      let right = mayor.addressed(like: written, article: article, text.facts.council.houseStyle)
      return TextFault(
        cue.range, "« \(written) » : le maire est \(mayor.styledName) ; écrire « \(right) »",
        write: right)
    }
  }
}

extension Member {
  /// The title in the form in which another’s was written: « Mme la maire », « Madame la Maire ».
  fileprivate func addressed(like written: String, article: String, _ style: HouseStyle) -> String {
    let isShort = written.hasPrefix("M. ") || written.hasPrefix("Mme ")
    let civilityWord = isShort ? civility.abbreviation : civility == .madame ? "Madame" : "Monsieur"
    let titled = presidentReference(style: style).split(separator: " ").dropFirst()
      .joined(separator: " ")
    let isCapital = written.split(separator: " ").last?.first?.isUppercase == true
    let words = titled.split(separator: " ").map(String.init)
    guard let last = words.last else { return written }
    let title = (words.dropLast() + [isCapital ? last.withInitialCapital : last])
      .joined(separator: " ")
    let result = civilityWord + " " + title
    return written.filter(\.isLetter).allSatisfy(\.isUppercase) ? result.inCapitals : result
  }
}
