import MinutesEditing
import MinutesModel
import MinutesTestSupport

extension Minutes {
  /// The record with a change of its facts; `nil` where that changes nothing.
  func mutant(_ change: String, _ body: (inout Minutes) -> Void) -> Mutant? {
    var copy = self
    body(&copy)
    return copy == self ? nil : Mutant(change: change, minutes: copy)
  }

  /// A record for each change that one block of some content allows.
  func mutants<Content>(
    _ content: (BlockContent) -> Content?, _ wrap: (Content) -> BlockContent,
    _ changes: (Block, AgendaItem, Content) -> [(String, Content)]
  ) -> [Mutant] {
    var result: [Mutant] = []
    for numbered in numberedItems {
      for block in numbered.item.blocks {
        guard let before = content(block.content) else { continue }
        for (change, after) in changes(block, numbered.item, before) {
          let mutant = mutant("\(numbered.number), \(change)") {
            try? Edit.block(numbered.item.id, .replace(block.id, wrap(after))).apply(to: &$0)
          }
          if let mutant { result.append(mutant) }
        }
      }
    }
    return result
  }

  /// A record for each change of a ballot; the roll is that of its voters.
  func ballots(_ changes: (AgendaItem, RollCall, Ballot) -> [(String, Ballot)]) -> [Mutant] {
    mutants({ if case .ballot(let ballot) = $0 { ballot } else { nil } }, { .ballot($0) }) {
      block, item, ballot in
      changes(item, rollCall(at: item.id).voting(on: block.id), ballot)
    }
  }

  /// A record for each change of a financing plan.
  func plans(_ changes: (FinancingPlan) -> [(String, FinancingPlan)]) -> [Mutant] {
    mutants(
      { if case .financingPlan(let plan) = $0 { plan } else { nil } }, { .financingPlan($0) }
    ) { _, _, plan in changes(plan) }
  }

  /// A record for each change of a budget authorisation.
  func authorisations(
    _ changes: (BudgetAuthorisation) -> [(String, BudgetAuthorisation)]
  ) -> [Mutant] {
    mutants(
      { if case .authorisation(let content) = $0 { content } else { nil } }, { .authorisation($0) }
    ) { _, _, content in changes(content) }
  }

  /// A record for each place in a title or passage at which the pattern stands, with other words there.
  func texts<Output>(
    _ pattern: Regex<Output>, in isMeant: (PassageRole?) -> Bool = { $0 != .quotation },
    _ replacement: (Regex<Output>.Match) -> String?
  ) -> [Mutant] {
    var result: [Mutant] = []
    for numbered in numberedItems {
      for field in numbered.item.fields {
        let role = role(of: field, in: numbered.item)
        guard role != nil || field.address.path == .title, isMeant(role) else { continue }
        for match in field.text.matches(of: pattern) {
          guard let words = replacement(match) else { continue }
          let start = field.text.distance(from: field.text.startIndex, to: match.range.lowerBound)
          let old = String(field.text[match.range])
          let range = TextRange(field.address, start..<start + old.count)
          let mutant = mutant("\(numbered.number), « \(old) » → « \(words) »") {
            try? Edit.text(.replace(range, with: words)).apply(to: &$0)
          }
          if let mutant { result.append(mutant) }
        }
      }
    }
    return result
  }

  /// A record for each digit of what the pattern takes, with another digit in its place.
  func digits(
    _ pattern: Regex<Substring>, in isMeant: (PassageRole?) -> Bool = { $0 != .quotation },
    _ random: inout SeededGenerator
  ) -> [Mutant] {
    var seeds = random
    random = SeededGenerator(seed: random.next())
    return texts(pattern, in: isMeant) { match in
      String(match.output).withAnotherDigit(&seeds)
    }
  }

  private func role(of field: Field, in item: AgendaItem) -> PassageRole? {
    guard let block = field.address.block,
      case .passage(let passage)? = item.block(block)?.content
    else { return nil }
    return passage.role
  }
}

extension String {
  /// The text with one of its digits changed; it keeps its length and does not begin with a zero.
  func withAnotherDigit(_ random: inout SeededGenerator) -> String? {
    let places = indices.filter { self[$0].isASCII && self[$0].isWholeNumber }
    guard let place = places.randomElement(using: &random),
      let digit = (1...9).filter({ $0 != self[place].wholeNumberValue })
        .randomElement(using: &random)
    else { return nil }
    return self[..<place] + String(digit) + self[index(after: place)...]
  }
}

extension Entry {
  /// The amount with one digit changed.
  func withAnotherDigit(_ random: inout SeededGenerator) -> Entry? {
    guard let amount, let text = String(amount.cents).withAnotherDigit(&random),
      let cents = Int64(text)
    else { return nil }
    return .amount(Amount(cents: cents))
  }
}
