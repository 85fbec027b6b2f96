/// The legal number of members of a council by population, and what follows from it.
package struct CouncilSize: Hashable, Sendable {
  /// A band of population and the seats of its councils.
  package struct Band: Hashable, Sendable {
    /// The least population of the band.
    package let population: Int
    package let seats: Int
  }

  /// Bands from the smallest communes up.
  package let bands: [Band]
  /// Deputies may be so many hundredths of the seats.
  package let deputiesPercent: Int
  /// From this population on, deputies in charge of quarters come on top.
  package let quarterDeputiesFrom: Int
  package let quarterDeputiesPercent: Int

  /// The seats of a commune with so many inhabitants.
  package func seats(for population: Int) -> Int {
    bands.last { $0.population <= population }?.seats ?? bands.first?.seats ?? 0
  }

  /// The most deputies that a council of so many seats may have, never less than one.
  package func maximumDeputies(seats: Int, population: Int?) -> Int {
    let ofQuarters =
      (population ?? 0) >= quarterDeputiesFrom ? seats * quarterDeputiesPercent / 100 : 0
    return max(1, seats * deputiesPercent / 100 + ofQuarters)
  }

  package static let table = DatedTable(
    CouncilSize(
      bands: [
        (0, 7), (100, 11), (500, 15), (1_500, 19), (2_500, 23), (3_500, 27), (5_000, 29),
        (10_000, 33), (20_000, 35), (30_000, 39), (40_000, 43), (50_000, 45), (60_000, 49),
        (80_000, 53), (100_000, 55), (150_000, 59), (200_000, 61), (250_000, 65), (300_000, 69),
      ].map { Band(population: $0.0, seats: $0.1) },
      deputiesPercent: 30, quarterDeputiesFrom: 80_000, quarterDeputiesPercent: 10),
    LawSource(
      "CGCT, art. L2121-2", "Le nombre des conseillers dépend de la population de la commune."))
}
