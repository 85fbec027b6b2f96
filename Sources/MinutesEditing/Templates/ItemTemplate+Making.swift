package import MinutesModel
import MinutesWording

extension ItemTemplate {
  /// A template of an item as it stands: its dates, amounts and names become slots, the same fact the
  /// same slot wherever it stands.
  ///
  /// - Parameter facts: the facts of a text.
  package init(
    of item: AgendaItem, named name: String, category: String = "",
    facts: (String) -> [StatedFact]
  ) {
    var known: [Fact: TemplateSlot] = [:]
    var counts: [SlotKind: Int] = [:]
    func slot(_ fact: Fact) -> TemplateSlot {
      if let slot = known[fact] { return slot }
      counts[fact.kind, default: 0] += 1
      let slot = TemplateSlot(fact.kind, "\(fact.kind.rawValue) \(counts[fact.kind] ?? 1)")
      known[fact] = slot
      return slot
    }
    let source = item.withoutItsSession().withoutShares
    let made = source.rewritten { field in
      let characters = Array(field.text)
      var text = ""
      var end = 0
      for fact in ItemDraft.facts(of: field, facts) where fact.range.lowerBound >= end {
        text += String(characters[end..<fact.range.lowerBound])
        let words = String(characters[fact.range])
        let value = fact.kind == .amount ? Amount(reading: words).map { "\($0.cents)" } : nil
        text += slot(Fact(kind: fact.kind, value: value ?? words)).notation
        end = fact.range.upperBound
      }
      return text + String(characters[end...])
    }
    self.init(id: name.fileSlug, name: name, category: category, isOwn: true, item: made)
  }
}

/// A fact by what it says.
private struct Fact: Hashable {
  let kind: SlotKind
  let value: String
}

extension AgendaItem {
  /// The item with plans that state no share and no amount with tax: they go with amounts that are
  /// no longer there.
  fileprivate var withoutShares: AgendaItem {
    var item = self
    for index in item.blocks.indices {
      guard case .financingPlan(var plan) = item.blocks[index].content else { continue }
      for line in plan.resources.indices { plan.resources[line].declaredShare = nil }
      for line in plan.expenses.indices { plan.expenses[line].includingVAT = .empty }
      plan.statedExpenseTotal = .empty
      plan.statedResourceTotal = .empty
      plan.statedIncludingVAT = .empty
      plan.eligibleBase = .empty
      item.blocks[index].content = .financingPlan(plan)
    }
    item.children = children.map(\.withoutShares)
    return item
  }
}

extension String {
  /// The words as a file’s name: « Tarifs de l’eau » is `tarifs-de-l-eau`.
  fileprivate var fileSlug: String {
    let words = folded.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    return words.isEmpty ? "modele" : String(words.joined(separator: "-").prefix(60))
  }
}
