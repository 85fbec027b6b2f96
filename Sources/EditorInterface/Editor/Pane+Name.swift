import MinutesEditing

extension Pane {
  /// What F1 and the menu call it.
  var name: String {
    switch self {
    case .agenda: "Ordre du jour"
    case .item: "Point"
    case .findings: "Constats"
    }
  }
}
