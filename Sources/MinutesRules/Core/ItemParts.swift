import MinutesModel

/// The parts of an item that a rule looks at, so that it is not asked again when others changed.
package struct ItemParts: OptionSet, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Title, kind, state, rapporteur, act replaced.
  package static let heading = ItemParts(rawValue: 1)
  /// The words of passages as they stand.
  package static let texts = ItemParts(rawValue: 1 << 1)
  /// What texts say of votes, voters and decisions, as the reading has it.
  package static let claims = ItemParts(rawValue: 1 << 2)
  /// The calculations, amounts and shares of texts, as the reading has them.
  package static let figures = ItemParts(rawValue: 1 << 3)
  package static let ballots = ItemParts(rawValue: 1 << 4)
  package static let plans = ItemParts(rawValue: 1 << 5)
  package static let authorisations = ItemParts(rawValue: 1 << 6)
  package static let tables = ItemParts(rawValue: 1 << 7)
  package static let annexes = ItemParts(rawValue: 1 << 8)
  /// Everything, also which blocks there are.
  package static let all = ItemParts(rawValue: .max)
}

extension ItemParts {
  /// What differs between two versions of an item; everything where blocks came, went or moved, or
  /// where another member takes no part in it.
  static func changed(
    from old: (item: AgendaItem, reading: ItemReading),
    to new: (item: AgendaItem, reading: ItemReading)
  ) -> ItemParts {
    guard old.item.blocks.count == new.item.blocks.count,
      old.item.boxedFacts == new.item.boxedFacts,
      old.item.children.isEmpty == new.item.children.isEmpty
    else { return .all }
    var parts: ItemParts = []
    for (before, after) in zip(old.item.blocks, new.item.blocks) {
      guard before.id == after.id else { return .all }
      switch (before.content, after.content) {
      case (.passage(let before), .passage(let after)):
        if before.role != after.role { return .all }
        if before != after { parts.insert(.texts) }
      case (.table(let before), .table(let after)):
        if before != after { parts.insert(.tables) }
      case (.financingPlan(let before), .financingPlan(let after)):
        if before != after { parts.insert(.plans) }
      case (.authorisation(let before), .authorisation(let after)):
        if before != after { parts.insert(.authorisations) }
      case (.ballot(let before), .ballot(let after)):
        if before != after { parts.formUnion([.ballots, .claims]) }
      case (.annex(let before), .annex(let after)):
        if before != after { parts.insert(.annexes) }
      default: return .all
      }
    }
    if old.item.title != new.item.title || old.item.kind != new.item.kind
      || old.item.state != new.item.state || old.item.rapporteur != new.item.rapporteur
      || old.item.replacedAct != new.item.replacedAct
    {
      parts.insert(.heading)
    }
    if parts.contains(.texts) {
      if !old.reading.hasSame(\.saysSomethingOfVotes, as: new.reading) { parts.insert(.claims) }
      if !old.reading.hasSame(\.hasFigures, as: new.reading) { parts.insert(.figures) }
    }
    return parts
  }
}

extension ItemReading {
  /// Whether the texts of some kind are the same, and stand where they stood.
  fileprivate func hasSame(_ isOfKind: KeyPath<TextReading, Bool>, as other: ItemReading) -> Bool {
    var theirs = other.texts.lazy.filter { $0.reading[keyPath: isOfKind] }.makeIterator()
    for mine in texts where mine.reading[keyPath: isOfKind] {
      guard let theirs = theirs.next(), mine.reading === theirs.reading,
        mine.address == theirs.address
      else { return false }
    }
    return theirs.next() == nil
  }
}

extension TextReading {
  fileprivate var saysSomethingOfVotes: Bool {
    !claims.isEmpty || decidingVerb != nil || !peopleCounts.isEmpty || !abstainers.isEmpty
  }

  fileprivate var hasFigures: Bool {
    !miscalculations.isEmpty || !amounts.isEmpty || !publicAid.isEmpty || money != nil
  }
}
