package import MinutesModel

/// A change to what the record says of the commune and its council.
package enum CouncilEdit: RecordEdit {
  case setCommune(String)
  case setDepartment(String)
  case setPopulation(Int?)
  case setStatedSeats(Int?)
  case setHouseStyle(HouseStyle)
  /// Puts a member in the place of the one with the same id, or at the end of the tableau.
  case putMember(Member)
  case removeMember(MemberID)

  package func change(_ minutes: inout Minutes) throws(EditError) {
    switch self {
    case .setCommune(let name): minutes.council.commune = name
    case .setDepartment(let name): minutes.council.department = name
    case .setPopulation(let population): minutes.council.population = population
    case .setStatedSeats(let seats): minutes.council.statedSeats = seats
    case .setHouseStyle(let style): minutes.council.houseStyle = style
    case .putMember(let member):
      if let index = minutes.council.members.firstIndex(where: { $0.id == member.id }) {
        minutes.council.members[index] = member
      } else {
        minutes.council.members.append(member)
      }
    case .removeMember(let id):
      guard minutes.council.member(id) != nil else { throw .noSuchMember(id) }
      minutes.council.members.removeAll { $0.id == id }
      minutes.attendance.entries.removeAll { $0.member == id }
    }
  }

  package func summary(in minutes: Minutes) -> String {
    switch self {
    case .setCommune, .setDepartment, .setPopulation, .setStatedSeats: "modifier la commune"
    case .setHouseStyle: "modifier le style de la commune"
    case .putMember, .removeMember: "modifier le tableau du conseil"
    }
  }
}
