/// In which quality somebody signs the minutes and the deliberations (CGCT L2121-15, L2121-23).
package enum SigningRole: String, Hashable, Codable, Sendable, CaseIterable {
  case president
  case secretary
}

/// Somebody who signed a record: name and office as they were, when, and by which key if any.
package struct Signatory: Hashable, Codable, Sendable {
  /// In which quality.
  package var role: SigningRole
  /// The name as printed: « Christine SOULARD ».
  package var name: String
  /// The office as printed: « maire ».
  package var office: String
  /// The member of the council.
  package var member: MemberID?
  /// The day.
  package var on: CalendarDate?
  /// The hour of that day.
  package var at: ClockTime?
  /// What the signatory’s own key says; `nil` where the seal alone stands for the signature.
  package var signature: KeySignature?
  package var unknownFields: UnknownFields

  package init(
    role: SigningRole, name: String, office: String = "", member: MemberID? = nil,
    on: CalendarDate? = nil, at: ClockTime? = nil, signature: KeySignature? = nil,
    unknownFields: UnknownFields = .none
  ) {
    self.role = role
    self.name = name
    self.office = office
    self.member = member
    self.on = on
    self.at = at
    self.signature = signature
    self.unknownFields = unknownFields
  }
}

/// A signature by an SSH key, as `ssh-keygen -Y sign` makes it.
package struct KeySignature: Hashable, Codable, Sendable {
  /// The name under which the register’s list of signers has the key; empty where it has not.
  package var principal: String
  /// The public key: « ssh-ed25519 AAAA… ».
  package var key: String
  /// The signature, with its first and last lines.
  package var armour: String
  package var unknownFields: UnknownFields

  package init(
    principal: String = "", key: String, armour: String, unknownFields: UnknownFields = .none
  ) {
    self.principal = principal
    self.key = key
    self.armour = armour
    self.unknownFields = unknownFields
  }
}
