import MinutesModel

/// C-11: a closed session is asked for and voted as the law wants.
enum ClosedSessionIsVoted: ItemRule {
  static let id: RuleID = "C-11"
  static let title = "Le huis clos est demandé et voté"
  static let explanation = """
    À la demande du maire ou de trois membres, le conseil peut décider, sans débat et à la majorité \
    absolue des membres présents ou représentés, de se réunir à huis clos. Les abstentions comptent \
    donc contre.
    """
  static let law = LawSource(
    "CGCT, art. L2121-18",
    "Sur la demande de trois membres ou du maire, le conseil municipal peut décider, sans débat, à la "
      + "majorité absolue des membres présents ou représentés, qu’il se réunit à huis clos.")
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "12 présents et 2 pouvoirs : huis clos par 7 voix",
    right: "12 présents et 2 pouvoirs : huis clos par 8 voix")

  static let looksAt: ItemParts = .heading

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard let closed = item.facts.closedSession else { return [] }
    return asked(closed, item, context) + voted(closed, item, context)
  }

  private static func asked(
    _ closed: ClosedSession, _ item: AgendaItem, _ context: ItemContext
  ) -> [Finding] {
    let needed = context.facts.statutes.ballotRights.value.closedSessionRequesters
    let count = closed.requesters.count
    guard !closed.requesters.includesMayor, count < needed else { return [] }
    return [
      count == 0
        ? finding(
          at: .item(item.id), "huis clos : dire qui l’a demandé, le maire ou \(needed) membres",
          severity: .warning)
        : finding(
          at: .item(item.id),
          "huis clos demandé par \(count.of("membre")) : il en faut \(needed), ou le maire")
    ]
  }

  private static func voted(
    _ closed: ClosedSession, _ item: AgendaItem, _ context: ItemContext
  ) -> [Finding] {
    let voters = context.rollCall.present.count + context.rollCall.proxies.count
    let need = voters / 2 + 1
    if closed.votes == Tally() {
      return [
        finding(
          at: .item(item.id),
          "huis clos : le vote n’est pas noté, il faut \(need) voix sur \(voters) présents ou "
            + "représentés", severity: .warning)
      ]
    }
    guard closed.votes.inFavour < need else { return [] }
    return [
      finding(
        at: .item(item.id),
        "huis clos par \(closed.votes.inFavour) voix : il en faut \(need) sur \(voters) présents ou "
          + "représentés")
    ]
  }
}
