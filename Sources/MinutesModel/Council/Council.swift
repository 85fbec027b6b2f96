/// How a commune publishes its acts (CGCT L2131-1).
package enum PublicationMeans: String, Hashable, Codable, Sendable, CaseIterable {
  /// In electronic form, on its site.
  case electronic
  /// By posting.
  case posting
  /// On paper, at the public’s disposal.
  case paper
}

/// The commune and its municipal council: its roster, its legal size, its habits of wording.
package struct Council: Hashable, Codable, Sendable {
  /// The commune's name without article handling: « Azay-sur-Thouet », « Le Tallud ».
  package var commune: String
  /// The department's name: « Deux-Sèvres »; empty when not to be printed.
  package var department: String
  /// Authenticated municipal population at the last full renewal; `nil` when not entered.
  package var population: Int?
  /// Legal number of seats (CGCT L2121-2) when it differs from the population's, or population is
  /// unknown.
  package var statedSeats: Int?
  /// How many members the last general election gave the council; `nil` when not entered. It counts where
  /// fewer than the seats make the council complete (CGCT L2121-2-1).
  package var membersElected: Int?
  /// Whether the law of Alsace-Moselle applies (CGCT L2541-1 ff.).
  package var isInAlsaceMoselle: Bool
  /// How the council of a commune of fewer than 3 500 inhabitants chose to publish its acts; without
  /// a choice they are published in electronic form.
  package var publicationMeans: PublicationMeans?
  /// In the order of the tableau: mayor, deputies, councillors.
  package var members: [Member]
  /// How this commune words its minutes.
  package var houseStyle: HouseStyle
  /// What its documents carry beside the record.
  package var documents: DocumentSettings
  /// The rules that this commune does without.
  package var disabledRules: [DisabledRule]
  /// How its deliberations are numbered; `nil` where they are numbered by hand.
  package var numberPattern: NumberPattern?
  /// The matter of the nomenclature last given to an item of each kind.
  package var matterHabits: [MatterHabit]
  package var unknownFields: UnknownFields

  package init(
    commune: String, department: String = "", population: Int? = nil, statedSeats: Int? = nil,
    membersElected: Int? = nil, isInAlsaceMoselle: Bool = false,
    publicationMeans: PublicationMeans? = nil,
    members: [Member] = [], houseStyle: HouseStyle = HouseStyle(),
    documents: DocumentSettings = DocumentSettings(), disabledRules: [DisabledRule] = [],
    numberPattern: NumberPattern? = nil, matterHabits: [MatterHabit] = [],
    unknownFields: UnknownFields = .none
  ) {
    self.commune = commune
    self.department = department
    self.population = population
    self.statedSeats = statedSeats
    self.membersElected = membersElected
    self.isInAlsaceMoselle = isInAlsaceMoselle
    self.publicationMeans = publicationMeans
    self.members = members
    self.houseStyle = houseStyle
    self.documents = documents
    self.disabledRules = disabledRules
    self.numberPattern = numberPattern
    self.matterHabits = matterHabits
    self.unknownFields = unknownFields
  }

  /// The member of that id.
  package func member(_ id: MemberID?) -> Member? {
    guard let id else { return nil }
    return members.first { $0.id == id }
  }

  /// The members who hold their seat on that day (membres en exercice), in the tableau's order.
  package func membersInOffice(on date: CalendarDate) -> [Member] {
    members.filter { $0.mandate.covers(date) }
  }

  /// An id that no member has.
  package var unusedMemberID: MemberID {
    MemberID(members.reduce(0) { max($0, $1.id.number) } &+ 1)
  }
}
