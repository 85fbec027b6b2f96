import MinutesEditing
import MinutesModel
import MinutesWording

/// S-06: the secretary is called « le » or « la secrétaire » as she or he is.
enum SecretaryIsAddressedRightly: ItemRule {
  static let id: RuleID = "S-06"
  static let title = "« Le » ou « la secrétaire de séance » selon la personne"
  static let explanation = """
    Le texte et les signatures s’accordent avec la personne nommée secrétaire de séance. seance \
    accorde lui-même le bloc des signatures ; cette règle lit ce qui est tapé à la main.
    """
  static let law = LawSource(
    "usage", "Le titre s’accorde avec la personne qui le porte.", certainty: .unverified)
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "Mme BLANCHARD est nommée secrétaire ; « Le secrétaire de séance »",
    right: "« La secrétaire de séance »")

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard let secretary = context.facts.council.member(context.facts.session.secretary) else {
      return []
    }
    let isWoman = secretary.civility == .madame
    return context.reading.texts.flatMap { text -> [Finding] in
      guard !text.reading.secretaryTitles.isEmpty, text.role.isOwnWords else { return [] }
      return text.reading.secretaryTitles.compactMap { title in
        guard title.isFeminine != isWoman else { return nil }
        let isCapital = title.words.first?.isUppercase ?? false
        let article = isWoman ? "la" : "le"
        let right = isCapital ? article.withInitialCapital : article
        return finding(
          at: .field(text.address, title.range),
          "« \(title.words) » pour \(secretary.styledName) : écrire « \(article) secrétaire »",
          remedy: Remedy(
            "écrire « \(right) »",
            .text(.replace(TextRange(text.address, title.article), with: right))))
      }
    }
  }
}
