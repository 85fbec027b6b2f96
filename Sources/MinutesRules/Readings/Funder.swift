import MinutesWording

/// Those who give money to communes, told by the words that name them.
struct Funder: Hashable, Sendable {
  /// « l’État »
  let name: String
  /// Folded words, or several in a row.
  private let phrases: [[Substring]]

  private init(_ name: String, _ phrases: String...) {
    self.name = name
    self.phrases = phrases.map { $0.split(separator: " ") }
  }

  /// The first stands for all its words: a DETR is asked of the State.
  static let all: [Funder] = [
    Funder(
      "l’État", "etat", "detr", "dsil", "dpv", "dsid", "fonds vert", "prefet", "prefete",
      "prefecture", "fnadt", "drac"),
    Funder("le Département", "departement", "departemental", "departementale", "departementales"),
    Funder("la Région", "region", "regional", "regionale"),
    Funder(
      "la communauté de communes", "communaute", "agglomeration", "metropole", "intercommunalite",
      "fonds de concours"),
    Funder(
      "l’Union européenne", "europe", "europeen", "europeens", "europeenne", "feder", "leader",
      "feader"),
    Funder("l’Agence de l’eau", "agence de l eau"),
    Funder("l’Agence nationale du sport", "agence nationale du sport", "ans"),
    Funder("l’ADEME", "ademe"),
    Funder("la CAF", "caf", "allocations familiales"),
  ]

  /// Those whom some folded words name.
  static func named(in words: [Substring]) -> Set<Funder> {
    Set(all.filter { $0.isNamed(in: words) })
  }

  private func isNamed(in words: [Substring]) -> Bool {
    phrases.contains { phrase in
      words.indices.contains { start in
        words.count - start >= phrase.count
          && zip(phrase, words[start...]).allSatisfy { $0 == $1 }
      }
    }
  }
}

extension String {
  /// Its words, folded: « l’État » is `l`, `etat`.
  var foldedWords: [Substring] {
    folded.split { !$0.isLetter && !$0.isNumber }
  }
}
