package import MinutesModel

/// What the minutes say of somebody who comes in or goes out.
package struct MovementWording: Sendable {
  private let account: MovementAccount
  private let council: Council

  package init(_ account: MovementAccount, council: Council) {
    self.account = account
    self.council = council
  }

  private var movement: Movement { account.movement }
  private var member: Member? { council.member(movement.member) }

  /// « Arrivée de Mme X à 20 h 48. », « Départ de M. Y à 21 h 30, qui donne pouvoir à Mme Z. », and
  /// what becomes of the pouvoirs concerned; `nil` for a movement that changes nothing, or of nobody
  /// on the tableau.
  package var sentence: String? {
    guard let member, !account.isIdle else { return nil }
    return ([opening(member)] + proxySentences(member)).joined(separator: " ")
  }

  private func opening(_ member: Member) -> String {
    let word =
      switch movement.kind {
      case .arrival: account.isReturn ? "Retour de " : "Arrivée de "
      case .departure: "Départ de "
      }
    var text = word + member.styledName + hour
    if movement.kind == .departure, let holder = council.member(movement.proxyTo) {
      text += ", qui donne pouvoir à " + holder.styledName
      if let date = movement.proxySignedOn { text += " (pouvoir signé le \(date.french))" }
    }
    return text + "."
  }

  private var hour: String { movement.time.map { " à " + $0.french } ?? "" }

  private func proxySentences(_ member: Member) -> [String] {
    if movement.kind == .departure {
      return account.proxiesVoided.compactMap { proxy in
        council.member(proxy.giver).map { giver in
          "Le pouvoir que \(giver.styledName) lui avait donné est sans effet pendant son absence."
        }
      }
    }
    guard let given = account.proxyBefore, let holder = council.member(given.holder) else {
      return []
    }
    let (name, who) = (holder.styledName, pronoun(member))
    return [
      movement.proxyFate == .kept
        ? "Le pouvoir qu’\(who) a donné à \(name) n’est pas révoqué" + Glyph.semicolon
          + "\(who) vote \(who == "elle" ? "elle-même" : "lui-même") tant qu’\(who) est dans la salle."
        : "Le pouvoir qu’\(who) avait donné à \(name) prend fin."
    ]
  }

  private func pronoun(_ member: Member) -> String {
    member.civility == .madame ? "elle" : "il"
  }

  /// « Mme X, arrivée à 20 h 48 (point 4) », « M. Y, parti à 21 h 30 (point 6), pouvoir à Mme Z »: the
  /// movement in a list of them; `nil` as for `sentence`.
  package func entry(number: String?) -> String? {
    guard let member, !account.isIdle else { return nil }
    let word: InflectedWord =
      switch movement.kind {
      case .arrival: account.isReturn ? .returned : .arrived
      case .departure: .left
      }
    var text = member.styledName + ", " + word(member.agreement) + hour
    if let number { text += " (point\(String(Glyph.nonBreakingSpace))\(number))" }
    if movement.kind == .departure, let holder = council.member(movement.proxyTo) {
      text += ", pouvoir à " + holder.styledName
    }
    return text
  }

  /// « En cours de séance : Mme X, arrivée à 20 h 48 (point 4) ; … »; `nil` when nobody moved.
  package static func summary(of minutes: Minutes) -> String? {
    let entries = minutes.movementAccounts.compactMap { account in
      MovementWording(account, council: minutes.council)
        .entry(number: account.movement.item.flatMap(minutes.number))
    }
    guard !entries.isEmpty else { return nil }
    return "En cours de séance" + Glyph.colon + entries.joined(separator: Glyph.semicolon) + "."
  }
}

extension Minutes {
  /// The number of the last item at which a pouvoir given before the session counted, where its giver
  /// came in later: « 3 », for « jusqu’au point 3 inclus »; `nil` where it was not ended so.
  package func lastItem(of proxy: RollCall.Proxy) -> String? {
    let arrival = movementAccounts.first { account in
      account.movement.kind == .arrival && account.movement.member == proxy.giver
        && account.proxyBefore == proxy && !account.isIdle
    }
    guard let item = arrival?.movement.item else { return nil }
    let items = numberedItems
    guard let index = items.firstIndex(where: { $0.item.id == item }), index > 0 else {
      return nil
    }
    return items[index - 1].number
  }
}

extension InflectedWord {
  /// « arrivé », said of somebody who came late.
  package static let arrived = InflectedWord(regular: "arrivé")
  /// « revenu », said of somebody who had gone out.
  package static let returned = InflectedWord(regular: "revenu")
  /// « parti », said of somebody who left before the end.
  package static let left = InflectedWord(regular: "parti")
}
