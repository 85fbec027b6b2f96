/// What the clerk has chosen for the program on this machine.
package struct EditorSettings: Hashable, Sendable {
  /// Whether guillemets, apostrophes and non-breaking spaces are put in while she types.
  package var typographyHelp: Bool
  /// The name of the theme.
  package var themeName: String

  package init(typographyHelp: Bool = true, themeName: String = "standard") {
    self.typographyHelp = typographyHelp
    self.themeName = themeName
  }
}
