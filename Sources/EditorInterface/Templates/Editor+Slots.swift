import MinutesEditing
import MinutesModel
import MinutesRules
import MinutesWording
import TerminalScreen

extension Editor {
  /// The item of the agenda itself in which the cursor stands, with its sub-items.
  private var touredItem: AgendaItem? {
    minutes.item(tour?.item)
  }

  /// Whether Tab goes from one slot to the next.
  var isOnTour: Bool {
    guard let touredItem, let item = focus.item else { return false }
    return focus.pane == .item && touredItem.withDescendants.contains { $0.id == item }
  }

  /// Adds an item and begins the tour through what is to be filled or confirmed in it.
  private mutating func add(_ draft: ItemDraft, _ title: String) {
    leaveField(for: nil)
    let placement = focus.item.map { ItemPlacement.after($0) } ?? .last
    let caret = TextPosition(
      field: FieldAddress(item: draft.item.id, path: .title), offset: draft.item.title.count)
    scroll.item = 0
    guard
      perform(
        draft.edit(title, placement),
        movingTo: Focus(pane: .item, item: draft.item.id, caret: caret))
    else { return }
    tour = SlotTour(item: draft.item.id)
    if !draft.marks.isEmpty { goToMark(step: 1, fromStart: true) }
  }

  /// Adds an item made of a template after the current one.
  mutating func insert(_ template: ItemTemplate) {
    add(ItemDraft(template, in: minutes), "insérer le modèle « \(template.name) »".typeset)
  }

  /// Adds a copy of an item of another session; its dates, amounts and names are to be confirmed.
  mutating func take(_ item: AgendaItem, of other: Minutes) {
    let facts = StatedFacts(of: other.council)
    add(
      ItemDraft(taking: item, of: other, into: minutes) { facts.all(in: $0) },
      "reprendre un point du \(other.session.date.french)")
  }

  /// Goes to the next or previous thing to fill or confirm; says whether there was one.
  @discardableResult
  mutating func goToMark(step: Int, fromStart: Bool = false) -> Bool {
    let last = tour?.visit?.mark
    let doubt = settleVisit()
    guard let item = touredItem else { return false }
    let marked = minutes.markedWords(in: item)
    guard !marked.isEmpty else {
      tour = nil
      let rest = DoubtsOverlay.doubts(in: minutes).count
      message = StatusMessage(
        rest == 0
          ? "Tout est rempli et confirmé."
          : "Ce point est confirmé ; il en reste \(rest) : Alt-L les montre.".typeset, .ok)
      return false
    }
    let here = fromStart ? nil : placeInMarks(marked, step, after: last)
    let next = here.map { ($0 + step + marked.count) % marked.count } ?? 0
    visit(marked[next], left: Self.distinct(marked))
    if let doubt { message = doubt }
    return true
  }

  /// How many there are, gaps of one name counted once.
  private static func distinct(_ marked: [MarkedWords]) -> Int {
    let gaps = marked.filter(\.isGap)
    return marked.count - gaps.count + Set(gaps.map(\.mark.words)).count
  }

  /// The mark from which a step is counted: the one under the cursor, or the one before it.
  ///
  /// - Parameter last: the mark of the last stop, which tells it from others at the same place.
  private func placeInMarks(
    _ marked: [MarkedWords], _ step: Int, after last: ConfirmationMark?
  ) -> Int? {
    guard let item = touredItem, let caret = selection?.from ?? focus.caret else { return nil }
    let order = item.withDescendants.flatMap(\.fields).map(\.address)
    func key(_ position: TextPosition) -> (Int, Int) {
      (order.firstIndex(of: position.field) ?? 0, position.offset)
    }
    let place = key(caret)
    if let last = marked.firstIndex(where: { $0.mark == last }),
      key(marked[last].range.from) == place
    {
      return last
    }
    if let exact = marked.firstIndex(where: { key($0.range.from) == place }) { return exact }
    // Between two: a step forward goes to the next, one back to the one before.
    let next = marked.firstIndex { key($0.range.from) > place } ?? marked.count
    return step > 0 ? next - 1 : next
  }

  private mutating func visit(_ words: MarkedWords, left: Int) {
    let field = words.range.from.field
    let (start, end) = (words.range.from.offset, words.range.to.offset)
    go(to: .field(field, start..<end))
    let count = fieldText(at: field)?.count ?? end
    tour?.visit = SlotTour.Visit(
      mark: words.mark, field: field, start: start, suffix: max(0, count - end))
    let rest = left == 1 ? "le dernier" : "il en reste \(left)"
    message = StatusMessage(
      words.isGap
        ? "À remplir : \(words.kind.hint) ; Tab pour la suite (\(rest))".typeset
        : words.mark.origin == .importedText
          ? Self.question(words.mark, rest)
          : "À confirmer : Alt-V confirme, Tab passe (\(rest))".typeset)
  }

  /// « Ligne 52, rattaché à la recette précédente : Alt-V confirme (il en reste 3) »
  private static func question(_ mark: ConfirmationMark, _ rest: String) -> String {
    let line = mark.sourceLine.map { "ligne \($0), " } ?? ""
    return "Alt-V confirme (\(rest)) : \(line)\(mark.note)".typeset
  }

  /// Writes what was typed in a slot as the minutes write it, and fills the other gaps of that name;
  /// says what is wrong with what cannot be read.
  @discardableResult
  private mutating func settleVisit() -> StatusMessage? {
    guard let visit = tour?.visit else { return nil }
    tour?.visit = nil
    guard visit.mark.origin != .importedText else { return nil }
    guard let text = fieldText(at: visit.field), let range = visit.range(in: text) else {
      return nil
    }
    let typed = String(Array(text)[range])
    guard typed != visit.mark.words, !typed.trimmingSpaces.isEmpty else { return nil }
    let kind = SlotKind(rawValue: visit.mark.note) ?? .text
    let isEntry =
      visit.field.kind(
        in: minutes.item(visit.field.item)?.block(
          visit.field.block ?? BlockID(0))?.content) == .amount
    guard let settled = isEntry ? typed : kind.settled(typed, in: minutes) else {
      let mark = ConfirmationMark(
        .field(visit.field, range), words: typed, origin: visit.mark.origin,
        note: visit.mark.note)
      perform(.sequence("laisser à confirmer", [.review(.mark([mark]))]))
      return StatusMessage(
        "« \(typed) » reste à confirmer : \(kind.hint) était attendu.".typeset, .warning)
    }
    var edits: [Edit] = []
    if settled != typed {
      edits.append(.text(.replace(TextRange(visit.field, range), with: settled)))
    }
    edits += editsThatFill(visit, with: settled)
    if !edits.isEmpty {
      leaveField(for: nil)
      perform(.sequence("remplir « \(visit.mark.words) »".typeset, edits), movingTo: focus)
    }
    return nil
  }

  /// The other gaps of the name of one, filled like it: the last of a field first, so that the places of
  /// the others stay what they are.
  private func editsThatFill(_ visit: SlotTour.Visit, with text: String) -> [Edit] {
    guard visit.mark.origin == .template, let item = touredItem else { return [] }
    return minutes.markedWords(in: item).filter {
      $0.mark.words == visit.mark.words && $0.mark.note == visit.mark.note
        && $0.mark.origin == .template && $0.isGap
    }.reversed().map { .text(.replace($0.range, with: text)) }
  }

  /// Confirms what is marked under the cursor and goes on; elsewhere goes to what is marked next.
  mutating func confirmMark() {
    if !isOnTour { beginTour() }
    let visited = tour?.visit?.mark
    settleVisit()
    guard let item = touredItem else {
      if !DoubtsOverlay.doubts(in: minutes).isEmpty {
        leaveField(for: nil)
        overlays.append(DoubtsOverlay())
        return
      }
      message = StatusMessage("Rien n’est à remplir ni à confirmer.", .ok)
      return
    }
    let here = minutes.markedWords(in: item).first { words in
      words.mark == visited && focus.caret?.field == words.range.to.field
        && focus.caret?.offset == words.range.to.offset
    }
    guard let here else {
      goToMark(step: 1)
      return
    }
    if !here.isGap { perform(.review(.confirm(here.mark))) }
    goToMark(step: 1)
  }

  /// Begins a tour at the current item if something is marked in it, else at the next that has marks.
  private mutating func beginTour() {
    let roots = minutes.agenda
    let current =
      roots.firstIndex { root in
        root.withDescendants.contains { $0.id == focus.item }
      } ?? 0
    let order = Array(roots.indices[current...]) + Array(roots.indices[..<current])
    let found = order.first { !minutes.markedWords(in: roots[$0]).isEmpty }
    tour = found.map { SlotTour(item: roots[$0].id) }
    if let found, !roots[found].withDescendants.contains(where: { $0.id == focus.item }) {
      select(roots[found].id, pane: .item)
    }
  }

  /// Ends the tour; what is left stays marked.
  mutating func endTour() {
    settleVisit()
    tour = nil
    focus.anchor = nil
  }

  /// The characters marked in the fields of the current item.
  var markedOffsets: [FieldAddress: [Range<Int>]] {
    guard !minutes.toConfirm.isEmpty, let id = focus.item else { return [:] }
    var result: [FieldAddress: [Range<Int>]] = [:]
    for mark in minutes.toConfirm where mark.place.item == id && !mark.words.isEmpty {
      if case .field(let address, let range?)? = minutes.place(of: mark) {
        result[address, default: []].append(range)
      }
    }
    return result
  }
}
