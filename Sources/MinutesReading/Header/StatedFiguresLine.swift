import MinutesModel
import MinutesWording

/// « Nombre de conseillers : en exercice : 15 – présents : 13 – votants : 13 », in any order of words
/// and figures.
struct StatedFiguresLine {
  private(set) var figures = StatedFigures()
  private(set) var seats: Int?
  private(set) var understanding: Understanding

  private enum Label { case inOffice, present, represented, voters, quorum, seats }

  init?(_ paragraph: Paragraph) {
    let tokens = paragraph.tokens
    guard tokens.count < 90 else { return nil }
    let isFigures =
      paragraph.begins(with: "nombre") || paragraph.begins(with: "membres en exercice")
      || paragraph.begins(with: "conseillers en exercice") || paragraph.begins(with: "en exercice")
      || ["quorum", "votants", "presents", "pouvoirs", "procurations", "effectif"].contains(
        paragraph.word(0))
    guard isFigures else { return nil }
    understanding = Understanding(paragraph)
    var label: Label?
    var pending: (value: Int, index: Int, next: Int)?
    for (index, token) in tokens.enumerated() {
      if token.kind == .word, let said = StatedFiguresLine.label(tokens, index) {
        // « 13 présents »: a figure waits for its label
        if let figure = pending, label == nil {
          set(figure.value, said)
          understanding.take(figure.index..<figure.next)
          pending = nil
          continue
        }
        label = said
      } else if case .integer(let value) = token.kind {
        if let known = label {
          set(value, known)
          understanding.take(index..<index + 1)
          label = nil
        } else {
          pending = (value, index, index + 1)
        }
      } else if token.kind == .word, !StatedFiguresLine.formula.contains(token.text),
        let (value, next) = FrenchNumberReader.inWords(tokens, at: index), let known = label
      {
        set(value, known)
        understanding.take(index..<next)
        label = nil
      }
    }
    guard figures != StatedFigures() || seats != nil else { return nil }
  }

  private mutating func set(_ value: Int, _ label: Label) {
    switch label {
    case .inOffice: figures.inOffice = value
    case .present: figures.present = value
    case .represented: figures.represented = value
    case .voters: figures.voters = value
    case .quorum: figures.quorum = value
    case .seats: seats = value
    }
  }

  private static func label(_ tokens: [ClaimToken], _ index: Int) -> Label? {
    switch tokens[index].text {
    case "exercice": .inOffice
    case "present", "presents", "presente", "presentes": .present
    case "represente", "representes", "representees", "pouvoir", "pouvoirs", "procuration",
      "procurations":
      .represented
    case "votant", "votants", "vote", "part": .voters
    case "quorum": .quorum
    case "afferents", "afferent", "legal": .seats
    default: nil
    }
  }

  static let formula = Set(
    words: """
      nombre de des d membres conseillers elus municipaux en exercice present presents represente \
      representes pouvoir pouvoirs procuration procurations votant votants quorum afferents afferent \
      au conseil municipal legal qui ont pris part a la deliberation et vote le du
      """)
}

extension StatedFigures {
  /// Takes over what the other figures say.
  mutating func merge(_ other: StatedFigures) {
    inOffice = other.inOffice ?? inOffice
    present = other.present ?? present
    represented = other.represented ?? represented
    voters = other.voters ?? voters
    quorum = other.quorum ?? quorum
  }
}
