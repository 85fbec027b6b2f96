package import MinutesModel

/// What says that acts and minutes were posted and published (law.md §2.3, CGCT L2121-25, L2131-1).
package enum PublicationWording {
  private static let day = "………………"

  /// What stands in the public copy for a debate held without the public.
  package static let closedDebates =
    "Les débats, tenus à huis clos, ne figurent pas dans la copie publique."

  /// « Liste affichée à la mairie le 30 janvier 2024 et mise en ligne le 31 janvier 2024. », with room
  /// for what is not known yet.
  package static func posting(_ formalities: Formalities, online isOnline: Bool) -> String {
    let posted = formalities.listPostedOn?.french ?? day
    var text = "Liste affichée à la mairie le \(posted)"
    if isOnline || formalities.listOnlineOn != nil {
      text += " et mise en ligne le \(formalities.listOnlineOn?.french ?? day)"
    }
    return text + "."
  }

  /// « Procès-verbal arrêté en séance du 9 avril 2024, publié le 12 avril 2024. »; `nil` before.
  package static func approval(_ formalities: Formalities) -> String? {
    guard let approved = formalities.minutesApprovedOn else { return nil }
    let published = formalities.minutesPublishedOn.map { ", publié le " + $0.french } ?? ""
    return "Procès-verbal arrêté en séance du \(approved.french)\(published)."
  }

  /// « Je soussignée, Claire DELAUNAY, maire de la commune de …, certifie : »
  package static func certifies(_ mayor: Member?, of council: Council) -> String {
    let signs =
      mayor.map { $0.civility == .madame ? "soussignée" : "soussigné" } ?? "soussigné(e)"
    let name = mayor?.name ?? "……………………"
    let title = mayor?.officeTitle(style: council.houseStyle) ?? "maire"
    let commune = council.commune.trimmingSpaces
    let place = commune.isEmpty ? "" : " de la commune " + PlaceName(commune).of
    return "Je \(signs), \(name), \(title)\(place), certifie" + Glyph.colonAtEnd
  }

  /// What is certified of the session’s documents, a line a document.
  package static func certified(
    _ minutes: Minutes, online isOnline: Bool, listed isListed: Bool
  ) -> [String] {
    let session = minutes.session
    let formalities = session.formalities
    var lines: [String] = []
    if isListed {
      var text =
        "que la liste des délibérations examinées par le Conseil municipal en sa séance du "
        + "\(session.date.french) a été affichée à la mairie le \(formalities.listPostedOn?.french ?? day)"
      if isOnline || formalities.listOnlineOn != nil {
        text += " et mise en ligne le \(formalities.listOnlineOn?.french ?? day)"
      }
      lines.append(text)
    }
    if let published = formalities.minutesPublishedOn {
      let approved = formalities.minutesApprovedOn.map { ", arrêté le \($0.french)," } ?? ""
      lines.append(
        isListed
          ? "que le procès-verbal de cette séance\(approved) a été publié le \(published.french)"
          : "que le compte rendu de la séance du \(session.date.french) a été affiché le "
            + published.french)
    }
    return lines
  }

  /// « que les délibérations suivantes ont été transmises et publiées aux dates ci-dessous »
  package static func actsIntroduction(_ count: Int) -> String {
    count == 1
      ? "que la délibération suivante a été portée à la connaissance du public à la date ci-dessous"
      : "que les délibérations suivantes ont été portées à la connaissance du public aux dates ci-dessous"
  }
}
