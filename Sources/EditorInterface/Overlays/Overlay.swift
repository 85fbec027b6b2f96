import MinutesEditing
import MinutesModel
import MinutesRules
import TerminalScreen

/// A window over the panes. It sees the editor, and asks it for changes; it makes none itself.
protocol Overlay: Sendable {
  /// What there is to say of what is chosen in it, for the status line; `nil` shows the hints.
  func remark(_ editor: Editor) -> StatusMessage?
  /// The commands whose keys work while it is open.
  var passes: Set<CommandID> { get }
  /// What is typed in it and not taken over yet, before such a command runs.
  mutating func takeOver(_ editor: Editor) -> [OverlayRequest]
  /// Undo or redo has changed the record under it.
  mutating func recordChanged(_ editor: Editor)
  /// The keys that work in it, for the status line.
  var hints: [KeyHint] { get }
  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest]
  /// Draws it and returns where the cursor stands.
  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position?
}

extension Overlay {
  func remark(_ editor: Editor) -> StatusMessage? { nil }
  var passes: Set<CommandID> { [.save] }
  mutating func takeOver(_ editor: Editor) -> [OverlayRequest] { [] }
  mutating func recordChanged(_ editor: Editor) {}
}

extension Set<CommandID> {
  /// For windows in which the record is edited.
  static let whileEditing: Set<CommandID> = [.save, .undo, .redo]
}

/// What a window asks of the editor.
enum OverlayRequest: Sendable {
  case close
  /// Closes the window and does with the event what it does under it.
  case passOn(InputEvent)
  /// Edits of one group are undone together.
  case edit(Edit, group: Int?)
  /// Closes the window and runs a command.
  case run(CommandID)
  case open(any Overlay)
  case effect(Effect)
  case use(EditorSettings)
  case preview(Theme)
  case say(String)
  /// Says that something was done.
  case confirm(String)
  /// Closes nothing; carries a remedy out.
  case mend(Remedy)
  /// Lets a finding stand for a reason.
  case accept(Finding, because: String)
  /// Switches a rule off for the commune; without a reason, on again.
  case setRule(RuleID, offBecause: String?)
  case go(Place)
  /// Remembers where the review was left.
  case leaveReview(OpenPoint, at: Int)
  /// Closes the window and inserts a block at the cursor.
  case insert(BlockContent)
  /// Closes the window and adds an item after the current one.
  case insertItem(ItemKind)
  /// Closes the window and adds an item made of a template after the current one.
  case insertTemplate(ItemTemplate)
  /// Closes the window and adds a copy of an item of another session.
  case takeItem(AgendaItem, of: Minutes)
  /// Makes items, votes and tables of a text.
  case structure(PastedText)
  case find(FindRequest)
  /// Closes the window and makes the session what a journal says that it was.
  case restore(RecoveryOffer)
}

extension CellGrid {
  /// Draws an empty window with a title and returns what is inside it.
  mutating func drawWindow(_ size: Size, title: String, in area: Rectangle) -> Rectangle {
    let box = area.centered(size)
    fill(box, " ", style: Style(.dialog, on: .dialog))
    drawBox(
      box, style: Style(.borderFocused, on: .dialog), title: title,
      titleStyle: Style(.dialogTitle, on: .dialog))
    return box.inset(columns: 2, rows: 1)
  }
}
