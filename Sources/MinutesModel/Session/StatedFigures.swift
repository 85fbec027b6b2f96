/// Figures written by hand in the header; what the program derives is compared with them.
package struct StatedFigures: Hashable, Codable, Sendable {
  /// Membres en exercice.
  package var inOffice: Int?
  /// Members present, as written by hand.
  package var present: Int?
  /// Members represented, as written by hand.
  package var represented: Int?
  /// Members who vote, as written by hand.
  package var voters: Int?
  /// The quorum, as written by hand.
  package var quorum: Int?
  package var unknownFields: UnknownFields

  package init(
    inOffice: Int? = nil, present: Int? = nil, represented: Int? = nil, voters: Int? = nil,
    quorum: Int? = nil, unknownFields: UnknownFields = .none
  ) {
    self.inOffice = inOffice
    self.present = present
    self.represented = represented
    self.voters = voters
    self.quorum = quorum
    self.unknownFields = unknownFields
  }
}
