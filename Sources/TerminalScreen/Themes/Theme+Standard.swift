extension Theme {
  /// The theme that is compiled in: the terminal's own ground, which may be dark or light, and
  /// colours that are read on both, or that bring their own ground.
  package static let standard = Theme(
    name: "standard", title: "Standard",
    roles: [
      .dim: CellAttributes(emphasis: .dim),
      .title: bar(foreground: 231, background: 24, .bold),
      .titleBar: bar(foreground: 231, background: 24),
      .border: CellAttributes(emphasis: .dim),
      .borderFocused: CellAttributes(foreground: ink(31, 6), emphasis: .bold),
      .paneTitle: CellAttributes(emphasis: .bold),
      .heading: CellAttributes(emphasis: [.bold, .underline]),
      .label: CellAttributes(foreground: ink(31, 6)),
      .derived: CellAttributes(emphasis: .italic),
      .nonBreakingSpace: bar(foreground: 16, background: 250),
      .selection: bar(foreground: 16, background: 153),
      .searchMatch: bar(foreground: 16, background: 221),
      .error: CellAttributes(foreground: ink(160, 1), emphasis: .bold),
      .warning: CellAttributes(foreground: ink(130, 3), emphasis: .bold),
      .advice: CellAttributes(foreground: ink(31, 6)),
      .ok: CellAttributes(foreground: ink(28, 2)),
      .key: CellAttributes(emphasis: .bold),
      .statusBar: bar(foreground: 16, background: 252),
      .menu: bar(foreground: 16, background: 252),
      .menuSelected: bar(foreground: 231, background: 24, .bold),
      .menuDisabled: bar(foreground: 240, background: 252),
      .dialog: bar(foreground: 16, background: 254),
      .dialogTitle: CellAttributes(emphasis: .bold),
      .field: bar(foreground: 16, background: 252, .underline),
      .fieldFocused: bar(foreground: 16, background: 153),
      .placeholder: CellAttributes(emphasis: .dim),
      .itemDone: CellAttributes(foreground: ink(28, 2)),
      .itemCurrent: CellAttributes(emphasis: .bold),
      .disabled: CellAttributes(emphasis: .dim),
    ])

  private static func bar(
    foreground: UInt8, background: UInt8, _ emphasis: Emphasis = []
  ) -> CellAttributes {
    CellAttributes(
      foreground: .indexed(foreground), background: .indexed(background), emphasis: emphasis)
  }

  private static func ink(_ number: UInt8, _ fallback: UInt8) -> Color {
    .indexed(number, fallback: fallback)
  }
}
