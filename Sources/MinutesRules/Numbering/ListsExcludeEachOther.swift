import MinutesEditing
import MinutesModel
import MinutesWording

/// N-06: nothing stands in a list and in the list of all the rest.
enum ListsExcludeEachOther: ItemRule {
  static let id: RuleID = "N-06"
  static let title = "Un même objet n’est pas dans deux listes qui s’excluent"
  static let explanation = """
    Une liste confie des actes à un service, une autre garde « tous les autres » à la commune : \
    une ligne qui se trouve dans les deux rend l’acte contradictoire. La retirer de l’une.
    """
  static let law = LawSource.arithmetic("Deux listes qui s’excluent n’ont rien en commun.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "confiés au service : permis ; tous les autres, à la commune : permis",
    right: "confiés au service : permis ; tous les autres, à la commune : certificats")
  static let looksAt: ItemParts = [.texts]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    item.blocks.flatMap { block -> [Finding] in
      guard case .passage(let passage) = block.content, passage.lines.count > 3, passage.role.isList
      else { return [] }
      return findings(in: passage, FieldAddress(item: item.id, block: block.id, path: .lead))
    }
  }

  private static func findings(in passage: Passage, _ address: FieldAddress) -> [Finding] {
    guard passage.lines.contains(where: { rest.isIn($0.text) }) else { return [] }
    let lists = IntroducedList.all(in: passage)
    return lists.indices.dropFirst().flatMap { index -> [Finding] in
      guard lists[index].lead.isRest else { return [] }
      let before = Dictionary(
        lists[index - 1].entries.map { (passage.lines[$0].text.folded, $0) },
        uniquingKeysWith: { first, _ in first })
      return lists[index].entries.compactMap { line in
        let text = passage.lines[line].text
        guard text.contains(" "), let twin = before[text.folded] else { return nil }
        var place = address
        place.path = .line(line)
        return finding(
          at: .field(place, 0..<text.count),
          "« \(text) » est dans cette liste et dans celle d’avant, qui l’exclut",
          remedies: [
            (lists[index], line, "retirer la ligne de cette liste"),
            (lists[index - 1], twin, "retirer la ligne de la liste d’avant"),
          ].compactMap { list, line, title in
            // A list of one line would leave its introduction alone.
            list.entries.count > 1 ? Remedy(title, removal(of: line, passage, address)) : nil
          })
      }
    }
  }

  /// Takes a line out, with the break after the line before it, which introduces or precedes it.
  private static func removal(
    of line: Int, _ passage: Passage, _ address: FieldAddress
  ) -> Edit {
    func end(_ index: Int) -> TextPosition {
      var field = address
      field.path = .line(index)
      return TextPosition(field: field, offset: passage.lines[index].text.count)
    }
    return .text(.replace(TextRange(from: end(line - 1), to: end(line)), with: ""))
  }

  fileprivate static let rest = PhraseSearch("autres", "autre ", "reste", "exception")
}

/// A line that introduces others, with the lines after it one level down.
private struct IntroducedList {
  let lead: String
  let entries: [Int]

  static func all(in passage: Passage) -> [IntroducedList] {
    var lists: [IntroducedList] = []
    for index in passage.lines.indices {
      let lead = passage.lines[index]
      guard lead.text.last == ":" else { continue }
      var next = index + 1
      while next < passage.lines.count, passage.lines[next].level > lead.level,
        !passage.lines[next].isUnmarked
      {
        next += 1
      }
      if next > index + 1 {
        lists.append(IntroducedList(lead: lead.text, entries: Array(index + 1..<next)))
      }
    }
    return lists
  }
}

extension String {
  /// « Tous les autres actes … : »
  fileprivate var isRest: Bool { ListsExcludeEachOther.rest.isIn(self) }
}

extension PassageRole {
  fileprivate var isList: Bool {
    switch self {
    case .list, .operative: true
    default: false
    }
  }
}
