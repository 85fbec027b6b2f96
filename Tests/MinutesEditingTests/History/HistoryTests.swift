import MinutesEditing
import MinutesModel
import MinutesTestSupport
import Testing

@Suite struct `The history` {
  static func typing(_ text: String, at offset: Int) -> Edit {
    .text(.replace(TextRange(Sample.field(nil, .title), offset..<offset), with: text))
  }

  @Test func `edits of one group are one step`() throws {
    var history = History(Sample.minutes)
    try history.perform(Self.typing("a", at: 0), focus: 0, focusAfter: 1, group: 7)
    try history.perform(Self.typing("b", at: 1), focus: 1, focusAfter: 2, group: 7)
    try history.perform(Self.typing("c", at: 2), focus: 2, focusAfter: 3, group: 8)
    #expect(history.done.map(\.edits.count) == [2, 1])
    #expect(history.done.map(\.summary) == Array(repeating: "saisir du texte au point 1", count: 2))
    #expect(history.undo() == 2)
    #expect(history.current.agenda[0].title == "abSentiers")
    #expect(history.undo() == 0)
    #expect(history.current == Sample.minutes)
    #expect(history.redo() == 2)
    #expect(history.current.agenda[0].title == "abSentiers")
  }

  @Test func `without a group, after its end, after undo and after saving a step is its own`()
    throws
  {
    var history = History(Sample.minutes)
    try history.perform(Self.typing("a", at: 0), focus: 0, focusAfter: 1)
    try history.perform(Self.typing("b", at: 0), focus: 0, focusAfter: 1)
    #expect(history.done.count == 2)
    try history.perform(Self.typing("c", at: 0), focus: 0, focusAfter: 1, group: 1)
    history.endGroup()
    try history.perform(Self.typing("d", at: 0), focus: 0, focusAfter: 1, group: 1)
    #expect(history.done.count == 4)
    history.markSaved()
    try history.perform(Self.typing("e", at: 0), focus: 0, focusAfter: 1, group: 1)
    #expect(history.done.count == 5)
    _ = history.undo()
    try history.perform(Self.typing("f", at: 0), focus: 0, focusAfter: 1, group: 1)
    #expect(history.done.count == 5)
  }

  @Test func `an edit that fails leaves no step, and what was undone can still be redone`() throws {
    var history = History(Sample.minutes)
    try history.perform(Self.typing("a", at: 0), focus: 0, focusAfter: 1)
    _ = history.undo()
    let revision = history.revision
    #expect(throws: EditError.self) {
      try history.perform(.agenda(.remove(ItemID(99))), focus: 0, focusAfter: 0)
    }
    #expect(history.revision == revision)
    #expect(history.redo() == 1)
  }

  @Test func `knows what is on disk`() throws {
    var history = History(Sample.minutes)
    #expect(!history.hasUnsavedChanges)
    try history.perform(Self.typing("a", at: 0), focus: 0, focusAfter: 1)
    #expect(history.hasUnsavedChanges)
    history.markSaved()
    #expect(!history.hasUnsavedChanges)
    _ = history.undo()
    #expect(history.hasUnsavedChanges)
    _ = history.redo()
    #expect(!history.hasUnsavedChanges)
    _ = history.undo()
    try history.perform(Self.typing("b", at: 0), focus: 0, focusAfter: 1)
    #expect(history.hasUnsavedChanges)
    _ = history.undo()
    #expect(history.hasUnsavedChanges)
  }

  @Test func `a thousand steps come back one by one, and are made again`() throws {
    var history = History(Sample.minutes)
    var values = [history.current]
    for number in 0..<1_000 {
      let letter = ["a", "é", "n", " "][number % 4]
      for offset in 0..<number % 3 + 1 {
        try history.perform(
          Self.typing(letter, at: 1 + offset), focus: Focus(number), focusAfter: Focus(number + 1),
          group: number)
      }
      values.append(history.current)
    }
    for _ in 0..<2 {
      for number in (0..<1_000).reversed() {
        #expect(history.undo() == Focus(number))
        #expect(history.current == values[number])
      }
      #expect(history.undo() == nil)
      for number in 0..<1_000 {
        #expect(history.redo() == Focus(number + 1))
        #expect(history.current == values[number + 1])
      }
      #expect(history.redo() == nil)
    }
  }

  @Test func `letters typed one behind the other are one edit of their step`() throws {
    var history = History(Sample.minutes)
    for (offset, letter) in ["a", "b", "c", "é", "d"].enumerated() {
      try history.perform(
        Self.typing(letter, at: 3 + offset), focus: 0, focusAfter: 0, group: 1)
    }
    #expect(
      history.done.map(\.edits) == [
        [Self.typing("abc", at: 3), Self.typing("é", at: 6), Self.typing("d", at: 7)]
      ])
  }
}
