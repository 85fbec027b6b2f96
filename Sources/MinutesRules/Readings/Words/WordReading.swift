/// What the words of one text say that rules on the item compare with the rest of it.
struct WordReading: Sendable {
  /// The days from which something is to hold.
  let dates: [Mention<DateMention>]
  let cues: [Mention<Cue>]
  /// Slips of rules that also look at the rest of the item.
  let slips: [Slip]
  /// Names between guillemets, of two words or more.
  let quotations: [Mention<String>]
  /// Names in capitals among words that are not.
  let shouted: [Mention<String>]
  /// « and » that have no counterpart in the text; true for «.
  let guillemets: [Mention<Bool>]
  /// Where straight apostrophes stand, in characters.
  let straightApostrophes: [Int]

  /// `nil` where there is nothing that a rule argues from.
  init?(_ text: ReadText) {
    let tape = text.tape
    dates = text.dates.filter {
      !$0.value.context.isDisjoint(with: [.effect, .periodStart])
    }
    cues = text.cues
    slips = text.slips.filter { $0.rule == "L-09" || $0.rule == "L-12" }
    quotations = tape.gaps.contains(.closing) ? Guillemets.names(in: tape.text) : []
    shouted = ShoutedNames.all(in: tape)
    guillemets =
      tape.gaps.isDisjoint(with: [.opening, .closing]) ? [] : Guillemets.unpaired(in: tape.text)
    straightApostrophes =
      tape.gaps.contains(.straightApostrophe) ? StraightApostrophes.offsets(in: tape.text) : []
    if dates.isEmpty, cues.isEmpty, slips.isEmpty, quotations.isEmpty, shouted.isEmpty,
      guillemets.isEmpty, straightApostrophes.isEmpty
    {
      return nil
    }
  }
}
