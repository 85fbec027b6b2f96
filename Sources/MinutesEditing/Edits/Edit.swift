package import MinutesModel

/// A change to the record: the only way in which anything in it ever changes.
///
/// Grouped by domain; a value, so that it can be kept in a journal, offered as a remedy and done
/// again.
package indirect enum Edit: Hashable, Codable, Sendable {
  case council(CouncilEdit)
  case session(SessionEdit)
  case attendance(AttendanceEdit)
  case agenda(AgendaEdit)
  case proceedings(ItemID, ProceedingsEdit)
  case proposal(ItemID, ProposalEdit)
  case block(ItemID, BlockEdit)
  case text(TextEdit)
  case table(ItemID, BlockID, TableEdit)
  case financing(ItemID, BlockID, FinancingEdit)
  case authorisation(ItemID, BlockID, AuthorisationEdit)
  case ballot(ItemID, BlockID, BallotEdit)
  case review(ReviewEdit)
  case replacement(ReplacementEdit)
  /// Several edits that stand or fall together, with the name under which they are undone.
  case sequence(String, [Edit])
}

/// One domain of edits.
package protocol RecordEdit: Hashable, Codable, Sendable {
  /// Carries the change out; on an error the record may be half changed, so callers work on a copy.
  func change(_ minutes: inout Minutes) throws(EditError)
  /// What it does, for the undo menu: « modifier le vote du point 4 ».
  func summary(in minutes: Minutes) -> String
}

extension Edit {
  /// Carries the edit out, wholly or not at all.
  package func apply(to minutes: inout Minutes) throws(EditError) {
    // An item is replaced wholly or not at all.
    if changesOneItem { return try change(&minutes) }
    var changed = minutes
    try change(&changed)
    minutes = changed
  }

  /// Whether all it does is done by `Minutes.update`.
  private var changesOneItem: Bool {
    switch self {
    case .text, .block, .table, .financing, .authorisation, .ballot: true
    default: false
    }
  }

  private func change(_ minutes: inout Minutes) throws(EditError) {
    // Another record has marks of its own.
    if case .replacement(let edit) = self { return try edit.change(&minutes) }
    let before = minutes.hasMarks ? minutes : nil
    try carryOut(on: &minutes)
    if let before { minutes.keepMarks(since: before) }
  }

  private func carryOut(on minutes: inout Minutes) throws(EditError) {
    switch self {
    case .council(let edit): try edit.change(&minutes)
    case .session(let edit): try edit.change(&minutes)
    case .attendance(let edit): try edit.change(&minutes)
    case .agenda(let edit): try edit.change(&minutes)
    case .text(let edit): try edit.change(&minutes)
    case .review(let edit): try edit.change(&minutes)
    case .replacement(let edit): try edit.change(&minutes)
    case .proceedings(let item, let edit):
      for member in edit.members { try minutes.require(member) }
      try minutes.update(item) { edit.change(&$0.facts, votes: $0.ballots.map(\.block)) }
    case .proposal(let item, let edit):
      try minutes.update(item) { item throws(EditError) in try edit.change(&item) }
    case .block(let item, let edit):
      let before = minutes
      try minutes.update(item) { item throws(EditError) in
        try edit.change(&item, newID: before.unusedBlockID)
      }
    case .table(let item, let block, let edit):
      try minutes.update(item, block) { content throws(EditError) in
        guard case .table(var table) = content else { throw .wrongBlock(block) }
        try edit.change(&table)
        content = .table(table)
      }
    case .financing(let item, let block, let edit):
      try minutes.update(item, block) { content throws(EditError) in
        guard case .financingPlan(var plan) = content else { throw .wrongBlock(block) }
        try edit.change(&plan)
        content = .financingPlan(plan)
      }
    case .authorisation(let item, let block, let edit):
      try minutes.update(item, block) { content throws(EditError) in
        guard case .authorisation(var authorisation) = content else { throw .wrongBlock(block) }
        try edit.change(&authorisation)
        content = .authorisation(authorisation)
      }
    case .ballot(let item, let block, let edit):
      try minutes.update(item, block) { content throws(EditError) in
        guard case .ballot(var ballot) = content else { throw .wrongBlock(block) }
        edit.change(&ballot)
        content = .ballot(ballot)
      }
    case .sequence(_, let edits):
      for edit in edits { try edit.change(&minutes) }
    }
  }

  /// What it does, in French, for menus and the undo line.
  package func summary(in minutes: Minutes) -> String {
    func point(_ item: ItemID) -> String {
      minutes.number(of: item).map { " du point \($0)" } ?? ""
    }
    return switch self {
    case .council(let edit): edit.summary(in: minutes)
    case .session(let edit): edit.summary(in: minutes)
    case .attendance(let edit): edit.summary(in: minutes)
    case .agenda(let edit): edit.summary(in: minutes)
    case .text(let edit): edit.summary(in: minutes)
    case .review(let edit): edit.summary(in: minutes)
    case .replacement(let edit): edit.summary(in: minutes)
    case .proceedings(let item, let edit): edit.summary + point(item)
    case .proposal(let item, let edit): edit.summary + point(item)
    case .block(let item, let edit): edit.summary + point(item)
    case .table(let item, _, _): "modifier le tableau" + point(item)
    case .financing(let item, _, _): "modifier le plan de financement" + point(item)
    case .authorisation(let item, _, _): "modifier l’autorisation" + point(item)
    case .ballot(let item, _, _): "modifier le vote" + point(item)
    case .sequence(let name, _): name
    }
  }
}
