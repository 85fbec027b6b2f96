package import MinutesModel

/// The sentences with which a session starts and ends, as true as the roll makes them.
package enum OpeningWording {
  /// « L’an deux mille vingt et un, le deux février, à vingt heures trente, le Conseil municipal de la
  /// commune d’Azay-sur-Thouet, dûment convoqué, s’est réuni en séance ordinaire à la mairie, sous la
  /// présidence de M. Jean-Michel RENAULT, maire. »
  package static func meeting(of minutes: Minutes) -> String {
    let session = minutes.session
    let style = minutes.council.houseStyle
    var text = session.date.openingWords(style: style)
    if let time = session.opensAt {
      text += ", à " + time.frenchWords(spelling: style.numberSpelling)
    }
    text += ", le Conseil municipal de la commune"
    let commune = minutes.council.commune.trimmingSpaces
    if !commune.isEmpty { text += " " + PlaceName(commune).of }
    text += ", dûment convoqué, s’est réuni en séance " + session.kind.french
    let place = session.place.trimmingSpaces
    if !place.isEmpty { text += " " + place }
    if !session.isPublic { text += ", à huis clos" }
    if let president = minutes.council.member(session.president) {
      text += ", " + AttendanceWording.presidency(of: president, style: style)
    }
    return text + "."
  }

  /// « Date de la convocation : 27 janvier 2021 », « Date d’affichage : … », and the urgency that
  /// shortened the delay: a line a fact that is known.
  package static func convocation(_ convocation: Convocation) -> [String] {
    var lines: [String] = []
    if let date = convocation.sentOn {
      lines.append("Date de la convocation" + Glyph.colon + date.french)
    }
    if let date = convocation.postedOn {
      lines.append("Date d’affichage" + Glyph.colon + date.french)
    }
    if convocation.isUrgent {
      lines.append("Le délai de convocation a été abrégé par le maire pour cause d’urgence.")
    }
    return lines
  }

  /// « Nombre de conseillers : en exercice 15 – présents 13 – pouvoirs 0 – votants 13 – quorum 8 »:
  /// the figures written by hand, else those of the roll; those of the room only once it is called.
  package static func figures(of minutes: Minutes) -> String {
    let stated = minutes.session.statedFigures
    let roll = minutes.rollCall()
    let isCalled = roll.unaccounted.count < roll.inOffice.count
    let isKnown = !roll.inOffice.isEmpty
    let figures: [(String, Int?)] = [
      ("en exercice", stated.inOffice ?? (isKnown ? roll.inOffice.count : nil)),
      ("présents", stated.present ?? (isCalled ? roll.present.count : nil)),
      ("pouvoirs", stated.represented ?? (isCalled ? roll.proxies.count : nil)),
      ("votants", stated.voters ?? (isCalled ? roll.voters.count : nil)),
      ("quorum", stated.quorum ?? (isKnown ? minutes.quorum().needed : nil)),
    ]
    let said = figures.compactMap { name, figure in
      figure.map { name + String(Glyph.nonBreakingSpace) + FrenchNumber($0).figures }
    }
    return said.isEmpty
      ? "" : "Nombre de conseillers" + Glyph.colon + said.joined(separator: " – ")
  }

  /// « Le quorum étant atteint, M. le maire ouvre la séance à 20 h 30. »; when it is not, how many
  /// attended and that the council cannot deliberate; when it is waived, why.
  package static func opening(of minutes: Minutes, quorum: QuorumRequirement) -> String {
    let style = minutes.council.houseStyle
    let president = minutes.council.member(minutes.session.president)
    let time = minutes.session.opensAt
    if quorum.isReached {
      return AttendanceWording.opening(by: president, at: time, style: style)
    }
    if quorum.isWaived { return waived(minutes) + " " + opened(minutes) }
    let attending = FrenchNumber(quorum.attending).counting("membre présent", "membres présents")
    let represented = quorum.countsRepresented ? " ou représentés" : ""
    return "Le quorum n’étant pas atteint (\(attending)\(represented) sur "
      + "\(FrenchNumber(quorum.inOffice).figures) en exercice, quorum"
      + Glyph.colon + "\(FrenchNumber(quorum.needed).figures)), le Conseil municipal ne peut pas "
      + "délibérer valablement."
  }

  /// « M. le maire ouvre la séance à 20 h 30. »
  private static func opened(_ minutes: Minutes) -> String {
    let hour = minutes.session.opensAt.map { " à " + $0.french } ?? ""
    guard let president = minutes.council.member(minutes.session.president) else {
      return "La séance est ouverte\(hour)."
    }
    let reference = president.presidentReference(style: minutes.council.houseStyle)
    let comma = president.office == .mayor ? "" : ","
    return "\(reference)\(comma) ouvre la séance\(hour)."
  }

  private static func waived(_ minutes: Minutes) -> String {
    let failed = minutes.session.convocation.afterFailedSessionOn.map { " du " + $0.french } ?? ""
    return "Le quorum n’ayant pas été atteint lors de la séance\(failed), le Conseil municipal, "
      + "convoqué une seconde fois, délibère valablement sans condition de quorum (article L. 2121-17 du "
      + "Code général des collectivités territoriales)."
  }

  /// « L’ordre du jour étant épuisé, la séance est levée à 22 h 40. »; the first words only when every
  /// item has been dealt with, others when the quorum was lost on the way.
  package static func closing(of minutes: Minutes) -> String? {
    guard let time = minutes.session.closesAt else { return nil }
    func isSettled(_ item: AgendaItem) -> Bool {
      let children = item.children.allSatisfy(isSettled)
      let isHeadingOnly = item.blocks.isEmpty && !item.children.isEmpty
      switch item.state {
      case .done, .adjourned, .withdrawn: return children
      case .notDiscussed, .inDiscussion: return isHeadingOnly && children
      }
    }
    if minutes.numberedItems.contains(where: { minutes.isAdjournedForQuorum($0.item) }) {
      return "Le quorum n’étant plus atteint, la séance est levée à " + time.french + "."
    }
    let isExhausted =
      !minutes.agenda.isEmpty && minutes.agenda.allSatisfy(isSettled) && minutes.quorum().isMet
    return (isExhausted ? "L’ordre du jour étant épuisé, la" : "La") + " séance est levée à "
      + time.french + "."
  }
}

extension Session.Kind {
  /// « ordinaire », « extraordinaire », « d’installation »: what follows « séance ».
  package var french: String {
    switch self {
    case .ordinary: "ordinaire"
    case .extraordinary: "extraordinaire"
    case .installation: "d’installation"
    }
  }
}
