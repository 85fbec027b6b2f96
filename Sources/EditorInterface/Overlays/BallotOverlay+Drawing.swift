import MinutesEditing
import MinutesModel
import MinutesWording
import TerminalScreen

extension BallotOverlay {
  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    guard let ballot = ballot(editor) else { return nil }
    let people = people(ballot, editor)
    let width = min(76, editor.size.width - 2)
    let sentence = Wrapping.wrap(result(ballot, editor).resultWords, width: width - 4).map(\.text)
    let footer = min(max(4, sentence.count + 2), 7)
    let inside = grid.drawWindow(
      Size(width: width, height: min(people.count + 3 + footer, editor.size.height - 2)),
      title: title(ballot, editor), in: Rectangle(editor.size))
    let height = max(0, inside.height - footer - 1)
    var cursor: Position?
    if let counts {
      cursor = counts.draw(on: &grid, in: inside)
      let choice = ballot.presidentChoice.map { $0 == .inFavour ? "pour" : "contre" } ?? "non dit"
      grid.put(
        "v : vote du président en cas de partage (\(choice))", at: inside.line(7).origin,
        style: Style(.dim, on: .dialog), maxWidth: inside.width)
    } else {
      let rows = list.rows(height: height, count: people.count)
      grid.drawScrollMarks(for: rows, of: people.count, in: inside.split(afterRows: height).top)
      let roll = rollCall(editor)
      let (recused, voters) = (roll.recused, Set(roll.voters))
      for (offset, index) in rows.enumerated() {
        let person = people[index]
        draw(
          person, ballot,
          recused.contains(person.id) ? .recused : voters.contains(person.id) ? .voter : .away,
          index == list.chosen,
          in: inside.line(offset), on: &grid)
      }
    }
    drawResult(ballot, editor, sentence, in: inside, footer, on: &grid)
    return cursor
  }

  private func title(_ ballot: Ballot, _ editor: Editor) -> String {
    let mode =
      switch ballot.mode {
      case .showOfHands: "à main levée"
      case .rollCall: "scrutin public"
      case .secret: "scrutin secret"
      }
    return "Vote du point \(editor.minutes.number(of: item) ?? "") — \(mode)"
  }

  /// What part a member shown has in the vote.
  private enum Part {
    case voter
    case recused
    /// Not in the room, or not represented: the vote noted does not count.
    case away
  }

  private func draw(
    _ member: Member, _ ballot: Ballot, _ part: Part, _ isChosen: Bool, in line: Rectangle,
    on grid: inout CellGrid
  ) {
    let role: StyleRole = isChosen ? .menuSelected : .dialog
    grid.fill(line, " ", style: Style(role, on: role))
    grid.put(
      (isChosen ? "▸ " : "  ") + member.styledName, at: line.origin, style: Style(role, on: role),
      maxWidth: 40)
    var choice = VoteChoice.inFavour
    if case .byException(let exceptions) = ballot.votes {
      choice = exceptions.first { $0.member == member.id }?.choice ?? .inFavour
    }
    let (text, color): (String, StyleRole) =
      if part == .recused {
        ("intéressé, se retire", .warning)
      } else if part == .away {
        ("✗ \(choice.french) : hors vote", .error)
      } else {
        switch choice {
        case .inFavour: ("pour", .dim)
        case .against: ("CONTRE", .error)
        case .abstention: ("abstention", .warning)
        case .notVoting: ("ne prend pas part", .warning)
        }
      }
    grid.put(
      text, at: line.origin.moved(columns: 44), style: Style(isChosen ? role : color, on: role),
      maxWidth: line.width - 44)
  }

  /// The count, the sentence as it will be printed, and the keys that there is no room for elsewhere.
  private func drawResult(
    _ ballot: Ballot, _ editor: Editor, _ sentence: [String], in inside: Rectangle, _ footer: Int,
    on grid: inout CellGrid
  ) {
    let wording = result(ballot, editor)
    let isNobodys = rollCall(editor).voters.isEmpty && counts == nil
    let start = inside.height - footer
    grid.drawHorizontalLine(
      from: inside.line(start - 1).origin, length: inside.width, style: Style(.border, on: .dialog))
    let voters = rollCall(editor).voters.count
    var summary = "votants \(voters)"
    var style = Style(.label, on: .dialog)
    if isNobodys, case .notTaken = ballot.votes {
      summary = Self.nobodyVotes.typeset
      style = Style(.warning, on: .dialog)
    } else if let tally = wording.result?.tally {
      summary +=
        " — pour \(tally.inFavour), contre \(tally.against), abstentions \(tally.abstentions)"
      if tally.notVoting > 0 { summary += ", sans vote \(tally.notVoting)" }
      if tally.accountedFor != voters {
        summary += " ✗ \(tally.accountedFor) voix pour \(voters) votants"
        style = Style(.error, on: .dialog)
      }
    }
    if !isNobodys, let outcome = wording.outcome { summary += " → \(outcome.french)" }
    grid.put(summary, at: inside.line(start).origin, style: style, maxWidth: inside.width)
    for (offset, line) in sentence.prefix(footer - 2).enumerated() {
      grid.put(
        line, at: inside.line(start + 1 + offset).origin, style: Style(.derived, on: .dialog),
        maxWidth: inside.width)
    }
    grid.put(
      counts == nil
        ? "i déport  s secret  u public  Alt-E élection  Alt-R demande  Alt-O issue"
        : "s secret  u scrutin public  v vote du président  Suppr revenir aux noms",
      at: inside.line(inside.height - 1).origin, style: Style(.dim, on: .dialog),
      maxWidth: inside.width)
  }
}
