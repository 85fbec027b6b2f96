package import MinutesModel

/// An item made of a template or of an earlier one, with what is to be filled or confirmed in it.
package struct ItemDraft: Hashable, Sendable {
  /// The item under ids of its own.
  package let item: AgendaItem
  /// Its slots, or its dates, amounts and names, in reading order; a mark’s note is the kind.
  package let marks: [ConfirmationMark]

  /// The item of a template, with « [label] » in its slots.
  package init(_ template: ItemTemplate, in minutes: Minutes) {
    let source = template.item.renumbered(for: minutes)
    var marks: [ConfirmationMark] = []
    item = source.rewritten { field in
      var text = ""
      for piece in TemplateText(field.text).pieces {
        switch piece {
        case .words(let words): text += words
        case .slot(let slot):
          let start = text.count
          text += slot.placeholder
          marks.append(
            ConfirmationMark(
              .field(field.address, start..<text.count), words: slot.placeholder,
              origin: .template, note: slot.kind.rawValue))
        }
      }
      return text
    }
    self.marks = marks
  }

  /// An item of another session, with everything in it that may be of that day alone to be confirmed.
  ///
  /// - Parameter facts: the facts of a text.
  package init(
    taking earlier: AgendaItem, of other: Minutes, into minutes: Minutes,
    facts: (String) -> [StatedFact]
  ) {
    let name = other.council.member(earlier.rapporteur)?.fullName
    let rapporteur = name.flatMap { name in
      minutes.council.members.first { $0.fullName == name }?.id
    }
    let taken = earlier.withoutItsSession(rapporteur: rapporteur).renumbered(for: minutes)
    item = taken
    marks = taken.withDescendants.flatMap(\.fields).flatMap { field in
      Self.facts(of: field, facts).map { fact in
        ConfirmationMark(
          .field(field.address, fact.range), words: String(Array(field.text)[fact.range]),
          origin: .earlierSession, note: fact.kind.rawValue)
      }
    }
  }

  /// The facts of a field: an amount is one as a whole.
  static func facts(of field: Field, _ facts: (String) -> [StatedFact]) -> [StatedFact] {
    if field.kind == .amount {
      return Amount(reading: field.text) == nil
        ? [] : [StatedFact(.amount, 0..<field.text.count)]
    }
    return facts(field.text).filter { $0.range.upperBound <= field.text.count }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Puts it into the agenda as one step.
  package func edit(_ title: String, _ placement: ItemPlacement) -> Edit {
    .sequence(
      title, [.agenda(.insert(item, placement))] + (marks.isEmpty ? [] : [.review(.mark(marks))]))
  }
}

extension Member {
  fileprivate var fullName: String { givenName + " " + familyName }
}
