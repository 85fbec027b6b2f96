import MinutesModel
import Testing

@testable import MinutesReading

@Suite struct FragmentTests {
  private static let record = Reading(
    text: Texts.samples.first { $0.name == "hautecombe-arrivees" }?.text ?? ""
  ).minutes

  @Test func `headings in capitals part the items, and the votes are read`() throws {
    let text = """
      TARIFS DU CIMETIÈRE

      Le maire rappelle que les tarifs datent de 2015.

      Le Conseil municipal, à l’unanimité, décide :
      - de fixer la concession de trente ans à 120 €,
      - d’appliquer ce tarif au 1er mars 2021.

      ACQUISITION D’UN TRACTEUR

      Un devis de 42 000,00 € est présenté.
      """
    let fragment = FragmentReading(text: text, in: Self.record, at: nil)
    #expect(fragment.items.map(\.title) == ["TARIFS DU CIMETIÈRE", "ACQUISITION D’UN TRACTEUR"])
    let first = try #require(fragment.items.first)
    #expect(first.ballots.count == 1)
    #expect(first.blocks.count == 3)
  }

  @Test func `a short first line is the heading, to be confirmed`() {
    let fragment = FragmentReading(
      text: "Tarifs du cimetière\n\nLe maire rappelle que les tarifs datent de 2015.\n",
      in: Self.record, at: nil)
    #expect(fragment.items.map(\.title) == ["Tarifs du cimetière"])
    #expect(fragment.marks.map(\.place) == fragment.items.map { .item($0.id) })
  }

  @Test func `the place that an item had in another agenda is no part of its title`() {
    let text = """
      POINT N°1 – Dénomination d’une place

      Le nom de Gisèle Halimi est proposé.

      POINT N°2 – Questions orales

      La médiathèque ouvre le lundi.
      """
    let fragment = FragmentReading(text: text, in: Self.record, at: nil)
    #expect(fragment.items.map(\.title) == ["Dénomination d’une place", "Questions orales"])
  }

  @Test func `text without a heading is one item without a title`() throws {
    let fragment = FragmentReading(
      text: "Le maire informe le conseil de la fermeture du pont.", in: Self.record, at: nil)
    #expect(fragment.items.map(\.title) == [""])
  }

  @Test(arguments: Texts.samples, 0..<2)
  func `a word that nobody knows is kept in the items`(_ text: Texts, seed: UInt64) {
    var mutation = Mutation(seed: seed)
    let (mutated, words) = mutation.planting(in: text.text)
    var minutes = Self.record
    minutes.agenda = FragmentReading(text: mutated, in: minutes, at: nil).items
    let record = RecordTexts.all(of: minutes).joined(separator: "\n")
    for word in words where !record.contains(word) {
      let line = mutated.split(separator: "\n").first { $0.contains(word) } ?? ""
      Issue.record("\(word) is not in the items: \(line)")
    }
  }

  @Test func `an empty text holds nothing`() {
    #expect(FragmentReading(text: "\n \n", in: Self.record, at: nil).items.isEmpty)
  }
}
