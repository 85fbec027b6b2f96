package import MinutesModel

/// Why an edit cannot be carried out; the record is unchanged.
package enum EditError: Error, Hashable, Sendable {
  case noSuchItem(ItemID)
  case noSuchBlock(BlockID)
  case noSuchField(FieldAddress)
  case noSuchMember(MemberID)
  /// The tableau has a member of that id already.
  case memberExists(MemberID)
  /// No proposal is kept for the item.
  case noProposal(ItemID)
  /// The list of movements has none at that index.
  case noSuchMovement
  /// The block is of another sort than the edit.
  case wrongBlock(BlockID)
  /// There is no room in that direction, with the reason in French.
  case cannotMove(String)
  /// A text would be longer than a record holds.
  case tooLong
  /// The words in this field cannot be read as what it takes.
  case unreadable(String)

  /// The reason in French, for the status line.
  package var message: String {
    switch self {
    case .noSuchItem: "Ce point n’existe plus."
    case .noSuchBlock: "Ce bloc n’existe plus."
    case .noSuchField: "Ce champ n’existe plus."
    case .noSuchMember: "Ce membre n’est pas au tableau du conseil."
    case .memberExists: "Ce membre est déjà au tableau du conseil."
    case .noProposal: "Aucune proposition n’est conservée pour ce point."
    case .noSuchMovement: "Ce mouvement n’existe plus."
    case .wrongBlock: "Cette commande ne convient pas à ce bloc."
    case .cannotMove(let reason): reason
    case .tooLong: "Un alinéa ne dépasse pas un million de signes\u{A0}: faites-en plusieurs."
    case .unreadable(let text): "« \(text) » n’est pas lisible ici."
    }
  }
}
