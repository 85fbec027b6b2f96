/// What a terminal is asked for: two colours and an emphasis.
package struct CellAttributes: Hashable, Sendable {
  /// The colour of the text.
  package var foreground: Color
  /// The colour behind it.
  package var background: Color
  /// Bold, dim and the like.
  package var emphasis: Emphasis

  package init(
    foreground: Color = .default, background: Color = .default, emphasis: Emphasis = []
  ) {
    self.foreground = foreground
    self.background = background
    self.emphasis = emphasis
  }
}
