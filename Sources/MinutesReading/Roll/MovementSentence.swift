import MinutesModel
import MinutesWording

/// « Arrivée de Mme X à 19 h 40, avant l’examen du point 4. », « M. Y quitte la séance à 20 h 15 et
/// donne pouvoir à M. Z. »
struct MovementSentence {
  let member: MemberID
  let kind: Movement.Kind
  let time: ClockTime?
  let proxyTo: MemberID?
  /// Whether it says that a pouvoir given before is not revoked.
  let keepsProxy: Bool
  /// The number of the item before or after which it is said to be; `nil` where none is said.
  let number: (value: Int, isAfter: Bool)?

  init?(_ paragraph: Paragraph, in context: RollContext) {
    guard paragraph.tokens.count < 45, let kind = MovementSentence.kind(paragraph) else {
      return nil
    }
    let finder = MemberFinder(paragraph.tokens, of: paragraph.readable, in: context)
    guard let person = finder.first() else { return nil }
    self.kind = kind
    member = person.member
    var time: ClockTime?
    for index in paragraph.tokens.indices {
      if let found = MomentReader.time(paragraph.tokens, at: index) {
        time = found.0
        break
      }
    }
    self.time = time
    var holder: MemberID?
    if let word = paragraph.index(ofAny: ["pouvoir", "procuration"], from: person.range.upperBound)
    {
      holder = finder.first(from: word)?.member
    }
    proxyTo = holder == person.member ? nil : holder
    keepsProxy = paragraph.contains("pas revoque")
    number = MovementSentence.number(paragraph)
  }

  private static func kind(_ paragraph: Paragraph) -> Movement.Kind? {
    // a recusal for one item is told by its own sentence
    if paragraph.contains("ne prend pas part") || paragraph.contains("ne participe pas")
      || paragraph.contains("ne prend part") || paragraph.index(of: "pendant") != nil
      || paragraph.contains("pour le vote")
    {
      return nil
    }
    let first = paragraph.word(0)
    if ["arrivee", "retour"].contains(first), ["de", "d"].contains(paragraph.word(1)) {
      return .arrival
    }
    if ["depart", "sortie"].contains(first), ["de", "d"].contains(paragraph.word(1)) {
      return .departure
    }
    for (index, token) in paragraph.tokens.enumerated().prefix(16) where token.kind == .word {
      switch token.text {
      case "arrive", "rejoint": return index > 1 ? .arrival : nil
      case "quitte" where ["la", "l"].contains(paragraph.word(index + 1)):
        return ["seance", "salle", "assemblee"].contains(paragraph.word(index + 2))
          || paragraph.word(index + 3) == "assemblee"
          ? .departure : nil
      default: break
      }
    }
    return nil
  }

  /// « avant le point 4 », « après l’examen du point n° 5 ».
  private static func number(_ paragraph: Paragraph) -> (Int, isAfter: Bool)? {
    guard let word = paragraph.index(ofAny: ["point", "question", "deliberation", "points"]) else {
      return nil
    }
    for index in word + 1..<min(word + 5, paragraph.tokens.count) {
      guard case .integer(let value) = paragraph.tokens[index].kind else { continue }
      let isAfter = paragraph.tokens[..<word].contains { $0.text == "apres" || $0.text == "issue" }
      return (value, isAfter)
    }
    return nil
  }
}

/// « M. X, intéressé à l’affaire, quitte la salle et ne prend pas part au vote. »
struct RecusalSentence {
  let recusals: [Recusal]

  init?(_ paragraph: Paragraph, in context: RollContext) {
    guard paragraph.tokens.count < 60 else { return nil }
    let isWithdrawal =
      paragraph.contains("pas part au vote") || paragraph.contains("pas part ni au")
      || paragraph.contains("part ni au debat") || paragraph.contains("ne participe pas")
      || paragraph.contains("ne participent pas")
      || paragraph.contains("pas part a la deliberation")
    let isAbsence =
      paragraph.contains("hors de la presence de") || paragraph.contains("hors la presence de")
    guard isWithdrawal || isAbsence else { return nil }
    let isPartial = paragraph.contains("pas part a ce vote")
    guard !isPartial else { return nil }
    let finder = MemberFinder(paragraph.tokens, of: paragraph.readable, in: context)
    let start = isAbsence ? paragraph.index(of: "presence") ?? 0 : 0
    guard let first = finder.first(from: start) else { return nil }
    // a pivot that names the recused tells its own vote
    guard isAbsence || first.range.lowerBound < 4 else { return nil }
    let people = finder.people(at: first.range.lowerBound)
    let leaves =
      paragraph.index(ofAny: [
        "quitte", "quittent", "retire", "retirent", "sort", "sortent", "retiree",
      ])
      != nil || isAbsence
    let stays = paragraph.contains("reste dans la salle")
    let times = RecusalSentence.times(paragraph)
    let ground = RecusalSentence.ground(
      paragraph, isAbsence: isAbsence && people.first?.member == context.mayor)
    let reason =
      people.count == 1 ? RecusalSentence.reason(paragraph, after: people.last?.end ?? 0) : ""
    recusals = people.map { mention in
      Recusal(
        member: mention.member, ground: ground, reason: reason,
        leftRoom: stays ? false : leaves ? true : nil, from: times.first,
        until: times.count > 1 ? times[1] : nil)
    }
  }

  private static func times(_ paragraph: Paragraph) -> [ClockTime] {
    var result: [ClockTime] = []
    var index = 0
    while index < paragraph.tokens.count {
      if let (time, next) = MomentReader.time(paragraph.tokens, at: index) {
        result.append(time)
        index = next
      } else {
        index += 1
      }
    }
    return result
  }

  /// The article that is cited decides; without one it is an interest of the member’s own.
  private static func ground(_ paragraph: Paragraph, isAbsence: Bool) -> RecusalGround {
    let text = paragraph.text
    if text.contains("1111-6") { return .representation }
    return text.contains("2121-14") || isAbsence ? .accounts : .personalInterest
  }

  /// « , président de l’association, » right behind the name.
  private static func reason(_ paragraph: Paragraph, after end: Int) -> String {
    guard paragraph.word(end) == ",", let next = paragraph.index(of: ",", from: end + 1),
      next - end < 16,
      next > end + 1, !paragraph.word(end + 1).hasPrefix("interess")
    else { return "" }
    return paragraph.slice(end + 1..<next).text
  }
}
