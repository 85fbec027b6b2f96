/// The look of every role.
package struct Theme: Hashable, Sendable {
  /// What `--theme` calls it.
  package var name: String
  /// What the settings show, in French.
  package var title: String
  /// Roles that are not in it look like plain text.
  package var roles: RoleLooks

  package init(name: String, title: String, roles: RoleLooks) {
    self.name = name
    self.title = title
    self.roles = roles
  }

  /// What a cell of this style looks like.
  ///
  /// A colour that the role leaves to the terminal comes from its ground. Reverse upon reverse
  /// cancels out, so that what is marked stays visible on a reversed bar.
  package func attributes(for style: Style) -> CellAttributes {
    var result = roles[style.role] ?? CellAttributes()
    if style.ground != style.role {
      let ground = roles[style.ground] ?? CellAttributes()
      if result.foreground == .default { result.foreground = ground.foreground }
      if result.background == .default {
        result.background = ground.background
        result.emphasis.toggle(.reverse, if: ground.emphasis)
      }
    }
    let reversed = style.emphasis.intersection(.reverse)
    result.emphasis.formUnion(style.emphasis.subtracting(.reverse))
    result.emphasis.toggle(.reverse, if: reversed)
    return result
  }

  /// The same without colours, for `NO_COLOR` and terminals that have none: emphasis stays, and what
  /// colour alone told apart gets its role's own emphasis.
  package var monochrome: Theme {
    var result = self
    for role in StyleRole.allCases {
      let emphasis = (roles[role]?.emphasis ?? []).union(role.emphasisWithoutColor)
      result.roles[role] = CellAttributes(emphasis: emphasis)
    }
    return result
  }

  /// The contrast ratio of a style's two colours in xterm's palette, where the terminal's own colours
  /// are as given.
  package func contrast(
    of style: Style, terminalForeground: PaletteColor, terminalBackground: PaletteColor,
    colors count: Int = 256
  ) -> Double {
    let attributes = attributes(for: style)
    let foreground = attributes.foreground.number(of: count).map { PaletteColor($0) }
    let background = attributes.background.number(of: count).map { PaletteColor($0) }
    return (foreground ?? terminalForeground).contrast(with: background ?? terminalBackground)
  }
}

extension Emphasis {
  fileprivate mutating func toggle(_ flag: Emphasis, if other: Emphasis) {
    if other.contains(flag) { formSymmetricDifference(flag) }
  }
}
