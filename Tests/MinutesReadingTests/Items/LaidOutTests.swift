import MinutesModel
import MinutesWording
import Testing

@testable import MinutesReading

/// What conversion of pages and spreadsheets does to plans, entries and headings.
@Suite struct LaidOutTests {
  private static let head = """
    Commune d’Arvigny
    Séance du 3 avril 2024
    Présents : Mme Anne ROY, maire, M. Paul BLANC, M. Luc NOIR


    """

  private static func reading(_ body: String) -> Reading { Reading(text: head + body) }

  private static func plan(_ reading: Reading) -> FinancingPlan? {
    for numbered in reading.minutes.numberedItems {
      for block in numbered.item.blocks {
        if case .financingPlan(let plan) = block.content { return plan }
      }
    }
    return nil
  }

  private static let plans = [
    // a right-aligned column one space before the next
    """
    Dépenses                       HT Recettes                                   Montant
    Terrain                   422,00 € Département – Budget                     339,60 €
                                       participatif
    Acte notarié et bornage   427,00 € Autofinancement                          509,40 €
    TOTAL                     849,00 € TOTAL                                    849,00 €
    """,
    // one tab a cell
    "Dépenses\tHT\tRecettes\tHT\nTerrain\t422,00 €\tDépartement – Budget participatif\t339,60 €\n"
      + "Acte notarié et bornage\t427,00 €\tAutofinancement\t509,40 €\n"
      + "TOTAL\t849,00 €\tTOTAL\t849,00 €",
  ]

  @Test(arguments: plans) func `a plan is read however its columns stand`(text: String) throws {
    let reading = Self.reading(
      "1. ACHAT DE TERRAIN\n\nLe plan est le suivant :\n\n\(text)\n\nFin.\n")
    let plan = try #require(Self.plan(reading))
    #expect(plan.expenses.map(\.label) == ["Terrain", "Acte notarié et bornage"])
    #expect(plan.expenses.map(\.amount.amount?.cents) == [42_200, 42_700])
    #expect(plan.resources.map(\.amount.amount?.cents) == [33_960, 50_940])
    #expect(plan.resources.first?.caption.contains("participatif") == true)
    #expect(plan.expenseTotal.cents == 84_900 && plan.resourceTotal.cents == 84_900)
  }

  @Test func `feet of pages with their numbers are set apart`() {
    let feet = (1...3).map { "Commune d’Arvigny – séance du 3 avril 2024 – page \($0)" }
    let reading = Self.reading(
      "1. VOIRIE\n\nLe chemin est refait\n\n\(feet[0])\n\nen juillet.\n\n\(feet[1])\n\n2. ÉCOLE\n\nRien.\n\n\(feet[2])\n"
    )
    #expect(reading.setApart.map(\.text) == feet)
    // what a sentence says of a page stays
    let alone = Self.reading("1. VOIRIE\n\nLe détail figure au dossier, page 3\n")
    #expect(alone.setApart == [])
  }

  @Test func `what decides ends an entry that fills its line`() throws {
    let reading = Self.reading(
      """
      1. CONVENTION

      Il est proposé au Conseil municipal :
       –     d’approuver les termes de la convention de prestation de services, pour la période du 1er
             janvier au 31 août 2021 ;
       –     d’autoriser Monsieur le Maire à signer ladite convention ainsi que tout document du dossier.
      Le Conseil municipal, après en avoir délibéré, à l’unanimité, décide :
       –     d’approuver les termes de la convention de prestation de services.
      """)
    let votes = reading.minutes.agenda.first?.ballots.map(\.ballot.votes)
    #expect(votes == [.byException([])])
  }

  @Test func `the agenda tells a heading from a part of an item with the same number`() {
    let reading = Self.reading(
      """
      Ordre du jour :
      1. Voirie
      2. Primes
      3. Divers

      1. Voirie
      Le chemin est refait.

      2. Primes
      Les règles sont les suivantes.
      3/ LA DATE D’EFFET
      Le 1er mars.

      3. Divers
      Rien.
      """)
    #expect(reading.minutes.agenda.map(\.title) == ["Voirie", "Primes", "Divers"])
  }

  @Test func `years over columns are no amounts`() throws {
    let reading = Self.reading(
      """
      1. TARIFS

                                   2023          2024
        Concession 15 ans        120,00 €      125,00 €
        Concession 30 ans        240,00 €      250,00 €
      """)
    let tables = reading.minutes.agenda.flatMap(\.blocks).compactMap { block -> Table? in
      if case .table(let table) = block.content { table } else { nil }
    }
    let table = try #require(tables.first)
    #expect(table.columns.map(\.header) == ["", "2023", "2024"])
    #expect(table.rows.count == 2)
  }
}
