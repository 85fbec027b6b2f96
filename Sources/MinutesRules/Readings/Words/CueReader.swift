import MinutesModel
import MinutesWording

/// Reads the words of a text that a rule compares with the record.
struct CueReader {
  static let openers = WordSet(
    words:
      "annule annulent ci annexe annexee annexes annexees joint jointe joints jointes secretaire "
      + "secretaires hier demain semaine mois lundi mardi mercredi jeudi vendredi samedi dimanche jour "
      + "maire avenant modificative pour exercice budget budgets annee presents votants pouvoirs "
      + "procurations quorum delibere lot")

  private let tape: WordTape

  static func all(in tape: WordTape) -> [Mention<Cue>] {
    tape.lexemes.isDisjoint(with: [.cue, .acronym]) ? [] : CueReader(tape: tape).all()
  }

  private func all() -> [Mention<Cue>] {
    var cues: [Mention<Cue>] = []
    for index in tape.words.indices {
      let lexeme = tape.words[index].lexeme
      if lexeme.contains(.acronym), !tape.words[index].shape.contains(.lower),
        let acronym = AcronymTable.keys[tape.key(index)]
      {
        cues.append(mention(.acronym(acronym), index..<index + 1))
      }
      guard lexeme.contains(.cue), let (cue, words) = cue(at: index) else { continue }
      cues.append(mention(cue, words))
    }
    cues += HeadcountReader.all(in: tape)
    return cues
  }

  private func mention(_ cue: Cue, _ words: Range<Int>) -> Mention<Cue> {
    Mention(value: cue, range: tape.characters(ofWords: words))
  }

  private func cue(at index: Int) -> (Cue, Range<Int>)? {
    switch tape.key(index) {
    case "annule", "annulent": replaces(index)
    case "ci", "annexe", "annexee", "annexes", "annexees", "joint", "jointe", "joints", "jointes":
      annexed(index)
    case "secretaire", "secretaires": townClerk(index)
    case "maire": mayor(index)
    case "pour": forYear(index)
    case "exercice", "budget", "budgets", "annee": exercise(index)
    case "avenant", "modificative", "lot": numbered(index)
    case "quorum": quorum(index)
    case "delibere":
      tape.stands(["apres", "en", "avoir", "delibere"], at: index - 3)
        ? (.deliberated, index - 3..<index + 1) : nil
    default: relativeDay(index)
    }
  }

  // MARK: acts

  private static let objects = WordSet(
    words:
      "portant relative relatif relatives relatifs concernant fixant approuvant instituant autorisant "
      + "objet sur creant instaurant modifiant adoptant decidant intitulee designant accordant "
      + "attribuant validant sollicitant")

  private func replaces(_ index: Int) -> (Cue, Range<Int>)? {
    guard tape.key(index + 1) == "et",
      ["remplace", "remplacent"].contains(tape.key(index + 2))
    else { return nil }
    let sentence = tape.sentence(around: index)
    let rest = index + 3..<sentence.upperBound
    let hasDate = rest.contains { place in
      tape.lexeme(place).contains(.month)
        || tape.words[place].isNumber && tape.gap(place + 1) == .slash
    }
    let hasNumber = rest.contains { place in
      tape.words[place].isNumber
        && (tape.gap(place).contains(.degree) || tape.gap(place + 1) == .hyphen
          || tape.gap(place) == .hyphen)
    }
    let hasObject = rest.contains { place in
      Self.objects.contains(tape.key(place))
    }
    return (
      .replaces(hasObject: hasObject, hasDate: hasDate, hasNumber: hasNumber), index..<index + 3
    )
  }

  private static let annexedWords = WordSet(
    words: "annexe annexee annexes annexees joint jointe joints jointes")

  private func annexed(_ index: Int) -> (Cue, Range<Int>)? {
    if tape.key(index) == "ci" {
      guard tape.gap(index + 1).isInPhrase, Self.annexedWords.contains(tape.key(index + 1)) else {
        return nil
      }
      return (.annexed(annexedThing(before: index)), index..<index + 2)
    }
    guard tape.key(index - 1) != "ci", tape.words[index].gap.isSpace else { return nil }
    // « annexé à la présente délibération », « joint en annexe »; « le budget annexe » is another
    let follows = { (words: [WordKey]) in tape.stands(words, at: index + 1) }
    let isSaid =
      follows(["a", "la", "presente"]) || follows(["a", "cette", "deliberation"])
      || follows(["en", "annexe"]) || follows(["au", "present"])
    guard isSaid,
      tape.written(index).folded != "annexe" || tape.words[index].shape.contains(.accented)
    else { return nil }
    let end = follows(["en", "annexe"]) ? index + 3 : index + 1
    return (.annexed(annexedThing(before: index)), index..<end)
  }

  private static let articles = WordSet(
    words: "le la les l un une du des au aux ce cette ces selon")

  /// « projet de convention » before « ci-annexé »: back to its article.
  private func annexedThing(before index: Int) -> String {
    var first = index
    while first > 0, index - first < 7, tape.gap(first).isInPhrase,
      !Self.articles.contains(tape.key(first - 1)), !tape.words[first - 1].isNumber
    {
      first -= 1
    }
    let stopped = first > 0 && Self.articles.contains(tape.key(first - 1))
    guard first < index, stopped else { return "" }
    return tape.written(tape.bytes(first..<index)).withInitialCapital
  }

  private func numbered(_ index: Int) -> (Cue, Range<Int>)? {
    var next = index + 1
    if ["n", "no", "numero"].contains(tape.key(next)) { next += 1 }
    guard next > index + 1, let number = tape.number(next), number < 1000,
      tape.gap(next + 1).isDisjoint(with: [.hyphen, .slash])
    else { return nil }
    let isDecision = tape.key(index) == "modificative"
    if isDecision, tape.key(index - 1) != "decision" { return nil }
    let noun = isDecision ? "décision modificative" : tape.written(index).lowercased()
    return (.numbered(noun, number), (isDecision ? index - 1 : index)..<next + 1)
  }

  // MARK: years

  private func year(_ index: Int) -> Int? {
    guard let value = tape.number(index), (1900...2199).contains(value),
      tape.words[index].bytes.count == 4, tape.gap(index).isSpace
    else { return nil }
    return value
  }

  private func forYear(_ index: Int) -> (Cue, Range<Int>)? {
    var next = index + 1
    if ["l", "le"].contains(tape.key(next)), ["annee", "exercice"].contains(tape.key(next + 1)) {
      next += 2
    }
    return year(next).map { (.forYear($0), next..<next + 1) }
  }

  private func exercise(_ index: Int) -> (Cue, Range<Int>)? {
    var next = index + 1
    if ["budgetaire", "primitif", "communal", "principal", "general"].contains(tape.key(next)) {
      next += 1
    }
    // « pour l’année 2025 » is the year that something is for
    if tape.key(index - 2) == "pour", tape.key(index - 1) == "l" { return nil }
    return year(next).map { (.exercise($0), next..<next + 1) }
  }

  // MARK: persons

  private func mayor(_ index: Int) -> (Cue, Range<Int>)? {
    let article = tape.key(index - 1)
    guard article == "le" || article == "la", tape.words[index].gap.isSpace,
      tape.words[index - 1].gap.isSubset(of: [.space, .stop])
    else { return nil }
    let civility: Civility
    switch tape.key(index - 2) {
    case "monsieur": civility = .monsieur
    case "m": civility = .monsieur
    case "madame", "mme": civility = .madame
    default: return nil
    }
    guard tape.words[index - 2].isCapitalised || tape.words[index - 2].bytes.count > 1,
      !Self.notMayors.contains(tape.key(index + 1)) || !tape.gap(index + 1).isInPhrase,
      !["ancien", "ancienne"].contains(tape.key(index - 3))
    else { return nil }
    return (
      .mayor(civility, article: tape.written(index - 1)), index - 2..<index + 1
    )
  }

  private static let notMayors = WordSet(
    words: "delegue deleguee adjoint adjointe honoraire sortant sortante de d du des a")

  private func townClerk(_ index: Int) -> (Cue, Range<Int>)? {
    guard tape.stands(["de", "mairie"], at: index + 1), !isInGuillemets(index) else { return nil }
    let words = index..<index + 3
    if tape.key(index) == "secretaires" {
      return (.townClerk("secrétaires généraux de mairie"), words)
    }
    let right: String? =
      switch tape.key(index - 1) {
      case "le", "un", "du", "au", "son", "ce", "notre", "mon": "secrétaire général de mairie"
      case "la", "une", "sa", "cette", "ma": "secrétaire générale de mairie"
      default: nil
      }
    return (.townClerk(right), words)
  }

  private func isInGuillemets(_ index: Int) -> Bool {
    var depth = 0
    for place in 0...index {
      if tape.gap(place).contains(.opening) { depth += 1 }
      if tape.gap(place).contains(.closing) { depth -= 1 }
    }
    return depth > 0
  }

  private func quorum(_ index: Int) -> (Cue, Range<Int>)? {
    let sentence = tape.sentence(around: index)
    var next = index + 1
    var isNegated = false
    while next < min(index + 6, sentence.upperBound) {
      switch tape.key(next) {
      case "n", "pas", "ne", "plus": isNegated = true
      case "est", "etant", "etait":
        if tape.key(next) == "etait" { return nil }
      case "atteint": return (.quorum(isReached: !isNegated), index..<next + 1)
      default: return nil
      }
      next += 1
    }
    return nil
  }

  // MARK: days

  private func relativeDay(_ index: Int) -> (Cue, Range<Int>)? {
    let next = tape.key(index + 1)
    switch tape.key(index) {
    case "hier":
      guard !["d", "jusqu", "comme", "qu"].contains(tape.key(index - 1)), !isEveryday(index) else {
        return nil
      }
      let isBefore = tape.key(index - 1) == "avant"
      let part = dayParts[next]
      return (
        .relativeDay(.near(days: isBefore ? -2 : -1, part: part)),
        (isBefore ? index - 1 : index)..<(part == nil ? index + 1 : index + 2)
      )
    case "demain":
      if tape.key(index - 1) == "apres", tape.gap(index).contains(.hyphen) {
        return (.relativeDay(.near(days: 2, part: nil)), index - 1..<index + 1)
      }
      guard let part = dayParts[next], tape.key(index - 1) != "de" else { return nil }
      return (.relativeDay(.near(days: 1, part: part)), index..<index + 2)
    case "semaine", "mois":
      guard ["derniere", "dernier", "prochaine", "prochain"].contains(next),
        ["la", "le"].contains(tape.key(index - 1))
      else { return nil }
      return (.relativeDay(.vague), index - 1..<index + 2)
    case "jour":
      guard tape.key(index - 1) == "ce", Self.published.contains(tape.key(index - 2)),
        tape.gap(index + 1).isDisjoint(with: .hyphen)
      else { return nil }
      return (.relativeDay(.vague), index - 2..<index + 1)
    default:
      guard let weekday = DateReader.weekdays[tape.key(index)],
        next == "dernier" || next == "prochain", tape.gap(index + 1).isSpace
      else { return nil }
      return (.relativeDay(.weekday(weekday, isNext: next == "prochain")), index..<index + 2)
    }
  }

  private func isEveryday(_ index: Int) -> Bool {
    tape.key(index + 1) == "et" && tape.key(index + 2) == "aujourd"
  }

  private var dayParts: [WordKey: String] { ["soir": "soir", "matin": "matin"] }

  private static let published = WordSet(
    words:
      "publie publiee publies affiche affichee affiches transmis transmise notifie notifiee recu recue"
  )
}
