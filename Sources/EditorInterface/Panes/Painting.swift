import MinutesEditing
import MinutesModel
import MinutesRules
import TerminalScreen

/// What the panes last showed, so that a key paints only what it changed.
///
/// Each part remembers the values it was painted from; equal values mean equal cells. A letter in a passage
/// changes nothing else, and then no other part is asked.
struct Painting: Sendable {
  var grid = CellGrid(size: Size(width: 0, height: 0))
  /// What may differ from what is painted.
  var unpainted = Unpainted.anything
  var areas: ScreenAreas?
  /// Where the cursor stands in the item, for windows that keep out of its way.
  var cursor: Position?
  var titleBar: TitleBarPicture?
  var frame: FramePicture?
  var wholeAgenda: AgendaPicture?
  var agenda: [AgendaRowPicture?] = []
  var item: ItemPicture?
  var findings: FindingsPicture?
  var statusLine: StatusLinePicture?

  /// Starts on an empty grid when the parts of the screen have moved.
  mutating func prepare(for areas: ScreenAreas, size: Size) {
    guard self.areas != areas || grid.size != size else { return }
    self = Painting()
    self.areas = areas
    grid = CellGrid(size: size)
  }
}

/// What has changed since the panes were painted.
enum Unpainted: Hashable, Sendable {
  case nothing
  /// Lines of one passage of the item under the cursor.
  case passage(BlockID)
  case anything

  /// What it is when a passage has changed as well.
  func adding(_ block: BlockID) -> Unpainted {
    self == .nothing || self == .passage(block) ? .passage(block) : .anything
  }
}

/// What the title bar was painted from.
struct TitleBarPicture: Equatable, Sendable {
  let commune: String
  let date: CalendarDate
  let state: SessionState
  let hasUnsavedChanges: Bool
  let time: ClockTime
}

/// What the frame and the titles of the panes were painted from.
struct FramePicture: Equatable, Sendable {
  let focusedPane: Pane?
  let entry: OutlineEntry?
  let findingsTitle: String
}

/// What the agenda was painted from, row by row.
struct AgendaPicture: Equatable, Sendable {
  let outline: [OutlineEntry]
  let worst: Boxed<[ItemID: Severity]>
  let current: Int
  let isFocused: Bool
  let first: Int
}

/// What a row of the agenda was painted from.
struct AgendaRowPicture: Equatable, Sendable {
  let entry: OutlineEntry
  let worst: Severity?
  let isCurrent: Bool
  let isFocused: Bool
}

/// What the item’s text was painted from.
struct ItemPicture: Equatable, Sendable {
  let rows: [LayoutRow]
  let selected: [FieldAddress: Range<Int>]
  /// What is to be filled or confirmed.
  let marked: [FieldAddress: [Range<Int>]]
  let isScrolledDown: Bool
  let hasMoreBelow: Bool
}

/// What the findings were painted from.
struct FindingsPicture: Equatable, Sendable {
  let findings: [Finding]
  let first: Int
  let chosen: Int
  let isFocused: Bool
  /// The numbers of the items they point at may change without them.
  let outline: [OutlineEntry]
}

/// What the status line was painted from.
struct StatusLinePicture: Equatable, Sendable {
  let message: StatusMessage?
  let quorum: QuorumPicture
  /// `nil` in a window, and where there is no room for it.
  let roll: String?
  let hints: [KeyHint]
}

/// « Quorum 13/8 ✓ » and how it is shown.
struct QuorumPicture: Equatable, Sendable {
  let text: String
  let role: StyleRole
}
