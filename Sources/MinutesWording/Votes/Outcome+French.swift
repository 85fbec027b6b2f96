package import MinutesModel

extension Outcome {
  /// The word for it in a list of results: « adoptée », « rejetée », said of the délibération.
  package var french: String {
    switch self {
    case .adopted: "adoptée"
    case .rejected: "rejetée"
    case .noted: "prend acte"
    case .favourableOpinion: "avis favorable"
    case .unfavourableOpinion: "avis défavorable"
    }
  }

  /// The verb that leads to clauses in that grammar; empty where the clauses bring their own.
  func verb(before grammar: OperativeGrammar) -> String {
    let decides = grammar == .verbs ? "" : "décide"
    return switch self {
    case .adopted: decides
    case .rejected: "n’adopte pas les dispositions suivantes"
    case .noted, .favourableOpinion, .unfavourableOpinion:
      [verbAlone, "et", decides].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// The verb of a sentence without clauses.
  var verbAlone: String {
    switch self {
    case .adopted: "adopte la proposition"
    case .rejected: "rejette la proposition"
    case .noted: "prend acte"
    case .favourableOpinion: "émet un avis favorable"
    case .unfavourableOpinion: "émet un avis défavorable"
    }
  }

  /// « adopté », « adoptées », « avis favorable »: what is said of a subject after a colon.
  func participle(agreeingWith subject: String) -> String {
    let agreement = Agreement(guessedFor: subject)
    return switch self {
    case .adopted: InflectedWord.adopted(agreement)
    case .rejected: InflectedWord.rejected(agreement)
    case .noted: "le Conseil municipal prend acte"
    case .favourableOpinion: "avis favorable"
    case .unfavourableOpinion: "avis défavorable"
    }
  }
}
