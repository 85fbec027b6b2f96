import MinutesEditing
import MinutesModel

/// A text of an item that rules find something in, with where it stands.
struct FieldReading: Sendable {
  /// The index of its block in the item.
  let blockIndex: Int
  let address: FieldAddress
  let role: PassageRole
  let reading: TextReading
}

/// What rules argue from in one item, read once for all of them: its texts and its counted votes.
///
/// Texts in which there is nothing to judge are not in it, so they cost a rule nothing.
struct ItemReading: Sendable {
  /// What the title says that the item is about.
  let subject: ItemSubject
  /// In reading order; texts of passages, quotations left out.
  let texts: [FieldReading]
  /// What the words of the title and of the texts say, in reading order.
  let worded: [WordedField]
  /// What the texts say of votes, in reading order.
  let claims: [TextClaim]
  /// The ballots whose votes are counted.
  let votes: [CountedVote]
  let hasPlans: Bool
  /// Whether what was found in the texts depends on the other sessions of the register.
  let asksRegister: Bool
  /// What the rules on texts found in the heading and in the words typed for ballots.
  fileprivate let faultsElsewhere: [(address: FieldAddress, fault: FoundFault)]

  /// Reads an item; what an earlier version of it read in the same texts and ballots is kept.
  init(
    _ item: AgendaItem, _ setting: ItemSetting,
    after earlier: (item: AgendaItem, reading: Self)? = nil
  ) {
    subject =
      if let earlier, earlier.item.title == item.title {
        earlier.reading.subject
      } else {
        ItemSubject(title: item.title)
      }
    var texts: [FieldReading] = []
    let hasPlans = item.blocks.contains {
      if case .financingPlan = $0.content { true } else { false }
    }
    let readAlike = earlier.flatMap { $0.reading.hasPlans == hasPlans ? $0 : nil }
    for index in item.blocks.indices {
      guard case .passage(let passage) = item.blocks[index].content, passage.role != .quotation
      else { continue }
      let reader = PassageReader(
        item: item.id, block: item.blocks[index].id, blockIndex: index, isOfPlan: hasPlans,
        passage: passage, setting: setting)
      if let readAlike, let old = readAlike.item.passage(item.blocks[index].id, likelyAt: index),
        old.passage.role == passage.role
      {
        reader.read(
          into: &texts, after: old.passage, known: readAlike.reading.texts.inBlock(old.index))
      } else {
        reader.read(into: &texts)
      }
    }
    self.texts = texts
    asksRegister = texts.contains { $0.reading.asksRegister }
    worded = WordedField.all(item, texts, setting.facts)
    self.hasPlans = hasPlans
    faultsElsewhere = item.faultsElsewhere(setting, after: earlier)
    claims = texts.flatMap { text in
      text.role.tellsTheVote
        ? text.reading.claims(at: text.address, isDecision: text.role.isOperative) : []
    }
    votes =
      if let earlier, item.boxedFacts == earlier.item.boxedFacts, item.hasBallots(of: earlier.item)
      {
        earlier.reading.votes
      } else {
        item.ballots.compactMap { CountedVote($0.ballot, block: $0.block, of: item.id, setting) }
      }
  }

  /// Where the prose says first that the council decides.
  var decisionInProse: Place? {
    for text in texts where text.role == .exposition || text.role == .discussion {
      if let verb = text.reading.decidingVerb { return .field(text.address, verb) }
    }
    return nil
  }

  /// What the rules on texts found, with the number of the rule.
  var textFindings: [(rule: Int, finding: Finding)] {
    let book = TextRuleBook.shared
    var findings = faultsElsewhere.map { ($1.rule, book.finding($1, at: $0)) }
    for text in texts where !text.reading.faults.isEmpty {
      for fault in text.reading.faults {
        findings.append((fault.rule, book.finding(fault, at: text.address)))
      }
    }
    return findings
  }

  /// What is said to have come out: in the words typed for the ballots, then in the texts.
  var outcomeClaims: [TextClaim] {
    votes.flatMap(\.typedClaims).filter(\.isOutcome) + claims.filter(\.isOutcome)
  }
}

extension ItemSetting {
  /// What rules look for in a text; `nil` where there is nothing to judge.
  fileprivate func reading(
    of text: String, _ kind: TextKind, isOfPlan: Bool
  ) -> TextReading? {
    let read = ReadText(text, kind, facts: facts, isOfPlan: isOfPlan)
    let faults = TextRuleBook.shared.faults(in: text, kind, rules.text) { read }
    return TextReading(
      text, isOfPlan: isOfPlan, faults: faults, words: WordReading(read),
      asksRegister: read.asksRegister)
  }

  /// What the rules on texts find in one.
  fileprivate func faults(
    in text: String, _ kind: TextKind, isOfPlan: Bool = false
  ) -> [FoundFault] {
    TextRuleBook.shared.faults(in: text, kind, rules.text) {
      ReadText(text, kind, facts: facts, isOfPlan: isOfPlan)
    }
  }
}

extension AgendaItem {
  /// What the rules on texts find besides passages; what they found in blocks that are as they were is
  /// kept.
  fileprivate func faultsElsewhere(
    _ setting: ItemSetting, after earlier: (item: AgendaItem, reading: ItemReading)?
  ) -> [(address: FieldAddress, fault: FoundFault)] {
    var faults: [(address: FieldAddress, fault: FoundFault)] = []
    func read(_ text: String, _ kind: TextKind, _ address: FieldAddress) {
      guard text.isJudged else { return }
      faults += setting.faults(in: text, kind).map { (address, $0) }
    }
    read(title, .title, FieldAddress(item: id, path: .title))
    for index in blocks.indices {
      let block = blocks[index]
      if case .passage(let passage) = block.content {
        // the words before a quotation are the minutes’ own
        if passage.role == .quotation {
          read(
            passage.lead, .passage(.exposition),
            FieldAddress(item: id, block: block.id, path: .lead))
        }
        continue
      }
      if let earlier, earlier.item.blocks.indices.contains(index),
        earlier.item.blocks[index].id == block.id,
        earlier.item.blocks[index].content == block.content
      {
        faults += earlier.reading.faultsElsewhere.filter { $0.address.block == block.id }
        continue
      }
      for field in block.fields(item: id) where field.kind != .amount {
        read(field.text, field.address.path == .result ? .result : .label, field.address)
      }
    }
    return faults
  }

  /// The passage of a block that stands most likely at an index; `nil` where there was none to read.
  fileprivate func passage(_ block: BlockID, likelyAt index: Int) -> (
    index: Int, passage: Passage
  )? {
    let place =
      blocks.indices.contains(index) && blocks[index].id == block
      ? index : blocks.firstIndex { $0.id == block }
    guard let place, case .passage(let passage) = blocks[place].content,
      passage.role != .quotation
    else { return nil }
    return (place, passage)
  }

  /// Whether the ballots of both versions are the same.
  fileprivate func hasBallots(of other: AgendaItem) -> Bool {
    let theirs = other.ballots
    let mine = ballots
    return mine.count == theirs.count
      && zip(mine, theirs).allSatisfy { $0.block == $1.block && $0.ballot == $1.ballot }
  }
}

extension String {
  /// The longest text that rules read, in bytes: some look back from each word to all before it.
  package static let longestJudged = 32 << 10

  /// Whether rules read it: what is longer is no paragraph of minutes, and would take them seconds at every key.
  var isJudged: Bool { !isEmpty && utf8.count <= String.longestJudged }
}

extension [FieldReading] {
  /// The readings of the block of that index.
  fileprivate func inBlock(_ index: Int) -> ArraySlice<FieldReading> {
    self[firstIndex(from: index)..<firstIndex(from: index + 1)]
  }

  /// Where the readings of a block and of those after it begin.
  private func firstIndex(from block: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].blockIndex < block { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Reads the texts of one passage.
private struct PassageReader {
  let item: ItemID
  let block: BlockID
  let blockIndex: Int
  let isOfPlan: Bool
  let passage: Passage
  let setting: ItemSetting

  func read(into texts: inout [FieldReading]) {
    append(passage.lead, .lead, to: &texts)
    for index in passage.lines.indices {
      append(passage.lines[index].text, .line(index), to: &texts)
    }
  }

  /// Reads the lines between those that both versions begin and end with; the readings of the others
  /// are kept.
  func read(
    into texts: inout [FieldReading], after old: Passage, known: ArraySlice<FieldReading>
  ) {
    let (new, old) = (passage, old)
    var known = known
    let lead = known.first?.address.path == .lead ? known.popFirst() : nil
    if new.lead.isSame(as: old.lead) {
      if let lead { append(lead.reading, .lead, to: &texts) }
    } else {
      append(new.lead, .lead, to: &texts)
    }
    let (before, after) = new.lines.kept(from: old.lines)
    while let reading = known.first, reading.line < before {
      append(reading.reading, reading.address.path, to: &texts)
      known.removeFirst()
    }
    for index in before..<new.lines.count - after {
      append(new.lines[index].text, .line(index), to: &texts)
    }
    for reading in known where reading.line >= old.lines.count - after {
      append(
        reading.reading, .line(reading.line + new.lines.count - old.lines.count), to: &texts)
    }
  }

  private func append(_ text: String, _ path: FieldPath, to texts: inout [FieldReading]) {
    guard text.isJudged else { return }
    if let reading = setting.reading(of: text, .passage(passage.role), isOfPlan: isOfPlan) {
      append(reading, path, to: &texts)
    }
  }

  private func append(
    _ reading: TextReading, _ path: FieldPath, to texts: inout [FieldReading]
  ) {
    texts.append(
      FieldReading(
        blockIndex: blockIndex, address: FieldAddress(item: item, block: block, path: path),
        role: passage.role, reading: reading))
  }
}

extension FieldReading {
  /// The index of its line; -1 for a lead.
  fileprivate var line: Int {
    if case .line(let index) = address.path { index } else { -1 }
  }
}

extension String {
  /// Whether it has the same letters in the same form; at once where both share their storage.
  fileprivate func isSame(as other: String) -> Bool {
    self == other && utf8.count == other.utf8.count
  }
}
