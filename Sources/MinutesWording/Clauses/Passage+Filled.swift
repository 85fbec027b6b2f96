package import MinutesModel

extension BlockContent {
  /// Whether it is a dispositif with something in it.
  package var isDispositif: Bool {
    guard case .passage(let passage) = self, case .operative = passage.role else { return false }
    return !passage.isBlank
  }
}

extension Passage {
  /// Whether nothing is typed in it.
  package var isBlank: Bool { lead.trimmingSpaces.isEmpty && filledLines.isEmpty }

  /// The lines that hold text, with their indices.
  package var filledLines: [(index: Int, line: Line)] {
    lines.enumerated().filter { !$0.element.text.trimmingSpaces.isEmpty }
      .map { ($0.offset, $0.element) }
  }
}
