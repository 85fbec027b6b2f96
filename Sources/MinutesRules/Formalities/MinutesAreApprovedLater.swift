import MinutesModel
import MinutesWording

/// no session approves its own minutes, nor those of a later one.
enum MinutesAreApprovedLater: TextRule, ItemRule {
  static let id: RuleID = "R-18"
  static let title = "Un procès-verbal n’est pas approuvé par la séance qu’il relate"
  static let explanation = """
    Le procès-verbal est arrêté à la séance suivante. Une date d’approbation égale ou postérieure à \
    celle de la séance vient le plus souvent d’une copie : corrigez la date.
    """
  static let law = LawSource(
    "CGCT, art. L2121-15",
    "Le procès-verbal de chaque séance est arrêté au commencement de la séance suivante.")
  static let severity = Severity.error
  static let canBeMendedInSession = false
  static let example = RuleExample(
    wrong: "séance du 19 novembre 2020 : « le compte rendu du 19 novembre est validé »",
    right: "séance du 19 novembre 2020 : « le compte rendu du 15 octobre est validé »")

  static let looksAt: ItemParts = .heading

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let session = context.facts.session.date
    guard let date = item.facts.approvesMinutesOf, date >= session else { return [] }
    return [
      finding(
        at: .item(item.id),
        "procès-verbal approuvé, du \(date.french) : "
          + (date == session
            ? "c’est celui de cette séance" : "il suit la séance du \(session.french)"))
    ]
  }

  static let triggers = [
    "proces-verbal d", "proces verbal d", "compte rendu d", "compte-rendu d", " pv d",
  ]

  static func reads(_ kind: TextKind) -> Bool {
    if case .passage(let role) = kind { role.tellsTheVote } else { true }
  }

  private static let approvals: Set<String> = [
    "approuve", "approuvee", "approuvent", "approbation", "valide", "validation", "adopte",
    "adoption", "arrete", "arret",
  ]

  private static let futures: Set<String> = ["sera", "seront", "prochain", "prochaine"]

  static func faults(in text: ReadText) -> [TextFault] {
    let session = text.facts.session.date
    return text.words.indices.compactMap { index in
      guard index > 0, index + 1 < text.words.count, text.isMinutes(before: index),
        let day = FrenchMonth.day(text.words[index].folded[...]),
        let month = FrenchMonth.number(of: text.words[index + 1].folded[...])
      else { return nil }
      var last = index + 1
      var year = session.year
      if last + 1 < text.words.count, text.words[last + 1].text.count == 4,
        let said = Int(text.words[last + 1].text)
      {
        year = said
        last += 1
      }
      // Without its year a later day is one of the year before.
      guard let date = CalendarDate(year: year, month: month, day: day), date >= session,
        text.words.contains(where: { (date == session ? approvals : futures).contains($0.folded) })
          == (date == session),
        last > index + 1 || date == session
      else { return nil }
      let range = text.words[index].range.lowerBound..<text.words[last].range.upperBound
      let words = text.written(range)
      return TextFault(
        range,
        date == session
          ? "« \(words) » : c’est la date de cette séance, qui n’approuve pas son propre procès-verbal"
          : "« \(words) » : cette date suit la séance du \(session.french)")
    }
  }
}

extension ReadText {
  /// Whether « compte rendu (de la séance) du » stands before a word, a weekday aside.
  fileprivate func isMinutes(before index: Int) -> Bool {
    var place = index - 1
    if CalendarDate.weekdayNames.contains(words[place].folded) { place -= 1 }
    guard place >= 1, words[place].folded == "du" else { return false }
    place -= 1
    if ["seance", "reunion", "conseil"].contains(words[place].folded) {
      place -= 1
      while place >= 0, ["la", "de", "du", "conseil"].contains(words[place].folded) { place -= 1 }
    } else if words[place].folded == "municipal" {
      place -= 1
      while place >= 0, ["conseil", "du", "de", "la", "seance"].contains(words[place].folded) {
        place -= 1
      }
    }
    guard place >= 0 else { return false }
    switch words[place].folded {
    case "pv", "proces-verbal": return true
    case "rendu": return place >= 1 && words[place - 1].folded == "compte"
    case "verbal": return place >= 1 && words[place - 1].folded == "proces"
    default: return false
    }
  }
}
