import MinutesModel
import MinutesWording

/// What a text of an item says of a vote of this council, and where.
struct TextClaim: Hashable, Sendable {
  let address: FieldAddress
  let claim: ResultClaim
  /// The words as they stand.
  let words: String

  var place: Place { .field(address, claim.range) }

  var isOutcome: Bool {
    if case .outcome = claim.kind { true } else { false }
  }
}

extension TextReading {
  /// The claims made where the text stands: outcomes only where a decision is told.
  func claims(at address: FieldAddress, isDecision: Bool) -> [TextClaim] {
    claims.compactMap { said in
      if case .outcome = said.claim.kind, !isDecision, !said.isAboutAProposal { return nil }
      return TextClaim(address: address, claim: said.claim, words: said.words)
    }
  }
}

extension PassageRole {
  /// Whether a result told in it is the council’s, of this item: not in quotations, visas or
  /// considérants.
  var tellsTheVote: Bool {
    switch self {
    case .exposition, .discussion, .list, .operative: true
    case .heading, .visas, .considerants, .quotation: false
    }
  }

  /// Whether the council decides in it.
  var isOperative: Bool {
    if case .operative = self { true } else { false }
  }
}
