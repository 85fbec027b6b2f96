import MinutesEditing
import MinutesModel
import MinutesWording

extension ChoiceOverlay {
  /// Somebody of the members, found by typing letters of the name.
  static func members(
    _ title: String, _ members: [Member], nothing: String? = nil,
    detail: (Member) -> String = { _ in "" },
    requests: @escaping @Sendable (MemberID, Editor) -> [OverlayRequest]
  ) -> ChoiceOverlay {
    var overlay = ChoiceOverlay(
      title,
      members.map { member in
        let id = member.id
        return Choice(
          label: member.styledName, detail: detail(member),
          requests: { editor in requests(id, editor) })
      })
    if let nothing { overlay.nothing = nothing }
    return overlay
  }

  /// Who comes in: the members in office who are not in the room at the item from which it counts.
  static func arrival(_ editor: Editor) -> ChoiceOverlay {
    let item = editor.itemOfMovement
    let roll = editor.minutes.rollCall(at: item)
    let present = Set(roll.present)
    return members(
      "Qui arrive ?", editor.minutes.seated { !present.contains($0) },
      nothing: "Tous les membres en exercice sont là.",
      detail: { editor.minutes.standing(of: $0, in: roll) }
    ) { member, editor in
      [.open(MovementOverlay(member, .arrival, at: item, editor.now))]
    }
  }

  /// Who goes out: the members in the room at the item from which it counts.
  static func departure(_ editor: Editor) -> ChoiceOverlay {
    let item = editor.itemOfMovement
    let present = Set(editor.minutes.rollCall(at: item).present)
    return members(
      "Qui part ?", editor.minutes.seated(present.contains),
      nothing: "Personne n’est dans la salle : F2 note les présences."
    ) { member, editor in
      [.open(MovementOverlay(member, .departure, at: item, editor.now))]
    }
  }

  /// Who takes no part in the item under the cursor, or is already out of it.
  static func recusal(_ item: ItemID, _ editor: Editor) -> ChoiceOverlay {
    let roll = editor.roll
    let (counted, out) = (Set(roll.voters), roll.recused)
    return members(
      "Qui ne prend pas part à ce point ?",
      editor.minutes.seated { counted.contains($0) || out.contains($0) },
      detail: { out.contains($0.id) ? "déport noté" : "" }
    ) { member, editor in
      let known = editor.minutes.item(item)?.facts.recusals.first { $0.member == member }
      let recusal =
        known ?? Recusal(member: member, leftRoom: true, from: editor.now.time)
      let form = OverlayRequest.open(Form.recusal(of: member, at: item, editor.minutes))
      guard known == nil else { return [form] }
      let edit = Edit.proceedings(item, .setRecusal(recusal))
      var after = editor.minutes
      let losesQuorum =
        after.quorum(at: item).isMet && (try? edit.apply(to: &after)) != nil
        && !after.quorum(at: item).isMet
      // What to do comes up once the reason is written.
      return [.edit(edit, group: nil)]
        + (losesQuorum ? [.open(ChoiceOverlay.quorumLost(at: item, after))] : []) + [form]
    }
  }

  /// Who presides while the mayor withdraws for the accounts (CGCT L2121-14).
  static func accountsPresident(_ item: ItemID, mayor: Member, _ editor: Editor) -> ChoiceOverlay {
    let present = Set(editor.roll.present)
    let withdrawal = Recusal(
      member: mayor.id, ground: .accounts, leftRoom: true, from: editor.now.time)
    return members(
      "Qui préside ce point ?", editor.minutes.seated { $0 != mayor.id && present.contains($0) }
    ) { member, _ in
      [
        .edit(
          .sequence(
            "noter le retrait du maire pour les comptes",
            [
              .proceedings(item, .setActingPresident(member)),
              .proceedings(item, .setRecusal(withdrawal)),
            ]), group: nil)
      ]
    }
  }
}

extension Minutes {
  /// Who holds the office of mayor that day.
  var mayorInOffice: Member? {
    council.membersInOffice(on: session.date).first { $0.office == .mayor }
  }

  /// The members in office of the day for whom something holds, in the tableau’s order.
  func seated(_ holds: (MemberID) -> Bool) -> [Member] {
    council.membersInOffice(on: session.date).filter { holds($0.id) }
  }

  /// « absente », « pouvoir à M. MARTIN »: how a member who is not in the room stands.
  func standing(of member: Member, in roll: RollCall) -> String {
    if let proxy = (roll.proxies + roll.voidProxies).first(where: { $0.giver == member.id }) {
      return "pouvoir à " + (council.member(proxy.holder)?.shortName ?? "?")
    }
    let word: InflectedWord? =
      if roll.departed.contains(member.id) {
        .left
      } else if roll.excused.contains(member.id) {
        .excused
      } else if roll.absent.contains(member.id) {
        .absent
      } else {
        nil
      }
    return word.map { $0(member.agreement) } ?? ""
  }
}
