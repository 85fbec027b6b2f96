import MinutesEditing
import MinutesModel

/// The conditions that commands share, each with the reason it gives when it does not hold.
extension Availability {
  static let whenEditable: @Sendable (Editor) -> Availability = { editor in
    editor.readOnlyReason.map { .unavailable("Lecture seule : \($0)") } ?? .available
  }

  static let whenOnItem: @Sendable (Editor) -> Availability = { editor in
    guard editor.currentItem != nil else {
      return .unavailable("L’ordre du jour est vide : Ctrl-N ajoute un point.")
    }
    return whenEditable(editor)
  }

  static let whenProposed: @Sendable (Editor) -> Availability = { editor in
    guard editor.currentItem?.facts.proposal != nil else {
      return .unavailable("Aucune proposition n’est conservée pour ce point (Ctrl-P : garder).")
    }
    return whenOnItem(editor)
  }

  static let whenInText: @Sendable (Editor) -> Availability = { editor in
    guard editor.focus.caret != nil else {
      return .unavailable("Placez d’abord le curseur dans un texte (Entrée).")
    }
    return whenEditable(editor)
  }

  /// For what changes nothing.
  static let whenReading: @Sendable (Editor) -> Availability = { editor in
    editor.focus.caret == nil
      ? .unavailable("Placez d’abord le curseur dans un texte (Entrée).") : .available
  }

  static let whenBlockHasFacts: @Sendable (Editor) -> Availability = { editor in
    switch editor.currentBlock?.content {
    case .financingPlan, .authorisation, .table: whenEditable(editor)
    default: .unavailable("Le curseur n’est pas dans un plan, une autorisation ou un tableau.")
    }
  }

  static let whenOnTotals: @Sendable (Editor) -> Availability = { editor in
    switch editor.currentBlock?.content {
    case .financingPlan, .authorisation: whenEditable(editor)
    default: .unavailable("Le curseur n’est pas dans un plan ni dans une autorisation.")
    }
  }

  static let whenOnAuthorisationLine: @Sendable (Editor) -> Availability = { editor in
    guard case .authorisation? = editor.focus.caret?.field.path else {
      return .unavailable("Le curseur n’est pas dans une ligne d’autorisation.")
    }
    return whenEditable(editor)
  }

  static let whenOnBlock: @Sendable (Editor) -> Availability = { editor in
    guard editor.currentBlock != nil else {
      return .unavailable("Placez d’abord le curseur dans un bloc du point.")
    }
    return whenEditable(editor)
  }

  static let whenSelected: @Sendable (Editor) -> Availability = { editor in
    if editor.focus.pane == .agenda, editor.currentItem != nil { return .available }
    return editor.selection == nil ? .unavailable("Rien n’est sélectionné.") : .available
  }

  static let whenInTable: @Sendable (Editor) -> Availability = { editor in
    guard editor.currentBlock?.content.isTable == true else {
      return .unavailable("Le curseur n’est pas dans un tableau.")
    }
    return whenEditable(editor)
  }
}
