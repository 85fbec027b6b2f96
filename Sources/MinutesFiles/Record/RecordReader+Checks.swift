import MinutesModel

extension RecordReader {
  /// Tells of what only the whole record shows: members that are not on the roster, and sub-items
  /// too deep.
  mutating func checkRecord(_ minutes: Minutes) {
    // Where a member’s own id is at fault, who is missing cannot be told.
    let isRosterSound = memberNodes.count == minutes.council.members.count
    for reference in memberReferences
    where isRosterSound && memberNodes[reference.id] == nil {
      report(
        at: json.range(of: reference.node), reference.trail,
        "Aucun membre du conseil n’a le numéro \(reference.id.number).",
        "Ajoutez-le aux membres (\"members\"), ou corrigez le numéro.")
    }
    checkDepth(of: minutes.agenda, 1)
  }

  private mutating func checkDepth(of items: [AgendaItem], _ depth: Int) {
    guard let first = items.first else { return }
    if depth > RecordLimits.agendaDepth, let node = itemNodes[first.id] {
      report(
        at: json.range(of: node), [.field("ordre du jour")],
        "Ce point est à plus de \(RecordLimits.agendaDepth) niveaux de profondeur.",
        "Remontez-le d’un niveau.")
      return
    }
    for item in items { checkDepth(of: item.children, depth + 1) }
  }
}
