package import MinutesEditing

/// Tests that look at steps only say by a number where the cursor is; typing on moves it by one.
extension Int: EditingFocus {
  package func following(_ caret: TextPosition) -> Int? { self + 1 }
}
