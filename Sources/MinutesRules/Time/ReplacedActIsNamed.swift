import MinutesModel
import MinutesWording

/// T-04: « annule et remplace » names the act that it replaces, in the dispositif.
enum ReplacedActIsNamed: ItemRule {
  static let id: RuleID = "T-04"
  static let title = "L’acte annulé et remplacé est nommé, dans le dispositif"
  static let explanation = """
    « Annule et remplace » ne vaut que si le dispositif nomme l’acte : son objet, sa date, et son \
    numéro s’il en a un. Une erreur matérielle se corrige par une délibération rectificative ; \
    changer la décision demande de la retirer, dans les quatre mois et si elle est illégale, puis \
    d’en prendre une autre.
    """
  static let law = LawSource(
    "QE Sénat 14375 (2014) ; CRPA, art. L242-1",
    "Une décision créatrice de droits ne se retire que dans les quatre mois et si elle est illégale."
  )
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "Annule et remplace la délibération précédente",
    right: "annule et remplace la délibération n° 2020-14 du 5 janvier 2021 portant sur le RIFSEEP")
  static let looksAt: ItemParts = [.texts, .heading]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let inFacts = item.replacedAct.map { missing($0, item) } ?? []
    let fields = context.reading.worded.compactMap { field in
      field.words.cues.first { $0.value.isReplacement }.map { (field: field, cue: $0) }
    }
    guard !fields.isEmpty else { return inFacts }
    let isDecided =
      item.replacedAct != nil || fields.contains { $0.field.role?.isOperative == true }
    return inFacts
      + fields.compactMap { field, cue in
        guard case .replaces(let hasObject, let hasDate, let hasNumber) = cue.value,
          let role = field.role, role.isOwnWords
        else { return nil }
        let lacks = [
          hasObject ? nil : "l’objet", hasDate ? nil : "la date", hasNumber ? nil : "le numéro",
        ].compactMap { $0 }
        if role.isOperative, item.replacedAct == nil {
          guard !hasObject || !hasDate else { return nil }
          return finding(
            at: field.place(cue.range),
            "« annule et remplace » sans \(Enumeration.joining(lacks)) de l’acte remplacé")
        }
        guard !isDecided else { return nil }
        return finding(
          at: field.place(cue.range),
          "« annule et remplace » est hors du dispositif"
            + (lacks.isEmpty ? "" : ", sans \(Enumeration.joining(lacks)) de l’acte remplacé"))
      }
  }

  private static func missing(_ act: ReplacedAct, _ item: AgendaItem) -> [Finding] {
    let lacks = [act.object.isEmpty ? "l’objet" : nil, act.date == nil ? "la date" : nil]
      .compactMap { $0 }
    guard !lacks.isEmpty else { return [] }
    return [
      finding(
        at: .item(item.id),
        "l’acte annulé et remplacé est noté sans \(Enumeration.joining(lacks))")
    ]
  }
}

extension Cue {
  fileprivate var isReplacement: Bool {
    if case .replaces = self { true } else { false }
  }
}
