import MinutesModel
import MinutesWording

/// A short notation for records: « > » before a line sets it a level deeper, « | » makes it continue
/// the entry above without a mark; texts get their French spaces and apostrophes.

func visas(_ texts: String..., lead: String = "") -> BlockContent {
  .passage(passage(.visas, lead, texts))
}

func considerants(_ texts: String..., lead: String = "") -> BlockContent {
  .passage(passage(.considerants, lead, texts))
}

func prose(_ texts: String..., lead: String = "") -> BlockContent {
  .passage(passage(.exposition, lead, texts))
}

func discussion(_ texts: String..., lead: String = "") -> BlockContent {
  .passage(passage(.discussion, lead, texts))
}

func quotation(_ lead: String, _ texts: String...) -> BlockContent {
  .passage(passage(.quotation, lead, texts))
}

func heading(_ texts: String...) -> BlockContent {
  .passage(passage(.heading, "", texts))
}

func list(_ marker: ListMarker, _ lead: String = "", _ texts: String...) -> BlockContent {
  .passage(passage(.list(marker), lead, texts))
}

func decides(
  _ grammar: OperativeGrammar = .infinitives, _ texts: String..., lead: String = ""
) -> BlockContent {
  .passage(passage(.operative(grammar), lead, texts))
}

func annex(_ label: String, _ reference: String = "") -> BlockContent {
  .annex(Annex(label: label.typeset, reference: reference.typeset))
}

private func passage(_ role: PassageRole, _ lead: String, _ texts: [String]) -> Passage {
  Passage(role: role, lead: lead.typeset, lines: texts.map(line))
}

private func line(_ notation: String) -> Line {
  let level = notation.prefix { $0 == ">" }.count
  var text = notation.dropFirst(level)
  let isUnmarked = text.hasPrefix("|")
  if isUnmarked { text = text.dropFirst() }
  return Line(text.trimmingSpaces.typeset, level: level, isUnmarked: isUnmarked)
}

/// All voters in favour but those named.
func vote(
  against: [Int] = [], abstaining: [Int] = [], notVoting: [Int] = [],
  subject: String = "", mode: BallotMode = .showOfHands, outcome: Outcome? = nil,
  wording: ResultWording = .derived
) -> BlockContent {
  let exceptions =
    against.map { VoteException(member: MemberID($0), choice: .against) }
    + abstaining.map { VoteException(member: MemberID($0), choice: .abstention) }
    + notVoting.map { VoteException(member: MemberID($0), choice: .notVoting) }
  return .ballot(
    Ballot(
      subject: subject.typeset, mode: mode, votes: .byException(exceptions),
      declaredOutcome: outcome, wording: wording))
}

func ballot(
  _ votes: VoteRecord, subject: String = "", mode: BallotMode = .showOfHands,
  president: VoteChoice? = nil, outcome: Outcome? = nil, wording: ResultWording = .derived
) -> BlockContent {
  .ballot(
    Ballot(
      subject: subject.typeset, mode: mode, votes: votes, presidentChoice: president,
      declaredOutcome: outcome, wording: wording))
}

/// An amount typed as in French; anything else stays text.
func entry(_ text: String) -> Entry {
  Amount(reading: text).map(Entry.amount) ?? .text(text.typeset)
}

/// A table in lines « Cellule | 50 € » ; a column whose heading starts with « # » holds amounts; a
/// cell may carry a note after « ^ »; a row that starts with « = » is the total.
func table(_ caption: String = "", _ header: String, _ rows: String...) -> BlockContent {
  func cells(_ row: String) -> [String] {
    row.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmingSpaces)
  }
  let columns = cells(header).map { text in
    text.hasPrefix("#")
      ? TableColumn(header: text.dropFirst().trimmingSpaces.typeset, kind: .amounts)
      : TableColumn(header: text.typeset)
  }
  let hasTotal = rows.last?.hasPrefix("=") ?? false
  return .table(
    Table(
      caption: caption.typeset, columns: columns,
      rows: rows.map { row in
        zip(columns, cells(row.hasPrefix("=") ? String(row.dropFirst()) : row)).map {
          column, text in
          let parts = text.split(separator: "^", maxSplits: 1).map(\.trimmingSpaces)
          let value = parts.first ?? ""
          return TableCell(
            column.kind == .amounts ? entry(value) : .text(value.typeset),
            note: parts.count > 1 ? parts[1].typeset : "")
        }
      }, lastRowIsTotal: hasTotal))
}

func expense(
  _ label: String, _ amount: String, vat: Int64? = nil, ttc: String = ""
) -> ExpenseLine {
  ExpenseLine(
    label: label.typeset, amount: entry(amount), vatRate: vat.map { Rate(percent: $0) },
    includingVAT: entry(ttc))
}

func resource(
  _ label: String, _ amount: String, _ kind: ResourceKind = .publicSubsidy, funder: String = "",
  share: Rate? = nil
) -> ResourceLine {
  ResourceLine(
    label: label.typeset, funder: funder.typeset, kind: kind, amount: entry(amount),
    declaredShare: share)
}

func plan(
  _ expenses: [ExpenseLine], _ resources: [ResourceLine], title: String = "",
  basis: TaxBasis = .excludingVAT, totals: (String, String) = ("", ""), ttc: String = "",
  derogation: String = ""
) -> BlockContent {
  .financingPlan(
    FinancingPlan(
      title: title.typeset, basis: basis, expenses: expenses, resources: resources,
      statedExpenseTotal: entry(totals.0), statedResourceTotal: entry(totals.1),
      statedIncludingVAT: entry(ttc), ownFundingDerogation: derogation.typeset))
}

/// A passage with its lines in a list.
func dashes(role: PassageRole = .list(.dash), lead: String = "", _ texts: [String]) -> Passage {
  passage(role, lead, texts)
}
