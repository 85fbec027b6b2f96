import MinutesModel
import MinutesWording

/// The financing plans, a line an expense or a resource; amounts in euros with a point, shares in percent.
enum PlanRows {
  private static let columns = [
    "seance", "point", "deliberation", "objet", "plan", "assiette", "cote", "libelle", "financeur",
    "nature", "montant", "taux_tva", "montant_ttc", "part", "total",
  ]

  static func file(of sessions: [Minutes]) -> DataFile {
    var table = CommaSeparated(header: columns)
    var notices: [String] = []
    for minutes in sessions {
      for numbered in minutes.numberedItems {
        for block in numbered.item.blocks {
          guard case .financingPlan(let plan) = block.content else { continue }
          let head = [
            minutes.session.date.iso, numbered.number,
            numbered.item.facts.deliberation?.number ?? "", numbered.item.objectAsAct, plan.title,
            plan.basis.dataName,
          ]
          for row in rows(of: plan) { table.add(head + row) }
          if plan.entries.contains(where: { $0.amount == nil && !$0.isEmpty }) {
            notices.append(
              "séance du \(minutes.session.date.french), point \(numbered.number) : un montant "
                + "écrit en toutes lettres est laissé vide")
          }
        }
      }
    }
    return DataFile(text: table.text, notices: notices.map(\.typeset))
  }

  private static func rows(of plan: FinancingPlan) -> [[String]] {
    let shares = plan.displayedShares
    func isSaid(_ label: String, _ amount: Entry) -> Bool {
      !label.trimmingSpaces.isEmpty || !amount.isEmpty
    }
    let expenses = plan.expenses.filter { isSaid($0.label, $0.amount) }.map { line in
      [
        "dépense", line.label, "", "", line.amount.euros, line.vatRate?.percent ?? "",
        line.derivedIncludingVAT?.euros ?? "", "", "non",
      ]
    }
    let resources = plan.resources.enumerated().filter { isSaid($1.label, $1.amount) }.map {
      index, line in
      [
        "recette", line.label, line.funder, line.kind.dataName, line.amount.euros, "", "",
        (shares.indices.contains(index) ? shares[index] : nil)?.percent ?? "", "non",
      ]
    }
    guard !expenses.isEmpty || !resources.isEmpty else { return [] }
    return expenses
      + [
        [
          "dépense", "TOTAL", "", "", plan.expenseTotal.euros, "",
          plan.includingVATTotal?.euros ?? "", "", "oui",
        ]
      ]
      + resources
      + [["recette", "TOTAL", "", "", plan.resourceTotal.euros, "", "", "", "oui"]]
  }
}

extension FinancingPlan {
  fileprivate var entries: [Entry] {
    expenses.map(\.amount) + resources.map(\.amount)
  }
}

extension Entry {
  fileprivate var euros: String { amount?.euros ?? "" }
}

extension Amount {
  /// « 1234.05 »
  fileprivate var euros: String { cents.decimal(places: 2) }
}

extension Rate {
  /// « 5.5 »
  fileprivate var percent: String { basisPoints.decimal(places: 2) }
}

extension Int64 {
  /// The number of hundredths with a point before the last two digits.
  fileprivate func decimal(places: Int) -> String {
    let digits = String(magnitude)
    let padded = String(repeating: "0", count: Swift.max(0, places + 1 - digits.count)) + digits
    return (self < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
  }
}

extension TaxBasis {
  fileprivate var dataName: String {
    switch self {
    case .excludingVAT: "HT"
    case .includingVAT: "TTC"
    case .notStated: ""
    }
  }
}

extension ResourceKind {
  fileprivate var dataName: String {
    switch self {
    case .stateGrant: "dotation de l’État"
    case .publicSubsidy: "subvention publique"
    case .fondsDeConcours: "fonds de concours"
    case .ownFunding: "autofinancement"
    case .loan: "emprunt"
    case .privateFunding: "financement privé"
    case .vatRefund: "FCTVA"
    }
  }
}
