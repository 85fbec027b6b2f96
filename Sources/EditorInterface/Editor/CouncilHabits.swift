package import MinutesModel

/// What a session has of its commune that holds for those to come as well, so that a change of it is kept in
/// the council’s file too.
package struct CouncilHabits: Hashable, Sendable {
  /// How deliberations are numbered.
  package let numberPattern: NumberPattern?
  /// Which matter items of a kind had last.
  package let matterHabits: [MatterHabit]
  /// Letterhead, formulas, order of signatures.
  package let documents: DocumentSettings
  /// How many columns the documents in plain text have.
  package let textWidth: Int

  /// The habits of a council.
  package init(of council: Council) {
    numberPattern = council.numberPattern
    matterHabits = council.matterHabits
    documents = council.documents
    textWidth = council.houseStyle.textWidth
  }

  /// Gives them to a council, those alone that differ from what they were.
  package func carryOver(to council: inout Council, since before: CouncilHabits) {
    if numberPattern != before.numberPattern { council.numberPattern = numberPattern }
    for habit in matterHabits where !before.matterHabits.contains(habit) {
      council.matterHabits.removeAll { $0.kind == habit.kind }
      council.matterHabits.append(habit)
    }
    if documents != before.documents { council.documents = documents }
    if textWidth != before.textWidth { council.houseStyle.textWidth = textWidth }
  }
}
