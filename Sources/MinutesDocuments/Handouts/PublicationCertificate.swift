import MinutesModel
import MinutesWording

/// The mayor’s certificate that list, acts and minutes were posted and published (CGCT L2121-25,
/// L2131-1).
enum PublicationCertificate {
  static func content(of minutes: Minutes) -> DocumentContent {
    let council = minutes.council
    let date = minutes.session.date
    let isListed = PublicityRegime.table.row(on: date).value.isSignedByOfficers
    var parts = SessionParts.letterhead(of: council)
    parts += SessionParts.title(
      "CERTIFICAT D’AFFICHAGE ET DE PUBLICATION", "SÉANCE DU " + date.french.inCapitals)
    parts.append(
      DocumentPart(
        .paragraph(PublicationWording.certifies(council.mayor(on: date), of: council)),
        at: .council))
    parts.append(DocumentPart(.space(1)))
    let acts = minutes.registerItems.filter { !$0.item.isLeftUndecided }
    var clauses = PublicationWording.certified(
      minutes, online: council.publishesOnline, listed: isListed)
    if !acts.isEmpty { clauses.append(PublicationWording.actsIntroduction(acts.count)) }
    for (index, clause) in clauses.enumerated() {
      let isLast = index == clauses.count - 1
      let end =
        isLast ? (acts.isEmpty ? "." : Glyph.colonAtEnd) : String(Glyph.narrowSpace) + ";"
      parts.append(DocumentPart(.entry(clause + end, level: 0, mark: "–"), at: .session(.closing)))
    }
    if !acts.isEmpty {
      parts.append(DocumentPart(.space(1)))
      parts.append(DocumentPart(.table(table(of: acts)), at: .agenda))
    }
    parts += SessionParts.paragraph("Fait pour servir et valoir ce que de droit.")
    parts += SessionParts.paragraph(ConvocationWording.dateline(of: minutes, on: nil))
    parts.append(DocumentPart(.space(2)))
    parts.append(SessionParts.mayorsSignature(of: minutes))
    return DocumentContent(
      title: "Certificat de publication – séance du \(date.french)",
      textWidth: council.houseStyle.textWidth, foot: SessionParts.foot(of: minutes), parts: parts)
  }

  private static func table(of acts: [NumberedItem]) -> DocumentTable {
    let transmits = acts.contains { $0.item.facts.deliberation?.isTransmittable != false }
    func day(_ date: CalendarDate?) -> DocumentCell {
      DocumentCell(date?.frenchFigures ?? "…………")
    }
    return DocumentTable(
      columns: [
        DocumentColumn("N°"), DocumentColumn("Objet"),
        DocumentColumn(transmits ? "Reçue en préfecture le" : ""), DocumentColumn("Publiée le"),
      ],
      rows: acts.map { numbered in
        let act = numbered.item.facts.deliberation
        let number = act?.number.trimmingSpaces ?? ""
        let receipt =
          act?.isTransmittable == false
          ? DocumentCell("non transmissible") : day(act?.receivedOn)
        return DocumentRow(
          [
            DocumentCell(number.isEmpty ? numbered.number : number),
            DocumentCell(numbered.item.objectAsAct), transmits ? receipt : DocumentCell(""),
            day(act?.publishedOn),
          ], at: .item(numbered.item.id))
      })
  }
}
