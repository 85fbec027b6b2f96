import MinutesModel

extension RuleBook {
  /// Builds what rules look words up in, so that the first judgement finds it ready; on any thread.
  package static func prepare() {
    guard let date = CalendarDate(year: 2026, month: 3, day: 27) else { return }
    let passage = Passage(role: .exposition, texts: sample)
    let item = AgendaItem(
      id: ItemID(1), title: "Demande de subvention",
      blocks: [Block(id: BlockID(1), content: .passage(passage))])
    let minutes = Minutes(
      council: Council(commune: ""), session: Session(date: date), agenda: [item])
    _ = LiveFindings(minutes)
  }

  /// A little of everything that rules have tables for: days, amounts, votes, persons, traps of language.
  private static let sample = [
    "Madame le Maire expose que, par délibération du 12 mars 2020, le conseil a voté 1 250,00 € TTC.",
    "M. DUPONT, adjoint, propose de solliciter la DETR à hauteur de 30 % de la dépense.",
    "Le conseil municipal, après en avoir délibéré, à l’unanimité des membres présents, décide :",
  ]
}
