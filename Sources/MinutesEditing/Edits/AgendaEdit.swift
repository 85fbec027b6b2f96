package import MinutesModel

/// Where a new item goes.
package enum ItemPlacement: Hashable, Codable, Sendable {
  case first
  case last
  /// After an item and its sub-items, at the same level.
  case after(ItemID)
}

/// A change to the agenda.
package enum AgendaEdit: RecordEdit {
  case insert(AgendaItem, ItemPlacement)
  /// Removes an item with its sub-items.
  case remove(ItemID)
  /// One place up among its siblings.
  case moveUp(ItemID)
  /// One place down among its siblings.
  case moveDown(ItemID)
  /// Makes an item the last sub-item of the one above it.
  case indent(ItemID)
  /// Makes a sub-item the next sibling of its parent.
  case outdent(ItemID)
  case setKind(ItemID, String)
  case setState(ItemID, ItemState)
  case setRapporteur(ItemID, MemberID?)
  case setReplacedAct(ItemID, ReplacedAct?)

  /// How deep the agenda may nest: an item, its sub-items and theirs.
  package static let deepestLevel = 5

  package func change(_ minutes: inout Minutes) throws(EditError) {
    switch self {
    case .insert(let item, let placement): try insert(item, placement, &minutes)
    case .remove(let id):
      try minutes.remove(id)
    case .moveUp(let id): try move(id, by: -1, &minutes)
    case .moveDown(let id): try move(id, by: 1, &minutes)
    case .indent(let id): try indent(id, &minutes)
    case .outdent(let id): try outdent(id, &minutes)
    case .setKind(let id, let kind): try minutes.update(id) { $0.kind = kind }
    case .setState(let id, let state): try minutes.update(id) { $0.state = state }
    case .setRapporteur(let id, let member):
      try minutes.require(member)
      try minutes.update(id) { $0.rapporteur = member }
    case .setReplacedAct(let id, let act): try minutes.update(id) { $0.replacedAct = act }
    }
  }

  private func path(of id: ItemID, in minutes: Minutes) throws(EditError) -> ItemPath {
    guard let path = minutes.path(of: id) else { throw .noSuchItem(id) }
    return path
  }

  private func insert(
    _ item: AgendaItem, _ placement: ItemPlacement, _ minutes: inout Minutes
  ) throws(EditError) {
    switch placement {
    case .first: minutes.agenda.insert(item, at: 0)
    case .last: minutes.agenda.append(item)
    case .after(let sibling):
      try minutes.updateSiblings(of: path(of: sibling, in: minutes)) { items, index in
        items.insert(item, at: index + 1)
      }
    }
  }

  private func move(_ id: ItemID, by step: Int, _ minutes: inout Minutes) throws(EditError) {
    try minutes.updateSiblings(of: path(of: id, in: minutes)) { items, index throws(EditError) in
      let target = index + step
      guard items.indices.contains(target) else {
        throw .cannotMove(
          step < 0 ? "Ce point est déjà le premier." : "Ce point est déjà le dernier.")
      }
      items.swapAt(index, target)
    }
  }

  private func indent(_ id: ItemID, _ minutes: inout Minutes) throws(EditError) {
    let path = try path(of: id, in: minutes)
    guard path.count < Self.deepestLevel else {
      throw .cannotMove("Un point ne peut pas être décalé davantage.")
    }
    try minutes.updateSiblings(of: path) { items, index throws(EditError) in
      guard index > 0 else {
        throw .cannotMove("Un sous-point suit un autre point : il n’y en a pas au-dessus.")
      }
      let item = items.remove(at: index)
      items[index - 1].children.append(item)
    }
  }

  private func outdent(_ id: ItemID, _ minutes: inout Minutes) throws(EditError) {
    let path = try path(of: id, in: minutes)
    guard path.count > 1 else {
      throw .cannotMove("Ce point est déjà au premier niveau.")
    }
    let item = try minutes.updateSiblings(of: path) { items, index in items.remove(at: index) }
    try minutes.updateSiblings(of: path.dropLast()) { items, index in
      items.insert(item, at: index + 1)
    }
  }

  package func summary(in minutes: Minutes) -> String {
    func point(_ id: ItemID) -> String { "point" + (minutes.number(of: id).map { " \($0)" } ?? "") }
    return switch self {
    case .insert: "ajouter un point"
    case .remove(let id): "supprimer le " + point(id)
    case .moveUp(let id), .moveDown(let id), .indent(let id), .outdent(let id):
      "déplacer le " + point(id)
    case .setKind(let id, _): "modifier la nature du " + point(id)
    case .setState(let id, _): "modifier l’état du " + point(id)
    case .setRapporteur(let id, _): "modifier le rapporteur du " + point(id)
    case .setReplacedAct(let id, _): "modifier l’acte remplacé par le " + point(id)
    }
  }
}
