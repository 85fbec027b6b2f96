/// How a cell is to look: a role, the role it stands on, and what is added for this cell alone.
package struct Style: Hashable, Sendable {
  /// What the text is, which a theme gives its colour.
  package var role: StyleRole
  /// Where the background comes from when the role has none of its own: a label in a dialog is
  /// `Style(.label, on: .dialog)`.
  package var ground: StyleRole
  /// What is added to the role’s look.
  package var emphasis: Emphasis

  package init(_ role: StyleRole, on ground: StyleRole = .text, _ emphasis: Emphasis = []) {
    self.role = role
    self.ground = ground
    self.emphasis = emphasis
  }

  /// Plain text on the screen's own ground.
  package static let text = Style(.text)

  /// The same with more emphasis.
  package func adding(_ emphasis: Emphasis) -> Style {
    Style(role, on: ground, self.emphasis.union(emphasis))
  }

  /// The same on another ground.
  package func on(_ ground: StyleRole) -> Style {
    Style(role, on: ground, emphasis)
  }
}
