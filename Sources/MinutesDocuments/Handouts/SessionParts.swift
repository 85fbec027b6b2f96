import MinutesModel
import MinutesWording

/// What several documents say of a session in the same words: who met, who was there, who signs.
enum SessionParts {
  /// « RÉPUBLIQUE FRANÇAISE », department and commune, and the commune’s own lines.
  static func letterhead(of council: Council) -> [DocumentPart] {
    var lines = ["RÉPUBLIQUE FRANÇAISE"]
    let department = council.department.trimmingSpaces
    if !department.isEmpty {
      lines.append("DÉPARTEMENT " + DepartmentName(department).of.inCapitals)
    }
    let commune = council.commune.trimmingSpaces
    if !commune.isEmpty { lines.append("COMMUNE " + PlaceName(commune).of.inCapitals) }
    lines += council.documents.letterhead.filter { !$0.allSatisfy(\.isWhitespace) }
    return lines.map { DocumentPart(.letterhead($0), at: .council) }
  }

  /// The lines of the title, with room around.
  static func title(_ lines: String..., at place: Place = .session(.date)) -> [DocumentPart] {
    [DocumentPart(.space(2))] + lines.map { DocumentPart(.title($0), at: place) }
      + [DocumentPart(.space(2))]
  }

  /// « Commune de Saint-Aubin-sur-Vère – séance du 23 janvier 2024 »
  static func foot(of minutes: Minutes) -> String {
    let commune = minutes.council.commune.trimmingSpaces
    let session = "séance du " + minutes.session.date.french
    return commune.isEmpty
      ? session.withInitialCapital : "Commune " + PlaceName(commune).of + " – " + session
  }

  /// A paragraph with room before it.
  static func paragraph(_ text: String, at place: Place? = nil) -> [DocumentPart] {
    [DocumentPart(.space(1)), DocumentPart(.paragraph(text), at: place)]
  }

  /// The sentence of the meeting and the days of the convocation.
  static func meeting(of minutes: Minutes) -> [DocumentPart] {
    var parts = [
      DocumentPart(.paragraph(OpeningWording.meeting(of: minutes)), at: .session(.opening))
    ]
    let convocation = OpeningWording.convocation(minutes.session.convocation)
    if !convocation.isEmpty { parts.append(DocumentPart(.space(1))) }
    return parts
      + convocation.map { DocumentPart(.paragraph($0), at: .session(.convocation)) }
  }

  /// Who was present, represented, excused and absent; nothing before the roll was called.
  /// `isOpening`: at the opening, where it is said until when pouvoirs counted.
  static func attendance(
    of minutes: Minutes, roll: RollCall, isOpening: Bool = false
  ) -> [DocumentPart] {
    guard roll.unaccounted.count < roll.inOffice.count else { return [] }
    let council = minutes.council
    func members(_ ids: [MemberID]) -> [Member] { ids.compactMap(council.member) }
    var present = AttendanceWording.present(members(roll.present), style: council.houseStyle)
    if roll.present.count * 2 > roll.inOffice.count {
      present += ", formant la majorité des membres en exercice"
    }
    var parts = paragraph(present + ".", at: .roll)
    let proxies = lines(of: roll.proxies, in: minutes)
    if !proxies.isEmpty {
      let lastItems =
        isOpening
        ? Dictionary(
          roll.proxies.compactMap { proxy in
            minutes.lastItem(of: proxy).map { (proxy.giver, $0) }
          }, uniquingKeysWith: { first, _ in first }) : [:]
      parts += paragraph(
        AttendanceWording.representedWithDates(proxies, lastItems: lastItems) + ".", at: .roll)
    }
    let void = lines(of: roll.voidProxies, in: minutes)
    if !void.isEmpty {
      parts += paragraph(AttendanceWording.voidProxies(void) + ".", at: .roll)
    }
    if !roll.excused.isEmpty {
      parts += paragraph(AttendanceWording.excused(members(roll.excused)) + ".", at: .roll)
    }
    let absent = members(isOpening ? roll.absent : roll.absent + roll.departed)
    let isComplete = roll.unaccounted.isEmpty
    if !absent.isEmpty || isComplete && roll.excused.isEmpty && proxies.isEmpty && void.isEmpty {
      parts += paragraph(AttendanceWording.absent(absent) + ".", at: .roll)
    }
    return parts
  }

  private typealias ProxyLine = (giver: Member, holder: Member, signedOn: CalendarDate?)

  private static func lines(of proxies: [RollCall.Proxy], in minutes: Minutes) -> [ProxyLine] {
    proxies.compactMap { proxy in
      guard let giver = minutes.council.member(proxy.giver),
        let holder = minutes.council.member(proxy.holder)
      else { return nil }
      let entry = minutes.attendance.entries.first { $0.member == proxy.giver }
      return (giver, holder, entry?.proxySignedOn)
    }
  }

  /// Who was appointed secretary.
  static func secretary(of minutes: Minutes) -> [DocumentPart] {
    guard let secretary = minutes.council.member(minutes.session.secretary) else { return [] }
    return paragraph(
      AttendanceWording.secretaryAppointed(secretary), at: .session(.secretary))
  }

  /// Where president and secretary sign, in the commune’s order; who presided over an item signs as
  /// its president.
  static func signatures(of minutes: Minutes, at item: ItemID? = nil) -> DocumentPart {
    let council = minutes.council
    let president = council.member(minutes.president(at: item))
    let secretary = council.member(minutes.session.secretary)
    let blocks = [
      SignatureBlock(
        capacity: AttendanceWording.presidentSignature(of: president, style: council.houseStyle),
        name: president?.name ?? "", place: .session(.president)),
      SignatureBlock(
        capacity: AttendanceWording.secretarySignature(of: secretary),
        name: secretary?.name ?? "", place: .session(.secretary)),
    ]
    return DocumentPart(
      .signatures(council.documents.signatureOrder == .presidentFirst ? blocks : blocks.reversed()))
  }

  /// Where the mayor signs alone: a letter, a certificate.
  static func mayorsSignature(of minutes: Minutes) -> DocumentPart {
    let council = minutes.council
    let mayor = council.mayor(on: minutes.session.date)
    return DocumentPart(
      .signatures([
        SignatureBlock(
          capacity: AttendanceWording.presidentSignature(of: mayor, style: council.houseStyle),
          name: mayor?.name ?? "", place: mayor.map { .member($0.id) })
      ]))
  }
}
