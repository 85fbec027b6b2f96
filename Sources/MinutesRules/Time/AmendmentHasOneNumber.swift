import MinutesEditing
import MinutesModel
import MinutesWording

/// T-09: an amendment has the same number in both bodies’ acts.
enum AmendmentHasOneNumber: ItemRule {
  static let id: RuleID = "T-09"
  static let title = "Un avenant a le même numéro des deux côtés"
  static let explanation = """
    Quand le conseil communautaire approuve l’avenant n° 2 et le conseil municipal l’avenant n° \
    1, le lecteur cherche celui qui manque. Ce peut être juste, si les deux suites ne commencent \
    pas ensemble : dire alors lequel répond à lequel.
    """
  static let law = LawSource(
    "usage de la langue",
    "Deux parties nomment un acte commun de la même façon.",
    certainty: .unverified)
  static let severity = Severity.advice
  static let example = RuleExample(
    wrong: "le conseil communautaire approuve l’avenant n° 2, le conseil municipal l’avenant n° 1",
    right: "l’avenant n° 2, approuvé par les deux conseils")
  static let looksAt: ItemParts = [.texts]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let cited = context.reading.worded.flatMap {
      field -> [(field: WordedField, cue: Range<Int>, number: Int)] in
      guard field.role == .visas else { return [] }
      return field.words.cues.compactMap { cue in
        guard case .numbered("avenant", let number) = cue.value else { return nil }
        return (field, cue.range, number)
      }
    }
    guard cited.count > 1 else { return [] }
    var theirs: Int?
    var findings: [Finding] = []
    for (field, range, number) in cited {
      guard let text = item.text(at: field.address)?.folded else { continue }
      if Self.others.isIn(text) {
        theirs = number
      } else if text.contains("conseil municipal"), let other = theirs {
        theirs = nil
        guard other != number else { continue }
        findings.append(
          finding(
            at: field.place(range),
            "avenant n° \(number) ici, avenant n° \(other) dans l’acte cité au-dessus : dire s’il s’agit "
              + "du même"))
      }
    }
    return findings
  }

  private static let others = PhraseSearch(
    "conseil communautaire", "comite syndical", "conseil syndical", "conseil departemental",
    "conseil d'administration", "conseil communautaire")
}
