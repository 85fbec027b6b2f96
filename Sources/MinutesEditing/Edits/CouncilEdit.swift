package import MinutesModel

/// A change to what the record says of the commune and its council.
package enum CouncilEdit: RecordEdit {
  case setPopulation(Int?)
  case setStatedSeats(Int?)
  case setMembersElected(Int?)
  case setInAlsaceMoselle(Bool)
  case setPublicationMeans(PublicationMeans?)
  case setHouseStyle(HouseStyle)
  /// The rules that the commune does without.
  case setDisabledRules([DisabledRule])
  case setNumberPattern(NumberPattern?)
  /// Letterhead, formulas, order of signatures.
  case setDocuments(DocumentSettings)
  /// Remembers the matter of a kind of item; an earlier one of the kind goes.
  case setMatter(MatterHabit)
  /// Puts a member whose id is unused at an index of the tableau (0…count).
  case addMember(Member, at: Int)
  /// Puts another name, office, mandate… in the place of those of the member of that id.
  case setMember(Member)
  /// Moves a member so many places down the tableau, or up when negative.
  case moveMember(MemberID, by: Int)

  package func change(_ minutes: inout Minutes) throws(EditError) {
    try change(&minutes.council)
  }

  /// Carries the change out on a council that stands for itself (`conseil.json`).
  package func change(_ council: inout Council) throws(EditError) {
    switch self {
    case .setPopulation(let population): council.population = population
    case .setStatedSeats(let seats): council.statedSeats = seats
    case .setMembersElected(let members): council.membersElected = members
    case .setInAlsaceMoselle(let isThere): council.isInAlsaceMoselle = isThere
    case .setPublicationMeans(let means): council.publicationMeans = means
    case .setHouseStyle(let style): council.houseStyle = style
    case .setDisabledRules(let rules): council.disabledRules = rules
    case .setNumberPattern(let pattern): council.numberPattern = pattern
    case .setDocuments(let documents): council.documents = documents
    case .setMatter(let habit):
      council.matterHabits.removeAll { $0.kind == habit.kind }
      council.matterHabits.append(habit)
    case .addMember(let member, let index):
      guard council.member(member.id) == nil else { throw .memberExists(member.id) }
      council.members.insert(member, at: min(max(index, 0), council.members.count))
    case .setMember(let member):
      council.members[try index(of: member.id, in: council)] = member
    case .moveMember(let id, let step):
      try move(&council.members, try index(of: id, in: council), step)
    }
  }

  private func index(of id: MemberID, in council: Council) throws(EditError) -> Int {
    guard let index = council.members.firstIndex(where: { $0.id == id }) else {
      throw .noSuchMember(id)
    }
    return index
  }

  package func summary(in minutes: Minutes) -> String {
    switch self {
    case .setPopulation, .setStatedSeats, .setMembersElected, .setInAlsaceMoselle,
      .setPublicationMeans:
      "modifier la commune"
    case .setHouseStyle: "modifier le style de la commune"
    case .setDisabledRules: "modifier les règles de la commune"
    case .setNumberPattern: "modifier la numérotation"
    case .setDocuments: "modifier l’en-tête et les formules des documents"
    case .setMatter: "retenir la matière"
    case .addMember: "ajouter un membre au tableau"
    case .setMember: "modifier un membre du tableau"
    case .moveMember: "modifier l’ordre du tableau"
    }
  }
}
