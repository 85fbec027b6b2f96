import MinutesModel
import MinutesWording

/// The extract of the register for one deliberation, or for each in turn (law.md §2.2).
enum RegisterExtract {
  static func content(of minutes: Minutes, item: ItemID?) -> DocumentContent {
    let chosen =
      item.map { id in minutes.numberedItems.filter { $0.item.id == id } }
      ?? minutes.registerItems.filter { !$0.item.isLeftUndecided }
    var parts: [DocumentPart] = []
    for numbered in chosen {
      if !parts.isEmpty { parts.append(DocumentPart(.pageBreak)) }
      parts += extract(of: numbered, in: minutes)
    }
    if chosen.isEmpty {
      parts =
        SessionParts.letterhead(of: minutes.council) + title(of: minutes)
        + [DocumentPart(.paragraph("La séance n’a pas de délibération."), at: .agenda)]
    }
    return DocumentContent(
      title: "Extrait du registre des délibérations – séance du \(minutes.session.date.french)",
      textWidth: minutes.council.houseStyle.textWidth, foot: SessionParts.foot(of: minutes),
      parts: parts)
  }

  private static func title(of minutes: Minutes) -> [DocumentPart] {
    SessionParts.title(
      "EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL",
      "SÉANCE DU " + minutes.session.date.french.inCapitals)
  }

  private static func extract(
    of numbered: NumberedItem, in minutes: Minutes
  ) -> [DocumentPart] {
    let item = numbered.item
    let place = Place.item(item.id)
    let council = minutes.council
    let act = item.facts.deliberation
    let roll = minutes.rollCall(at: item.id).voting(on: item.mainBallot?.block)
    var parts = SessionParts.letterhead(of: council) + title(of: minutes)
    if let number = DeliberationWording.number(act) {
      parts += [DocumentPart(.paragraph(number), at: place), DocumentPart(.space(1))]
    }
    for line in DeliberationWording.figures(of: minutes, at: item) {
      parts.append(DocumentPart(.paragraph(line), at: place))
    }
    parts.append(DocumentPart(.space(1)))
    parts += SessionParts.meeting(of: minutes)
    parts += SessionParts.attendance(of: minutes, roll: roll)
    parts += SessionParts.secretary(of: minutes)
    parts.append(DocumentPart(.space(2)))
    parts.append(
      DocumentPart(
        .subheading(DeliberationWording.object(item)),
        at: .field(FieldAddress(item: item.id, path: .title), nil)))
    parts += ItemParts(actOf: item, in: minutes).parts
    parts.append(DocumentPart(.space(2)))
    parts.append(DocumentPart(.paragraph(DeliberationWording.closing(council.documents))))
    parts += SessionParts.paragraph(DeliberationWording.conformity(council.documents))
    parts.append(DocumentPart(.space(2)))
    parts.append(SessionParts.signatures(of: minutes, at: item.id))
    parts.append(DocumentPart(.space(2)))
    if let certificate = DeliberationWording.certificate(
      act, by: council.mayor(on: minutes.session.date), style: council.houseStyle)
    {
      parts += SessionParts.paragraph(certificate, at: place)
    }
    return parts + SessionParts.paragraph(DeliberationWording.appeal(council.documents))
  }
}
