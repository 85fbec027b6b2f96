package import MinutesModel

/// The set phrases of a deliberation and of its extract (law.md §2.2).
package enum DeliberationWording {
  /// « Délibération n° 2026-04-12 »; `nil` without a number.
  package static func number(_ deliberation: Deliberation?) -> String? {
    let number = deliberation?.number.trimmingSpaces ?? ""
    return number.isEmpty ? nil : "Délibération n°" + String(Glyph.nonBreakingSpace) + number
  }

  /// « Nombre de conseillers : en exercice 15 – présents 13 – pouvoirs 1 – votants 14 », and after a
  /// vote with counts « pour 12 – contre 1 – abstention 1 », of the persons of that item.
  package static func figures(of minutes: Minutes, at item: AgendaItem) -> [String] {
    let vote = item.mainBallot
    let roll = minutes.rollCall(at: item.id).voting(on: vote?.block)
    guard !roll.inOffice.isEmpty else { return [] }
    var figures = [("en exercice", roll.inOffice.count)]
    if roll.unaccounted.count < roll.inOffice.count {
      figures += [
        ("présents", roll.present.count), ("pouvoirs", roll.votingProxies.count),
        ("votants", roll.voters.count),
      ]
    }
    var lines = ["Nombre de conseillers" + Glyph.colon + joined(figures)]
    if let vote,
      let result = vote.ballot.result(in: roll, president: minutes.president(at: item.id))
    {
      let tally = result.tally
      let counts = [
        ("pour", tally.inFavour), ("contre", tally.against),
        (tally.abstentions == 1 ? "abstention" : "abstentions", tally.abstentions),
      ]
      let others = [
        (tally.blank == 1 ? "bulletin blanc" : "bulletins blancs", tally.blank),
        (tally.null == 1 ? "bulletin nul" : "bulletins nuls", tally.null),
      ].filter { $0.1 > 0 }
      lines.append("Vote" + Glyph.colon + joined(counts + others))
    }
    return lines
  }

  private static func joined(_ figures: [(String, Int)]) -> String {
    figures.map { $0 + String(Glyph.nonBreakingSpace) + FrenchNumber($1).figures }
      .joined(separator: " – ")
  }

  /// « Objet : Vente du tracteur »
  package static func object(_ item: AgendaItem) -> String {
    "Objet" + Glyph.colon + item.objectAsAct
  }

  /// « Ainsi fait et délibéré, les jour, mois et an que dessus. », or the commune’s own words.
  package static func closing(_ settings: DocumentSettings) -> String {
    let own = settings.deliberationClosing.trimmingSpaces
    return own.isEmpty ? "Ainsi fait et délibéré, les jour, mois et an que dessus." : own
  }

  /// « Pour extrait conforme, », or the commune’s own words.
  package static func conformity(_ settings: DocumentSettings) -> String {
    let own = settings.conformity.trimmingSpaces
    return own.isEmpty ? "Pour extrait conforme," : own
  }

  /// « Certifié exécutoire par la maire compte tenu de la transmission en préfecture le 13 février 2026
  /// (accusé de réception n° …) et de la publication le 14 février 2026. »; `nil` while it is not so:
  /// without a publication, or without the prefecture’s receipt where it is due (CGCT L2131-1).
  package static func certificate(
    _ deliberation: Deliberation?, by mayor: Member?, style: HouseStyle
  ) -> String? {
    guard let act = deliberation, act.publishedOn ?? act.notifiedOn != nil,
      act.isTransmittable == false || act.receivedOn != nil
    else { return nil }
    var reasons: [String] = []
    if let received = act.receivedOn {
      let receipt = act.receiptNumber.trimmingSpaces
      let sent = act.transmittedOn.map { " le \($0.french), reçue" } ?? ""
      reasons.append(
        "de la transmission en préfecture\(sent) le \(received.french)"
          + (receipt.isEmpty
            ? "" : " (accusé de réception n°\(String(Glyph.nonBreakingSpace))\(receipt))"))
    }
    if let published = act.publishedOn {
      reasons.append("de la publication le \(published.french)")
    }
    if let notified = act.notifiedOn { reasons.append("de la notification le \(notified.french)") }
    let title = mayor.map { MayorTitle(of: $0, style: style).withArticle } ?? "le maire"
    let day = act.certifiedOn.map { " le \($0.french)" } ?? ""
    return "Certifié exécutoire par \(title)\(day), compte tenu "
      + Enumeration.joining(reasons) + "."
  }

  /// « La présente délibération peut faire l’objet d’un recours pour excès de pouvoir devant le tribunal
  /// administratif de Caen dans un délai de deux mois à compter de sa publication. »
  package static func appeal(_ settings: DocumentSettings) -> String {
    let town = settings.court.trimmingSpaces
    let court = town.isEmpty ? "" : " " + PlaceName(town).of
    return
      "La présente délibération peut faire l’objet d’un recours pour excès de pouvoir devant le "
      + "tribunal administratif\(court) dans un délai de deux mois à compter de sa publication."
  }

  /// What the list of the deliberations says of an item: « approuvée », « refusée », « ajournée »…
  package static func outcome(of item: AgendaItem, in minutes: Minutes) -> String {
    switch item.state {
    case .adjourned: return "ajournée"
    case .withdrawn: return "retirée de l’ordre du jour"
    case .notDiscussed, .inDiscussion, .done: break
    }
    guard let vote = item.mainBallot else { return "" }
    let wording = BallotWording(vote.ballot, of: vote.block, in: minutes, at: item.id)
    return switch wording.outcome {
    case .adopted: "approuvée"
    case .rejected: "refusée"
    case .noted: "le conseil prend acte"
    case .favourableOpinion: "avis favorable"
    case .unfavourableOpinion: "avis défavorable"
    case nil:
      if case .rounds = vote.ballot.votes {
        "élection"
      } else {
        vote.ballot.nomination == nil ? "" : "désignation"
      }
    }
  }

  /// How the vote went, in the words of the minutes; empty for what was not voted.
  package static func vote(on item: AgendaItem, in minutes: Minutes) -> String {
    guard let vote = item.mainBallot else { return "" }
    return BallotWording(vote.ballot, of: vote.block, in: minutes, at: item.id).resultWords
  }
}
