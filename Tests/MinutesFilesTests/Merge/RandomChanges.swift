import MinutesEditing
import MinutesModel
import MinutesTestSupport

/// Makes random changes to a record, as somebody who edits it would.
struct RandomChanges {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// The record after so many changes; some of them change nothing.
  mutating func applied(to minutes: Minutes, count: Int) -> Minutes {
    var minutes = minutes
    for _ in 0..<count { change(&minutes) }
    return minutes
  }

  private mutating func change(_ minutes: inout Minutes) {
    let items = Self.items(of: minutes.agenda)
    let item = items.randomElement(using: &random)
    let word = "mot\(Int.random(in: 0...99_999, using: &random))"
    switch Int.random(in: 0...11, using: &random) {
    case 0: minutes.council.department = word
    case 1: minutes.session.openingRemarks = word
    case 2: minutes.session.isPublic.toggle()
    case 3:
      if let id = item?.id { update(id, &minutes) { $0.title = word } }
    case 4:
      if let id = item?.id {
        update(id, &minutes) { $0.state = $0.state == .done ? .inDiscussion : .done }
      }
    case 5:
      let new = AgendaItem(
        id: minutes.unusedItemID, title: word,
        blocks: [
          Block(
            id: minutes.unusedBlockID,
            content: .passage(Passage(role: .exposition, lines: [Line(word)])))
        ])
      edit(.agenda(.insert(new, item.map { .after($0.id) } ?? .first)), &minutes)
    case 6:
      if let id = item?.id { edit(.agenda(.remove(id)), &minutes) }
    case 7:
      if let id = item?.id { edit(.agenda(.moveUp(id)), &minutes) }
    case 8:
      if let id = item?.id { edit(.agenda(.indent(id)), &minutes) }
    case 9:
      let block = Block(
        id: minutes.unusedBlockID,
        content: .passage(Passage(role: .discussion, lines: [Line(word)])))
      if let id = item?.id { update(id, &minutes) { $0.blocks.append(block) } }
    default:
      let place = Int.random(in: 0...9, using: &random)
      if let id = item?.id { update(id, &minutes) { Self.write(word, at: place, in: &$0) } }
    }
  }

  private func edit(_ edit: Edit, _ minutes: inout Minutes) {
    do throws(EditError) { try edit.apply(to: &minutes) } catch {}
  }

  private static func items(of agenda: [AgendaItem]) -> [AgendaItem] {
    agenda.flatMap { [$0] + items(of: $0.children) }
  }

  private func update(
    _ id: ItemID, _ minutes: inout Minutes, _ change: (inout AgendaItem) -> Void
  ) {
    func update(_ items: inout [AgendaItem]) {
      for index in items.indices {
        if items[index].id == id { change(&items[index]) }
        update(&items[index].children)
      }
    }
    update(&minutes.agenda)
  }

  /// Changes a line of the first passage, or adds one.
  private static func write(_ word: String, at place: Int, in item: inout AgendaItem) {
    for index in item.blocks.indices {
      guard case .passage(var passage) = item.blocks[index].content else { continue }
      if place < passage.lines.count {
        passage.lines[place] = Line(word)
      } else {
        passage.lines.append(Line(word))
      }
      item.blocks[index].content = .passage(passage)
      return
    }
  }
}
