import MinutesModel
import MinutesWording

extension HeaderReader {
  // MARK: Letterhead

  mutating func readLetterhead(_ paragraph: Paragraph) -> Bool {
    guard paragraph.tokens.count <= 16 else { return false }
    if paragraph.tokens.allSatisfy({ $0.kind == .mark || HeaderReader.republic.contains($0.text) })
    {
      ledger.tell(paragraph.body, at: .council)
      return true
    }
    let first = paragraph.word(0)
    guard ["departement", "commune", "ville", "mairie", "republique"].contains(first) else {
      return false
    }
    var understanding = Understanding(paragraph)
    var index = 0
    while index < paragraph.tokens.count {
      let word = paragraph.word(index)
      guard ["departement", "commune", "ville", "mairie"].contains(word) else {
        if HeaderReader.republic.contains(word) { understanding.take(index..<index + 1) }
        index += 1
        continue
      }
      let stop =
        paragraph.index(
          ofAny: [
            "departement", "commune", "ville", "mairie", "arrondissement", "canton", "republique",
            "extrait", "conseil", "seance", "proces-verbal", "compte-rendu", "registre",
            ",", ";", "(", "\n",
          ], from: index + 1)
        ?? paragraph.tokens.count
      let words = paragraph.slice(index + 1..<stop)
      guard !words.isEmpty else { return false }
      // « Commune d’Arvigny (Ardèche) »
      if paragraph.word(stop) == "(", let close = paragraph.index(of: ")", from: stop),
        let known = DepartmentName.spelling(of: paragraph.slice(stop + 1..<close).text)
      {
        facts.department = known
        understanding.take(stop..<close + 1)
      }
      if word == "departement" {
        facts.department = ProperName.department(after: words.text.trimmingColon)
      } else if facts.commune == nil {
        facts.commune = ProperName.commune(after: words.text.trimmingColon)
      }
      understanding.take(index..<stop)
      index = stop
    }
    tell(paragraph, understanding, [], at: .council)
    return true
  }

  /// The words of every set line of the head.
  static let formulas =
    openingFormula.union(titleFormula).union(republic).union(convocationFormula).union(
      urgencyFormula)

  static let convocationFormula = Set(
    words: """
      date de la du des le les convocation affichage conseil municipal en et d l par adressee envoyee \
      affichee conseillers municipaux
      """)

  static let urgencyFormula = Set(
    words: "le delai de convocation a ete abrege par le maire pour cause d urgence")

  private static let republic = Set(words: "republique francaise liberte egalite fraternite")

  mutating func readTitle(_ paragraph: Paragraph) -> Bool {
    guard paragraph.tokens.count < 40 else { return false }
    let isDay =
      paragraph.begins(with: "du") && paragraph.tokens.count < 7
      && MomentReader.firstDate(paragraph.tokens) != nil
    let isTitle =
      isDay || paragraph.contains("proces-verbal") || paragraph.contains("proces verbal")
      || paragraph.contains("compte rendu") || paragraph.contains("compte-rendu")
      || paragraph.contains("registre des deliberations")
      || paragraph.begins(with: "conseil municipal")
      || paragraph.begins(with: "seance du") || paragraph.begins(with: "reunion du")
      || paragraph.contains("conseil municipal du") || paragraph.begins(with: "deliberations du")
      || paragraph.begins(with: "du conseil municipal") || paragraph.begins(with: "de la commune")
    guard isTitle else { return false }
    var understanding = Understanding(paragraph)
    if let (date, range) = MomentReader.firstDate(paragraph.tokens) {
      setDate(date, paragraph.slice(range))
      understanding.take(range)
    }
    for index in paragraph.tokens.indices {
      guard let (time, next) = MomentReader.time(paragraph.tokens, at: index) else { continue }
      facts.opensAt = facts.opensAt ?? time
      understanding.take(index..<next)
      break
    }
    if facts.commune == nil, let council = paragraph.index(of: "municipal"),
      ["de", "d", "du", "des"].contains(paragraph.word(council + 1)),
      MomentReader.date(paragraph.tokens, at: council + 2) == nil,
      paragraph.index(of: "commune") == nil
    {
      let stop =
        paragraph.index(ofAny: [",", ";", "seance", "-", "–", "\n"], from: council + 2)
        ?? paragraph.tokens.count
      let words = paragraph.slice(council + 1..<stop)
      if words.text.contains(where: \.isUppercase) {
        facts.commune = ProperName.commune(after: words.text)
        understanding.take(council + 1..<stop)
      }
    }
    if paragraph.index(of: "installation") != nil { facts.kind = .installation }
    if let start = paragraph.index(of: "commune") {
      let stop =
        paragraph.index(ofAny: [",", ";", "\n", "seance", "du"], from: start + 2)
        ?? paragraph.tokens.count
      let words = paragraph.slice(start + 1..<max(stop, start + 1))
      if !words.isEmpty {
        if facts.commune == nil { facts.commune = ProperName.commune(after: words.text) }
        understanding.take(start..<stop)
      }
    }
    if paragraph.index(of: "extraordinaire") != nil { facts.kind = .extraordinary }
    tell(paragraph, understanding, HeaderReader.titleFormula, at: .session(.date))
    return true
  }

  private static let titleFormula = Set(
    words: """
      proces-verbal proces verbal compte rendu compte-rendu de la le du des seance reunion conseil \
      municipal extrait registre deliberations ordinaire extraordinaire d l commune publique et a \
      installation election maire adjoints
      """)

  mutating func readObject(_ paragraph: Paragraph) -> Bool {
    guard paragraph.begins(with: "objet"), facts.object == nil, paragraph.tokens.count > 1 else {
      return false
    }
    let start = paragraph.word(1) == ":" ? 2 : 1
    facts.object = paragraph.slice(start..<paragraph.tokens.count)
    ledger.tell(paragraph.slice(0..<start), at: .agenda)
    return true
  }
}

extension String {
  /// Without a colon at its end, or at its beginning.
  var trimmingColon: String {
    var text = trimmingSpaces
    while text.hasSuffix(":") { text = String(text.dropLast()).trimmingSpaces }
    while text.hasPrefix(":") { text = String(text.dropFirst()).trimmingSpaces }
    return text
  }
}
