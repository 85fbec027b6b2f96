import MinutesEditing
import MinutesModel
import MinutesWording

/// M-10: no line break stands between an amount and its sign, or within its figures.
enum AmountsAreNotBroken: ItemRule {
  static let id: RuleID = "M-10"
  static let title = "Un montant n’est pas coupé en fin de ligne"
  static let explanation = """
    « 126 071,39 » à la fin d’une ligne et « € » au début de la suivante se lisent mal et se prêtent \
    à l’erreur, comme « 126 » et « 071,39 € ». La correction joint les deux lignes par une espace \
    insécable.
    """
  static let law = LawSource(
    "usage typographique", "Un nombre ne se sépare ni de son unité ni de ses groupes.")
  static let severity = Severity.advice
  static let example = RuleExample(
    wrong: "à hauteur de 126 071,39 [retour à la ligne] €", right: "à hauteur de 126 071,39 €")

  static let looksAt: ItemParts = .texts

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    item.blocks.flatMap { block -> [Finding] in
      guard case .passage(let passage) = block.content, passage.role != .quotation else {
        return []
      }
      return breaks(in: passage.lines).map { index, joint in
        let first = FieldAddress(item: item.id, block: block.id, path: .line(index))
        let second = FieldAddress(item: item.id, block: block.id, path: .line(index + 1))
        let above = passage.lines[index].text
        let below = passage.lines[index + 1].text
        let spaces = below.prefix { $0.isWhitespace }.count
        let head = above.trimmingSpaces
        let tail = below.dropFirst(spaces).prefix { !$0.isWhitespace }
        let end = above.count - above.reversed().prefix { $0.isWhitespace }.count
        let amount = head.reversed().prefix { $0.isNumber || $0 == "," || $0.isFrenchSpace }
        return finding(
          at: .field(second, spaces..<spaces + tail.count),
          "« \(String(amount.reversed()).trimmingSpaces) » et « \(tail) » sont sur deux lignes",
          remedy: Remedy(
            "joindre les deux lignes",
            .text(
              .replace(
                TextRange(
                  from: TextPosition(field: first, offset: end),
                  to: TextPosition(field: second, offset: spaces)), with: String(joint)))))
      }
    }
  }

  /// The lines that end within an amount, with what joins them to the next.
  private static func breaks(in lines: [Line]) -> [(index: Int, joint: Character)] {
    guard lines.count > 1 else { return [] }
    return lines.indices.dropLast().compactMap { index in
      guard let joint = joint(startOf: lines[index + 1].text),
        lines[index].text.reversed().first(where: { !$0.isWhitespace })?.isWholeNumber == true
      else { return nil }
      return (index, joint)
    }
  }

  /// How a line that begins like the rest of an amount joins the one above: « € » or « euros » by a
  /// non-breaking space, « 071,39 € » by a narrow one.
  private static func joint(startOf text: String) -> Character? {
    let bytes = text.utf8
    guard
      let start = bytes.firstIndex(where: { $0 != UInt8(ascii: " ") && $0 != 0xC2 && $0 != 0xA0 })
    else { return nil }
    switch bytes[start] {
    case 0xE2: return bytes[start...].starts(with: "€".utf8) ? Glyph.nonBreakingSpace : nil
    case UInt8(ascii: "e"), UInt8(ascii: "E"):
      let word = text[start...].prefix { $0.isLetter }.lowercased()
      return word == "euros" || word == "euro" ? Glyph.nonBreakingSpace : nil
    case UInt8(ascii: "0"):
      // Only figures that begin with zero cannot be an amount of their own.
      let tokens = TokenizedText(String(text[start...].prefix(40)))
      guard tokens.isNumber(0), tokens.currency(at: 1) != nil,
        text[start...].prefix(while: { $0.isNumber }).count == 3
      else { return nil }
      return Glyph.narrowSpace
    default: return nil
    }
  }
}
