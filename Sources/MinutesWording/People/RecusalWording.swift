package import MinutesModel

/// What the minutes say of a member who takes no part in an item, and of who presides instead of the
/// mayor.
package struct RecusalWording: Sendable {
  private let recusal: Recusal
  private let member: Member
  private let style: HouseStyle

  package init(_ recusal: Recusal, of member: Member, style: HouseStyle = HouseStyle()) {
    self.recusal = recusal
    self.member = member
    self.style = style
  }

  /// Whether more was noted than that the member takes no part: what a sentence of its own tells.
  package var hasDetails: Bool {
    recusal.ground != .personalInterest || recusal.leftRoom != nil || recusal.from != nil
      || recusal.until != nil || !recusal.reason.trimmingSpaces.isEmpty
  }

  /// « M. Y quitte la salle (déport, art. L. 2131-11 du CGCT) de 21 h 05 à 21 h 12 et ne prend part ni
  /// au débat ni au vote. »; each ground and whether the room was left has its own.
  package var sentence: String {
    switch recusal.ground {
    case .personalInterest:
      told(
        article: "déport, art. L. 2131-11 du CGCT",
        stays: "est \(InflectedWord.interested(member.agreement)) à l’affaire")
    case .representation:
      told(
        article: "art. L. 1111-6 du CGCT",
        stays: "représente la commune dans l’organisme concerné")
    case .accounts: accounts
    }
  }

  private func told(article: String, stays: String) -> String {
    let article = article.replacing(". ", with: "." + String(Glyph.nonBreakingSpace))
    let reason = recusal.reason.trimmingSpaces
    let who = member.styledName + (reason.isEmpty ? "" : ", " + reason + ",")
    let part =
      recusal.votes.isEmpty
      ? "ne prend part ni au débat ni au vote" : "ne prend pas part à ce vote"
    return switch recusal.leftRoom {
    case true?: "\(who) quitte la salle (\(article))\(times) et \(part)."
    case false?: "\(who) \(stays) (\(article)), reste dans la salle et \(part)."
    case nil: "\(who) \(stays) (\(article))\(times) et \(part)."
    }
  }

  /// For the accounts the mayor may hear the debate, and goes out for the vote (L2121-14).
  private var accounts: String {
    let who = member.presidentReference(style: style)
    let comma = member.office == .mayor ? "" : ","
    let leaves = recusal.leftRoom == false ? "se retire" : "quitte la salle"
    return "\(who)\(comma) \(leaves)\(times) pour le vote (\(Self.accountsArticle))."
  }

  private static let accountsArticle = "art. L. 2121-14 du CGCT".replacing(
    ". ", with: "." + String(Glyph.nonBreakingSpace))

  private var times: String { ProceedingsWording.span(recusal.from, recusal.until) }

  /// « Le Conseil municipal élit Mme X présidente de séance pour ce point (art. L. 2121-14 du CGCT). »
  package static func election(of president: Member, forAccounts: Bool) -> String {
    let word = InflectedWord.president(president.agreement)
    let article = forAccounts ? " (\(accountsArticle))" : ""
    return "Le Conseil municipal élit \(president.styledName) \(word) de séance pour ce point"
      + article + "."
  }
}
