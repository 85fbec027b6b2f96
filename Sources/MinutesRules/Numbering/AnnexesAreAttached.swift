import MinutesEditing
import MinutesModel
import MinutesWording

/// N-04: what is said to be annexed is annexed.
enum AnnexesAreAttached: ItemRule {
  static let id: RuleID = "N-04"
  static let title = "Ce qui est dit annexé est joint"
  static let explanation = """
    « Ci-annexé », « annexé à la présente délibération » : la pièce fait partie de l’acte, elle \
    doit y être jointe, et se retrouver. Ajouter l’annexe au point, avec sa référence.
    """
  static let law = LawSource(
    "usage de la langue",
    "Un acte se lit avec ses annexes.",
    certainty: .unverified)
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "selon le projet de convention ci-annexé (aucune annexe)",
    right: "selon le projet de convention ci-annexé (annexe jointe)")
  static let looksAt: ItemParts = [.texts, .annexes]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let mentions = context.reading.worded.flatMap {
      field -> [(field: WordedField, range: Range<Int>, thing: String)] in
      guard let role = field.role, role.isOwnWords else { return [] }
      return field.words.cues.compactMap { cue in
        if case .annexed(let thing) = cue.value { (field, cue.range, thing) } else { nil }
      }
    }
    guard let first = mentions.first else { return [] }
    let annexes = item.blocks.compactMap { block -> Annex? in
      if case .annex(let annex) = block.content { annex } else { nil }
    }
    let words = item.text(at: first.field.address).map { String(Array($0)[first.range]) } ?? ""
    if annexes.isEmpty {
      return [
        finding(
          at: first.field.place(first.range),
          "« \(words) » : aucune annexe n’est jointe à ce point",
          remedy: first.thing.isEmpty
            ? nil
            : Remedy(
              "ajouter l’annexe « \(first.thing) »",
              .block(
                item.id,
                .insertNew(.annex(Annex(label: first.thing)), at: item.blocks.count))))
      ]
    }
    guard annexes.allSatisfy({ $0.reference.isEmpty }) else { return [] }
    return [
      finding(
        at: first.field.place(first.range),
        "« \(words) » : l’annexe n’a pas de référence, on ne saura où la trouver", severity: .advice
      )
    ]
  }
}
