/// A slip of language in a text, which the words alone prove.
struct Slip: Sendable {
  let rule: RuleID
  let severity: Severity
  /// In characters of the text.
  let range: Range<Int>
  let message: String
  /// What stands there when it is right, where that is settled.
  let right: String?
}

/// Something in a text that a rule compares with the record.
struct Mention<Value: Sendable>: Sendable {
  let value: Value
  /// In characters of the text.
  let range: Range<Int>
}

extension Slip {
  /// Every slip of a text, in no order.
  static func all(in tape: WordTape) -> [Slip] {
    let words = tape.lexemes
    var slips: [Slip] = DoubledWords.slips(in: tape)
    if words.contains(.trap) { slips += PhraseTraps.slips(in: tape) }
    if words.contains(.accentless) { slips += CapitalAccents.slips(in: tape) }
    if words.contains(.noun) { slips += NounAgreement.slips(in: tape) }
    if words.contains(.adjective) { slips += AdjectiveAgreement.slips(in: tape) }
    if words.contains(.civility) { slips += TitleAgreement.slips(in: tape) }
    if tape.gaps.contains(.asterisk) { slips += MarkdownMarks.slips(in: tape.text) }
    if tape.hasNumbers {
      if words.contains(.act) {
        slips += ActReader.all(in: tape).compactMap { ActReferences.slip(for: $0) }
      }
      if words.contains(.article) { slips += ArticleNumbers.slips(in: tape) }
      if words.contains(.act) { slips += ArticleConfusions.slips(in: tape) }
    }
    if slips.count > 1 { slips = slips.withoutRepeated }
    if !slips.isEmpty, tape.gaps.contains(.opening) { slips = slips.outsideQuotations(tape.text) }
    return slips
  }
}

extension [Slip] {
  /// One slip is found once, whichever table told it.
  fileprivate var withoutRepeated: [Slip] {
    var known: [(RuleID, Range<Int>)] = []
    return filter { slip in
      let isNew = !known.contains { $0.0 == slip.rule && $0.1.overlaps(slip.range) }
      if isNew { known.append((slip.rule, slip.range)) }
      return isNew
    }
  }

  /// Words between guillemets are somebody else’s; their marks and accents are ours.
  fileprivate func outsideQuotations(_ text: String) -> [Slip] {
    let quoted = Guillemets.pairs(in: text)
    return filter { slip in
      ["L-05", "L-09"].contains(slip.rule) || !quoted.contains { $0.overlaps(slip.range) }
    }
  }
}

extension ReadText {
  /// The slips of one rule, in reading order.
  func slips(of rule: RuleID) -> [TextFault] {
    guard !slips.isEmpty else { return [] }
    return slips.filter { $0.rule == rule }.sorted { $0.range.lowerBound < $1.range.lowerBound }
      .map { slip in
        TextFault(
          slip.range, slip.message, severity: slip.severity,
          cures: slip.right.map { right in
            [
              TextFault.Cure(
                slip.range, right, title: right.isEmpty ? "supprimer ces marques" : nil)
            ]
          } ?? [])
      }
  }
}
