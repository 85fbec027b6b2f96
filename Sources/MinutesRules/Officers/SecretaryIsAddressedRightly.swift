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

  static let triggers = [" le secretaire", " la secretaire"]

  static func reads(_ kind: TextKind) -> Bool {
    if case .passage(let role) = kind { role.isOwnWords } else { false }
  }

  static func faults(in text: ReadText) -> [TextFault] {
    guard let secretary = text.facts.council.member(text.facts.session.secretary),
      secretary.civility != .unstated, let last = text.endOfSignature
    else { return [] }
    let (right, wrong) = secretary.civility == .madame ? ("la", "le") : ("le", "la")
    guard text.words[0].folded == wrong else { return [] }
    let range = text.words[0].range.lowerBound..<text.words[last].range.upperBound
    let isCapital = text.words[0].text.first?.isUppercase ?? false
    return [
      TextFault(
        range,
        "« \(text.written(range)) » pour \(secretary.styledName) : écrire « \(right) secrétaire »",
        cures: [
          TextFault.Cure(text.words[0].range, isCapital ? right.withInitialCapital : right)
        ])
    ]
  }
}

extension ReadText {
  /// The last word of « Le secrétaire (de séance) » where the text is a signature: nothing follows but
  /// a name. A sentence may well speak of the office.
  fileprivate var endOfSignature: Int? {
    guard words.count >= 2, words[1].folded == "secretaire" else { return nil }
    let isOfSession =
      words.count >= 4 && words[2].folded == "de" && words[3].folded == "seance"
    let last = isOfSession ? 3 : 1
    let rest = words[(last + 1)...]
    let isName = rest.count <= 4 && rest.allSatisfy { $0.text.first?.isUppercase ?? false }
    return isName ? last : nil
  }
}
