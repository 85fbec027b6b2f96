import MinutesModel
import MinutesWording

/// The sheets of the register for a session: its deliberations in order, and the recap that closes
/// them (CGCT R2121-9, law.md R-06).
enum RegisterSheets {
  static func content(of minutes: Minutes) -> DocumentContent {
    var parts = SessionParts.letterhead(of: minutes.council)
    parts += SessionParts.title(
      "REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL",
      "SÉANCE DU " + minutes.session.date.french.inCapitals)
    parts += SessionParts.meeting(of: minutes)
    let figures = OpeningWording.figures(of: minutes)
    if !figures.isEmpty {
      parts += SessionParts.paragraph(figures, at: .session(.statedFigures))
    }
    parts += SessionParts.attendance(of: minutes, roll: minutes.rollCall(), isOpening: true)
    parts += SessionParts.secretary(of: minutes)
    let acts = minutes.registerItems.filter { !$0.item.isLeftUndecided }
    for (order, numbered) in acts.enumerated() {
      parts += act(numbered.item, order: order + 1, in: minutes)
    }
    parts += closing(of: minutes, acts: acts)
    return DocumentContent(
      title: "Registre des délibérations – séance du \(minutes.session.date.french)",
      textWidth: minutes.council.houseStyle.textWidth, foot: SessionParts.foot(of: minutes),
      pageWord: "feuillet", parts: parts)
  }

  private static func act(
    _ item: AgendaItem, order: Int, in minutes: Minutes
  ) -> [DocumentPart] {
    var parts = [
      DocumentPart(.space(2)),
      DocumentPart(
        .heading(number: String(order), text: item.objectAsAct, level: 0),
        at: .field(FieldAddress(item: item.id, path: .title), nil)),
    ]
    let number = DeliberationWording.number(item.facts.deliberation)
    for line in [number].compactMap({ $0 })
      + DeliberationWording.figures(of: minutes, at: item)
    {
      parts.append(DocumentPart(.paragraph(line), at: .item(item.id)))
    }
    parts += ItemParts(actOf: item, in: minutes).parts
    parts.append(DocumentPart(.space(1)))
    parts.append(
      DocumentPart(.paragraph(DeliberationWording.closing(minutes.council.documents))))
    return parts
  }

  private static func closing(of minutes: Minutes, acts: [NumberedItem]) -> [DocumentPart] {
    var parts = [DocumentPart(.pageBreak)]
    parts += SessionParts.title(
      "FEUILLET DE CLÔTURE", "SÉANCE DU " + minutes.session.date.french.inCapitals)
    let commune = minutes.council.commune.trimmingSpaces
    parts.append(
      DocumentPart(
        .paragraph(
          (commune.isEmpty ? "" : "Commune " + PlaceName(commune).of + ". ")
            + (acts.isEmpty
              ? "Aucune délibération n’a été prise au cours de la séance."
              : "Délibérations prises au cours de la séance, dans leur ordre"
                + Glyph.colonAtEnd)), at: .agenda))
    if !acts.isEmpty {
      parts.append(DocumentPart(.space(1)))
      parts.append(DocumentPart(.table(recap(of: acts, in: minutes)), at: .agenda))
    }
    let signsAll = !PublicityRegime.table.row(on: minutes.session.date).value.isSignedByOfficers
    let present = minutes.council.members.filter(minutes.everPresent.contains)
    if !present.isEmpty {
      parts += SessionParts.paragraph(
        (present.count == 1 ? "Membre présent" : "Membres présents") + Glyph.colonAtEnd,
        at: .roll)
      parts.append(DocumentPart(.space(1)))
      parts.append(
        DocumentPart(.table(tableau(of: present, in: minutes, signs: signsAll)), at: .roll))
    }
    parts.append(DocumentPart(.space(2)))
    parts.append(SessionParts.signatures(of: minutes))
    return parts
  }

  private static func recap(of acts: [NumberedItem], in minutes: Minutes) -> DocumentTable {
    let hasNumbers = acts.contains {
      !($0.item.facts.deliberation?.number.trimmingSpaces ?? "").isEmpty
    }
    return DocumentTable(
      columns: [
        DocumentColumn("N° d’ordre"), DocumentColumn(hasNumbers ? "Numéro" : ""),
        DocumentColumn("Objet"), DocumentColumn("Résultat"),
      ],
      rows: acts.enumerated().map { order, numbered in
        DocumentRow(
          [
            DocumentCell(String(order + 1)),
            DocumentCell(numbered.item.facts.deliberation?.number ?? ""),
            DocumentCell(numbered.item.objectAsAct),
            DocumentCell(DeliberationWording.outcome(of: numbered.item, in: minutes)),
          ], at: .item(numbered.item.id))
      })
  }

  /// The members present with their offices, and a place to sign where all of them do (before July
  /// 2022).
  private static func tableau(
    of members: [Member], in minutes: Minutes, signs: Bool
  ) -> DocumentTable {
    DocumentTable(
      columns: [DocumentColumn("Nom et prénom"), DocumentColumn("Qualité")]
        + (signs ? [DocumentColumn("Signature")] : []),
      rows: members.map { member in
        DocumentRow(
          [
            DocumentCell(member.styledName),
            DocumentCell(member.officeTitle(style: minutes.council.houseStyle)),
          ] + (signs ? [DocumentCell("")] : []), at: .member(member.id))
      }, isForm: signs)
  }
}

extension Minutes {
  /// Tells who attended at some time of the session.
  fileprivate var everPresent: PresenceSet {
    let arrived = attendance.movements.filter { $0.kind == .arrival }.map(\.member)
    return PresenceSet(ids: Set(rollCall().present + arrived))
  }
}

private struct PresenceSet {
  let ids: Set<MemberID>

  func contains(_ member: Member) -> Bool { ids.contains(member.id) }
}
