import MinutesEditing
import MinutesModel
import MinutesWording

extension Form {
  /// What the register says of the commune.
  static func commune(_ minutes: Minutes) -> Form {
    Form(
      "Commune",
      [
        FormField(
          "Population", hint: "population municipale au dernier renouvellement",
          current: { $0.council.population.map(String.init) ?? "" },
          answer: { text, _ in .number(text) { .council(.setPopulation($0)) } }),
        FormField(
          "Nombre légal de sièges", hint: "vide : d’après la population",
          current: { $0.council.statedSeats.map(String.init) ?? "" },
          answer: { text, _ in .number(text) { .council(.setStatedSeats($0)) } }),
        .yesOrNo("Alsace ou Moselle", current: { $0.council.isInAlsaceMoselle }) {
          .council(.setInAlsaceMoselle($0))
        },
        .choice(
          "Publication des actes", [nil] + PublicationMeans.allCases.map(Optional.some),
          names: { $0?.french ?? "sans choix : électronique" },
          current: { $0.council.publicationMeans }
        ) { .council(.setPublicationMeans($0)) },
      ], minutes)
  }
}

extension PublicationMeans {
  var french: String {
    switch self {
    case .electronic: "électronique, sur le site"
    case .posting: "affichage"
    case .paper: "papier, à disposition du public"
    }
  }
}
