/// What a finding said when its record was judged last: enough to show it again before that is judged anew.
package struct KeptFinding: Hashable, Sendable {
  /// « F-03 »
  package var rule: String
  /// 0 for the gravest.
  package var severity: Int
  /// Where it points, as a record notes places: without the words.
  package var address: Place
  /// From which character of that field to which, where it is about words; else empty.
  package var words: [Int]
  package var message: String
  /// « CGCT, art. L2121-17 »
  package var law: String
  /// Whether the rule knew what would mend it.
  package var isMendable: Bool
  /// Why somebody let it stand, if somebody did.
  package var acceptedBecause: String?
  package var unknownFields: UnknownFields

  package init(
    rule: String, severity: Int, place: Place, message: String, law: String,
    isMendable: Bool = false,
    acceptedBecause: String? = nil, unknownFields: UnknownFields = .none
  ) {
    self.rule = rule
    self.severity = severity
    if case .field(let field, let range?) = place {
      address = .field(field, nil)
      words = [range.lowerBound, range.upperBound]
    } else {
      address = place
      words = []
    }
    self.message = message
    self.law = law
    self.isMendable = isMendable
    self.acceptedBecause = acceptedBecause
    self.unknownFields = unknownFields
  }

  /// The exact words where it is about words.
  package var place: Place {
    guard case .field(let field, _) = address, words.count == 2, words[0] <= words[1] else {
      return address
    }
    return .field(field, words[0]..<words[1])
  }
}
