extension Theme {
  /// The theme that is compiled in: it leaves the ground to the terminal, which may be dark or light.
  ///
  /// Its inks are of middle luminance, the only ones that are read on black and on white alike; where
  /// a ground is needed both colours are given, or reversed.
  package static let standard = Theme(
    name: "standard", title: "Standard",
    roles: [
      .dim: ink(243, 8),
      .title: bar(231, 15, on: 24, 4, .bold),
      .titleBar: bar(231, 15, on: 24, 4),
      .border: ink(243, 8),
      .borderFocused: ink(29, 6, .bold),
      .paneTitle: CellAttributes(emphasis: .bold),
      .heading: CellAttributes(emphasis: [.bold, .underline]),
      .label: ink(29, 6),
      .derived: CellAttributes(emphasis: .italic),
      .nonBreakingSpace: ink(63, 6, .underline),
      .selection: bar(16, 0, on: 153, 6),
      .searchMatch: bar(16, 0, on: 221, 3),
      .cursorLine: CellAttributes(emphasis: .bold),
      .error: ink(131, 9, .bold),
      .warning: ink(130, 3, .bold),
      .advice: ink(63, 6),
      .ok: ink(29, 2),
      .key: CellAttributes(emphasis: .bold),
      .statusBar: CellAttributes(emphasis: .reverse),
      .menuSelected: bar(231, 15, on: 24, 4, .bold),
      .menuDisabled: ink(243, 8),
      .dialogTitle: CellAttributes(emphasis: .bold),
      .field: CellAttributes(emphasis: .underline),
      .fieldFocused: bar(16, 0, on: 153, 6),
      .placeholder: ink(243, 8),
      .itemDone: ink(29, 2),
      .itemCurrent: CellAttributes(emphasis: .bold),
      .disabled: ink(243, 8),
    ])

  private static func ink(
    _ number: UInt8, _ fallback: UInt8, _ emphasis: Emphasis = []
  ) -> CellAttributes {
    CellAttributes(foreground: .indexed(number, fallback: fallback), emphasis: emphasis)
  }

  private static func bar(
    _ number: UInt8, _ fallback: UInt8, on ground: UInt8, _ groundFallback: UInt8,
    _ emphasis: Emphasis = []
  ) -> CellAttributes {
    CellAttributes(
      foreground: .indexed(number, fallback: fallback),
      background: .indexed(ground, fallback: groundFallback), emphasis: emphasis)
  }
}
