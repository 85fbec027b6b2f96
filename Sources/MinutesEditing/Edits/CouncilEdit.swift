package import MinutesModel

/// A change to what the record says of the commune and its council.
package enum CouncilEdit: RecordEdit {
  case setPopulation(Int?)
  case setHouseStyle(HouseStyle)

  package func change(_ minutes: inout Minutes) throws(EditError) {
    switch self {
    case .setPopulation(let population): minutes.council.population = population
    case .setHouseStyle(let style): minutes.council.houseStyle = style
    }
  }

  package func summary(in minutes: Minutes) -> String {
    switch self {
    case .setPopulation: "modifier la commune"
    case .setHouseStyle: "modifier le style de la commune"
    }
  }
}
