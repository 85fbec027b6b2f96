import MinutesModel

/// One step of typographic help: what to change right after a character was typed.
///
/// The typed character is in the text already, as an edit of its own. The help is a second edit:
/// undoing it alone leaves exactly what was typed, and nothing triggers it again. Applying it to a
/// text that has been helped changes nothing.
package struct TypingHelp: Hashable, Sendable {
  /// The characters to replace, in the text as it is after the typed character; it ends at the caret.
  package let range: Range<Int>
  package let replacement: String

  /// Where the caret stands after the help.
  package var caret: Int { range.lowerBound + replacement.count }

  package init(range: Range<Int>, replacement: String) {
    self.range = range
    self.replacement = replacement
  }

  /// The help for the character typed just before the caret, or `nil` when there is nothing to help.
  ///
  /// `"` becomes « or » with its space, `'` becomes ’, `...` becomes …, and the space before
  /// ; : ! ? % € » is made non-breaking, or put in where it is missing; web and mail addresses and
  /// hours (20:30) are left alone.
  package init?(afterTypingIn text: String, at caret: Int) {
    guard caret > 0,
      let end = text.index(text.startIndex, offsetBy: caret, limitedBy: text.endIndex)
    else { return nil }
    guard let step = FrenchTypography.help(endOf: text[..<end]) else { return nil }
    // a space that stands behind the caret already is not put in twice
    let replacement =
      step.replacement.last == Glyph.nonBreakingSpace && end < text.endIndex
        && text[end].isFrenchSpace
      ? String(step.replacement.dropLast()) : step.replacement
    if step.dropping == 1, replacement == text[..<end].last.map({ String($0) }) { return nil }
    self.init(range: caret - step.dropping..<caret, replacement: replacement)
  }
}
