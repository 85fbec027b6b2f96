import MinutesModel
import Testing

@testable import MinutesWording

/// What stands around plans and authorisations is true of their figures.
struct FinanceWordingTests {
  @Test(arguments: [
    (100, 200, "inférieur au"), (200, 200, "égal au"), (201, 200, "supérieur au"),
  ])
  func `a total is compared with its ceiling`(total: Int64, ceiling: Int64, relation: String) {
    let sentence = AuthorisationWording.comparison(
      of: Amount(euros: total), with: Amount(euros: ceiling))
    #expect(sentence == "Ce total est \(relation) plafond autorisé de 200,00\u{A0}€.")
  }

  @Test
  func `a plan that does not balance says by how much, one that does says nothing`() {
    let expenses = Amount(cents: 799_484)
    #expect(FinancingWording.imbalance(expenses: expenses, resources: expenses) == nil)
    #expect(
      FinancingWording.imbalance(expenses: expenses, resources: Amount(cents: 798_484))
        == "Reste à financer\u{A0}: 10,00\u{A0}€")
    #expect(
      FinancingWording.imbalance(expenses: expenses, resources: Amount(cents: 799_485))
        == "Excédent des recettes sur les dépenses\u{A0}: 0,01\u{A0}€")
  }

  @Test(arguments: [
    ("", "", ResourceKind.ownFunding, "Autofinancement"),
    ("", "Région", .publicSubsidy, "Région"),
    ("DETR 2024", "État", .stateGrant, "État – DETR 2024"),
    ("Subvention de la région", "Région", .publicSubsidy, "Subvention de la région"),
    ("Région", "Région Bretagne", .publicSubsidy, "Région Bretagne"),
    ("Fonds propres", "", .ownFunding, "Fonds propres"),
  ])
  func `a resource is called by its funder and label, each once`(
    label: String, funder: String, kind: ResourceKind, caption: String
  ) {
    #expect(ResourceLine(label: label, funder: funder, kind: kind).caption == caption)
  }
}
