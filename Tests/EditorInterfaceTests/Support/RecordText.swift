import MinutesEditing
import MinutesModel

/// A record in a few lines that a reader of a scenario takes in at a glance.
enum RecordText {
  /// Title, then block by block.
  static func lines(of item: AgendaItem, in minutes: Minutes) -> [String] {
    var lines = ["« \(item.title.visible) »"]
    if item.kind != ItemKind.general.id { lines.append("kind \(item.kind)") }
    if item.state != .notDiscussed { lines.append("state \(item.state)") }
    if let rapporteur = item.rapporteur { lines.append("rapporteur \(rapporteur.number)") }
    if let act = item.replacedAct {
      lines.append("replaces \(act.object) \(act.date?.iso ?? "-") \(act.number)")
    }
    lines += facts(of: item.facts)
    for block in item.blocks { lines += self.lines(of: block.content) }
    return lines
  }

  private static func lines(of content: BlockContent) -> [String] {
    switch content {
    case .passage(let passage):
      var lines = [name(of: passage.role)]
      if !passage.lead.isEmpty { lines[0] += " : \(passage.lead.visible)" }
      return lines
        + passage.lines.map { line in
          String(repeating: "  ", count: line.level + 1) + (line.isUnmarked ? "" : "- ")
            + line.text.visible
        }
    case .table(let table):
      let heading = table.columns.map {
        ($0.header.isEmpty ? "." : $0.header.visible) + ($0.kind == .amounts ? " (amounts)" : "")
      }
      let balance = table.balance.map { " (\($0))" } ?? ""
      return ["table" + (table.caption.isEmpty ? "" : " : \(table.caption.visible)") + balance]
        + ["  " + heading.joined(separator: " | ")]
        + table.rows.enumerated().map { index, row in
          let isTotal = table.lastRowIsTotal && index == table.rows.count - 1
          return (isTotal ? "= " : "  ") + row.map(text).joined(separator: " | ")
        }
    case .financingPlan(let plan): return lines(of: plan)
    case .authorisation(let authorisation):
      let scope = authorisation.baseScope
      let declared = [
        scope.isNetOfDebt ? "net of debt" : nil, scope.includesAmendments ? "with DM" : nil,
        scope.isNetOfCarryOver ? "net of carry-over" : nil,
      ].compactMap(\.self)
      return ["authorisation : \(authorisation.baseLabel.visible) \(text(authorisation.base))"]
        + (declared.isEmpty ? [] : ["  base " + declared.joined(separator: ", ")])
        + authorisation.lines.map { line in
          "  \(line.label.visible) | \(line.article) | \(line.chapter)"
            + "\(line.isOperation ? " (operation)" : "") | \(text(line.amount))"
        }
        + (authorisation.statedCeiling.isEmpty
          ? [] : ["  ceiling \(text(authorisation.statedCeiling))"])
        + (authorisation.statedTotal.isEmpty ? [] : ["  total \(text(authorisation.statedTotal))"])
    case .ballot(let ballot): return lines(of: ballot)
    case .annex(let annex): return ["annex : \(annex.label.visible) (\(annex.reference.visible))"]
    }
  }

  private static func lines(of plan: FinancingPlan) -> [String] {
    var lines = ["plan" + (plan.basis == .excludingVAT ? "" : " TTC")]
    if !plan.title.isEmpty { lines[0] += " : \(plan.title.visible)" }
    for line in plan.expenses {
      lines.append(
        "  expense \(line.label.visible) | \(text(line.amount))"
          + (line.vatRate.map { " | TVA \($0.basisPoints)" } ?? "")
          + (line.includingVAT.isEmpty ? "" : " | TTC \(text(line.includingVAT))"))
    }
    for line in plan.resources {
      lines.append(
        "  resource \(line.label.visible) | \(line.funder.visible) | \(line.kind)"
          + " | \(text(line.amount))"
          + (line.declaredShare.map { " | \($0.basisPoints)" } ?? ""))
    }
    for (name, entry) in [
      ("expenses", plan.statedExpenseTotal), ("resources", plan.statedResourceTotal),
      ("TTC", plan.statedIncludingVAT),
    ] where !entry.isEmpty {
      lines.append("  total \(name) \(text(entry))")
    }
    return lines
  }

  private static func lines(of ballot: Ballot) -> [String] {
    var words = ["ballot"]
    if !ballot.subject.isEmpty { words.append("« \(ballot.subject.visible) »") }
    if ballot.mode != .showOfHands { words.append("\(ballot.mode)") }
    switch ballot.votes {
    case .notTaken: words.append("not taken")
    case .assent: words.append("assent")
    case .counts(let tally):
      words.append(
        "counts \(tally.inFavour)/\(tally.against)/\(tally.abstentions)/\(tally.blank)/\(tally.null)"
          + "/\(tally.notVoting)")
    case .rounds(let rounds): words.append("rounds \(rounds.count)")
    case .byException(let exceptions):
      words.append(
        exceptions.isEmpty
          ? "all in favour"
          : exceptions.map { "\($0.member.number) \($0.choice)" }.joined(separator: ", "))
    }
    if let choice = ballot.presidentChoice { words.append("president \(choice)") }
    if let outcome = ballot.declaredOutcome { words.append("outcome \(outcome)") }
    switch ballot.wording {
    case .derived: break
    case .formula(let formula): words.append("formula \(formula)")
    case .typed(let text): words.append("typed « \(text.visible) »")
    }
    return [words.joined(separator: " ")]
  }

  /// What is an amount stands between brackets; words still to be read stand as they are.
  private static func text(_ entry: Entry) -> String {
    switch entry {
    case .amount(let amount): "[\(amount.cents)]"
    case .text(let text): text.visible
    }
  }

  private static func text(_ cell: TableCell) -> String {
    text(cell.value) + (cell.note.isEmpty ? "" : " ↳ \(cell.note.visible)")
  }

  private static func name(of role: PassageRole) -> String {
    switch role {
    case .list(let marker): "list \(marker)"
    case .operative(let grammar): "operative \(grammar)"
    default: "\(role)"
    }
  }

  /// `exposition line 0`, `table cell 1,2`.
  static func name(of field: FieldAddress, in minutes: Minutes) -> String {
    let path =
      switch field.path {
      case .title: "title"
      case .lead: "lead"
      case .line(let index): "line \(index)"
      case .header(let column): "header \(column)"
      case .cell(let row, let column): "cell \(row),\(column)"
      case .note(let row, let column): "note \(row),\(column)"
      case .expense(let index, let column): "expense \(index) \(column)"
      case .resource(let index, let column): "resource \(index) \(column)"
      case .authorisation(let index, let column): "line \(index) \(column)"
      default: "\(field.path)"
      }
    guard let block = minutes.item(field.item)?.block(field.block ?? BlockID(0)) else {
      return path
    }
    let kind =
      switch block.content {
      case .passage(let passage): name(of: passage.role)
      case .table: "table"
      case .financingPlan: "plan"
      case .authorisation: "authorisation"
      case .ballot: "ballot"
      case .annex: "annex"
      }
    return "\(kind) \(path)"
  }

  /// Facts that are set, and the roll.
  static func session(of minutes: Minutes) -> [String] {
    let session = minutes.session
    var lines = [
      "\(session.date.iso) \(session.opensAt?.iso ?? "-") to \(session.closesAt?.iso ?? "-") "
        + "\(session.kind) \(session.state) \(session.isPublic ? "public" : "closed")",
      "place \(session.place.visible)",
      "convocation \(session.convocation.sentOn?.iso ?? "-")"
        + (session.convocation.isUrgent ? " urgent" : "")
        + (session.convocation.afterFailedSessionOn.map { " after \($0.iso)" } ?? ""),
      "president \(session.president?.number.description ?? "-")"
        + " secretary \(session.secretary?.number.description ?? "-")",
    ]
    let roll = minutes.rollCall()
    for (name, members) in [
      ("present", roll.present), ("excused", roll.excused), ("absent", roll.absent),
      ("unaccounted", roll.unaccounted),
    ] where !members.isEmpty {
      lines.append(name + " " + members.map { "\($0.number)" }.joined(separator: " "))
    }
    for proxy in roll.proxies { lines.append("\(proxy.giver.number) by \(proxy.holder.number)") }
    for proxy in roll.voidProxies {
      lines.append("\(proxy.giver.number) by \(proxy.holder.number), void")
    }
    lines += minutes.attendance.movements.map { movement in
      "\(movement.kind) \(movement.member.number) \(movement.time?.iso ?? "-") item "
        + (movement.item.flatMap(minutes.number) ?? "-")
        + (movement.proxyTo.map { " proxy to \($0.number)" } ?? "")
        + (movement.proxyFate.map { " proxy \($0)" } ?? "")
    }
    lines += session.suspensions.map { suspension in
      "suspended \(suspension.from?.iso ?? "-") to \(suspension.until?.iso ?? "-") item "
        + (suspension.item.flatMap(minutes.number) ?? "-")
    }
    return lines
  }

  private static func facts(of facts: ItemFacts) -> [String] {
    var lines: [String] = []
    if facts.origin != .convocation { lines.append("origin \(facts.origin)") }
    if let act = facts.budgetAct { lines.append("budget \(act)") }
    if facts.startedAt != nil || facts.endedAt != nil {
      lines.append("from \(facts.startedAt?.iso ?? "-") to \(facts.endedAt?.iso ?? "-")")
    }
    if let president = facts.actingPresident { lines.append("presided by \(president.number)") }
    let recusals = facts.recusals
    if !recusals.isEmpty {
      lines.append("recused " + recusals.map { "\($0.member.number)" }.joined(separator: ","))
    }
    for recusal in recusals where recusal.ground != .personalInterest || recusal.leftRoom != nil {
      lines.append(
        "  \(recusal.member.number) \(recusal.ground)"
          + (recusal.leftRoom.map { $0 ? " left" : " stayed" } ?? "")
          + " \(recusal.from?.iso ?? "-") to \(recusal.until?.iso ?? "-")"
          + (recusal.reason.isEmpty ? "" : " « \(recusal.reason.visible) »"))
    }
    if let closed = facts.closedSession {
      lines.append(
        "closed \(closed.votes.inFavour)/\(closed.votes.against)/\(closed.votes.abstentions) "
          + "\(closed.from?.iso ?? "-") to \(closed.until?.iso ?? "-")")
    }
    if facts.proposal != nil { lines.append("proposal kept") }
    return lines
  }
}
