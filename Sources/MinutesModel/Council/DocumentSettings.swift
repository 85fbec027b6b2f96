/// What the commune’s documents carry beside the record: letterhead, identifiers, set formulas, who
/// signs first.
package struct DocumentSettings: Hashable, Codable, Sendable {
  /// Whose signature stands first, at the left.
  package enum SignatureOrder: String, Hashable, Codable, Sendable, CaseIterable {
    case presidentFirst
    case secretaryFirst
  }

  /// Lines below the commune’s name at the head of a document: address, telephone.
  package var letterhead: [String]
  /// The commune’s site; empty where it has none.
  package var website: String
  /// The commune’s number in the national directory of enterprises: 14 digits.
  package var siret: String
  /// The commune’s code of the statistics office: « 61375 ».
  package var inseeCode: String
  /// The prefecture that receives the acts, as open data name it: « PREF061 ».
  package var prefecture: String
  /// The town of the administrative court: « Caen »; empty leaves the name out.
  package var court: String
  /// How a convocation begins; empty for « Madame, Monsieur, ».
  package var salutation: String
  /// How a convocation ends; empty for the usual courtesy.
  package var courtesy: String
  /// What closes a deliberation; empty for « Ainsi fait et délibéré, les jour, mois et an que dessus. ».
  package var deliberationClosing: String
  /// What certifies an extract; empty for « Pour extrait conforme, ».
  package var conformity: String
  /// Whose signature stands first.
  package var signatureOrder: SignatureOrder
  package var unknownFields: UnknownFields

  package init(
    letterhead: [String] = [], website: String = "", siret: String = "", inseeCode: String = "",
    prefecture: String = "", court: String = "", salutation: String = "", courtesy: String = "",
    deliberationClosing: String = "", conformity: String = "",
    signatureOrder: SignatureOrder = .presidentFirst, unknownFields: UnknownFields = .none
  ) {
    self.letterhead = letterhead
    self.website = website
    self.siret = siret
    self.inseeCode = inseeCode
    self.prefecture = prefecture
    self.court = court
    self.salutation = salutation
    self.courtesy = courtesy
    self.deliberationClosing = deliberationClosing
    self.conformity = conformity
    self.signatureOrder = signatureOrder
    self.unknownFields = unknownFields
  }
}
