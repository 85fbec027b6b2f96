import MinutesModel
import MinutesWording
import TerminalScreen

/// To whom a pouvoir may be given: the lawful holders first, then the others with what stands against
/// them.
struct HolderChoice: Sendable {
  struct Candidate: Hashable, Sendable {
    let member: Member
    /// Why the law does not allow it; `nil` for a lawful holder.
    let refusal: String?
    /// Pouvoirs that the member holds already.
    let held: Int
  }

  let giver: MemberID
  private var list = ScrollingList()
  /// Whether the first line is to give none.
  private let offersNone: Bool

  init(giver: MemberID, offersNone: Bool = false) {
    self.giver = giver
    self.offersNone = offersNone
  }

  /// The candidates at an item, or at the roll for `nil`: a holder must be in the room and hold no more
  /// pouvoirs than the law of the day allows (law.md P-01, P-03).
  func candidates(at item: ItemID?, in minutes: Minutes) -> [Candidate] {
    let roll = minutes.rollCall(at: item)
    let present = Set(roll.present)
    let regime = QuorumRegime.table.row(on: minutes.session.date).value
    let all = roll.inOffice.filter { $0 != giver }.compactMap(minutes.council.member).map {
      member -> Candidate in
      let held = roll.proxies.count { $0.holder == member.id && $0.giver != giver }
      let refusal: String? =
        if !present.contains(member.id) {
          roll.unaccounted.contains(member.id)
            ? "pas encore \(InflectedWord.called(member.agreement))"
            : "n’est pas dans la salle"
        } else if held >= regime.proxiesAHolder {
          "porte déjà \(held) pouvoir\(held > 1 ? "s" : "") (maximum \(regime.proxiesAHolder))"
        } else {
          nil
        }
      return Candidate(member: member, refusal: refusal, held: held)
    }
    return all.filter { $0.refusal == nil } + all.filter { $0.refusal != nil }
  }

  /// How many lines there are.
  func count(at item: ItemID?, in minutes: Minutes) -> Int {
    candidates(at: item, in: minutes).count + (offersNone ? 1 : 0)
  }

  /// Who is chosen; `nil` for nobody.
  func chosen(at item: ItemID?, in minutes: Minutes) -> Candidate? {
    let candidates = candidates(at: item, in: minutes)
    let index = list.chosen - (offersNone ? 1 : 0)
    return candidates.indices.contains(index) ? candidates[index] : nil
  }

  /// Whether a key was for the list: movement, or the first letter of a name.
  mutating func handle(_ press: KeyPress, at item: ItemID?, in minutes: Minutes) -> Bool {
    let candidates = candidates(at: item, in: minutes)
    let none = offersNone ? 1 : 0
    if list.handle(press, count: candidates.count + none) { return true }
    guard let letter = press.typed, letter.isLetter else { return false }
    let wanted = String(letter).folded
    let found = candidates.indices.following(list.chosen - none).first {
      candidates[$0].member.familyName.folded.hasPrefix(wanted)
    }
    if let found { list.choose(found + none, candidates.count + none) }
    return true
  }

  func draw(on grid: inout CellGrid, in area: Rectangle, at item: ItemID?, in minutes: Minutes) {
    let candidates = candidates(at: item, in: minutes)
    let none = offersNone ? 1 : 0
    let rows = list.rows(height: area.height, count: candidates.count + none)
    grid.drawScrollMarks(for: rows, of: candidates.count + none, in: area)
    for (offset, row) in rows.enumerated() {
      let line = area.line(offset)
      let role: StyleRole = row == list.chosen ? .menuSelected : .dialog
      grid.fill(line, " ", style: Style(role, on: role))
      let mark = row == list.chosen ? "▸ " : "  "
      guard row >= none else {
        grid.put(
          mark + "sans pouvoir", at: line.origin, style: Style(role, on: role),
          maxWidth: line.width)
        continue
      }
      let candidate = candidates[row - none]
      var text = mark + candidate.member.styledName
      if let refusal = candidate.refusal {
        text += " — " + refusal
      } else if candidate.held > 0 {
        text += " — porte déjà \(candidate.held) pouvoir" + (candidate.held > 1 ? "s" : "")
      }
      let style =
        candidate.refusal == nil || role != .dialog
        ? Style(role, on: role) : Style(.menuDisabled, on: role)
      grid.put(text, at: line.origin, style: style, maxWidth: line.width)
    }
  }
}

extension InflectedWord {
  fileprivate static let called = InflectedWord(regular: "pointé")
}
