package import MinutesModel
import MinutesWording

extension Period {
  /// « depuis le 1er juillet 2022 », « du 17 octobre 2020 au 30 septembre 2021 »
  package var french: String {
    switch (from, until) {
    case (nil, nil): "sans limite de date"
    case (let from?, nil): "depuis le \(from.french)"
    case (nil, let until?): "jusqu’au \(until.french)"
    case (let from?, let until?): "du \(from.french) au \(until.french)"
    }
  }
}

extension LawSource.Certainty {
  /// How the rule’s page says it.
  package var french: String {
    switch self {
    case .verified: "source vérifiée"
    case .unverified: "source non vérifiée"
    case .arithmetic: "vérifié par le calcul"
    }
  }
}
