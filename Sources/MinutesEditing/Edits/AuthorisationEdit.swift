package import MinutesModel

/// A change to a budget authorisation; the text of its fields is changed by `TextEdit`.
package enum AuthorisationEdit: Hashable, Codable, Sendable {
  case insertLine(at: Int)
  case removeLine(Int)
  case moveLine(Int, by: Int)
  case setOperation(Int, Bool)
  /// What the base is declared to count and to leave out.
  case setBaseScope(BaseScope)
  /// Written by hand; empty derives the quarter again.
  case setStatedCeiling(Entry)
  /// Written by hand; empty derives the sum again.
  case setStatedTotal(Entry)

  func change(_ authorisation: inout BudgetAuthorisation) throws(EditError) {
    switch self {
    case .insertLine(let index):
      authorisation.lines.insert(
        AuthorisationLine(), at: min(max(index, 0), authorisation.lines.count))
    case .removeLine(let index):
      guard authorisation.lines.indices.contains(index) else { return }
      authorisation.lines.remove(at: index)
      if authorisation.lines.isEmpty { authorisation.lines = [AuthorisationLine()] }
    case .moveLine(let index, let step): try move(&authorisation.lines, index, step)
    case .setOperation(let index, let isOperation):
      guard authorisation.lines.indices.contains(index) else { return }
      authorisation.lines[index].isOperation = isOperation
    case .setBaseScope(let scope): authorisation.baseScope = scope
    case .setStatedCeiling(let entry): authorisation.statedCeiling = entry
    case .setStatedTotal(let entry): authorisation.statedTotal = entry
    }
  }
}
