package import MinutesModel

/// Why an edit cannot be carried out; the record is unchanged.
package enum EditError: Error, Hashable, Sendable {
  case noSuchItem(ItemID)
  case noSuchBlock(BlockID)
  case noSuchField(FieldAddress)
  case noSuchMember(MemberID)
  /// The list of movements has none at that index.
  case noSuchMovement
  /// The block is of another sort than the edit.
  case wrongBlock(BlockID)
  /// There is no room in that direction, with the reason in French.
  case cannotMove(String)
  /// The words in this field cannot be read as what it takes.
  case unreadable(String)

  /// The reason in French, for the status line.
  package var message: String {
    switch self {
    case .noSuchItem: "Ce point n’existe plus."
    case .noSuchBlock: "Ce bloc n’existe plus."
    case .noSuchField: "Ce champ n’existe plus."
    case .noSuchMember: "Ce membre n’est pas au tableau du conseil."
    case .noSuchMovement: "Ce mouvement n’existe plus."
    case .wrongBlock: "Cette commande ne convient pas à ce bloc."
    case .cannotMove(let reason): reason
    case .unreadable(let text): "« \(text) » n’est pas lisible ici."
    }
  }
}
