import MinutesEditing
import MinutesModel
import MinutesWording

extension Form {
  /// A recusal: why, whether the room was left, and when; taking part after all removes it.
  static func recusal(of member: MemberID, at item: ItemID, _ minutes: Minutes) -> Form {
    @Sendable func known(_ minutes: Minutes) -> Recusal {
      minutes.item(item)?.facts.recusals.first { $0.member == member } ?? Recusal(member: member)
    }
    @Sendable func isOut(_ minutes: Minutes) -> Bool {
      minutes.item(item)?.facts.recusals.contains { $0.member == member } ?? false
    }
    func time(
      _ label: String, _ path: any WritableKeyPath<Recusal, ClockTime?> & Sendable
    ) -> FormField {
      FormField(
        label, hint: "21h05 ou 21:05 ; vide si inconnue",
        current: { known($0)[keyPath: path]?.iso ?? "" },
        answer: { text, minutes in
          var changed = known(minutes)
          if text.trimmingSpaces.isEmpty {
            changed[keyPath: path] = nil
          } else if let time = ClockTime(typed: text) {
            changed[keyPath: path] = time
          } else {
            return .unreadable("Heure illisible : écrivez 21h05.")
          }
          return .edit(.proceedings(item, .setRecusal(changed)))
        })
    }
    let name = minutes.council.member(member)?.shortName ?? ""
    return Form(
      "Déport de \(name), point \(minutes.number(of: item) ?? "")",
      [
        .yesOrNoOf("Ne prend pas part au point", current: isOut) { out, minutes in
          .proceedings(item, out ? .setRecusal(known(minutes)) : .removeRecusal(member))
        },
        FormField(
          "Motif en droit", hint: "← → pour choisir",
          choices: RecusalGround.allCases.map(\.french), current: { known($0).ground.french },
          answer: { text, minutes in
            var changed = known(minutes)
            changed.ground =
              RecusalGround.allCases.first { $0.french == text } ?? .personalInterest
            return .edit(.proceedings(item, .setRecusal(changed)))
          }),
        FormField(
          "Qualité ou raison", hint: "président de l’association, propriétaire de la parcelle…",
          current: { known($0).reason },
          answer: { text, minutes in
            var changed = known(minutes)
            changed.reason = text
            return .edit(.proceedings(item, .setRecusal(changed)))
          }),
        FormField(
          "A quitté la salle", hint: "← → pour choisir", choices: ["non noté", "oui", "non"],
          current: { known($0).leftRoom.map(\.french) ?? "non noté" },
          answer: { text, minutes in
            var changed = known(minutes)
            changed.leftRoom = text == "oui" ? true : text == "non" ? false : nil
            return .edit(.proceedings(item, .setRecusal(changed)))
          }),
        time("Sortie à", \.from), time("Retour à", \.until),
      ], minutes, choosing: "Qualité ou raison")
  }

  /// A movement as it was noted: its hour, the item from which it counts, and the pouvoir.
  static func movement(_ index: Int, _ minutes: Minutes) -> Form {
    @Sendable func known(_ minutes: Minutes) -> Movement? {
      let movements = minutes.attendance.movements
      return movements.indices.contains(index) ? movements[index] : nil
    }
    @Sendable func setting(
      _ minutes: Minutes, _ change: (inout Movement) -> Void
    ) -> FormAnswer {
      guard var movement = known(minutes) else { return .unreadable("Ce mouvement n’existe plus.") }
      change(&movement)
      return .edit(.attendance(.replaceMovement(at: index, movement)))
    }
    let opening = "dès l’ouverture"
    let items = minutes.numberedItems.map {
      (id: $0.item.id, name: "\($0.number). \($0.item.title)")
    }
    let movement = known(minutes)
    let name = minutes.council.member(movement?.member)?.shortName ?? ""
    var fields = [
      FormField(
        "Heure", hint: "20h48 ou 20:48 ; vide si inconnue",
        current: { known($0)?.time?.iso ?? "" },
        answer: { text, minutes in
          let time = ClockTime(typed: text)
          guard time != nil || text.trimmingSpaces.isEmpty else {
            return .unreadable("Heure illisible : écrivez 20h48.")
          }
          return setting(minutes) { $0.time = time }
        }),
      FormField(
        "À partir du point", hint: "← → pour choisir", choices: [opening] + items.map(\.name),
        current: { minutes in
          items.first { $0.id == known(minutes)?.item }?.name ?? opening
        },
        answer: { text, minutes in
          setting(minutes) { $0.item = items.first { $0.name == text }?.id }
        }),
    ]
    if movement?.kind == .departure {
      let names = [FormField.nobody] + minutes.council.members.map(\.styledName)
      fields.append(
        FormField(
          "Pouvoir à", hint: "← → ou l’initiale du nom", choices: names,
          current: { minutes in
            minutes.council.member(known(minutes)?.proxyTo)?.styledName ?? FormField.nobody
          },
          answer: { text, minutes in
            setting(minutes) { movement in
              movement.proxyTo = minutes.council.members.first { $0.styledName == text }?.id
            }
          }))
    } else {
      fields.append(
        FormField(
          "Son pouvoir", hint: "← → pour choisir",
          choices: ["non dit", "prend fin", "non révoqué"],
          current: { minutes in
            switch known(minutes)?.proxyFate {
            case .ended: "prend fin"
            case .kept: "non révoqué"
            case nil: "non dit"
            }
          },
          answer: { text, minutes in
            setting(minutes) {
              $0.proxyFate = text == "prend fin" ? .ended : text == "non révoqué" ? .kept : nil
            }
          }))
    }
    let title = movement?.kind == .departure ? "Départ de " : "Arrivée de "
    return Form(title + name, fields, minutes)
  }
}

extension RecusalGround {
  var french: String {
    switch self {
    case .personalInterest: "intéressé à l’affaire (L. 2131-11)"
    case .representation: "représente la commune (L. 1111-6)"
    case .accounts: "maire, pour les comptes (L. 2121-14)"
    }
  }
}
