package import MinutesModel
import MinutesWording

/// Finds what in a text is of one session alone: days, years, amounts, names of members.
package struct StatedFacts: Sendable {
  private let names: [[Character]]

  /// - Parameter council: whose members’ names are looked for.
  package init(of council: Council) {
    let families = council.members.map { Array($0.familyName.folded) }
    names = Set(families).filter { $0.count > 1 }.sorted { $0.count > $1.count }
  }

  /// The facts of a text, in its order, without overlaps.
  package func all(in text: String) -> [StatedFact] {
    let tape = WordTape(text)
    var facts = DateReader.all(in: tape).map { StatedFact(.date, $0.range) }
    func add(_ found: [StatedFact]) {
      facts += found.filter { fact in !facts.contains { $0.range.overlaps(fact.range) } }
    }
    add(SaidAmount.all(in: TokenizedText(text)).map { StatedFact(.amount, $0.range) })
    add(members(in: text))
    add(years(in: tape))
    return facts.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func years(in tape: WordTape) -> [StatedFact] {
    tape.words.indices.compactMap { index in
      guard tape.words[index].bytes.count == 4, let year = tape.number(index),
        (1990...2099).contains(year), tape.gap(index).isDisjoint(with: [.hyphen, .degree])
      else { return nil }
      return StatedFact(.year, tape.characters(ofWords: index..<index + 1))
    }
  }

  /// Names with the civility before them: « M. Jean BRUNET », « Mme AUBRY ».
  private func members(in text: String) -> [StatedFact] {
    let characters = Array(text)
    let folded = characters.map(\.folded)
    guard folded.allSatisfy({ $0.count == 1 }) else { return [] }
    let letters = folded.compactMap(\.first)
    var facts: [StatedFact] = []
    var index = 0
    while index < letters.count {
      let isStart = index == 0 || !letters[index - 1].isLetter
      let isName = { (name: [Character]) in
        let end = index + name.count
        return end <= letters.count && letters[index..<end].elementsEqual(name)
          && (end == letters.count || !letters[end].isLetter)
      }
      // A name begins with a capital, so that « boucher » is no member.
      guard isStart, characters[index].isUppercase, let name = names.first(where: isName) else {
        index += 1
        continue
      }
      facts.append(
        StatedFact(.member, start(ofNameAt: index, characters)..<index + name.count))
      index += name.count
    }
    return facts
  }

  /// Where a name begins with its given name and civility; the family name’s own start without a
  /// civility.
  private func start(ofNameAt index: Int, _ characters: [Character]) -> Int {
    var start = index
    var place = index
    for _ in 0..<3 {
      guard place > 0, characters[place - 1].isFrenchSpace else { return start }
      let word = characters[..<(place - 1)].reversed().prefix { !$0.isFrenchSpace }
      let text = String(word.reversed())
      place -= text.count + 1
      if Self.civilities.contains(text.folded) { return place }
      guard text.first?.isUppercase == true, text.allSatisfy({ $0.isLetter || $0 == "-" }) else {
        return start
      }
      if place < 0 { start = 0 }
    }
    return start
  }

  private static let civilities: Set<String> = [
    "m.", "mme", "mm.", "mmes", "monsieur", "madame",
  ]
}
