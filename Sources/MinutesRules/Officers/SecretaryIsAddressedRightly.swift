import MinutesModel
import MinutesWording

/// S-06: the secretary is called « le » or « la secrétaire » as she or he is.
enum SecretaryIsAddressedRightly: TextRule {
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

  static let triggers = ["secretaire de seance"]

  static func reads(_ kind: TextKind) -> Bool {
    if case .passage(let role) = kind { role.isOwnWords } else { true }
  }

  static func faults(in text: ReadText) -> [TextFault] {
    guard let secretary = text.facts.council.member(text.facts.session.secretary) else { return [] }
    let (right, wrong) = secretary.civility == .madame ? ("la", "le") : ("le", "la")
    return text.ranges(of: wrong, "secretaire", "de", "seance").map { range in
      let words = text.written(range)
      let isCapital = words.first?.isUppercase ?? false
      return TextFault(
        range, "« \(words) » pour \(secretary.styledName) : écrire « \(right) secrétaire »",
        cures: [
          TextFault.Cure(
            range.lowerBound..<range.lowerBound + wrong.count,
            isCapital ? right.withInitialCapital : right)
        ])
    }
  }
}
