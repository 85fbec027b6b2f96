import MinutesEditing
import MinutesModel
import MinutesReading
import MinutesWording
import TerminalScreen

/// Text pasted last, as it came, with where it stands.
struct PastedText: Hashable, Sendable {
  /// As it came: its columns and line breaks tell what it is.
  let source: String
  /// Where it stands in the record; `nil` where no text could take it.
  let range: TextRange?
  /// What stands there.
  let text: String
}

extension Editor {
  /// From this on a pasted text is likely to be more than a paragraph.
  private static let longPaste = (lines: 4, characters: 600)

  private static func isLong(_ text: String) -> Bool {
    text.utf8.count >= longPaste.characters
      || text.split(whereSeparator: \.isNewline).count >= longPaste.lines
  }

  /// Remembers what was pasted and offers to structure it, where it is long.
  mutating func offerStructure(of source: String, from start: TextPosition?) {
    pasted = nil
    guard Self.isLong(source), readOnlyReason == nil else { return }
    var range: TextRange?
    if let start, let end = focus.caret { range = TextRange(from: start, to: end) }
    pasted = PastedText(source: source, range: range, text: range.map { text(in: $0) } ?? "")
    let lines = FrenchNumber(source.split(whereSeparator: \.isNewline).count)
      .counting("ligne", "lignes")
    message = StatusMessage(
      range == nil
        ? "\(lines) : Alt-X en fait des points de l’ordre du jour.".typeset
        : "\(lines) : Alt-X structure ce texte (points, votes, tableaux).".typeset)
  }

  /// What would be structured: what is selected over several lines, or what was pasted and still
  /// stands as it was.
  var structurable: PastedText? {
    if let selection {
      let text = text(in: selection)
      return text.contains("\n") ? PastedText(source: text, range: selection, text: text) : nil
    }
    guard let pasted else { return nil }
    guard let range = pasted.range else { return pasted }
    return range.from.field.item == focus.item && text(in: range) == pasted.text ? pasted : nil
  }

  /// Makes items, votes and tables of a text; asks first where it is a whole session.
  mutating func structureText() {
    guard let text = structurable else { return }
    leaveField(for: nil)
    let reading = Reading(text: text.source)
    if reading.isWholeSession {
      overlays.append(ChoiceOverlay.wholeSession(reading, text))
    } else {
      addItems(of: text)
    }
  }

  /// Adds the items that a text holds, in the place of the text; one step of the history.
  mutating func addItems(of text: PastedText) {
    let fragment = FragmentReading(text: text.source, in: minutes, at: focus.item)
    let read = ReadItems(Self.titled(fragment.items), marks: fragment.marks, for: minutes)
    guard !read.items.isEmpty else {
      message = StatusMessage("Rien à structurer dans ce texte.", .warning)
      return
    }
    var edits: [Edit] = []
    if let range = text.range { edits.append(.text(.replace(range, with: ""))) }
    var target = Focus(pane: .item)
    let shown: ItemID
    if let blocks = read.looseBlocks, let range = text.range,
      let item = minutes.item(range.from.field.item)
    {
      shown = item.id
      let index = item.blocks.firstIndex { $0.id == range.from.field.block } ?? -1
      for (offset, block) in blocks.enumerated() {
        edits.append(.block(item.id, .insert(block, at: index + 1 + offset)))
      }
      let marks = read.marks(movedTo: item.id)
      if !marks.isEmpty { edits.append(.review(.mark(marks))) }
      target.item = item.id
      target.caret = blocks.first?.fields(item: item.id).first.map {
        TextPosition(field: $0.address, offset: 0)
      }
    } else {
      shown = read.items[0].id
      edits += read.edits(focus.item.map { .after($0) } ?? .last)
      target.item = shown
      target.caret = TextPosition(field: FieldAddress(item: shown, path: .title), offset: 0)
    }
    scroll.item = 0
    guard perform(.sequence("structurer le texte collé", edits), movingTo: target) else { return }
    pasted = nil
    message = StatusMessage(Self.report(read), .ok)
  }

  /// What stands before the first heading is an item too, which needs a name of ours to be found by.
  private static func titled(_ items: [AgendaItem]) -> [AgendaItem] {
    guard items.count > 1, items[0].title.isEmpty else { return items }
    var items = items
    items[0].title = "Avant le premier point"
    return items
  }

  /// « 3 points, 2 votes ; 1 à confirmer : Alt-V. Ctrl-Z rend le texte. »
  private static func report(_ read: ReadItems) -> String {
    let items = read.items.flatMap(\.withDescendants)
    let blocks = items.flatMap(\.blocks)
    func count(_ holds: (BlockContent) -> Bool) -> Int { blocks.count { holds($0.content) } }
    let counts = [
      (items.count, "point", "points"),
      (count { if case .ballot = $0 { true } else { false } }, "vote", "votes"),
      (count { if case .financingPlan = $0 { true } else { false } }, "plan", "plans"),
      (count { if case .table = $0 { true } else { false } }, "tableau", "tableaux"),
    ].filter { $0.0 > 0 }.map { FrenchNumber($0.0).counting($0.1, $0.2) }
    let doubts = read.marks.isEmpty ? "" : " ; \(read.marks.count) à confirmer : Alt-V"
    return (counts.joined(separator: ", ") + doubts + ". Ctrl-Z rend le texte.").typeset
  }
}

extension ChoiceOverlay {
  /// What to do with a text that is the minutes of a whole session.
  static func wholeSession(_ reading: Reading, _ text: PastedText) -> ChoiceOverlay {
    let minutes = reading.minutes
    let items = FrenchNumber(minutes.numberedItems.count).counting("point", "points")
    return ChoiceOverlay(
      "Séance du \(minutes.session.date.french) : \(items)".typeset,
      [
        Choice(label: "Ajouter ses points à l’ordre du jour") { _ in [.structure(text)] },
        Choice(label: "La mettre à la place de la séance ouverte") { _ in
          [
            .edit(.replacement(ReplacementEdit(minutes, from: .importedText)), group: nil),
            .confirm(
              "Séance remplacée par celle du texte ; Ctrl-Z rend ce que vous aviez.".typeset),
          ]
        },
        Choice(label: "Laisser le texte comme il est") { _ in [] },
      ])
  }
}
