import MinutesEditing
import MinutesModel
import MinutesWording

/// M-08: an amount can be read in one way only.
enum AmountsAreUnambiguous: ItemRule {
  static let id: RuleID = "M-08"
  static let title = "Un montant ne se lit que d’une façon"
  static let explanation = """
    « 1.500 € » et « 1,500 € » peuvent vouloir dire mille cinq cents euros, ou un euro et cinquante \
    centimes. Les milliers se séparent d’une espace, les centimes d’une virgule et de deux chiffres. \
    Tant que l’ambiguïté demeure, le montant d’un tableau ou d’un plan n’est pas compté.
    """
  static let law = LawSource(
    "usage typographique", "L’espace sépare les milliers, la virgule les décimales.",
    certainty: .unverified)
  static let severity = Severity.warning
  static let example = RuleExample(wrong: "1.500 €", right: "1 500 € ; ou 1,50 €")

  static let looksAt: ItemParts = [.figures, .plans, .tables, .authorisations]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let inTexts = context.reading.texts.flatMap { text in
      (text.reading.money?.ambiguous ?? []).map { amount in
        finding(
          at: .field(text.address, amount.range), message(amount.written, amount.grouped),
          remedy: Remedy(
            title(amount.grouped),
            .text(
              .replace(
                TextRange(text.address, amount.range), with: amount.grouped.figures))))
      }
    }
    return inTexts + item.typedEntries.compactMap { address, typed in judge(typed, at: address) }
  }

  private static func judge(_ typed: String, at address: FieldAddress) -> Finding? {
    let figures = typed.trimmingSpaces.prefix { !$0.isWhitespace && $0 != "€" }
    guard let grouped = Amount(ambiguous: figures) else { return nil }
    let replace = Edit.text(
      .replace(TextRange(address, 0..<typed.count), with: grouped.french(sign: false)))
    return finding(
      at: .field(address, nil), message(String(figures), grouped),
      remedy: Remedy(
        title(grouped), .sequence(title(grouped), [replace, .text(.settle(address))])))
  }

  private static func message(_ written: String, _ grouped: Amount) -> String {
    let euros = grouped.cents / 100
    let other =
      euros.isMultiple(of: 10)
      ? Decimal(mantissa: euros / 10, scale: 2) : Decimal(mantissa: euros, scale: 3)
    return "« \(written) » se lit \(grouped.french(cents: .whenAny)) ou \(other.figures) €"
  }

  private static func title(_ grouped: Amount) -> String { "écrire \(grouped.figures)" }
}

extension Amount {
  /// « 1 500 »
  fileprivate var figures: String { french(cents: .whenAny, sign: false) }
}
