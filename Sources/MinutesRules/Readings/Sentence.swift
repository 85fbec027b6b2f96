import MinutesWording

/// A sentence of a text.
struct Sentence {
  let text: String
  /// Characters of the text before it.
  let start: Int

  /// The sentences of a text: they end at a full stop followed by a space and a capital, so that
  /// « M. Martin » may be cut but « art. 3 » is not.
  static func all(in characters: [Character]) -> [Sentence] {
    var result: [Sentence] = []
    var start = 0
    for index in characters.indices where characters[index] == "." {
      guard index + 2 < characters.count, characters[index + 1].isWhitespace,
        characters[index + 2].isUppercase,
        index - start > 2, !endsWithTitle(characters[start..<index])
      else { continue }
      result.append(Sentence(text: String(characters[start...index]), start: start))
      start = index + 1
    }
    if start < characters.count {
      result.append(Sentence(text: String(characters[start...]), start: start))
    }
    return result
  }

  /// « M », « MM », « Mr » before a full stop.
  private static func endsWithTitle(_ characters: ArraySlice<Character>) -> Bool {
    let word = characters.suffix(while: \.isLetter)
    return ["M", "MM", "Mr", "Mme", "Mmes"].contains(String(word))
  }

  private static let others = PhraseSearch([
    "conseil communautaire", "conseil departemental", "conseil regional", "conseil syndical",
    "conseil d'administration", "conseil d'ecole", "conseil de developpement", "conseil des sages",
    "conseil d'etat", "comite", "commission", "assemblee generale", "assemblee nationale",
    "assemblee departementale", "bureau", "syndicat", "senat", "parlement", "association",
    "communaute de communes", "agglomeration", "copropriete",
    // other days
    "seance du", "reunion du", "deliberation du", "deliberation n", "en date du",
    "seance precedente",
    "precedente seance", "derniere seance", "precedemment", "lors de la seance", "lors du conseil",
    "l'an dernier", "l'annee derniere", "avait ", "avaient ",
  ])
  private static let proposals = PhraseSearch([
    "deliberation", "proposition", "motion", "amendement", "voeu", "resolution", "projet",
  ])

  /// Whether it speaks of another assembly or of an earlier day.
  var isAboutOthers: Bool {
    Self.others.isIn(text.folded)
  }

  /// Whether it names something that is voted on.
  var namesAProposal: Bool {
    Self.proposals.isIn(text.folded)
  }
}

extension Collection where SubSequence == Self {
  /// The elements at the end that satisfy the predicate.
  fileprivate func suffix(while predicate: (Element) -> Bool) -> Self
  where Self: BidirectionalCollection {
    var start = endIndex
    while start > startIndex, predicate(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
