import Testing

@testable import MinutesReading

@Suite struct ParagraphTests {
  private func paragraphs(_ text: String) -> [Paragraph] {
    let lines = SourceLines(text).lines.map(LaidLine.init)
    return ParagraphReader(lines).paragraphs(in: 0..<lines.count)
  }

  @Test func `lines that the width parted are one paragraph`() {
    let text = """
      Monsieur le Maire rappelle que la commune a demandé trois devis pour la
      réfection du toit de l’école et que deux entreprises ont répondu dans le
      délai.
      Le moins cher est retenu.
      Il est proposé de signer.
      """
    #expect(
      paragraphs(text).map(\.lines) == [0..<3, 3..<4, 4..<5])
  }

  @Test func `a word parted by the width is one word, a compound keeps its hyphen`() {
    let text = """
      Le projet de la commune de Saint-Aubin et des communes des Deux-
      Sèvres coûte cher et la participation des com-
      munes voisines est de non-
      rétroactivité et le reste
      """
    #expect(
      paragraphs(text).map(\.text) == [
        "Le projet de la commune de Saint-Aubin et des communes des Deux-Sèvres coûte cher et la "
          + "participation des communes voisines est de non-rétroactivité et le reste"
      ])
  }

  @Test(arguments: [
    ("- d’approuver", EntryMark.Kind.dash, 2), ("– d’approuver", .dash, 4), ("-Approuve", .dash, 1),
    ("• un", .bullet, 4), ("\u{F0B7} un", .bullet, 4), ("o Préparation", .circle, 2),
    ("1. Un", .number([1]), 3), ("5.2. Deux", .number([5, 2]), 5),
    ("5.2 – Deux", .number([5, 2]), 8),
    ("3/ L’exclusivité", .number([3]), 3), ("1) Un", .number([1]), 3), ("II. Deux", .roman(2), 4),
    ("a) un", .letter("a"), 3), ("2 - Deux", .number([2]), 4), ("1°) Un", .number([1]), 5),
  ])
  func `marks before words`(line: String, kind: EntryMark.Kind, length: Int) {
    let mark = LaidLine(SourceLines(line).lines[0]).mark
    #expect(mark?.kind == kind)
    #expect(mark?.length == length)
  }

  @Test(arguments: [
    "once upon", "M. le Maire", "2021 est une année", "15 voix pour", "12,50 €", "*gras*", "-12 €",
    "L. 2121-17", "02/03/2021", "1/12ème du montant", "2.2.2021", "Vu le code",
  ])
  func `words that only look like marks`(line: String) {
    #expect(LaidLine(SourceLines(line).lines[0]).mark == nil)
  }

  @Test func `recitals begin paragraphs of their own`() {
    let text = """
      Vu le code général des collectivités territoriales et notamment son article L. 2121-29 sur les
      affaires de la commune
      Vu l’avis de la commission
      CONSIDERANT que la commune a besoin d’un local pour ranger le matériel des associations de la
      commune
      Il est proposé de louer
      """
    #expect(paragraphs(text).map(\.lines) == [0..<2, 2..<3, 3..<5, 5..<6])
  }

  @Test func `a page break inside a sentence is bridged`() {
    let text =
      "Le conseil donne son accord pour que les travaux de la salle des fêtes soient faits par les\n"
      + "\n\n\n\u{C}agents de la commune.\n\nFin.\n"
    #expect(paragraphs(text).map(\.lines) == [0..<5, 6..<7])
  }
}
