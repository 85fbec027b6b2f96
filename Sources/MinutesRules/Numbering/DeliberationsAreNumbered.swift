import MinutesModel
import MinutesWording

/// N-01: deliberations have numbers that follow each other.
enum DeliberationsAreNumbered: AgendaRule {
  static let id: RuleID = "N-01"
  static let title = "Les délibérations sont numérotées à la suite"
  static let explanation = """
    Le registre porte les délibérations dans leur ordre, chacune avec son numéro. Un numéro \
    manque, revient deux fois ou saute : la suite ne se lit plus. Le numéro transmis a quinze \
    caractères au plus. L’absence de tout numéro n’est signalée qu’une fois le procès-verbal \
    relu.
    """
  static let law = LawSource(
    "CGCT, art. R2121-9",
    "Les délibérations sont inscrites par ordre de date, avec un numéro d’ordre.")
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "2026-04-12, 2026-04-12, 2026-04-15",
    right: "2026-04-12, 2026-04-13, 2026-04-14")

  struct Mark: Equatable, Sendable {
    let number: String
    let transmitted: String
  }

  static func mark(of item: AgendaItem, _ context: ItemContext) -> Mark? {
    let deliberation = item.facts.deliberation
    let isNumbered = deliberation?.number.isEmpty == false
    // The approval of minutes is no act of the register, unless somebody numbered it as one.
    guard isNumbered || item.isDecided(context.reading) && !item.approvesMinutes else { return nil }
    return Mark(
      number: deliberation?.number ?? "", transmitted: deliberation?.transmittedNumber ?? "")
  }

  static func findings(of marks: [Marked<Mark>], _ facts: SessionFacts) -> [Finding] {
    let isNumbered = marks.contains { !$0.mark.number.isEmpty }
    guard isNumbered || facts.session.state >= .reviewed else { return [] }
    var known: Set<String> = []
    var last: ActNumber?
    return marks.flatMap { marked -> [Finding] in
      let number = marked.mark.number
      func found(_ message: String) -> Finding { finding(at: .item(marked.item), message) }
      guard !number.isEmpty else { return [found("cette délibération n’a pas de numéro")] }
      guard known.insert(number).inserted else {
        return [found("le numéro \(number) est celui d’une autre délibération")]
      }
      var findings: [Finding] = []
      let sent = marked.mark.transmitted.isEmpty ? number : marked.mark.transmitted
      if sent.count > Deliberation.longestTransmittedNumber {
        findings.append(
          found(
            "le numéro \(sent) a \(sent.count) caractères, la transmission en prend "
              + "\(Deliberation.longestTransmittedNumber) au plus"))
      }
      if let parts = ActNumber(number) {
        if let message = parts.contradiction(with: facts.session.date) {
          findings.append(found("le numéro \(number) porte \(message)"))
        }
        if let last, last.head == parts.head, parts.rank != last.rank + 1 {
          findings.append(found("le numéro \(number) ne suit pas le \(last.text)"))
        }
        last = parts
      }
      return findings
    }
  }
}

/// « 2026-04-12 » or « 2026-012 » in its parts.
private struct ActNumber {
  let text: String
  /// All but the last number.
  let head: [Substring]
  let rank: Int

  init?(_ text: String) {
    let parts = text.split { !$0.isLetter && !$0.isNumber }
    guard let last = parts.last, let rank = Int(last), rank < 100_000 else { return nil }
    self.text = text
    head = Array(parts.dropLast())
    self.rank = rank
  }

  /// « l’année 2025 » where the number has another date than the session.
  func contradiction(with date: CalendarDate) -> String? {
    guard let year = head.first.flatMap({ Int($0) }), (1900...2199).contains(year) else {
      return nil
    }
    if year != date.year { return "l’année \(year)" }
    guard head.count == 2, head[1].count == 2, let month = Int(head[1]), (1...12).contains(month),
      month != date.month
    else { return nil }
    return "le mois \(head[1])"
  }
}

extension AgendaItem {
  /// Whether the council has decided something in it.
  fileprivate func isDecided(_ reading: ItemReading) -> Bool {
    guard state == .done else { return false }
    let isWritten = blocks.contains { block in
      switch block.content {
      case .ballot: true
      case .passage(let passage):
        passage.role.isOperative && passage.lines.contains { !$0.text.isBlank }
      default: false
      }
    }
    return isWritten || reading.claims.contains { !$0.isOutcome } || reading.decisionInProse != nil
      || kind != ItemKind.general.id && ItemKind.named(kind).expectsVote
  }
}
