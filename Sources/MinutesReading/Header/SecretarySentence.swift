import MinutesModel
import MinutesWording

/// « Mme X est désignée secrétaire de séance. », « Secrétaire : Nadia BLANCHARD ».
struct SecretarySentence {
  let name: PersonName
  let text: SourcedText
  private(set) var understanding: Understanding

  init?(_ paragraph: Paragraph) {
    let tokens = paragraph.tokens
    let isOfSession =
      paragraph.contains("secretaire de seance") || paragraph.contains("secretaire de la seance")
      || paragraph.index(of: "secretaire").map { $0 < 3 } ?? false
      || paragraph.contains("qualite de secretaire") || paragraph.contains("comme secretaire")
      || paragraph.contains("nomme secretaire")
      || paragraph.contains("nommee secretaire") || paragraph.contains("designe secretaire")
      || paragraph.contains("designee secretaire") || paragraph.contains("elu secretaire")
      || paragraph.contains("elue secretaire")
    guard isOfSession else { return nil }
    understanding = Understanding(paragraph)
    var best: (name: PersonName, range: Range<Int>)?
    var index = 0
    while index < tokens.count {
      guard tokens[index].kind == .word, !SecretarySentence.formula.contains(tokens[index].text),
        !SecretarySentence.leadsWords.contains(tokens[index].text)
      else {
        index += 1
        continue
      }
      // a run of words that are none of the formula, with the civility before it
      var end = index + 1
      while end < tokens.count,
        tokens[end].kind == .word && !SecretarySentence.formula.contains(tokens[end].text)
          || ["'", "-"].contains(tokens[end].text) && end + 1 < tokens.count
          // « L’HOSTIS »
          || end + 2 < tokens.count && tokens[end + 1].text == "'"
            && paragraph.slice(end..<end + 1).text.first?.isUppercase == true
          || SecretarySentence.isParticle(tokens, end)
      {
        end += 1
      }
      var start = index
      if start > 0, tokens[start - 1].text == ".", start > 1,
        CivilityWord(tokens[start - 2].text.withInitialCapital) != nil
      {
        start -= 2
      } else if start > 0, CivilityWord(tokens[start - 1].text.withInitialCapital) != nil {
        start -= 1
      }
      let words = paragraph.slice(start..<end).text
      if best == nil, let name = PersonName(words) { best = (name, start..<end) }
      index = end
    }
    guard let best else { return nil }
    name = best.name
    text = paragraph.slice(best.range)
    understanding.take(best.range)
  }

  /// Whether particles lead on to more of a name: « DE LA TOUR ».
  private static func isParticle(_ tokens: [ClaimToken], _ start: Int) -> Bool {
    var index = start
    while index < tokens.count, PersonName.particles.contains(tokens[index].text) { index += 1 }
    return index > start && index < tokens.count && tokens[index].kind == .word
      && !formula.contains(tokens[index].text)
  }

  private static let leadsWords: Set<String> = ["conformement", "article"]

  static let formula = Set(
    words: """
      secretaire secretaires de seance est a ete designe designee elu elue nomme nommee le la les l \
      conseil municipal pour remplir fonctions fonction comme en qualite du qui accepte assure au \
      m mr mme monsieur madame mlle melle election designation d des un une
      """)
}

extension PersonName {
  /// The folded words of the name, as tokens have them.
  var words: Set<String> {
    Set(ClaimToken.all(in: givenName + " " + familyName).map(\.text))
  }
}
