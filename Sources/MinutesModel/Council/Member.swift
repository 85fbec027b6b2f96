/// How a person is addressed; it decides every agreement in gender.
package enum Civility: String, Hashable, Codable, Sendable, CaseIterable {
  case madame
  case monsieur
  /// What the member is called is not known, as when a list of names is all there is.
  case unstated
}

/// The office a member holds in the council.
package enum Office: Hashable, Codable, Sendable {
  case mayor
  /// Adjoint, by rank in the tableau; 1 is the first.
  case deputyMayor(rank: Int)
  /// Maire délégué of a commune déléguée.
  case delegateMayor
  /// Conseiller municipal délégué.
  case delegatedCouncillor
  case councillor
}

/// The time during which a member holds the seat; open ends are not known or not reached.
package struct Mandate: Hashable, Codable, Sendable {
  /// The first day, `nil` when not known.
  package var from: CalendarDate?
  /// The last day in office.
  package var until: CalendarDate?

  package init(from: CalendarDate? = nil, until: CalendarDate? = nil) {
    self.from = from
    self.until = until
  }

  /// Whether the seat is held on that day.
  package func covers(_ date: CalendarDate) -> Bool {
    if let from, date < from { return false }
    if let until, date > until { return false }
    return true
  }
}

/// A member of the municipal council.
package struct Member: Hashable, Codable, Sendable {
  package var id: MemberID
  /// Whether Mme or M.; words agree with it.
  package var civility: Civility
  /// May be empty: some communes' minutes give surnames only.
  package var givenName: String
  /// The family name; it is printed in capitals.
  package var familyName: String
  /// What the member is in the council.
  package var office: Office
  /// When the member sits.
  package var mandate: Mandate
  /// When the member holds the office; open ends are not known or not reached.
  package var officeTerm: Mandate
  /// The day of birth, as the tableau has it: at a tie the oldest is elected (CGCT L2122-7).
  package var bornOn: CalendarDate?
  package var unknownFields: UnknownFields

  package init(
    id: MemberID, civility: Civility, givenName: String = "", familyName: String,
    office: Office = .councillor, mandate: Mandate = Mandate(),
    officeTerm: Mandate = Mandate(),
    bornOn: CalendarDate? = nil, unknownFields: UnknownFields = .none
  ) {
    self.id = id
    self.civility = civility
    self.givenName = givenName
    self.familyName = familyName
    self.office = office
    self.mandate = mandate
    self.officeTerm = officeTerm
    self.bornOn = bornOn
    self.unknownFields = unknownFields
  }
}
