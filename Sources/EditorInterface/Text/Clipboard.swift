import MinutesModel

/// What was last cut or copied.
struct Clipboard: Hashable, Sendable {
  enum Content: Hashable, Sendable {
    case nothing
    case text(String)
    /// Lines of passages with their levels.
    case lines([Line])
    /// Whole blocks, which keep their figures and facts.
    case blocks([Block])
    /// A whole item with its sub-items.
    case item(AgendaItem)
  }

  var content = Content.nothing

  var isEmpty: Bool { content == .nothing }
}
