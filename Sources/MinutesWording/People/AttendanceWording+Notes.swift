package import MinutesModel

extension AttendanceWording {
  /// « Absente représentée : Mme X (pouvoir à M. Y, signé le 30 janvier 2021) »: each giver with the
  /// holder and, where it is known, the day of the pouvoir. `lastItems` are the numbers of the items
  /// until which those counted whose givers came later.
  package static func representedWithDates(
    _ proxies: [(giver: Member, holder: Member, signedOn: CalendarDate?)],
    lastItems: [MemberID: String] = [:]
  ) -> String {
    absentCaption(with: .represented, Agreement(with: proxies.map(\.giver))) + Glyph.colon
      + orNobody(list(proxies, lastItems))
  }

  /// « Pouvoir sans effet, le mandataire n’étant pas présent : Mme X (pouvoir à M. Y) »: givers who
  /// count as absent.
  package static func voidProxies(
    _ proxies: [(giver: Member, holder: Member, signedOn: CalendarDate?)]
  ) -> String {
    let caption =
      proxies.count == 1
      ? "Pouvoir sans effet, le mandataire n’étant pas présent"
      : "Pouvoirs sans effet, les mandataires n’étant pas présents"
    return caption + Glyph.colon + list(proxies)
  }

  /// « Assistait également : Mme Z, secrétaire générale de mairie », plural for several persons; a
  /// text that brings its own verb stays as it is.
  package static func othersAttending(_ text: String) -> String {
    let typed = text.trimmingSpaces
    let folded = typed.folded
    if ["assist", "en presence", "etai", "invit"].contains(where: { folded.hasPrefix($0) }) {
      return typed
    }
    let words = folded.split { !$0.isLetter }
    let isPlural =
      words.contains { ["mm", "mmes", "messieurs", "mesdames"].contains($0) }
      || words.count { ["m", "mme", "monsieur", "madame", "mlle"].contains($0) } > 1
    return (isPlural ? "Assistaient" : "Assistait") + " également" + Glyph.colon + typed
  }

  /// « Rapporteur : M. X », « Rapporteure : Mme Y, première adjointe ».
  package static func rapporteur(_ member: Member, style: HouseStyle = HouseStyle()) -> String {
    let word = member.civility == .madame ? "Rapporteure" : "Rapporteur"
    let office = member.office == .councillor ? "" : ", " + member.officeTitle(style: style)
    return word + Glyph.colon + member.styledName + office
  }

  private static func list(
    _ proxies: [(giver: Member, holder: Member, signedOn: CalendarDate?)],
    _ lastItems: [MemberID: String] = [:]
  ) -> String {
    proxies.map { proxy in
      var date = proxy.signedOn.map { ", signé le " + $0.french } ?? ""
      if let number = lastItems[proxy.giver.id] {
        date += ", jusqu’au point\(String(Glyph.nonBreakingSpace))\(number) inclus"
      }
      return "\(proxy.giver.styledName) (pouvoir à \(proxy.holder.styledName)\(date))"
    }
    .joined(separator: Glyph.semicolon)
  }
}
