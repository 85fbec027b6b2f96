import MinutesModel
import TerminalScreen

extension LayoutBuilder {
  /// Lays an annex out: what it is, and where it is kept.
  mutating func annex(_ annex: Annex) {
    label("Annexe")
    paragraph(annex.label, .lead, placeholder: "document annexé")
    paragraph(
      annex.reference, .reference, indent: 2, style: Style(.dim),
      placeholder: "fichier ou cote")
  }
}
