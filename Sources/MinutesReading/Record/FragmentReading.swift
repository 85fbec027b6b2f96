package import MinutesModel
import MinutesWording

/// Items read from a text that is no whole session: what somebody pastes into one that is open.
package struct FragmentReading: Sendable {
  /// The items, their ids and those of their blocks counted from 1.
  package let items: [AgendaItem]
  /// What is to be confirmed in them.
  package let marks: [ConfirmationMark]

  /// Reads a text as items of a record: its council is who votes and speaks.
  ///
  /// - Parameter item: the item at which those count who are there; `nil` for the opening.
  package init(text: String, in record: Minutes, at item: ItemID?) {
    let source = SourceLines(text.composed)
    var assembly = MinutesAssembly(source)
    assembly.readItems(of: record, at: item)
    items = assembly.minutes.agenda
    marks = assembly.ledger.doubts.compactMap { doubt in
      guard doubt.place.item != nil else { return nil }
      let origin = doubt.text.origin(at: 0)
      return ConfirmationMark(
        doubt.place, origin: .importedText, note: doubt.sentence, sourceLine: origin.line + 1)
    }
  }
}

extension Reading {
  /// Whether the text is the minutes of a whole session: it says when it was held, who was there and
  /// what was dealt with.
  package var isWholeSession: Bool {
    isDateKnown && !minutes.attendance.entries.isEmpty && !minutes.agenda.isEmpty
  }
}
