import MinutesEditing
import MinutesModel
import TerminalScreen

/// What is being looked for.
struct SearchState: Hashable, Sendable {
  var term: TextSearch?
  /// What has been put in since the window for replacing was opened: not to be found again.
  var replaced: [TextRange] = []
}

/// What the find window asks of the editor.
enum FindRequest: Hashable, Sendable {
  /// A search starts or ends: what it has put in is text like any other.
  case forget
  /// Looks for a text while it is typed, from where the search started.
  case look(String, from: Focus)
  case next
  case previous
  case replace(with: String)
  case replaceAll(String, with: String)
}

extension Editor {
  mutating func carryOut(_ request: FindRequest) {
    switch request {
    case .forget: search.replaced = []
    case .look(let pattern, let origin):
      search.replaced = []
      search.term = pattern.isEmpty ? nil : TextSearch(pattern)
      if focus.item != origin.item { scroll.item = 0 }
      focus = origin
      repairFocus()
      if search.term != nil { goToMatch(forward: true, includingHere: true) }
    case .next: goToMatch(forward: true)
    case .previous: goToMatch(forward: false)
    case .replace(let text): replaceMatch(with: text)
    case .replaceAll(let pattern, let text):
      search.term = pattern.isEmpty ? nil : TextSearch(pattern)
      replaceAllMatches(with: text)
    }
  }

  /// Where the pattern stands, but for what has just been put in.
  private func matches(of term: TextSearch) -> [TextRange] {
    let matches = term.matches(in: minutes)
    guard !search.replaced.isEmpty else { return matches }
    return matches.filter { match in
      !search.replaced.contains { replaced in
        replaced.from.field == match.from.field && replaced.from.offset < match.to.offset
          && match.from.offset < replaced.to.offset
      }
    }
  }

  /// Selects the next or previous place where the pattern stands, going round at the ends.
  mutating func goToMatch(forward: Bool, includingHere: Bool = false) {
    guard let term = search.term else { return }
    let matches = matches(of: term)
    guard !matches.isEmpty else {
      message = StatusMessage("« \(term.pattern) » ne se trouve pas dans la séance.", .warning)
      return
    }
    let order = readingOrder()
    let here = selection?.from ?? focus.caret
    func comes(_ position: TextPosition, _ isLater: Bool) -> Bool {
      guard let here else { return true }
      let one = (order[position.field] ?? 0, position.offset)
      let two = (order[here.field] ?? 0, here.offset)
      return isLater ? (one > two || includingHere && one == two) : one < two
    }
    let found =
      forward
      ? matches.first { comes($0.from, true) } ?? matches[0]
      : matches.last { comes($0.from, false) } ?? matches[matches.count - 1]
    moveCaret(to: found.from)
    focus.anchor = found.from
    focus.caret = found.to
    let number = (matches.firstIndex(of: found) ?? 0) + 1
    message = StatusMessage("« \(term.pattern) » : \(number) sur \(matches.count)")
  }

  private func readingOrder() -> [FieldAddress: Int] {
    var order: [FieldAddress: Int] = [:]
    for numbered in minutes.numberedItems {
      for field in numbered.item.fields { order[field.address] = order.count }
    }
    return order
  }

  private mutating func replaceMatch(with text: String) {
    guard let term = search.term else { return }
    guard let selection, matches(of: term).contains(selection) else {
      goToMatch(forward: true, includingHere: true)
      return
    }
    insert(text.inCase(of: self.text(in: selection)))
    guard let end = focus.caret else { return }
    noteReplacement(of: selection, upTo: end)
    let left = matches(of: term).count
    if left > 0 { goToMatch(forward: true, includingHere: true) }
    message = StatusMessage(
      left == 0 ? "Remplacé. Il n’en reste pas." : "Remplacé. Il en reste \(left).", .ok)
  }

  /// Keeps what has been put in, and where the earlier ones in the same field are now.
  private mutating func noteReplacement(of match: TextRange, upTo end: TextPosition) {
    let growth = end.offset - match.to.offset
    search.replaced = search.replaced.map { earlier in
      guard earlier.from.field == match.from.field, earlier.from.offset >= match.to.offset else {
        return earlier
      }
      var moved = earlier
      moved.from.offset += growth
      moved.to.offset += growth
      return moved
    }
    search.replaced.append(TextRange(from: match.from, to: end))
  }

  private mutating func replaceAllMatches(with text: String) {
    guard let term = search.term else { return }
    let matches = matches(of: term)
    guard !matches.isEmpty else {
      message = StatusMessage("« \(term.pattern) » ne se trouve pas dans la séance.", .warning)
      return
    }
    // From the end, so that earlier places stay where they are.
    let edits = matches.reversed().map { match in
      let found = fieldText(at: match.from.field) ?? ""
      let words = found.prefix(match.to.offset).dropFirst(match.from.offset)
      return Edit.text(.replace(match, with: text.inCase(of: String(words))))
    }
    if perform(.sequence("remplacer « \(term.pattern) »", edits)) {
      message = StatusMessage(
        matches.count == 1 ? "1 remplacement." : "\(matches.count) remplacements.", .ok)
    }
  }
}

extension String {
  /// The text with the capital that the words it replaces start with.
  fileprivate func inCase(of words: String) -> String {
    guard let first, first.isLowercase, words.first?.isUppercase == true else { return self }
    return first.uppercased() + dropFirst()
  }
}
