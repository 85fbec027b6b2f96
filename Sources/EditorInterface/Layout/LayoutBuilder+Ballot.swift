import MinutesModel
import MinutesWording
import TerminalScreen

extension LayoutBuilder {
  /// Lays a vote out: what was voted, the counts, and the result as it will be printed.
  mutating func ballot(_ ballot: Ballot, context: LayoutContext) {
    if ballot.subject.isEmpty {
      // A vote has no text of its own: the cursor stands before it, to open, move or remove it.
      append([
        LayoutSpan(
          column: 0, line: WrappedLine(text: "", start: 0, count: 0), style: .text,
          field: address(.lead)),
        LayoutSpan(column: 0, text: "Vote", style: Style(.label)),
        LayoutSpan(column: 6, text: detail(of: ballot), style: Style(.dim)),
      ])
    } else {
      label("Vote", detail: detail(of: ballot))
      paragraph(ballot.subject, .lead, indent: 1)
    }
    let wording = context.wording(of: ballot, block)
    if case .typed(let text) = ballot.wording {
      paragraph(text, .result, indent: 1, placeholder: "résultat du vote")
    } else if case .notTaken = ballot.votes {
      derived("pas encore voté", indent: 1, style: Style(.placeholder))
    } else if !wording.resultWords.isEmpty {
      derived(wording.resultWords, indent: 1)
    }
    if let result = wording.result, result.tally.accountedFor != result.voters {
      derived(
        "\(result.tally.accountedFor) voix pour \(result.voters) votants", indent: 1,
        style: Style(.error))
    }
    for line in wording.rollCallLines { derived(line, indent: 1) }
    if ballot.nomination != nil || !ballot.requests.isEmpty {
      let roll = context.rollCall.voting(on: block)
      for line in ElectionWording(ballot, rollCall: roll, council: context.council).lines {
        derived(line, indent: 1)
      }
    }
  }

  private func detail(of ballot: Ballot) -> String {
    ballot.mode.detail + (ballot.votes == .notTaken ? "F3 : voter" : "F3 : modifier")
  }

  /// The pivot of a dispositif, with the result of the vote just before it.
  func pivot(_ passage: Passage, _ previous: Block?, _ context: LayoutContext) -> String? {
    guard case .operative(let grammar) = passage.role else { return nil }
    guard let previous, case .ballot(let before) = previous.content, before.subject.isEmpty else {
      return context.wording(of: Ballot(), nil).pivot(grammar)
    }
    return context.wording(of: before, previous.id).pivot(grammar)
  }
}

extension LayoutContext {
  /// The wording of a ballot of the item, the one of that block.
  func wording(of ballot: Ballot, _ block: BlockID?) -> BallotWording {
    BallotWording(
      ballot, rollCall: rollCall.voting(on: block), council: council, president: president)
  }
}

extension BallotMode {
  /// What the label of a vote says of its mode; nothing for a show of hands.
  fileprivate var detail: String {
    switch self {
    case .showOfHands: ""
    case .rollCall: "scrutin public · "
    case .secret: "scrutin secret · "
    }
  }
}
