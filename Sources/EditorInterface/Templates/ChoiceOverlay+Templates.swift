import MinutesModel
import MinutesWording

extension ChoiceOverlay {
  /// The templates, the commune’s own first.
  static func templates(_ templates: [ItemTemplate]) -> ChoiceOverlay {
    let own = templates.filter(\.isOwn)
    let shipped = templates.filter { !$0.isOwn }.sorted {
      ($0.category.folded, $0.name.folded) < ($1.category.folded, $1.name.folded)
    }
    return ChoiceOverlay(
      "Nouveau point d’après un modèle",
      (own + shipped).map { template in
        Choice(
          label: template.name, detail: template.isOwn ? "de la commune" : template.category,
          requests: { _ in [.insertTemplate(template)] })
      })
  }

  /// The sessions from which an item may be taken, newest first.
  static func sessionsToTakeFrom(_ sessions: [RegisterEntry]) -> ChoiceOverlay {
    ChoiceOverlay(
      "Reprendre un point de quelle séance ?".typeset,
      sessions.sorted { $0.date > $1.date }.map { entry in
        Choice(
          label: entry.textName ?? entry.date.french,
          detail: entry.textName == nil ? entry.state?.french ?? "" : "texte",
          requests: { _ in [.effect(.readSession(path: entry.path))] })
      })
  }

  /// The items of a session, to take one of them.
  static func items(of other: Minutes) -> ChoiceOverlay {
    ChoiceOverlay(
      (other.session.date == .epoch
        ? "Quel point de ce texte ?" : "Quel point du \(other.session.date.french) ?").typeset,
      other.numberedItems.map { numbered in
        Choice(
          label: "\(numbered.number). \(numbered.item.title)",
          requests: { _ in [.takeItem(numbered.item, of: other)] })
      })
  }
}
