import Testing

@testable import TerminalScreen

@Suite struct ThemeTests {
  @Test(arguments: [
    ("default", Color.default), ("red", .ansi(1)), ("bright-white", .ansi(15)), ("3", .ansi(3)),
    ("196", .indexed(196, fallback: 9)), ("16", .indexed(16, fallback: 0)),
    ("231", .indexed(231, fallback: 15)), ("244", .indexed(244, fallback: 8)),
  ])
  func `colours are read by name or number`(name: String, color: Color) {
    #expect(Color(name: name) == color)
  }

  @Test(arguments: ["", "rouge", "256", "-1", "bright-default", "Red"])
  func `what is no colour is refused`(name: String) {
    #expect(Color(name: name) == nil)
  }

  @Test(
    arguments: [
      (Color.indexed(208, fallback: 3), [208, 3, 3, nil]), (.ansi(9), [9, 9, 1, nil]),
      (.default, [nil, nil, nil, nil]),
    ] as [(Color, [UInt8?])])
  func `a terminal with fewer colours gets the fallback`(color: Color, numbers: [UInt8?]) {
    #expect([256, 16, 8, 0].map { color.number(of: $0) } == numbers)
  }

  @Test(
    arguments: [
      (0, 15, 21.0), (0, 0, 1.0), (16, 231, 21.0), (15, 244, 3.95), (15, 1, 5.84), (0, 4, 2.23),
    ] as [(UInt8, UInt8, Double)])
  func `contrast is that of WCAG`(one: UInt8, other: UInt8, ratio: Double) {
    let contrast = PaletteColor(one).contrast(with: PaletteColor(other))
    #expect(abs(contrast - ratio) < 0.01)
    #expect(contrast == PaletteColor(other).contrast(with: PaletteColor(one)))
  }

  @Test func `a role without a ground takes that of what it stands on`() {
    let theme = Theme(
      name: "t", title: "T",
      roles: [
        .dialog: CellAttributes(foreground: .ansi(0), background: .ansi(7)),
        .label: CellAttributes(foreground: .ansi(4), emphasis: .bold),
        .key: CellAttributes(emphasis: .bold),
        .selection: CellAttributes(foreground: .ansi(0), background: .ansi(6)),
      ])
    #expect(
      theme.attributes(for: Style(.label, on: .dialog))
        == CellAttributes(foreground: .ansi(4), background: .ansi(7), emphasis: .bold))
    #expect(
      theme.attributes(for: Style(.key, on: .dialog, .underline))
        == CellAttributes(
          foreground: .ansi(0), background: .ansi(7), emphasis: [.bold, .underline]))
    #expect(
      theme.attributes(for: Style(.selection, on: .dialog))
        == CellAttributes(foreground: .ansi(0), background: .ansi(6)))
  }

  @Test func `without colours every meaning keeps a sign`() {
    let theme = Theme.standard.monochrome
    for role in StyleRole.allCases {
      let attributes = theme.attributes(for: Style(role))
      #expect(attributes.foreground == .default && attributes.background == .default)
      #expect(attributes.emphasis.isSuperset(of: role.emphasisWithoutColor))
    }
    func emphasis(_ style: Style) -> Emphasis { theme.attributes(for: style).emphasis }
    #expect(emphasis(Style(.selection)) == .reverse)
    #expect(emphasis(Style(.key, on: .statusBar)) == [.bold, .reverse])
    #expect(emphasis(Style(.selection, on: .statusBar)) == [])
    #expect(emphasis(Style(.menuSelected)).contains(.reverse))
    #expect(!emphasis(Style(.menu)).contains(.reverse))
    #expect(theme.monochrome == theme)
  }

  @Test func `a role has one look, in whatever order they are said`() {
    let (bold, plain) = (CellAttributes(emphasis: .bold), CellAttributes())
    var looks: RoleLooks = [.title: plain, .ok: bold]
    #expect(looks == [.ok: bold, .title: plain])
    #expect(looks != [.ok: bold, .title: bold] && looks != [.ok: bold])
    looks[.title] = bold
    #expect(looks[.title] == bold && looks.count == 2)
    looks[.title] = nil
    #expect(looks[.title] == nil && looks.roles == [.ok])
  }

  @Test(arguments: [256, 16, 8])
  func `bars of the standard theme can be read`(colors: Int) {
    let looks = Theme.standard.roles
    let bars = looks.roles.filter { looks[$0]?.background != .default }
    #expect(bars.count >= 5)
    for role in bars {
      let ratio = Theme.standard.contrast(
        of: Style(role), terminalForeground: PaletteColor(15), terminalBackground: PaletteColor(0),
        colors: colors)
      #expect(ratio >= 4.5, "\(role.rawValue) in \(colors)")
    }
  }

  /// No amber reaches 4,5 on black and on white, hence a little less for the inks.
  @Test(arguments: StyleRole.allCases)
  func `the standard theme can be read on black and on white`(role: StyleRole) {
    for ground in [StyleRole.text, .statusBar, .dialog] {
      for (foreground, background) in [(15, 0), (0, 15)] as [(UInt8, UInt8)] {
        let ratio = Theme.standard.contrast(
          of: Style(role, on: ground), terminalForeground: PaletteColor(foreground),
          terminalBackground: PaletteColor(background))
        #expect(ratio >= 4.4)
      }
    }
  }
}
