package import MinutesModel

/// A change to what the record says of the commune and its council.
package enum CouncilEdit: RecordEdit {
  case setPopulation(Int?)
  case setHouseStyle(HouseStyle)
  /// The rules that the commune does without.
  case setDisabledRules([DisabledRule])

  package func change(_ minutes: inout Minutes) throws(EditError) {
    switch self {
    case .setPopulation(let population): minutes.council.population = population
    case .setHouseStyle(let style): minutes.council.houseStyle = style
    case .setDisabledRules(let rules): minutes.council.disabledRules = rules
    }
  }

  package func summary(in minutes: Minutes) -> String {
    switch self {
    case .setPopulation: "modifier la commune"
    case .setHouseStyle: "modifier le style de la commune"
    case .setDisabledRules: "modifier les règles de la commune"
    }
  }
}
