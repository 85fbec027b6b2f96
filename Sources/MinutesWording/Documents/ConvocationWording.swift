package import MinutesModel

/// The letter that calls the council, and the power to vote that goes with it (law.md §2.4).
package enum ConvocationWording {
  private static let blank = "……………………………………"

  /// « Saint-Aubin-sur-Vère, le 17 janvier 2024 », with room for a day that is not known.
  package static func dateline(of minutes: Minutes, on date: CalendarDate?) -> String {
    let commune = minutes.council.commune.trimmingSpaces
    let day = "le " + (date?.french ?? "………………")
    return commune.isEmpty ? day.withInitialCapital : commune + ", " + day
  }

  /// « Madame, Monsieur, », or the commune’s own words.
  package static func salutation(_ settings: DocumentSettings) -> String {
    let own = settings.salutation.trimmingSpaces
    return own.isEmpty ? "Madame, Monsieur," : own
  }

  /// « J’ai l’honneur de vous convoquer à la séance ordinaire du Conseil municipal qui se tiendra le
  /// mardi 23 janvier 2024 à 20 h 30 à la mairie. »
  package static func call(of minutes: Minutes) -> String {
    let session = minutes.session
    var text =
      "J’ai l’honneur de vous convoquer à la séance \(session.kind.french) du Conseil municipal"
    text += " qui se tiendra le " + session.date.frenchWithWeekday
    if let hour = session.convocation.hour ?? session.opensAt { text += " à " + hour.french }
    let place = session.convocation.place.trimmingSpaces
    let held = place.isEmpty ? session.place.trimmingSpaces : place
    if !held.isEmpty { text += " " + held }
    return text + "."
  }

  /// What the law asks a second or an urgent convocation to say.
  package static func notices(of minutes: Minutes) -> [String] {
    var texts: [String] = []
    if let failed = minutes.session.convocation.afterFailedSessionOn {
      texts.append(
        "Le quorum n’ayant pas été atteint le \(failed.french), le Conseil municipal délibérera sans "
          + "condition de quorum (article L. 2121-17 du Code général des collectivités territoriales)."
      )
    }
    if minutes.session.convocation.isUrgent {
      texts.append(
        "Le délai de convocation est abrégé en raison de l’urgence, sur laquelle le Conseil municipal se "
          + "prononcera à l’ouverture de la séance (article L. "
          + "\((minutes.council.population ?? 0) < 3_500 ? "2121-11" : "2121-12") du même code)."
          .replacingSameCode(isFirst: texts.isEmpty))
    }
    return texts
  }

  /// « En cas d’empêchement, vous pouvez donner pouvoir à un autre membre du Conseil… »
  package static let proxyHint =
    "En cas d’empêchement, vous pouvez donner à un autre membre du Conseil municipal pouvoir écrit de "
    + "voter en votre nom, à l’aide du formulaire joint (article L. 2121-20 du Code général des "
    + "collectivités territoriales)."

  /// How the letter ends, or the commune’s own words.
  package static func courtesy(_ settings: DocumentSettings) -> String {
    let own = settings.courtesy.trimmingSpaces
    return own.isEmpty
      ? "Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée."
      : own
  }

  /// The lines of the power to vote, with room to fill in; of a giver and holder who are known, their
  /// names.
  package static func proxy(
    of minutes: Minutes, from giver: Member?, to holder: Member?, signedOn: CalendarDate?
  ) -> [String] {
    let session = minutes.session
    let signs =
      giver.map { Agreement($0.civility.gender) == .feminine ? "soussignée" : "soussigné" }
      ?? "soussigné(e)"
    let office =
      giver.map { $0.officeTitle(style: minutes.council.houseStyle) }
      ?? "membre du Conseil municipal"
    let commune = minutes.council.commune.trimmingSpaces
    let council = commune.isEmpty ? "" : " de la commune " + PlaceName(commune).of
    let day =
      session.date.frenchWithWeekday
      + ((session.convocation.hour ?? session.opensAt).map { " à " + $0.french } ?? "")
    return [
      "Je \(signs), \(giver?.styledName ?? blank), \(office)\(council), donne pouvoir à "
        + "\(holder?.styledName ?? "M. / Mme " + blank), membre du Conseil municipal, pour voter en mon "
        + "nom à la séance du Conseil municipal du \(day).",
      "Ce pouvoir est toujours révocable. Un même membre ne peut en recevoir qu’un seul.",
      "Fait à \(blank), le \(signedOn?.french ?? "………………")",
    ]
  }

  /// « Bon pour pouvoir »: what the giver writes by hand above the signature.
  package static let proxySignature = "Signature, précédée de « Bon pour pouvoir »".typeset
}

extension String {
  /// The code’s whole name where nothing before has said it.
  fileprivate func replacingSameCode(isFirst: Bool) -> String {
    isFirst
      ? replacing("du même code", with: "du Code général des collectivités territoriales") : self
  }
}
