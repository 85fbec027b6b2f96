package import MinutesModel

/// The sentences and captions about who takes part in a session.
package enum AttendanceWording {
  /// « Étaient présents : M. A, maire ; … », agreed with those present.
  package static func present(
    _ members: [Member], grouping: NameGrouping = .byCivility, style: HouseStyle = HouseStyle()
  ) -> String {
    let agreement = Agreement(with: members)
    return InflectedWord.was(agreement).withInitialCapital + " " + InflectedWord.present(agreement)
      + Glyph.colon
      + orNobody(NameList(members, grouping: grouping).byOffice(style: style))
  }

  /// « Absents représentés : Mme X (pouvoir à M. Y) ; … »: each giver with the holder.
  package static func represented(_ proxies: [(giver: Member, holder: Member)]) -> String {
    representedWithDates(proxies.map { ($0.giver, $0.holder, nil) })
  }

  /// « Absente excusée : Mme X », « Absents excusés : néant ».
  package static func excused(_ members: [Member], grouping: NameGrouping = .byCivility) -> String {
    absentCaption(with: .excused, Agreement(with: members)) + Glyph.colon
      + orNobody(NameList(members, grouping: grouping).french)
  }

  /// « Absentes : Mmes X et Y », « Absents : néant ».
  package static func absent(_ members: [Member], grouping: NameGrouping = .byCivility) -> String {
    InflectedWord.absent(Agreement(with: members)).withInitialCapital + Glyph.colon
      + orNobody(NameList(members, grouping: grouping).french)
  }

  /// « Mme X est désignée secrétaire de séance. »
  package static func secretaryAppointed(_ member: Member) -> String {
    "\(member.styledName) est \(InflectedWord.appointed(member.agreement)) secrétaire de séance."
  }

  /// « sous la présidence de M. Jean-Michel RENAULT, maire »
  package static func presidency(of member: Member, style: HouseStyle = HouseStyle()) -> String {
    "sous la présidence de " + member.nameAndOffice(style: style)
  }

  /// « Le quorum étant atteint, M. le maire ouvre la séance à 20 h 30. »
  package static func opening(
    by president: Member?, at time: ClockTime?, style: HouseStyle = HouseStyle()
  ) -> String {
    let hour = time.map { " à " + $0.french } ?? ""
    guard let president else { return "Le quorum étant atteint, la séance est ouverte\(hour)." }
    let reference = president.presidentReference(style: style)
    let comma = president.office == .mayor ? "" : ","
    return "Le quorum étant atteint, \(reference)\(comma) ouvre la séance\(hour)."
  }

  /// What stands over the president’s signature: « La maire, », « Le maire, », « La présidente de
  /// séance, » when somebody else presides.
  package static func presidentSignature(
    of president: Member?, style: HouseStyle = HouseStyle()
  ) -> String {
    guard let president else { return "Le maire," }
    if president.office == .mayor {
      return MayorTitle(of: president, style: style).withArticle.withInitialCapital + ","
    }
    return (president.civility == .madame ? "La " : "Le ")
      + InflectedWord.president(president.agreement) + " de séance,"
  }

  /// What stands over the secretary’s signature: « La secrétaire de séance, ».
  package static func secretarySignature(of secretary: Member?) -> String {
    (secretary?.civility == .madame ? "La " : "Le ") + "secrétaire de séance,"
  }

  static func absentCaption(with word: InflectedWord, _ agreement: Agreement) -> String {
    InflectedWord.absent(agreement).withInitialCapital + " " + word(agreement)
  }

  static func orNobody(_ text: String) -> String { text.isEmpty ? "néant" : text }
}
