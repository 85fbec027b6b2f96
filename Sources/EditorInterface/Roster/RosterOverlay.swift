import MinutesEditing
import MinutesModel
import MinutesWording
import TerminalScreen

/// The tableau of the council as the record has it: corrected at any moment, and all that counts on it
/// follows.
struct RosterOverlay: Overlay {
  private var list = ScrollingList()
  private var jump = NameJump()

  let hints = [
    KeyHint("Entrée", "corriger"), KeyHint("+", "ajouter"), KeyHint("f", "fin de mandat"),
    KeyHint("Alt-↑↓", "déplacer"), KeyHint("Échap", "fermer"),
  ]

  var passes: Set<CommandID> { .whileEditing }

  func remark(_ editor: Editor) -> StatusMessage? {
    let council = editor.minutes.council
    guard council.members.indices.contains(list.chosen) else { return nil }
    let alike = council.members(like: council.members[list.chosen]).map(\.styledName)
    guard !alike.isEmpty else { return nil }
    return StatusMessage(
      "Nom proche de \(alike.joined(separator: ", ")) : la même personne ?".typeset, .warning)
  }

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    guard case .key(let press) = event else { return [] }
    let members = editor.minutes.council.members
    if press.typed?.isUppercase != true { jump = NameJump() }
    let chosen = members.indices.contains(list.chosen) ? members[list.chosen] : nil
    switch (press.key, press.modifiers) {
    case (.escape, _): return [.close]
    case (.character("+"), _):
      let id = editor.minutes.council.unusedMemberID
      let member = Member(id: id, civility: .madame, familyName: "Nom")
      list.choose(members.count, members.count + 1)
      return [
        .edit(.council(.addMember(member, at: members.count)), group: nil),
        .open(Form.member(id, of: member, editor.minutes)),
      ]
    case (.enter, _):
      return chosen.map { [.open(Form.member($0.id, of: $0, editor.minutes))] } ?? []
    case (.character("f"), _):
      guard var member = chosen else { return [] }
      let day = editor.minutes.session.date.adding(days: -1)
      member.mandate.until = member.mandate.until == nil ? day : nil
      return [
        .edit(.council(.setMember(member)), group: nil),
        .confirm(
          member.mandate.until.map { "Mandat de \(member.shortName) terminé le \($0.french)." }
            ?? "Mandat de \(member.shortName) en cours."),
      ]
    case (.up, .alt), (.down, .alt):
      guard let member = chosen else { return [] }
      let step = press.key == .up ? -1 : 1
      guard members.indices.contains(list.chosen + step) else { return [] }
      list.choose(list.chosen + step, members.count)
      return [.edit(.council(.moveMember(member.id, by: step)), group: nil)]
    case (.character(let letter), _) where letter.isUppercase:
      if let index = jump.index(adding: letter, to: members.map(\.familyName), from: list.chosen) {
        list.choose(index, members.count)
      }
    default:
      if !list.handle(press, count: members.count) {
        return [.say("Entrée corrige, + ajoute, f termine le mandat ou le rouvre.")]
      }
    }
    return []
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let members = editor.minutes.council.members
    let inside = grid.drawWindow(
      Size(
        width: min(76, editor.size.width - 2),
        height: min(members.count + 4, editor.size.height - 2)),
      title: editor.isOfRegister
        ? "Tableau du conseil" : "Tableau du conseil, pour cette séance", in: Rectangle(editor.size)
    )
    let rows = list.rows(height: inside.height - 2, count: members.count)
    grid.drawScrollMarks(for: rows, of: members.count, in: inside.split(afterRows: -2).top)
    for (offset, index) in rows.enumerated() {
      let (line, member) = (inside.line(offset), members[index])
      let isSeated = member.mandate.covers(editor.minutes.session.date)
      let role: StyleRole = index == list.chosen ? .menuSelected : .dialog
      grid.fill(line, " ", style: Style(role, on: role))
      let style = Style(isSeated || role != .dialog ? role : .menuDisabled, on: role)
      grid.put(
        (index == list.chosen ? "▸ " : "  ") + member.styledName, at: line.origin, style: style,
        maxWidth: 28)
      grid.put(
        member.officeTitle(ordinalInFigures: true), at: line.origin.moved(columns: 29),
        style: style,
        maxWidth: 22)
      let mandate =
        member.mandate.until.map { "jusqu’au " + $0.frenchFigures }
        ?? member.mandate.from.map { "depuis le " + $0.frenchFigures } ?? ""
      grid.put(
        mandate, at: line.origin.moved(columns: 52), style: style, maxWidth: line.width - 52)
    }
    let quorum = editor.quorumText
    grid.put(
      "\(editor.roll.inOffice.count) en exercice"
        + (editor.isOfRegister ? "" : "  " + quorum.text),
      at: inside.line(inside.height - 1).origin,
      style: Style(editor.isOfRegister ? .dialog : quorum.role, on: .dialog),
      maxWidth: inside.width)
    return nil
  }
}

extension Form {
  /// A member of the tableau.
  static func member(_ id: MemberID, of member: Member, _ minutes: Minutes) -> Form {
    @Sendable func known(_ minutes: Minutes) -> Member { minutes.council.member(id) ?? member }
    @Sendable func setting(_ minutes: Minutes, _ change: (inout Member) -> Void) -> Edit {
      var changed = known(minutes)
      change(&changed)
      return .council(.setMember(changed))
    }
    func date(
      _ label: String, _ path: any WritableKeyPath<Member, CalendarDate?> & Sendable
    ) -> FormField {
      .optionalDate(label, current: { known($0)[keyPath: path] }) { date, minutes in
        setting(minutes) { $0[keyPath: path] = date }
      }
    }
    let civilities: [(name: String, civility: Civility)] = [
      ("Mme", .madame), ("M.", .monsieur), ("non dite", .unstated),
    ]
    let offices: [(name: String, office: Office)] =
      [("maire", .mayor)]
      + (1...9).map { rank in
        (
          "\(FrenchNumber(rank).ordinalFigures(gender: member.civility.gender)) adjoint(e)",
          .deputyMayor(rank: rank)
        )
      }
      + [
        ("maire délégué(e)", .delegateMayor), ("conseiller(ère) délégué(e)", .delegatedCouncillor),
        ("conseiller(ère)", .councillor),
      ]
    return Form(
      "Membre du conseil",
      [
        FormField(
          "Civilité", hint: "← → pour choisir", choices: civilities.map(\.name),
          current: { minutes in
            civilities.first { $0.civility == known(minutes).civility }?.name ?? ""
          },
          answer: { text, minutes in
            let civility = civilities.first { $0.name == text }?.civility
            return .edit(setting(minutes) { $0.civility = civility ?? $0.civility })
          }),
        FormField(
          "Prénom", current: { known($0).givenName },
          answer: { text, minutes in .edit(setting(minutes) { $0.givenName = text.trimmingSpaces })
          }),
        FormField(
          "Nom", current: { known($0).familyName },
          answer: { text, minutes in
            text.trimmingSpaces.isEmpty
              ? .unreadable("Un membre a un nom.")
              : .edit(setting(minutes) { $0.familyName = text.trimmingSpaces })
          }),
        FormField(
          "Fonction", hint: "← → ou l’initiale", choices: offices.map(\.name),
          current: { minutes in
            offices.first { $0.office == known(minutes).office }?.name ?? "conseiller(ère)"
          },
          answer: { text, minutes in
            .edit(
              setting(minutes) { member in
                member.office = offices.first { $0.name == text }?.office ?? .councillor
              })
          }),
        date("Mandat depuis le", \.mandate.from), date("Mandat jusqu’au", \.mandate.until),
        date("Né ou née le", \.bornOn),
        date("Fonction depuis le", \.officeTerm.from),
        date("Fonction jusqu’au", \.officeTerm.until),
      ], minutes, choosing: "Nom")
  }
}
