/// What a cell means to the reader; a theme gives each role its colours, nothing else does.
///
/// The raw value is the role's name in theme files.
package enum StyleRole: String, CaseIterable, Hashable, Sendable {
  case text
  case dim
  case title
  case titleBar
  case border
  case borderFocused
  case paneTitle
  case heading
  case label
  /// What the program writes from facts, as against what the secretary typed.
  case derived
  case amount
  case nonBreakingSpace
  case selection
  case searchMatch
  case cursorLine
  case error
  case warning
  case advice
  case ok
  /// The name of a key in a hint.
  case key
  case statusBar
  case menu
  case menuSelected
  case menuDisabled
  case dialog
  case dialogTitle
  case field
  case fieldFocused
  case placeholder
  case itemDone
  case itemCurrent
  case disabled

  /// What tells the role apart where there is no colour, whatever the theme says.
  package var emphasisWithoutColor: Emphasis {
    switch self {
    case .title, .paneTitle, .heading, .dialogTitle, .key, .error, .itemCurrent, .borderFocused:
      .bold
    case .titleBar, .statusBar, .selection, .menuSelected, .fieldFocused:
      .reverse
    case .searchMatch:
      [.bold, .underline]
    case .warning, .nonBreakingSpace, .field:
      .underline
    case .dim, .menuDisabled, .placeholder, .disabled:
      .dim
    case .text, .border, .label, .derived, .amount, .cursorLine, .advice, .ok, .menu, .dialog,
      .itemDone:
      []
    }
  }
}
