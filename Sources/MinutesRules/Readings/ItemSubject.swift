import MinutesModel
import MinutesWording

/// What an item is about, as far as its title says it and a rule asks.
struct ItemSubject: OptionSet, Sendable {
  let rawValue: UInt16

  /// « Compte administratif », « compte financier unique ».
  static let accounts = ItemSubject(rawValue: 1)
  /// « Budget primitif ».
  static let primaryBudget = ItemSubject(rawValue: 2)
  /// « Élection du maire ».
  static let mayorsElection = ItemSubject(rawValue: 4)
  /// « Élection des adjoints ».
  static let deputiesElection = ItemSubject(rawValue: 8)
  /// « Approbation du procès-verbal de la séance du … ».
  static let approvalOfMinutes = ItemSubject(rawValue: 16)
  /// « Le conseil se prononce sur l’urgence ».
  static let urgency = ItemSubject(rawValue: 32)
  /// « Questions diverses ».
  static let otherBusiness = ItemSubject(rawValue: 64)
  /// Decisions of the mayor by delegation (CGCT L2122-22).
  static let delegatedDecisions = ItemSubject(rawValue: 128)
  /// « Installation classée pour la protection de l’environnement ».
  static let classifiedInstallation = ItemSubject(rawValue: 256)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Reads a title.
  init(title: String) {
    guard !title.isEmpty else {
      self = []
      return
    }
    let text = title.folded
    self = []
    for (subject, phrases) in Self.phrases where phrases.isIn(text) { insert(subject) }
    if Self.otherBusinessTitles.contains(text.filter { $0.isLetter || $0 == " " }.trimmingSpaces) {
      insert(.otherBusiness)
    }
  }

  private static let phrases: [(ItemSubject, PhraseSearch)] = [
    (
      .accounts,
      PhraseSearch(
        "compte administratif", "comptes administratifs", "compte financier unique",
        "comptes financiers uniques")
    ),
    (.primaryBudget, PhraseSearch("budget primitif", "budgets primitifs")),
    (.mayorsElection, PhraseSearch("election du maire", "election de la maire")),
    (
      .deputiesElection,
      PhraseSearch(
        "election des adjoint", "election d'un adjoint", "election d'une adjointe",
        "election du premier adjoint", "election d'un nouvel adjoint")
    ),
    (
      .approvalOfMinutes,
      PhraseSearch(
        "arret du proces", "approbation du proces", "adoption du proces", "validation du proces",
        "approbation du compte rendu", "approbation du compte-rendu", "approbation du pv",
        "adoption du compte rendu", "adoption du compte-rendu", "validation du compte rendu",
        "validation du compte-rendu", "proces-verbal de la seance", "proces verbal de la seance",
        "compte rendu de la seance", "compte-rendu de la seance", "proces-verbal du",
        "proces-verbal de la reunion", "compte rendu du", "compte-rendu du", "pv du")
    ),
    (.urgency, PhraseSearch("sur l'urgence", "caractere d'urgence", "motif de l'urgence")),
    (
      .delegatedDecisions,
      PhraseSearch(
        "2122-22", "2122-23", "par delegation", "decisions du maire", "decisions de la maire",
        "delegation du conseil", "decisions prises")
    ),
    (
      .classifiedInstallation,
      PhraseSearch("installation classee", "installations classees", "icpe")
    ),
  ]

  private static let otherBusinessTitles: Set<String> = [
    "divers", "questions diverses", "question diverse", "affaires diverses", "points divers",
    "sujets divers",
  ]
}

extension String {
  /// The years that a title names: « Budget primitif 2025 ».
  var statedYears: [Int] {
    split { !$0.isNumber }.compactMap { figures in
      figures.count == 4 ? Int(figures).flatMap { (1990...2100).contains($0) ? $0 : nil } : nil
    }
  }

  /// The days that a title names in full: « séance du 12 décembre 2023 ».
  var statedDates: [CalendarDate] {
    let words = folded.split { !$0.isLetter && !$0.isNumber }
    return words.indices.dropFirst().dropLast().compactMap { index in
      guard let month = FrenchMonth.number(of: words[index]), let year = Int(words[index + 1]),
        let day = FrenchMonth.day(words[index - 1])
      else { return nil }
      return CalendarDate(year: year, month: month, day: day)
    }
  }
}

/// The words of a date.
enum FrenchMonth {
  /// The number of a month by its folded name.
  static func number(of word: Substring) -> Int? {
    numbers[String(word)]
  }

  /// « 12 », « 1er »
  static func day(_ word: Substring) -> Int? {
    Int(word == "1er" ? "1" : word).flatMap { (1...31).contains($0) ? $0 : nil }
  }

  private static let numbers = Dictionary(
    uniqueKeysWithValues: CalendarDate.monthNames.enumerated().map { ($1.folded, $0 + 1) })
}
