/// What arrived at once, with the letters of a word that came together as one.
///
/// A burst of keys (a held key, a slow line, a terminal that types a clipboard) then costs an edit a
/// word instead of an edit a letter.
package enum InputBatch: Hashable, Sendable {
  case event(InputEvent)
  /// Two letters or digits or more, typed one after the other.
  case letters(String)

  /// The batches that events fall into, in their order.
  package static func all(in events: [InputEvent]) -> [InputBatch] {
    // Nearly always one key comes alone.
    if events.count == 1 { return [.event(events[0])] }
    var batches: [InputBatch] = []
    var letters: [KeyPress] = []
    func take() {
      if letters.count == 1 {
        batches.append(.event(.key(letters[0])))
      } else if letters.count > 1 {
        batches.append(.letters(String(letters.compactMap(\.typed))))
      }
      letters.removeAll(keepingCapacity: true)
    }
    for event in events {
      if case .key(let press) = event, let typed = press.typed, typed.isLetter || typed.isNumber {
        letters.append(press)
      } else {
        take()
        batches.append(.event(event))
      }
    }
    take()
    return batches
  }
}
