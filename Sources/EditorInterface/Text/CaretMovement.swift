/// A way for the cursor to move; −1 is towards the beginning, 1 towards the end.
enum CaretMovement: Hashable, Sendable {
  case character(Int)
  case word(Int)
  case row(Int)
  case rowEdge(Int)
  case page(Int)
  case field(Int)
  case itemEdge(Int)
}
