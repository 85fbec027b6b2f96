import MinutesModel
import MinutesWording

/// The list of the deliberations examined (CGCT L2121-25, law.md §2.3).
enum DeliberationList {
  static func content(of minutes: Minutes) -> DocumentContent {
    let council = minutes.council
    var parts = SessionParts.letterhead(of: council)
    parts += SessionParts.title(
      "LISTE DES DÉLIBÉRATIONS EXAMINÉES PAR LE CONSEIL MUNICIPAL",
      "SÉANCE DU " + minutes.session.date.french.inCapitals)
    if let table = table(of: minutes) {
      parts.append(DocumentPart(.table(table), at: .agenda))
    } else {
      parts.append(DocumentPart(.paragraph("Aucune délibération n’a été examinée."), at: .agenda))
    }
    parts += SessionParts.paragraph(
      PublicationWording.posting(minutes.session.formalities, online: council.publishesOnline),
      at: .session(.closing))
    parts.append(DocumentPart(.space(2)))
    parts.append(SessionParts.mayorsSignature(of: minutes))
    return DocumentContent(
      title: "Liste des délibérations examinées – séance du \(minutes.session.date.french)",
      textWidth: council.houseStyle.textWidth, foot: SessionParts.foot(of: minutes), parts: parts)
  }

  /// Number, object, result and vote of each; `nil` without any.
  static func table(of minutes: Minutes) -> DocumentTable? {
    let acts = minutes.registerItems
    guard !acts.isEmpty else { return nil }
    let rows = acts.map { numbered in
      let item = numbered.item
      let number = item.facts.deliberation?.number.trimmingSpaces ?? ""
      return DocumentRow(
        [
          DocumentCell(number.isEmpty ? numbered.number : number),
          DocumentCell(item.objectAsAct),
          DocumentCell(DeliberationWording.outcome(of: item, in: minutes)),
          DocumentCell(DeliberationWording.vote(on: item, in: minutes)),
        ], at: .item(item.id))
    }
    return DocumentTable(
      columns: [
        DocumentColumn("N°"), DocumentColumn("Objet"), DocumentColumn("Résultat"),
        DocumentColumn("Vote"),
      ], rows: rows)
  }
}
