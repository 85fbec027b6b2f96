package import MinutesModel

/// What the minutes say of how the session went beside debates and votes.
package enum ProceedingsWording {
  /// « La séance est suspendue de 21 h 10 à 21 h 25, à la demande de M. Roche. »
  package static func suspension(_ suspension: Suspension) -> String {
    var text = "La séance est suspendue" + span(suspension.from, suspension.until)
    var reason = suspension.reason.trimmingSpaces
    while reason.hasSuffix(".") { reason.removeLast() }
    if !reason.isEmpty { text += ", " + reason }
    return text + "."
  }

  /// « Ce point, qui ne figurait pas à l’ordre du jour de la convocation, est ajouté en séance. »;
  /// `nil` for what the convocation announced.
  package static func origin(_ origin: ItemOrigin) -> String? {
    switch origin {
    case .convocation: nil
    case .carriedOver: "Ce point est reporté d’une séance précédente."
    case .addedInSession:
      "Ce point, qui ne figurait pas à l’ordre du jour de la convocation, est ajouté en séance."
    }
  }

  /// « À la demande de trois membres, le Conseil municipal décide, sans débat, par 12 voix pour et 1
  /// voix contre, de se réunir à huis clos (art. L. 2121-18 du CGCT). Le public quitte la salle à
  /// 21 h 10. »; members who are all noted are named; the request is turned down unless more than half of the present or represented vote
  /// for it, and no result is told before the vote is noted.
  package static func closedSession(
    _ closed: ClosedSession, rollCall: RollCall, mayor: Member?, members: [Member] = [],
    style: HouseStyle
  ) -> String {
    let request = requesters(closed.requesters, mayor: mayor, members, style: style)
    let article = " (art.\(nbsp)L.\(nbsp)2121-18 du CGCT)."
    guard closed.votes.accountedFor > 0 else {
      return (request.isEmpty ? "L" : request + "l") + "e huis clos est demandé" + article
    }
    let counts = TallyWording(closed.votes).counts
    let isCarried =
      closed.votes.inFavour * 2 > rollCall.present.count + rollCall.proxies.count
    guard isCarried else {
      return (request + "la demande de huis clos est mise aux voix, sans débat, et rejetée ")
        .withInitialCapital + counts + article
    }
    var text =
      (request + "le Conseil municipal décide, sans débat, ").withInitialCapital + counts
      + ", de se réunir à huis clos" + article
    if let from = closed.from { text += " Le public quitte la salle à \(from.french)." }
    if let until = closed.until { text += " Il y est de nouveau admis à \(until.french)." }
    return text
  }

  /// « À la demande de Mme la maire, »; empty where nobody is noted.
  private static func requesters(
    _ requesters: Requesters, mayor: Member?, _ members: [Member], style: HouseStyle
  ) -> String {
    if requesters.includesMayor {
      let name = mayor.map { MayorTitle(of: $0, style: style).short } ?? "M. le maire"
      return "À la demande de \(name), "
    }
    guard requesters.count > 0 else { return "" }
    let named = members.filter { requesters.members.contains($0.id) }
    if named.count == requesters.count {
      return "À la demande de \(Enumeration.joining(named.map(\.styledName))), "
    }
    let number = FrenchNumber(requesters.count)
    return "À la demande de \(number.words(gender: .masculine)) "
      + (requesters.count > 1 ? "membres" : "membre") + ", "
  }

  /// « Le quorum n’étant plus atteint (7 membres présents sur 15 en exercice, quorum : 8), ce point
  /// est reporté à une séance ultérieure. »
  package static func adjournedForQuorum(_ quorum: QuorumRequirement) -> String {
    let attending = FrenchNumber(quorum.attending).counting("membre présent", "membres présents")
    return "Le quorum n’étant plus atteint (\(attending) sur \(quorum.inOffice) en exercice, quorum"
      + Glyph.colon + "\(quorum.needed)), ce point est reporté à une séance ultérieure."
  }

  private static let nbsp = String(Glyph.nonBreakingSpace)

  static func span(_ from: ClockTime?, _ until: ClockTime?) -> String {
    switch (from, until) {
    case (let from?, let until?): " de \(from.french) à \(until.french)"
    case (let from?, nil): " à \(from.french)"
    case (nil, let until?): " jusqu’à \(until.french)"
    case (nil, nil): ""
    }
  }
}

extension Minutes {
  /// Whether the quorum, reached at the opening, was lost at an item that was put off for it.
  package func isAdjournedForQuorum(_ item: AgendaItem) -> Bool {
    item.state == .adjourned && quorum().isMet && !quorum(at: item.id).isMet
  }
}
