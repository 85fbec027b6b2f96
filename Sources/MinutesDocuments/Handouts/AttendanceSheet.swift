import MinutesModel
import MinutesWording

/// The sheet that the members sign as they come in (feuille d’émargement, law.md §2.4).
enum AttendanceSheet {
  static func content(of minutes: Minutes) -> DocumentContent {
    let council = minutes.council
    let session = minutes.session
    var parts = SessionParts.letterhead(of: council)
    parts += SessionParts.title(
      "FEUILLE D’ÉMARGEMENT",
      "SÉANCE DU CONSEIL MUNICIPAL DU " + session.date.french.inCapitals)
    parts.append(DocumentPart(.table(table(of: minutes)), at: .roll))
    parts.append(DocumentPart(.space(2)))
    parts.append(SessionParts.signatures(of: minutes))
    return DocumentContent(
      title: "Feuille d’émargement – séance du \(session.date.french)",
      textWidth: council.houseStyle.textWidth, foot: SessionParts.foot(of: minutes),
      isLandscape: true, parts: parts)
  }

  private static func table(of minutes: Minutes) -> DocumentTable {
    let council = minutes.council
    let members = council.membersInOffice(on: minutes.session.date)
    return DocumentTable(
      columns: [
        "N°", "Nom et prénom", "Qualité", "Signature", "Absence", "Pouvoir à", "Arrivée", "Départ",
      ].map { DocumentColumn($0) },
      rows: members.enumerated().map { index, member in
        let presence = minutes.attendance.presence(of: member.id)
        var (absence, holder) = ("", "")
        switch presence {
        case .present, nil: break
        case .excused: absence = InflectedWord.excused(member.agreement)
        case .absent: absence = InflectedWord.absent(member.agreement)
        case .represented(let id): holder = council.member(id)?.shortName ?? ""
        }
        let moves = minutes.attendance.movements.filter { $0.member == member.id }
        func hour(_ kind: Movement.Kind) -> String {
          moves.filter { $0.kind == kind }.compactMap { $0.time?.french }.joined(separator: ", ")
        }
        return DocumentRow(
          [
            String(index + 1), member.styledName, member.officeTitle(style: council.houseStyle), "",
            absence, holder, hour(.arrival), hour(.departure),
          ].map { DocumentCell($0) }, at: .member(member.id))
      }, isForm: true)
  }
}
