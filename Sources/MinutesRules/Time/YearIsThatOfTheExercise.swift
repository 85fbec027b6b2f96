import MinutesEditing
import MinutesModel
import MinutesWording

/// T-03: the year that a tariff is fixed for is that of the exercise.
enum YearIsThatOfTheExercise: ItemRule {
  static let id: RuleID = "T-03"
  static let title = "L’année fixée au dispositif est celle de l’exercice"
  static let explanation = """
    Un forfait ou un tarif « fixé pour 2025 » dans un dispositif qui vaut pour l’exercice 2026 \
    vient d’un texte de l’année d’avant. Les comptes, rapports et soldes d’un exercice clos ne \
    sont pas visés.
    """
  static let law = LawSource(
    "usage de la langue",
    "Un dispositif nomme l’année à laquelle il s’applique.",
    certainty: .unverified)
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "à compter de l’exercice 2026 … dont le forfait est fixé pour 2025",
    right: "à compter de l’exercice 2026 … dont le forfait est fixé pour 2026")
  static let looksAt: ItemParts = [.texts, .heading]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let session = context.facts.session.date.year
    let fields = context.reading.worded.filter { $0.role?.isOperative == true }
    let past = fields.flatMap { field in
      field.words.cues.compactMap { cue -> (field: WordedField, range: Range<Int>, year: Int)? in
        guard case .forYear(let year) = cue.value, year < session else { return nil }
        return (field, cue.range, year)
      }
    }
    guard !past.isEmpty else { return [] }
    let years = exercises(item, fields, since: session)
    guard let exercise = years.min() else { return [] }
    return past.compactMap { found in
      guard !closesAnAccount(item, found.field.address) else { return nil }
      let right = years.count == 1 ? String(exercise) : nil
      return finding(
        at: found.field.place(found.range),
        "« pour \(found.year) » : le dispositif vaut pour l’exercice \(exercise)",
        remedy: right.map {
          Remedy(
            "écrire « \($0) »",
            .text(.replace(TextRange(found.field.address, found.range), with: $0)))
        })
    }
  }

  /// The years that the dispositif or the title says it is for.
  private static func exercises(
    _ item: AgendaItem, _ fields: [WordedField], since session: Int
  ) -> Set<Int> {
    var years: Set<Int> = []
    for field in fields {
      for cue in field.words.cues {
        switch cue.value {
        case .exercise(let year), .forYear(let year): if year >= session { years.insert(year) }
        default: break
        }
      }
      for date in field.words.dates where date.value.context.contains(.effect) {
        if let year = date.value.year, year >= session { years.insert(year) }
      }
    }
    let title = WordTape(item.title)
    for index in title.words.indices where title.words[index].bytes.count == 4 {
      if let year = title.number(index), (session...session + 2).contains(year) {
        years.insert(year)
      }
    }
    return years
  }

  private static let closing = WordSet(
    words:
      "compte comptes resultat resultats rapport rapports bilan bilans solde soldes reste restes "
      + "regularise regulariser regularisation modificative cloture activite")

  /// Whether the clause settles a year that is over.
  private static func closesAnAccount(_ item: AgendaItem, _ address: FieldAddress) -> Bool {
    guard let text = item.text(at: address) else { return true }
    return WordTape(text).words.contains { closing.contains($0.key) }
  }
}
