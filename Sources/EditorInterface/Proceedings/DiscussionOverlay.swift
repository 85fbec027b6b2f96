import MinutesEditing
import MinutesModel
import MinutesWording
import TerminalScreen

/// Who says what: a line for the discussion of the item, written without leaving the place in it.
struct DiscussionOverlay: Overlay {
  private let item: ItemID
  private var speaker = LineField()
  private var words = LineField()
  private var isInWords = false
  /// Whether the hour is written before what is said.
  private var hasTime = false

  init(_ item: ItemID) { self.item = item }

  var hints: [KeyHint] {
    isInWords
      ? [
        KeyHint("Entrée", "noter"), KeyHint("Tab", "avec l’heure"), KeyHint("Maj-Tab", "qui"),
        KeyHint("Échap", "fermer"),
      ]
      : [KeyHint("Tab", "prendre le nom"), KeyHint("Échap", "fermer")]
  }

  /// The members whose family name begins with what is typed, those in the room first.
  private func candidates(_ editor: Editor) -> [Member] {
    let wanted = speaker.text.trimmingSpaces.folded
    let members = editor.minutes.seated { _ in true }
    let found = members.filter {
      $0.familyName.folded.hasPrefix(wanted) || $0.givenName.folded.hasPrefix(wanted)
    }
    let present = Set(editor.minutes.rollCall(at: item).present)
    return found.filter { present.contains($0.id) } + found.filter { !present.contains($0.id) }
  }

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    switch event {
    case .paste(let text):
      if isInWords { words.insert(text) } else { speaker.insert(text) }
      return []
    case .key(let press): return isInWords ? handleWords(press, editor) : handleName(press, editor)
    default: return []
    }
  }

  private mutating func handleName(_ press: KeyPress, _ editor: Editor) -> [OverlayRequest] {
    switch press.key {
    case .escape: return [.close]
    case .tab, .enter, .down:
      let typed = speaker.text.trimmingSpaces
      if !typed.isEmpty, let member = candidates(editor).first {
        speaker = LineField(member.reference(style: editor.minutes.council.houseStyle))
      }
      isInWords = true
    default: _ = speaker.handle(press)
    }
    return []
  }

  private mutating func handleWords(_ press: KeyPress, _ editor: Editor) -> [OverlayRequest] {
    switch (press.key, press.modifiers) {
    case (.escape, _) where words.text.trimmingSpaces.isEmpty: return [.close]
    // Closing never loses what was typed.
    case (.escape, _), (.enter, _): return note(editor)
    case (.tab, .shift), (.up, _): isInWords = false
    case (.tab, _): hasTime.toggle()
    default: _ = words.handle(press)
    }
    return []
  }

  private func note(_ editor: Editor) -> [OverlayRequest] {
    let said = words.text.trimmingSpaces
    guard !said.isEmpty else { return [.close] }
    var line = [speaker.text.trimmingSpaces, said].filter { !$0.isEmpty }.joined(separator: " ")
    if hasTime { line = "À \(editor.now.time.french), " + line }
    if !line.hasSuffix(".") { line += "." }
    guard let edit = editor.minutes.noting(line.typeset, at: item) else { return [.close] }
    return [.edit(edit, group: nil), .close, .confirm("Intervention notée.")]
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let inside = grid.drawWindow(
      Size(width: min(76, editor.size.width - 2), height: 7),
      title: "Intervention au point \(editor.minutes.number(of: item) ?? "")",
      in: Rectangle(editor.size))
    func field(_ row: Int) -> Rectangle {
      Rectangle(
        column: inside.column + 6, row: inside.row + row, width: inside.width - 6, height: 1)
    }
    let label = Style(.label, on: .dialog)
    grid.put("Qui", at: inside.line(0).origin, style: label)
    grid.put("Dit", at: inside.line(2).origin, style: label)
    let name = speaker.draw(on: &grid, in: field(0), isFocused: !isInWords)
    let text = words.draw(on: &grid, in: field(2), isFocused: isInWords)
    let help =
      isInWords
      ? (hasTime
        ? "À \(editor.now.time.french), " : "sans l’heure ; ") + "« demande si… », « répond que… »"
      : candidates(editor).prefix(4).map(\.shortName).joined(separator: ", ")
    grid.put(
      help, at: inside.line(isInWords ? 4 : 1).origin.moved(columns: 6),
      style: Style(.dim, on: .dialog), maxWidth: inside.width - 6)
    return isInWords ? text : name
  }
}

extension Member {
  /// How the text speaks of the member: « Mme la maire », « M. BRUNET ».
  func reference(style: HouseStyle) -> String {
    office == .mayor ? MayorTitle(of: self, style: style).short : shortName
  }
}

extension Minutes {
  /// The edit that adds a line to the discussion of an item: to its last discussion, else to one that
  /// comes before its vote.
  func noting(_ line: String, at id: ItemID) -> Edit? {
    guard let item = item(id) else { return nil }
    let discussion = item.blocks.last { block in
      if case .passage(let passage) = block.content { passage.role == .discussion } else { false }
    }
    if let discussion, case .passage(var passage) = discussion.content {
      if passage.lines.count == 1, passage.lines[0].text.trimmingSpaces.isEmpty {
        passage.lines = [Line(line)]
      } else {
        passage.lines.append(Line(line))
      }
      return .sequence(
        "noter une intervention", [.block(id, .replace(discussion.id, .passage(passage)))])
    }
    let place = item.blocks.firstIndex { block in
      switch block.content {
      case .ballot: true
      case .passage(let passage): if case .operative = passage.role { true } else { false }
      default: false
      }
    }
    let block = Block(
      id: unusedBlockID, content: .passage(Passage(role: .discussion, texts: [line])))
    return .sequence(
      "noter une intervention", [.block(id, .insert(block, at: place ?? item.blocks.count))])
  }
}
