/// What the words of one text say that rules on the item compare with the rest of it.
struct WordReading: Sendable {
  /// The days from which something is to hold.
  let dates: [Mention<DateMention>]
  let cues: [Mention<Cue>]
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
    guillemets =
      tape.gaps.isDisjoint(with: [.opening, .closing]) ? [] : Guillemets.unpaired(in: tape.text)
    straightApostrophes =
      tape.gaps.contains(.straightApostrophe) ? StraightApostrophes.offsets(in: tape.text) : []
    if dates.isEmpty, cues.isEmpty, guillemets.isEmpty, straightApostrophes.isEmpty { return nil }
  }
}
