/// What a terminal is asked for: two colours and an emphasis.
package struct CellAttributes: Hashable, Sendable {
  package var foreground: Color
  package var background: Color
  package var emphasis: Emphasis

  package init(
    foreground: Color = .default, background: Color = .default, emphasis: Emphasis = []
  ) {
    self.foreground = foreground
    self.background = background
    self.emphasis = emphasis
  }
}
