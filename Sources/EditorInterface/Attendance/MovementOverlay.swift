import MinutesEditing
import MinutesModel
import MinutesWording
import TerminalScreen

/// A member comes in or goes out: when, from which item on, and what becomes of the pouvoirs.
struct MovementOverlay: Overlay {
  private let member: MemberID
  private let kind: Movement.Kind
  private let item: ItemID?
  private var time: LineField
  private var isInTime = false
  /// To whom a pouvoir is given on leaving.
  private var holders: HolderChoice
  /// What becomes of the pouvoir of a member who arrives; the first is the usual one.
  private var fate = 0

  private static let fates: [ProxyFate] = [.ended, .kept]

  init(_ member: MemberID, _ kind: Movement.Kind, at item: ItemID?, _ now: Moment) {
    self.member = member
    self.kind = kind
    self.item = item
    time = LineField(now.time.iso, isFresh: true)
    holders = HolderChoice(giver: member, offersNone: true)
  }

  var hints: [KeyHint] {
    [
      KeyHint("Entrée", "noter"), KeyHint("0-9", "l’heure"), KeyHint("Tab", "passer"),
      KeyHint("Échap", "abandonner"),
    ]
  }

  /// The pouvoir that the member has given, when they arrive.
  private func given(_ editor: Editor) -> RollCall.Proxy? {
    guard kind == .arrival else { return nil }
    let roll = editor.minutes.rollCall(at: item)
    return (roll.proxies + roll.voidProxies).first { $0.giver == member }
  }

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    guard case .key(let press) = event else { return [] }
    switch press.key {
    case .escape: return [.close]
    case .tab:
      isInTime.toggle()
      return []
    case .enter: return accept(editor)
    default: break
    }
    if let character = press.typed, character.isNumber || character == ":" { isInTime = true }
    if isInTime, press.key != .up, press.key != .down {
      _ = time.handle(press)
      return []
    }
    isInTime = false
    if kind == .departure {
      _ = holders.handle(press, at: item, in: editor.minutes)
    } else if given(editor) != nil {
      switch press.key {
      case .up: fate = 0
      case .down: fate = 1
      default: break
      }
    }
    return []
  }

  private mutating func accept(_ editor: Editor) -> [OverlayRequest] {
    let text = time.text.trimmingSpaces
    let at = ClockTime(typed: text)
    guard text.isEmpty || at != nil else {
      isInTime = true
      return [.say("Heure illisible : écrivez 20h48 ou 20:48, ou rien.")]
    }
    var movement = Movement(member: member, kind: kind, time: at, item: item)
    if kind == .departure, let holder = holders.chosen(at: item, in: editor.minutes) {
      if let refusal = holder.refusal {
        return [.say("\(holder.member.shortName) \(holder.phrase(refusal)).")]
      }
      movement.proxyTo = holder.member.id
    }
    if given(editor) != nil { movement.proxyFate = Self.fates[fate] }
    let edit = Edit.attendance(.addMovement(movement))
    let proposal = quorumChange(by: edit, editor)
    return [.edit(edit, group: nil), .close, .confirm(said(movement, editor) + proposal.words)]
      + (proposal.window.map { [.open($0)] } ?? [])
  }

  /// What to say and what to do when the movement takes the quorum away, or brings it back.
  private func quorumChange(
    by edit: Edit, _ editor: Editor
  ) -> (words: String, window: ChoiceOverlay?) {
    var after = editor.minutes
    guard let item, (try? edit.apply(to: &after)) != nil else { return ("", nil) }
    let quorum = after.quorum(at: item)
    switch (editor.minutes.quorum(at: item).isMet, quorum.isMet) {
    case (true, false): return ("", .quorumLost(at: item, after))
    case (false, true):
      return (" Le quorum est atteint.", .quorumRegained(at: item, after))
    case (false, false) where after.rollCall(at: item).unaccounted.isEmpty:
      return (" Quorum \(quorum.attending)/\(quorum.needed) : non atteint.".typeset, nil)
    default: return ("", nil)
    }
  }

  private func said(_ movement: Movement, _ editor: Editor) -> String {
    let name = editor.minutes.council.member(member)?.shortName ?? ""
    let hour = movement.time.map { " à " + $0.french } ?? ""
    let place = item.flatMap(editor.minutes.number).map { ", point \($0)" } ?? ", dès l’ouverture"
    let what = kind == .arrival ? "Arrivée de " : "Départ de "
    var text = what + name + hour + place + "."
    if kind == .departure {
      let roll = editor.minutes.rollCall(at: item)
      for proxy in roll.proxies where proxy.holder == member {
        let giver = editor.minutes.council.member(proxy.giver)?.shortName ?? ""
        text += " Le pouvoir de \(giver) est sans effet en son absence."
      }
    }
    return text + " Ctrl-Z l’annule."
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let name = editor.minutes.council.member(member)?.styledName ?? ""
    let choices = lines(editor)
    let height = 4 + min(choices, max(3, editor.size.height - 12))
    let inside = grid.drawWindow(
      Size(width: min(72, editor.size.width - 4), height: height + 2),
      title: (kind == .arrival ? "Arrivée de " : "Départ de ") + name, in: Rectangle(editor.size))
    let label = Style(.label, on: .dialog)
    grid.put("Heure", at: inside.origin, style: label)
    let cursor = time.draw(
      on: &grid,
      in: Rectangle(column: inside.column + 7, row: inside.row, width: 8, height: 1),
      isFocused: isInTime)
    let number = item.flatMap(editor.minutes.number)
    grid.put(
      number.map { "compte à partir du point \($0)" } ?? "compte dès l’ouverture",
      at: inside.origin.moved(columns: 18), style: label, maxWidth: inside.width - 18)
    grid.put(
      question(editor), at: inside.line(2).origin, style: Style(.dialog, on: .dialog),
      maxWidth: inside.width)
    let area = Rectangle(
      column: inside.column, row: inside.row + 3, width: inside.width,
      height: max(0, inside.height - 3))
    if kind == .departure {
      holders.draw(on: &grid, in: area, at: item, in: editor.minutes)
    } else if let proxy = given(editor) {
      drawFates(proxy, on: &grid, in: area, editor)
    }
    return cursor
  }

  private func lines(_ editor: Editor) -> Int {
    kind == .departure
      ? holders.count(at: item, in: editor.minutes) : given(editor) == nil ? 0 : Self.fates.count
  }

  private func question(_ editor: Editor) -> String {
    switch kind {
    case .departure: "Qui votera en son nom ?"
    case .arrival:
      given(editor).map { proxy in
        "Le pouvoir donné à \(editor.minutes.council.member(proxy.holder)?.shortName ?? "?") :"
      } ?? "Sans pouvoir à révoquer."
    }
  }

  private func drawFates(
    _ proxy: RollCall.Proxy, on grid: inout CellGrid, in area: Rectangle, _ editor: Editor
  ) {
    let texts = [
      "prend fin à l’arrivée (usage)",
      "n’est pas révoqué : il resservira en cas de départ (CE 77055)",
    ]
    for (row, text) in texts.enumerated() where row < area.height {
      let role: StyleRole = row == fate ? .menuSelected : .dialog
      let line = area.line(row)
      grid.fill(line, " ", style: Style(role, on: role))
      grid.put(
        (row == fate ? "▸ " : "  ") + text, at: line.origin, style: Style(role, on: role),
        maxWidth: line.width)
    }
  }
}

extension HolderChoice.Candidate {
  /// « n’est pas encore pointée », « porte déjà 1 pouvoir »: the refusal after a name.
  func phrase(_ refusal: String) -> String {
    refusal.hasPrefix("pas ") ? "n’est " + refusal : refusal
  }
}

extension ClockTime {
  /// The time that a clerk types in a hurry: `2048` beside all that `ClockTime(reading:)` takes.
  init?(typed text: String) {
    let digits = text.trimmingSpaces
    if (3...4).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }) {
      self.init(reading: digits.dropLast(2) + ":" + digits.suffix(2))
    } else {
      self.init(reading: digits)
    }
  }
}
