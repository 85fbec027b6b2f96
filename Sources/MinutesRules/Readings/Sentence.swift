import MinutesWording

/// A sentence of a text.
struct Sentence {
  let text: String
  /// Characters of the text before it.
  let start: Int

  /// The sentences of a text: they end at a full stop followed by a space and a capital, so that
  /// « M. Martin » may be cut but « art. 3 » is not.
  static func all(in text: String) -> [Sentence] {
    guard text.utf8.contains(UInt8(ascii: ".")) else {
      return text.isEmpty ? [] : [Sentence(text: text, start: 0)]
    }
    var result: [Sentence] = []
    var first = text.startIndex
    var start = 0
    var offset = 0
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      offset += 1
      if text[index] == ".", isFollowedByCapital(text[next...]), offset - start > 3,
        !endsWithTitle(text[first..<index])
      {
        result.append(Sentence(text: String(text[first..<next]), start: start))
        first = next
        start = offset
      }
      index = next
    }
    if first < text.endIndex { result.append(Sentence(text: String(text[first...]), start: start)) }
    return result
  }

  private static func isFollowedByCapital(_ rest: Substring) -> Bool {
    rest.first?.isWhitespace == true && rest.dropFirst().first?.isUppercase == true
  }

  /// « M », « MM », « Mr » before a full stop.
  private static func endsWithTitle(_ text: Substring) -> Bool {
    let word = text.suffix(while: \.isLetter)
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
