import MinutesModel

/// Two tables side by side with a line between; one below the other where they do not fit.
struct PlainTextTwoSides {
  let lines: [RenderedDocument.Line]

  private static let separator = " | "

  init(_ plan: TwoSidedTable, width: Int) {
    let left = plan.left.trimmed
    let right = plan.right.trimmed
    guard let (leftLayout, rightLayout) = Self.layouts(left, right, width: width) else {
      lines =
        PlainTextTable(left, width: width).lines + [RenderedDocument.Line("")]
        + PlainTextTable(right, width: width).lines
      return
    }
    func beside(
      _ leftLines: [String], _ rightLines: [String], at place: Place?, separator: String
    ) -> [RenderedDocument.Line] {
      (0..<max(leftLines.count, rightLines.count)).map { index in
        let text =
          (index < leftLines.count ? leftLines[index] : "").padded(to: leftLayout.width)
          + separator + (index < rightLines.count ? rightLines[index] : "")
        return RenderedDocument.Line(text.withoutTrailingSpaces, at: place)
      }
    }
    let rule =
      String(repeating: "-", count: leftLayout.width) + "-+-"
      + String(repeating: "-", count: rightLayout.width)
    var result = beside(
      leftLayout.header, rightLayout.header, at: nil, separator: Self.separator)
    result.append(RenderedDocument.Line(rule))
    let expenses = left.rows.filter { !$0.isTotal }
    let resources = right.rows.filter { !$0.isTotal }
    for index in 0..<max(expenses.count, resources.count) {
      let expense = index < expenses.count ? expenses[index] : nil
      let resource = index < resources.count ? resources[index] : nil
      result += beside(
        expense.map(leftLayout.lines(of:)) ?? [], resource.map(rightLayout.lines(of:)) ?? [],
        at: expense?.place ?? resource?.place, separator: Self.separator)
    }
    let totals = left.rows.filter(\.isTotal)
    let otherTotals = right.rows.filter(\.isTotal)
    if !totals.isEmpty || !otherTotals.isEmpty { result.append(RenderedDocument.Line(rule)) }
    for index in 0..<max(totals.count, otherTotals.count) {
      let total = index < totals.count ? totals[index] : nil
      let other = index < otherTotals.count ? otherTotals[index] : nil
      result += beside(
        total.map(leftLayout.lines(of:)) ?? [], other.map(rightLayout.lines(of:)) ?? [],
        at: total?.place ?? other?.place, separator: Self.separator)
    }
    lines = result
  }

  /// Both sides within the width: at their own widths if they fit, else sharing it.
  private static func layouts(
    _ left: DocumentTable, _ right: DocumentTable, width: Int
  ) -> (TableLayout, TableLayout)? {
    let room = width - separator.count
    let natural = (TableLayout.naturalWidth(left), TableLayout.naturalWidth(right))
    var shares: [(Int, Int)] = []
    if natural.0 + natural.1 <= room {
      shares = [natural]
    } else if natural.0 <= room / 2 {
      shares = [(natural.0, room - natural.0)]
    } else if natural.1 <= room / 2 {
      shares = [(room - natural.1, natural.1)]
    }
    shares.append((room / 2, room - room / 2))
    for (leftRoom, rightRoom) in shares {
      if let leftLayout = TableLayout(left, width: leftRoom),
        let rightLayout = TableLayout(right, width: rightRoom)
      {
        return (leftLayout, rightLayout)
      }
    }
    return nil
  }
}
