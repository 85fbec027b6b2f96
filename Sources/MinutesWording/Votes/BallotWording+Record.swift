package import MinutesModel

extension BallotWording {
  /// « Délibération adoptée à l’unanimité des membres présents (13 voix pour). », as it stands below
  /// a dispositif whose introduction does not tell the result; `nil` without a result.
  package var resultLine: String? {
    guard !resultWords.isEmpty else { return nil }
    guard let outcome else { return resultWords.withInitialCapital + "." }
    return switch outcome {
    case .adopted, .rejected: "Délibération \(outcome.french) \(resultWords)."
    case .favourableOpinion, .unfavourableOpinion:
      outcome.french.withInitialCapital + " \(resultWords)."
    case .noted: "Le Conseil municipal prend acte, \(resultWords)."
    }
  }

  /// Whether words typed by hand tell the result of a vote, however right or wrong.
  package static func tellsResult(_ text: String) -> Bool {
    let folded = text.folded
    return ["unanim", "majorit", "voix", "assentiment", "sans opposition", "suffrages"]
      .contains { folded.contains($0) }
  }

  /// « M. Z, intéressé à l’affaire, ne prend pas part au vote. », where the result does not name the
  /// recused; `nil` when nobody is.
  package static func recusal(of members: [Member]) -> String? {
    guard !members.isEmpty else { return nil }
    let agreement = Agreement(with: members)
    let verb = members.count > 1 ? "ne prennent" : "ne prend"
    return NameList(members).french + ", \(InflectedWord.interested(agreement)) à l’affaire, "
      + verb + " pas part au vote."
  }
}
