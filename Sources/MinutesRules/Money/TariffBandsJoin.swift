import MinutesEditing
import MinutesModel
import MinutesWording

/// M-04: the bands of a tariff neither overlap nor leave gaps, and the commune pays that of its
/// population.
enum TariffBandsJoin: ItemRule {
  static let id: RuleID = "M-04"
  static let title = "Les tranches d’un barème se suivent, et la commune paie la sienne"
  static let explanation = """
    Entre deux tranches d’un barème, aucun nombre ne doit manquer ni se trouver deux fois : « moins de \
    500 », « 500 à 999 ». Quand le barème va par habitants et que le dispositif retient l’un de ses \
    montants, c’est celui de la population de la commune ; encore faut-il que l’acte la dise.
    """
  static let law = LawSource.arithmetic("Un nombre appartient à une seule tranche d’un barème.")
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "de 0 à 500 habitants : 100 € ; de 500 à 999 habitants : 150 €",
    right: "de 0 à 499 habitants : 100 € ; de 500 à 999 habitants : 150 €")

  static let looksAt: ItemParts = [.heading, .texts, .figures, .tables]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let grids = grids(of: context.reading.texts) + item.tariffTables
    guard !grids.isEmpty else { return [] }
    return grids.flatMap(faults)
      + grids.flatMap { grid in
        grid.first?.band.unit == "habitant" ? ofTheCommune(grid, item, context) : []
      }
  }

  /// Runs of lines that each have a band of one unit and its price.
  private static func grids(of texts: [FieldReading]) -> [[PlacedBand]] {
    var grids: [[PlacedBand]] = []
    var current: [PlacedBand] = []
    func close() {
      if current.count > 1 { grids.append(current) }
      current = []
    }
    for text in texts {
      guard let band = text.reading.money?.band, band.amount != nil else { continue }
      if let last = current.last, !last.precedes(text.address) || !last.band.belongs(with: band) {
        close()
      }
      current.append(PlacedBand(band: band, address: text.address, range: band.range))
    }
    close()
    return grids
  }

  // MARK: one band after the other

  private static func faults(_ grid: [PlacedBand]) -> [Finding] {
    zip(grid, grid.dropFirst()).compactMap { below, above in
      guard let most = below.band.most, let least = above.band.least,
        least > below.band.least ?? -1
      else { return nil }
      func numbers(_ from: Int64, _ to: Int64) -> String {
        let bounds = from == to ? figures(from) : "de \(figures(from)) à \(figures(to))"
        return below.band.unit.isEmpty ? bounds : bounds + " " + below.band.unit.inPlural
      }
      if least <= most {
        return finding(
          at: above.place,
          "« \(below.band.written) » et « \(above.band.written) » : \(numbers(least, most)) deux "
            + "fois au barème")
      }
      guard least > most + 1 else { return nil }
      return finding(
        at: above.place,
        "« \(below.band.written) » puis « \(above.band.written) » : il manque "
          + "\(numbers(most + 1, least - 1)) au barème")
    }
  }

  private static func figures(_ number: Int64) -> String { FrenchNumber(number).figures }

  // MARK: the commune’s band

  private static func ofTheCommune(
    _ grid: [PlacedBand], _ item: AgendaItem, _ context: ItemContext
  ) -> [Finding] {
    outOfStep(grid, item, context) + chosen(grid, item, context)
  }

  /// « communes de moins de 3 500 habitants » over a grid that goes to 3 500, or the other way round.
  private static func outOfStep(
    _ grid: [PlacedBand], _ item: AgendaItem, _ context: ItemContext
  ) -> [Finding] {
    guard let last = grid.last, let most = last.band.most else { return [] }
    let inGrid = Set(grid.map(\.address))
    let elsewhere = context.reading.texts.contains { text in
      guard let band = text.reading.money?.band, !inGrid.contains(text.address) else {
        return false
      }
      return band.unit == "habitant" && band.least == nil && band.most == most - 1
    }
    let inTitle = TariffBand(TokenizedText(item.title)).map {
      $0.unit == "habitant" && $0.least == nil && $0.most == most - 1
    }
    guard elsewhere || inTitle == true else { return [] }
    let bound = FrenchNumber(most).figures
    return [
      finding(
        at: last.place,
        "« \(last.band.written) » compte \(bound) habitants, le texte dit « moins de \(bound) "
          + "habitants »")
    ]
  }

  /// The price of the grid that the dispositif retains: the one of the commune’s population, which the
  /// act gives.
  private static func chosen(
    _ grid: [PlacedBand], _ item: AgendaItem, _ context: ItemContext
  ) -> [Finding] {
    let prices = grid.compactMap(\.band.amount)
    for text in context.reading.texts where text.role.isOperative {
      let said = (text.reading.money?.figures ?? []).filter { prices.contains($0.amount) }
      guard said.count == 1, let price = said.first else { continue }
      let place = Place.field(text.address, price.range)
      guard let population = context.facts.council.population.map(Int64.init) else {
        return context.reading.texts.contains { $0.givesInhabitants }
          ? [] : [unproven(at: place, nil)]
      }
      guard let own = grid.first(where: { $0.band.contains(population) })?.band,
        let right = own.amount
      else { return [] }
      if price.amount == right {
        return item.says(population) ? [] : [unproven(at: place, population)]
      }
      let figures = right.french(cents: .whenAny, sign: false)
      return [
        finding(
          at: place,
          "\(price.amount.french(cents: .whenAny)) n’est pas le tarif de la commune : "
            + "\(FrenchNumber(population).figures) habitants, « \(own.written) », "
            + right.french(cents: .whenAny),
          remedy: Remedy(
            "écrire \(figures)",
            .text(.replace(TextRange(text.address, price.range), with: figures))))
      ]
    }
    return []
  }

  private static func unproven(at place: Place, _ population: Int64?) -> Finding {
    let known = population.map { " (\(FrenchNumber($0).figures) habitants)" } ?? ""
    return finding(
      at: place,
      "le barème va par habitants et l’acte ne dit pas la population de la commune" + known,
      severity: .advice)
  }
}

extension FieldReading {
  /// Whether it gives a number of inhabitants that is no bound of a band.
  fileprivate var givesInhabitants: Bool { reading.money?.inhabitants == true }
}

/// A band with where it stands.
private struct PlacedBand {
  let band: TariffBand
  let address: FieldAddress
  let range: Range<Int>?

  var place: Place { .field(address, range) }

  /// Whether a text is the next line of the same passage.
  func precedes(_ other: FieldAddress) -> Bool {
    guard address.block == other.block, case .line(let mine) = address.path,
      case .line(let next) = other.path
    else { return false }
    return next == mine + 1
  }
}

extension AgendaItem {
  /// The runs of rows of its tables that have bands in their first column.
  fileprivate var tariffTables: [[PlacedBand]] {
    blocks.flatMap { block -> [[PlacedBand]] in
      guard case .table(let table) = block.content, table.rows.count > 1,
        table.columns.dropFirst().contains(where: { $0.kind == .amounts })
      else { return [] }
      var runs: [[PlacedBand]] = []
      var isOpen = false
      for (row, cells) in table.rows.enumerated() {
        guard case .text(let label)? = cells.first?.value, label.mayBeABand,
          let band = TariffBand(TokenizedText(label))
        else {
          isOpen = false
          continue
        }
        let amount = cells.dropFirst().lazy.compactMap(\.value.amount).first
        let placed = PlacedBand(
          band: band.costing(amount),
          address: FieldAddress(item: id, block: block.id, path: .cell(row: row, column: 0)),
          range: band.range)
        if isOpen, let last = runs.last?.last, last.band.belongs(with: band) {
          runs[runs.count - 1].append(placed)
        } else {
          runs.append([placed])
        }
        isOpen = true
      }
      return runs.filter { $0.count > 1 }
    }
  }

  /// Whether a text of the item gives that number.
  fileprivate func says(_ number: Int64) -> Bool {
    let figures = String(number)
    return blocks.contains { block in
      guard case .passage(let passage) = block.content else { return false }
      return passage.lines.contains { line in
        line.text.contains(where: \.isNumber)
          && TokenizedText(line.text).tokens.contains { $0.number?.mantissa == number }
      }
    } || title.contains(figures)
  }
}

extension String {
  /// With the s of the plural.
  fileprivate var inPlural: String { hasSuffix("s") || hasSuffix("x") ? self : self + "s" }

  /// Whether it has a figure, as a band must.
  fileprivate var mayBeABand: Bool { utf8.contains { (0x30...0x39).contains($0) } }
}
