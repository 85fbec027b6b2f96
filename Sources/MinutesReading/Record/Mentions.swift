import MinutesModel
import MinutesWording

/// What the rest of the text says of the members: « Madame VIGNAULT Laure explique… ».
struct Mentions {
  private let paragraphs: [Paragraph]

  init(_ paragraphs: [Paragraph]) {
    self.paragraphs = paragraphs
  }

  /// Gives members the civility and given name that other sentences say, where all agree.
  func complete(_ roster: inout Roster) {
    let open = roster.people.filter { $0.name.civility == nil || $0.name.givenName.isEmpty }
    guard !open.isEmpty else {
      roster.rank(ranks(roster))
      return
    }
    var byFirstWord: [String: [Roster.Person]] = [:]
    for person in open {
      guard let first = ClaimToken.all(in: person.name.familyName).first else { continue }
      byFirstWord[first.text, default: []].append(person)
    }
    var found: [MemberID: (civilities: Set<Civility>, given: Set<String>)] = [:]
    for paragraph in paragraphs {
      for (index, token) in paragraph.tokens.enumerated()
      where token.letters != 0 && Mentions.titleBeginnings.contains(token.letters) {
        guard Mentions.titles.contains(token.text), index + 1 < paragraph.tokens.count,
          let title = CivilityWord(token.text.withInitialCapital), !title.isPlural,
          let civility = title.civility
        else { continue }
        let start = paragraph.word(index + 1) == "." ? index + 2 : index + 1
        note(paragraph, start, civility, byFirstWord, &found)
      }
    }
    roster.rank(ranks(roster))
    for (id, said) in found {
      if said.civilities.count == 1, let civility = said.civilities.first {
        roster.set(civility, of: id)
      }
      if said.given.count == 1, let given = said.given.first { roster.setGivenName(given, of: id) }
    }
  }

  /// « M. Philippe ROUSSEL, troisième adjoint »: the ranks that sentences say of deputies.
  private func ranks(_ roster: Roster) -> [MemberID: Int] {
    var result: [MemberID: Int] = [:]
    let deputies = roster.people.filter(\.isRankGuessed)
    guard !deputies.isEmpty else { return [:] }
    for paragraph in paragraphs where paragraph.mayHold(Mentions.deputy) {
      for index in paragraph.tokens.indices.dropFirst(3)
      where paragraph.tokens[index].letters == Mentions.deputy {
        guard ["adjoint", "adjointe"].contains(paragraph.word(index)),
          let rank = OfficeWords([paragraph.word(index - 1), paragraph.word(index)])?.rank
        else { continue }
        let end =
          paragraph.word(index - 2) == "," || paragraph.word(index - 2) == "("
          ? index - 2 : index - 1
        for person in deputies {
          let words = ClaimToken.all(in: person.name.familyName).map(\.text)
          guard end >= words.count,
            words.enumerated().allSatisfy({
              paragraph.word(end - words.count + $0.offset) == $0.element
            })
          else { continue }
          result[person.id] = rank
        }
      }
    }
    return result
  }

  private func note(
    _ paragraph: Paragraph, _ start: Int, _ civility: Civility, _ people: [String: [Roster.Person]],
    _ found: inout [MemberID: (civilities: Set<Civility>, given: Set<String>)]
  ) {
    for offset in 0...1 {
      guard let candidates = people[paragraph.word(start + offset)], candidates.count == 1,
        let person = candidates.first
      else { continue }
      let words = ClaimToken.all(in: person.name.familyName).map(\.text)
      guard
        words.enumerated().allSatisfy({ paragraph.word(start + offset + $0.offset) == $0.element })
      else { continue }
      found[person.id, default: ([], [])].civilities.insert(civility)
      // « VIGNAULT Laure », « Laure VIGNAULT »
      let beside = offset == 1 ? start : start + words.count
      guard paragraph.tokens.indices.contains(beside), paragraph.tokens[beside].kind == .word else {
        return
      }
      let given = paragraph.slice(beside..<beside + 1).text
      let isName =
        given.first?.isUppercase == true && given.dropFirst().contains(where: \.isLowercase)
      let isBeside =
        paragraph.tokens[beside].range.lowerBound
        - (offset == 1 ? 0 : paragraph.tokens[beside - 1].range.upperBound) <= 1 || offset == 1
      if isName, isBeside { found[person.id, default: ([], [])].given.insert(given) }
      return
    }
  }

  private static let deputy = WordBeginnings.letters(of: "adjoint")
  private static let titleBeginnings = WordBeginnings(titles)

  private static let titles: Set<String> = [
    "m", "mr", "mme", "monsieur", "madame", "mlle", "melle",
  ]
}
