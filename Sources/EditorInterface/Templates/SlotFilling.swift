import MinutesModel
import MinutesRules
import MinutesWording

extension SlotKind {
  /// What was typed for such a fact, as the minutes write it; `nil` where it cannot be read as one.
  func settled(_ typed: String, in minutes: Minutes) -> String? {
    let text = typed.trimmingSpaces
    switch self {
    case .text: return typed
    case .rate: return Rate(reading: text) == nil ? nil : typed
    case .amount:
      let figures = text.hasSuffix("€") ? String(text.dropLast()) : text
      return Amount(reading: figures).map { $0.french(sign: false) }
    case .date:
      // Whoever writes the day in words knows how, as long as there is a day or a year in them.
      if text.contains(where: \.isLetter) {
        let facts = StatedFacts(of: minutes.council).all(in: text)
        return facts.contains { $0.kind == .date || $0.kind == .year } ? typed : nil
      }
      return CalendarDate(reading: text)?.french
    case .year:
      return Int(text).flatMap { (1900...2100).contains($0) ? String($0) : nil }
    case .number:
      return Int(text.filter { !$0.isFrenchSpace }).map {
        FrenchNumber(UInt64($0.magnitude)).figures
      }
    case .member:
      let names = minutes.seated { _ in true }
      let wanted = text.folded
      let found = names.filter {
        $0.familyName.folded.hasPrefix(wanted) || $0.givenName.folded.hasPrefix(wanted)
      }
      if found.count == 1, !wanted.isEmpty { return found[0].styledName }
      let facts = StatedFacts(of: minutes.council).all(in: text)
      return facts.contains { $0.kind == .member } ? typed : nil
    case .funder:
      let wanted = text.folded
      let found = Self.funders.filter { $0.folded.hasPrefix(wanted) }
      return found.count == 1 && !wanted.isEmpty ? found[0] : typed
    }
  }

  /// Who usually gives money to a commune, as a plan names them.
  static let funders = [
    "État (DETR)", "État (DSIL)", "Fonds vert", "Région", "Département", "Communauté de communes",
    "Agence de l’eau", "Agence nationale du sport", "ADEME", "CAF", "Fondation du patrimoine",
    "Union européenne (LEADER)",
  ]

  /// What is to be typed, for the status line.
  var hint: String {
    switch self {
    case .amount: "un montant, 1500 ou 1 500,50"
    case .date: "une date, 2/2/2026"
    case .year: "une année"
    case .member: "le début d’un nom"
    case .funder: "un financeur, ou ses premières lettres"
    case .number: "un nombre"
    case .rate: "un taux, sans le signe %"
    case .text: "du texte"
    }
  }
}
