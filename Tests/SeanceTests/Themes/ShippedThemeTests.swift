import Foundation
import MinutesTestSupport
import TerminalScreen
import Testing

@testable import seance

/// What every theme in `themes/` must hold.
@Suite struct ShippedThemeTests {
  private static let folder = PackageFolder.url.appending(path: "themes")

  static let names = ["clair", "contraste", "monochrome", "sombre"]

  private func theme(_ name: String) throws -> Theme {
    let path = Self.folder.appending(path: name + ".toml").path
    return try ThemeFile.read(try TextFile.read(path), name: name, file: path)
  }

  @Test func `the folder holds these themes`() throws {
    let library = ThemeLibrary(folders: [Self.folder.path])
    let (entries, problems) = library.found
    #expect(problems == [])
    #expect(entries.map(\.theme.name) == ["standard"] + Self.names)
  }

  @Test(arguments: names)
  func `a theme reads and has a title`(name: String) throws {
    let theme = try theme(name)
    #expect(theme.title.lowercased().hasPrefix(name))
    #expect(!theme.roles.isEmpty)
  }

  /// The terminals a theme is made for: their own ink and ground.
  private static let terminals: [String: [(ink: PaletteColor, ground: PaletteColor)]] = [
    "clair": [
      (PaletteColor(16), PaletteColor(231)),
      (PaletteColor(16), PaletteColor(red: 250, green: 250, blue: 245)),
    ],
    "sombre": [
      (PaletteColor(231), PaletteColor(16)),
      (PaletteColor(red: 220, green: 220, blue: 220), PaletteColor(red: 30, green: 30, blue: 30)),
    ],
    "contraste": [(PaletteColor(231), PaletteColor(16)), (PaletteColor(16), PaletteColor(231))],
    "monochrome": [(PaletteColor(231), PaletteColor(16)), (PaletteColor(16), PaletteColor(231))],
  ]

  /// Every role as it stands, and those without a ground of their own on the grounds they are put on.
  private static func styles(of theme: Theme) -> [Style] {
    let grounds: [StyleRole] = [.text, .cursorLine, .statusBar, .menu, .dialog]
    return StyleRole.allCases.flatMap { role in
      if theme.roles[role]?.background ?? .default != .default { return [Style(role)] }
      return grounds.map { Style(role, on: $0) }
    }
  }

  @Test(arguments: names, [256, 16])
  func `every role is read on every ground`(name: String, colors: Int) throws {
    let theme = try theme(name)
    let least = name == "contraste" ? 7 : 4.5
    for terminal in Self.terminals[name] ?? [] {
      for style in Self.styles(of: theme) {
        let contrast = theme.contrast(
          of: style, terminalForeground: terminal.ink, terminalBackground: terminal.ground,
          colors: colors)
        #expect(contrast >= least, "\(style.role) on \(style.ground) with \(colors) colours")
      }
    }
  }

  /// Roles that must not look the same, for the eye or without colours.
  private static let pairs: [(StyleRole, StyleRole)] = [
    (.text, .error), (.text, .selection), (.text, .searchMatch), (.text, .nonBreakingSpace),
    (.menu, .menuSelected), (.field, .fieldFocused), (.error, .advice), (.text, .heading),
    (.selection, .searchMatch), (.border, .borderFocused),
  ]

  @Test(arguments: names, [256, 16, 0])
  func `what must be told apart looks different`(name: String, colors: Int) throws {
    var theme = try theme(name)
    if colors == 0 { theme = theme.monochrome }
    for (one, other) in Self.pairs {
      let looks = [one, other].map { role in
        let attributes = theme.attributes(for: Style(role))
        return [
          attributes.foreground.number(of: colors).map { Int($0) } ?? -1,
          attributes.background.number(of: colors).map { Int($0) } ?? -1,
          Int(attributes.emphasis.rawValue),
        ]
      }
      #expect(looks[0] != looks[1], "\(one) and \(other) with \(colors) colours")
    }
  }

  @Test func `the monochrome theme asks for no colour`() throws {
    let looks = try theme("monochrome").roles
    for look in looks.roles.compactMap({ looks[$0] }) {
      #expect(look.foreground == .default && look.background == .default)
    }
  }
}
