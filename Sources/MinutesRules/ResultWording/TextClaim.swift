import MinutesEditing
import MinutesModel
import MinutesWording

/// What a text of an item says of a vote of this council, and where.
struct TextClaim: Hashable, Sendable {
  let address: FieldAddress
  let claim: ResultClaim
  /// The words as they stand.
  let words: String

  var place: Place { .field(address, claim.range) }
}

extension AgendaItem {
  /// The claims that the item’s own words make: not in quotations, visas or considérants, not in
  /// sentences about another assembly or another day, and outcomes only where a decision is told.
  var claims: [TextClaim] {
    blocks.flatMap { block -> [TextClaim] in
      guard case .passage(let passage) = block.content, passage.role.tellsTheVote else { return [] }
      var texts: [(FieldPath, String)] = passage.lead.isEmpty ? [] : [(.lead, passage.lead)]
      texts += passage.lines.enumerated().map { (.line($0.offset), $0.element.text) }
      let isDecision = passage.role.isOperative
      return texts.flatMap { path, text in
        TextClaim.all(
          in: text, at: FieldAddress(item: id, block: block.id, path: path), isDecision: isDecision)
      }
    }
  }
}

extension PassageRole {
  /// Whether a result told in it is the council’s, of this item.
  fileprivate var tellsTheVote: Bool {
    switch self {
    case .exposition, .discussion, .list, .operative: true
    case .heading, .visas, .considerants, .quotation: false
    }
  }

  var isOperative: Bool {
    if case .operative = self { true } else { false }
  }
}

extension TextClaim {
  /// The claims of one text about this council’s votes.
  static func all(in text: String, at address: FieldAddress, isDecision: Bool) -> [TextClaim] {
    let claims = ResultClaim.all(in: text)
    guard !claims.isEmpty else { return [] }
    let characters = Array(text)
    let sentences = Sentence.all(in: characters)
    return claims.compactMap { claim in
      guard claim.range.upperBound <= characters.count,
        let sentence = sentences.last(where: { $0.start <= claim.range.lowerBound }),
        !sentence.isAboutOthers
      else { return nil }
      if case .outcome = claim.kind, !isDecision, !sentence.namesAProposal { return nil }
      return TextClaim(
        address: address, claim: claim, words: String(characters[claim.range]))
    }
  }
}

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
