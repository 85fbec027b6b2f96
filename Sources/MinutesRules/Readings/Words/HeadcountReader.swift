import MinutesModel
import MinutesWording

/// Reads how many members a text says there are: « présents : 13 », « 13 présents et 2 pouvoirs, soit
/// 15 votants ».
enum HeadcountReader {
  private static let nouns: [WordKey: Cue.Headcount] = [
    "presents": .present, "votants": .voters, "pouvoirs": .proxies, "procurations": .proxies,
    "exercice": .inOffice,
  ]

  /// Words of other bodies, and of thresholds that are no counts.
  private static let others = WordSet(
    words:
      "election elections inscrits commission communautaire syndicat comite association bureau agents habitants tiers moitie moins "
      + "plus si demande demandent demander electeurs conseillers communautaires titulaires suppleants "
      + "requis necessaires faut maximum minimum")

  static func all(in tape: WordTape) -> [Mention<Cue>] {
    guard tape.lexemes.contains(.cue) else { return [] }
    var labelled: [Mention<Cue>] = []
    var counted: [Mention<Cue>] = []
    for index in tape.words.indices {
      guard tape.words[index].lexeme.contains(.cue), let count = nouns[tape.key(index)] else {
        continue
      }
      if count == .inOffice, tape.key(index - 1) != "en" { continue }
      if let (value, place) = labelledValue(tape, index) {
        labelled.append(mention(count, value, tape, place))
      } else if let (value, first) = countBefore(tape, index, count) {
        counted.append(mention(count, value, tape, first..<first + 1))
      }
    }
    // « 5 membres présents le demandent » counts some of them
    let isTold = counted.count > 1 && Set(counted.map(\.value)).count == counted.count
    guard isTold || !labelled.isEmpty else { return [] }
    let isAboutOthers = tape.words.contains { others.contains($0.key) && $0.key != "conseillers" }
    return isAboutOthers ? [] : labelled + (isTold ? counted : [])
  }

  private static func mention(
    _ count: Cue.Headcount, _ value: Int, _ tape: WordTape, _ words: Range<Int>
  ) -> Mention<Cue> {
    Mention(value: .headcount(count, value), range: tape.characters(ofWords: words))
  }

  /// « votants : 11 »
  private static func labelledValue(_ tape: WordTape, _ index: Int) -> (Int, Range<Int>)? {
    guard tape.gap(index + 1).contains(.colon), let value = tape.number(index + 1), value < 1000,
      tape.gap(index + 2).isDisjoint(with: [.slash, .hyphen])
    else { return nil }
    return (value, index + 1..<index + 2)
  }

  private static let between = WordSet(words: "membres conseillers elus municipaux en")

  /// « 13 membres présents »
  private static func countBefore(
    _ tape: WordTape, _ index: Int, _ count: Cue.Headcount
  ) -> (Int, Int)? {
    var place = index - 1
    while place >= 0, between.contains(tape.key(place)), tape.gap(place + 1).isSpace { place -= 1 }
    guard place >= 0, tape.gap(place + 1).isSpace, let value = tape.number(place), value < 1000,
      tape.gap(place).isDisjoint(with: [.degree, .slash, .hyphen])
    else { return nil }
    return (value, place)
  }
}
