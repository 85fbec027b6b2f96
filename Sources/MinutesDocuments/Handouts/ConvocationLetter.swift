import MinutesModel
import MinutesWording

/// The letter that calls the council, with the agenda and the form of the pouvoir (law.md §2.4).
enum ConvocationLetter {
  static func content(of minutes: Minutes) -> DocumentContent {
    let council = minutes.council
    let settings = council.documents
    let place = Place.session(.convocation)
    var parts = SessionParts.letterhead(of: council)
    parts.append(DocumentPart(.space(2)))
    parts.append(
      DocumentPart(
        .dateline(
          ConvocationWording.dateline(of: minutes, on: minutes.session.convocation.sentOn)),
        at: place))
    parts += SessionParts.title("CONVOCATION DU CONSEIL MUNICIPAL", at: place)
    parts.append(DocumentPart(.paragraph(ConvocationWording.salutation(settings)), at: place))
    parts += SessionParts.paragraph(ConvocationWording.call(of: minutes), at: place)
    for notice in ConvocationWording.notices(of: minutes) {
      parts += SessionParts.paragraph(notice, at: place)
    }
    parts += agenda(of: minutes)
    for sentence in [ConvocationWording.proxyHint, ConvocationWording.courtesy(settings)] {
      parts += SessionParts.paragraph(sentence, at: place)
    }
    parts.append(DocumentPart(.space(2)))
    parts.append(SessionParts.mayorsSignature(of: minutes))
    parts.append(DocumentPart(.pageBreak))
    parts += proxyForm(of: minutes, from: nil)
    return content("Convocation", of: minutes, parts)
  }

  /// What is on the agenda of the convocation: without what came up in the session.
  private static func agenda(of minutes: Minutes) -> [DocumentPart] {
    let items = minutes.numberedItems.filter { $0.item.facts.origin != .addedInSession }
    guard !items.isEmpty else { return [] }
    return SessionParts.paragraph("Ordre du jour" + Glyph.colonAtEnd, at: .agenda)
      + items.map { numbered in
        DocumentPart(
          .entry(numbered.item.title, level: numbered.depth, mark: numbered.number + "."),
          at: .item(numbered.item.id))
      }
  }

  /// The pouvoirs given, each on a page, filled in as the roll has them; a blank form without any.
  static func proxies(of minutes: Minutes) -> DocumentContent {
    let givers = minutes.attendance.entries.filter { entry in
      if case .represented = entry.presence { true } else { false }
    }
    var parts = givers.isEmpty ? proxyForm(of: minutes, from: nil) : []
    for giver in givers {
      if !parts.isEmpty { parts.append(DocumentPart(.pageBreak)) }
      parts += proxyForm(of: minutes, from: giver)
    }
    return content("Pouvoir", of: minutes, parts)
  }

  private static func proxyForm(
    of minutes: Minutes, from entry: AttendanceEntry?
  ) -> [DocumentPart] {
    let council = minutes.council
    var holder: Member?
    if case .represented(let id)? = entry?.presence { holder = council.member(id) }
    let giver = council.member(entry?.member)
    let lines = ConvocationWording.proxy(
      of: minutes, from: giver, to: holder, signedOn: entry?.proxySignedOn)
    var parts = SessionParts.title("POUVOIR", at: .roll)
    for line in lines { parts += SessionParts.paragraph(line, at: giver.map { .member($0.id) }) }
    parts.append(DocumentPart(.space(1)))
    parts.append(
      DocumentPart(
        .signatures([
          SignatureBlock(
            capacity: ConvocationWording.proxySignature, name: giver?.name ?? "",
            place: giver.map { .member($0.id) })
        ])))
    return parts
  }

  private static func content(
    _ name: String, of minutes: Minutes, _ parts: [DocumentPart]
  ) -> DocumentContent {
    DocumentContent(
      title: "\(name) – séance du conseil municipal du \(minutes.session.date.french)",
      textWidth: minutes.council.houseStyle.textWidth, foot: SessionParts.foot(of: minutes),
      parts: parts)
  }
}
