import MinutesEditing
package import MinutesModel
import MinutesWording

/// Words that may be personal data: for a reader to decide what the public copy has of them.
///
/// They are a proposal, no finding: whether somebody acts in an office or as a private person is beyond a
/// program. Members of the council are left out, and so is whoever is called by an office alone.
package struct PersonalWords: Hashable, Sendable {
  /// Where they stand.
  package let address: FieldAddress
  /// In characters of the field.
  package let range: Range<Int>
  /// The words.
  package let words: String
  /// What they seem to be.
  package let kind: MaskingMark.Kind

  /// Where they stand, with their range.
  package var place: Place { .field(address, range) }

  /// All of a record, in reading order.
  package static func all(in minutes: Minutes) -> [PersonalWords] {
    let council = Set(
      minutes.council.members.flatMap {
        $0.familyName.folded.split(separator: " ").map(String.init)
      })
    return minutes.numberedItems.flatMap { numbered in
      numbered.item.fields.flatMap { field in
        all(in: field.text, council: council).map {
          PersonalWords(
            address: field.address, range: $0.range,
            words: String(Array(field.text)[$0.range]), kind: $0.kind)
        }
      }
    }
  }

  /// Whether somebody has decided about them.
  package func isDecided(in minutes: Minutes) -> Bool {
    minutes.review.masks.contains { mark in
      guard case .field(address, _) = mark.place, let text = minutes.text(at: address) else {
        return false
      }
      return mark.range(in: text) == range
    }
  }

  private typealias Found = (range: Range<Int>, kind: MaskingMark.Kind)

  private static func all(in text: String, council: Set<String>) -> [Found] {
    if text.count < 4 { return [] }
    let characters = Array(text)
    var found: [Found] = PersonalDatum.all(in: text).map { datum in
      (datum.range, datum.kind == .email ? .email : .phone)
    }
    let words = words(of: characters)
    found += persons(characters, words, council)
    found += topics(characters, words)
    found.sort { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) }
    var last = 0
    return found.filter { next in
      defer { last = max(last, next.range.upperBound) }
      return next.range.lowerBound >= last
    }
  }

  private static func words(of characters: [Character]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for (index, character) in characters.enumerated() {
      let isPart = character.isLetter || character == "-" || character == "’" || character == "'"
      if isPart, start == nil { start = index }
      if !isPart, let first = start {
        words.append(first..<index)
        start = nil
      }
    }
    if let first = start { words.append(first..<characters.count) }
    return words
  }

  private static let civilities: Set = [
    "m", "mm", "mme", "mmes", "mlle", "monsieur", "madame", "mademoiselle", "messieurs", "mesdames",
    "consorts", "epoux", "famille", "veuve",
  ]

  /// What follows a civility where an office is meant.
  private static let offices: Set = [
    "maire", "prefet", "prefete", "president", "presidente", "ministre", "adjoint", "adjointe",
    "secretaire", "directeur", "directrice", "tresorier", "comptable",
  ]

  /// Names after a civility that no member of the council has.
  private static func persons(
    _ characters: [Character], _ words: [Range<Int>], _ council: Set<String>
  ) -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < words.count {
      let word = String(characters[words[index]]).folded
      guard civilities.contains(word) else {
        index += 1
        continue
      }
      var last = index
      var names: [String] = []
      while last + 1 < words.count {
        let next = String(characters[words[last + 1]])
        let between = String(characters[words[last].upperBound..<words[last + 1].lowerBound])
        guard between.allSatisfy({ $0 == "." || $0 == " " || $0.isFrenchSpace }), between.count < 4
        else { break }
        // A sentence ends between them.
        if between.contains("."), last > index, between != "." { break }
        let isParticle = ["de", "du", "des", "la", "le", "d’", "van", "von"].contains(next)
        guard next.first?.isUppercase == true || isParticle && !names.isEmpty else { break }
        if offices.contains(next.folded) { break }
        names.append(next)
        last += 1
      }
      while let name = names.last, name.first?.isUppercase == false {
        names.removeLast()
        last -= 1
      }
      let isOfCouncil = names.contains { council.contains($0.folded) }
      if !names.isEmpty, !isOfCouncil {
        found.append((words[index].lowerBound..<words[last].upperBound, .privatePerson))
      }
      index = last + 1
    }
    return found
  }

  private static let health = [
    "maladie", "malade", "handicap", "hospitalis", "invalidite", "grossesse", "inaptitude",
    "arret de travail", "longue duree", "accident du travail", "mi-temps therapeutique",
  ]
  private static let debt = [
    "surendettement", "impaye", "non-valeur", "dette de", "saisie sur", "rsa", "creance de m",
    "effacement de dette",
  ]
  private static let other = ["domicilie", "demeurant", "nee le", "ne le", "iban"]

  /// Sentences about health, means or the home of somebody.
  private static func topics(_ characters: [Character], _ words: [Range<Int>]) -> [Found] {
    var found: [Found] = []
    for sentence in sentences(characters) {
      let text = " " + String(characters[sentence]).folded
      func names(_ stems: [String]) -> Bool { stems.contains { text.contains(" " + $0) } }
      let kind: MaskingMark.Kind? =
        names(health) ? .health : names(debt) ? .debt : names(other) ? .other : nil
      guard let kind else { continue }
      found.append((sentence, kind))
    }
    return found
  }

  private static func sentences(_ characters: [Character]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for index in characters.indices {
      let isEnd =
        index == characters.count - 1
        || ".!?;".contains(characters[index]) && characters[index + 1] == " "
          && index + 2 < characters.count && characters[index + 2].isUppercase
          && !(index - start < 4)
      if isEnd {
        let last = ".!?;".contains(characters[index]) ? index : index + 1
        if last > start { result.append(start..<last) }
        start = index + 1
        while start < characters.count, characters[start] == " " { start += 1 }
      }
    }
    return result
  }
}
