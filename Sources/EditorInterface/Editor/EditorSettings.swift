package import MinutesRules

/// What the clerk has chosen for the program on this machine.
package struct EditorSettings: Hashable, Sendable {
  /// Whether guillemets, apostrophes and non-breaking spaces are put in while she types.
  package var typographyHelp: Bool
  /// The name of the theme.
  package var themeName: String
  /// Which findings are shown.
  package var profile: CheckProfile
  /// The file of the SSH key with which she signs; empty for none.
  package var signingKey: String
  /// Her name, as changes of a session’s state keep it; empty for the secretary of the session.
  package var userName: String

  package init(
    typographyHelp: Bool = true, themeName: String = "standard", profile: CheckProfile = .review,
    signingKey: String = "", userName: String = ""
  ) {
    self.typographyHelp = typographyHelp
    self.themeName = themeName
    self.profile = profile
    self.signingKey = signingKey
    self.userName = userName
  }
}
