import MinutesEditing
import MinutesModel
import MinutesRules
import MinutesTestSupport

extension Mutation {
  /// What tables and texts calculate.
  static let ofFigures: [Mutation] = [
    Mutation("an amount of a table with a total", ["M-01", "F-21"]) { minutes, random in
      var random = random
      return minutes.mutants(
        { if case .table(let table) = $0 { table } else { nil } }, { .table($0) }
      ) { _, _, table in
        guard table.lastRowIsTotal else { return [] }
        return table.rows.indices.flatMap { row in
          table.rows[row].indices.compactMap { column -> (String, Table)? in
            guard table.columns[column].kind == .amounts,
              let wrong = table.rows[row][column].value.withAnotherDigit(&random)
            else {
              return nil
            }
            var table = table
            table.rows[row][column].value = wrong
            return ("row \(row), column \(column)", table)
          }
        }
      }
    },
    Mutation("a digit of a product", ["M-01"]) { minutes, random in
      minutes.digits(product, &random)
    },
    Mutation("a digit of a share of an amount", ["M-01"]) { minutes, random in
      minutes.digits(percentage, &random)
    },
    Mutation("the amount without tax before « TTC »", ["F-04", "F-06", "M-01"]) { minutes, random in
      minutes.digits(taxed, &random)
    },
    Mutation("an amount in words against figures", ["M-05"]) { minutes, random in
      minutes.digits(inWords, &random)
    },
    Mutation("an amount asked for in the decision", ["M-02"]) { minutes, random in
      minutes.digits(
        /subvention de \d{1,3}(?:[\u{a0}\u{202f} ]\d{3})*,\d\d/, in: { $0?.isOperative == true },
        &random)
    },
  ]

  private static var product: Regex<Substring> {
    /\d+(?:,\d+)? € × \d+(?:[\u{a0}\u{202f} ]\d+)*|\d+ × \d+(?:,\d+)?.€ = [\d,]+/
  }

  private static var percentage: Regex<Substring> {
    /\d+.?% de \d{1,3}(?:[\u{a0}\u{202f} ]\d{3})*,\d\d/
  }

  private static var taxed: Regex<Substring> {
    /\d{1,3}(?:[\u{a0}\u{202f} ]\d{3})*,\d\d.€ (?:HT )?\(\d{1,3}(?:[\u{a0}\u{202f} ]\d{3})*,\d\d.€ TTC\)/
  }

  private static var inWords: Regex<Substring> {
    /centimes.\(\d{1,3}(?:[\u{a0}\u{202f} ]\d{3})*,\d\d/
  }
}
