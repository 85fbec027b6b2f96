import MinutesModel

/// A session of the same council in an ordinary year, with seven items to be voted on and nothing
/// noted yet: fifteen members in office, a quorum of eight, one pouvoir a holder.
enum SampleEvening {
  private static let titles = [
    "Approbation du procès-verbal", "Subvention au comité des fêtes", "Tarifs de la salle",
    "Délégué au syndicat d’eau", "Compte administratif", "Emprunt pour la toiture",
    "Motion sur le bureau de poste",
  ]

  static func minutes() throws -> Minutes {
    var minutes = try SampleCouncil.emptySession()
    minutes.session.date = try requireValue(CalendarDate(iso: "2024-04-09"))
    minutes.session.convocation.sentOn = CalendarDate(iso: "2024-04-03")
    minutes.session.opensAt = ClockTime(hour: 20, minute: 30)
    minutes.agenda = titles.enumerated().map { index, title in
      AgendaItem(
        id: ItemID(index + 1), title: title,
        blocks: [
          Block(
            id: BlockID(3 * index + 1),
            content: .passage(Passage(role: .exposition, texts: ["Le projet est présenté."]))),
          Block(id: BlockID(3 * index + 2), content: .ballot(Ballot())),
          Block(
            id: BlockID(3 * index + 3),
            content: .passage(Passage(role: .operative(.verbs), texts: ["Approuve le projet."]))),
        ])
    }
    return minutes
  }
}
