import MinutesModel
import MinutesWording

/// Compares the acts cited in a text with the reference table.
enum ActReferences {
  /// The row that an act cited without a slip stands for.
  static func row(of act: ActMention) -> ActReferenceRow? {
    ActReferenceRow.all.first {
      $0.year == act.year && $0.serial == act.serial && $0.fits(act.kind)
    }
  }

  /// What is wrong with the number or the date of an act.
  static func slip(for mention: Mention<ActMention>) -> Slip? {
    let act = mention.value
    if let row = row(of: act) {
      guard let date = act.date, let range = act.dateRange, let year = date.year,
        (year, date.month, date.day) != (row.date.year, row.date.month, row.date.day)
      else { return nil }
      return slip(
        range, "\(act.kind.withArticle) n° \(act.number) est du \(row.date.french)", row,
        right: row.date.french)
    }
    guard let date = act.date, let year = date.year else { return nil }
    let near = ActReferenceRow.all.filter { $0.fits(act.kind) && $0.isNear(act, date, year) }
    if near.count == 1, let row = near.first {
      return slip(
        mention.range, "« \(act.kind.rawValue) n° \(act.number) » n’est pas connu à cette date",
        row,
        right: row.citation)
    }
    guard year != act.year else { return nil }
    return Slip(
      rule: "T-06", severity: .warning, range: act.numberRange,
      message:
        "le numéro \(act.number) est de \(act.year), la date citée de \(year) : l’un des deux "
        + "est faux", right: nil)
  }

  private static func slip(
    _ range: Range<Int>, _ message: String, _ row: ActReferenceRow, right: String
  ) -> Slip {
    Slip(
      rule: "T-06", severity: .warning, range: range,
      message: "\(message) : écrire « \(row.citation) » (\(row.subject))", right: right)
  }
}

extension ActReferenceRow {
  fileprivate func fits(_ kind: ActMention.Kind) -> Bool {
    self.kind == kind || self.kind == .organicLaw && kind == .law
  }

  /// Whether an act cited with number and date is this one but for a slip.
  fileprivate func isNear(_ act: ActMention, _ cited: DateMention, _ citedYear: Int) -> Bool {
    let isSameDay = cited.day == date.day && cited.month == date.month
    // « 2020-997 du 26 août 2020 » for 2010-997 of 26 August 2010
    if isSameDay, act.serial == serial {
      return citedYear.isOneSlip(from: date.year) && act.year.isOneSlip(from: year)
    }
    // Decrees of one day have numbers close together: only a slip that leads far away tells.
    guard isSameDay, citedYear == date.year, act.year == year else { return false }
    return act.serial.isOneSlip(from: serial) && act.serial.gap(to: serial) >= 100
  }
}

extension Int {
  /// Whether two numbers are written alike but for one digit changed, dropped, added or swapped.
  func isOneSlip(from other: Int) -> Bool {
    let (one, two) = (Array(String(self).utf8), Array(String(other).utf8))
    if one == two { return true }
    if one.count == two.count {
      let wrong = one.indices.filter { one[$0] != two[$0] }
      if wrong.count == 1 { return true }
      return wrong.count == 2 && wrong[1] == wrong[0] + 1 && one[wrong[0]] == two[wrong[1]]
        && one[wrong[1]] == two[wrong[0]]
    }
    let (short, long) = one.count < two.count ? (one, two) : (two, one)
    guard long.count == short.count + 1 else { return false }
    return long.indices.contains { dropped in
      long.indices.filter { $0 != dropped }.map { long[$0] } == short
    }
  }
}

/// Compares article numbers with those that are often confused.
enum ArticleConfusions {
  static func slips(in tape: WordTape) -> [Slip] {
    ArticleConfusion.all.flatMap { confusion -> [Slip] in
      guard
        let title = tape.words.indices.first(where: { tape.stands(confusion.title, at: $0) })
      else { return [] }
      let sentence = tape.sentence(around: title)
      return sentence.compactMap { index -> Slip? in
        guard tape.number(index) == confusion.wrong,
          ["article", "art"].contains(tape.key(index - 1))
        else { return nil }
        return Slip(
          rule: "T-06", severity: .warning, range: tape.characters(tape.words[index].bytes),
          message:
            "article \(confusion.wrong) : écrire « \(confusion.right) », \(confusion.reason)",
          right: String(confusion.right))
      }
    }
  }
}
