import MinutesEditing
import MinutesModel
import MinutesRules
import MinutesTestSupport

extension Mutation {
  private static let weekdays = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  ]

  /// Words put in the place of others.
  private static func words<Output>(
    _ kind: String, _ rules: Set<RuleID>, _ pattern: @escaping @Sendable () -> Regex<Output>,
    in isMeant: @escaping @Sendable (PassageRole?) -> Bool = { $0 != .quotation },
    _ replacement: String
  ) -> Mutation {
    Mutation(kind, rules) { minutes, _ in
      minutes.texts(pattern(), in: isMeant) { _ in replacement }
    }
  }

  /// What texts say of days, of the law, of other acts, and how they say it.
  static let ofTexts: [Mutation] = [
    Mutation("a weekday", ["T-08"]) { minutes, random in
      var random = random
      return minutes.texts(
        /(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?=\d+(?:er)? \w+ \d{4})/
      ) { match in
        weekdays.filter { $0 != match.output.1 }.randomElement(using: &random).map { $0 + " " }
      }
    },
    Mutation("the day of a date with its weekday", ["T-08"]) { minutes, random in
      var random = random
      return minutes.texts(
        /(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (\d+) \w+ \d{4}/
      ) { match in
        guard let day = Int(match.output.1) else { return nil }
        let wrong = day > 20 ? day - Int.random(in: 1...6, using: &random) : day + 3
        return String(match.output.0).replacing(" \(day) ", with: " \(wrong) ")
      }
    },
    Mutation("the year of a text of law", ["T-06"]) { minutes, _ in
      minutes.texts(/(n°.)(\d{4})(-\d+ du \d+(?:er)? \w+ )(\d{4})/) { match in
        guard let year = Int(match.output.4) else { return nil }
        return "\(match.output.1)\(match.output.2)\(match.output.3)\(year + 1)"
      }
    },
    Mutation("the day of a known text of law", ["T-06"]) { minutes, _ in
      minutes.texts(/(n°.(?:2013-595|2014-513) du )(\d+)( \w+ \d{4})/) { match in
        guard let day = Int(match.output.2) else { return nil }
        return "\(match.output.1)\(day > 20 ? day - 2 : day + 2)\(match.output.3)"
      }
    },
    Mutation("a digit left out of an article", ["T-11"]) { minutes, _ in
      minutes.texts(/L\.?.?1612-1\b/) { _ in "L. 612-1" }
    },
    Mutation("a digit too much in an article", ["T-11"]) { minutes, _ in
      minutes.texts(/L\.?.?2121-29\b/) { _ in "L. 22121-29" }
    },
    Mutation("a cited decision of a later day", ["T-05"]) { minutes, _ in
      return minutes.texts(/(délibération du )\d+(?:er)? \w+ \d{4}/, in: { $0 == .visas }) {
        match in
        "\(match.output.1)9 avril \(minutes.session.date.year + 2)"
      }
    },
    Mutation("minutes approved before they were held", ["R-18"]) { minutes, _ in
      minutes.texts(/(procès-verbal de la séance du )\d+(?:er)? \w+ \d{4}/) { match in
        "\(match.output.1)9 avril \(minutes.session.date.year + 1)"
      }
    },
    Mutation("a replaced act without its day", ["T-04"]) { minutes, _ in
      minutes.numberedItems.compactMap { numbered in
        guard let act = numbered.item.replacedAct, act.date != nil else { return nil }
        return minutes.mutant("\(numbered.number), no day") {
          for index in $0.agenda.indices where $0.agenda[index].id == numbered.item.id {
            $0.agenda[index].replacedAct?.date = nil
            $0.agenda[index].replacedAct?.number = ""
          }
        }
      }
    },
    Mutation("a tariff or a convention with effect from before", ["T-01", "T-02"]) { minutes, _ in
      let items = minutes.numberedItems.filter {
        $0.item.title.contains(/[Tt]arif|[Cc]onvention/)
      }.map(\.number)
      return minutes.texts(
        /(à compter du \d+(?:er)? \w+ )(\d{4})/, in: { $0?.isOperative == true }
      ) { match in "\(match.output.1)\(minutes.session.date.year - 2)" }
      .filter { mutant in items.contains { mutant.change.hasPrefix($0 + ", ") } }
    },
    Mutation("a year out of range", ["T-10"]) { minutes, _ in
      minutes.texts(
        /( \d+(?:er)? (?:septembre|octobre|mars|avril|mai|juin) )(20)(\d\d)/,
        in: { $0 != .visas && $0 != .quotation }
      ) { match in "\(match.output.1)2\(match.output.3)0" }
    },
    Mutation("an annex that is not there", ["N-04"]) { minutes, _ in
      minutes.numberedItems.compactMap { numbered in
        guard
          numbered.item.fields.contains(where: { $0.text.contains("annexée à la présente") })
        else { return nil }
        return minutes.mutant("\(numbered.number), no annex") { copy in
          for block in numbered.item.blocks {
            if case .annex = block.content {
              try? Edit.block(numbered.item.id, .remove(block.id)).apply(to: &copy)
            }
          }
        }
      }
    },
    words("Monsieur la Maire", ["L-01"], { /Monsieur le Maire/ }, "Monsieur la Maire"),
    words("Madame with a masculine noun", ["L-01"], { /Mme la maire/ }, "Monsieur la maire"),
    words("a dropped accent in « à l’unanimité »", ["L-02"], { /à l’unanimité/ }, "a l’unanimité"),
    words("a doubled word", ["L-02"], { /\bdes\b/ }, "des des"),
    words("Mr for M.", ["L-04"], { /\bM\.\ / }, "Mr "),
    words("Mrs for Mme", ["L-04"], { /\bMme\ / }, "Mrs "),
    words("session for séance", ["L-07"], { /séance ordinaire/ }, "session ordinaire"),
    words(
      "« Après avoir délibéré »", ["L-08"], { /[Aa]près en avoir délibéré/ },
      "Après avoir délibéré"),
    words("a guillemet not closed", ["L-09"], { /.»/ }, ""),
    words("a relative day", ["T-07"], { /le jeudi 12 septembre 2024/ }, "hier soir"),
    words(
      "words of a convention", ["L-13"], { /la présente délibération/ }, "la présente convention"),
  ]
}
