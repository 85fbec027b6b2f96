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
        }
      ] + votes(of: item, minutes, known) + [
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

  /// For which votes of an item with several a recusal counts; nothing where there is but one.
  private static func votes(
    of item: ItemID, _ minutes: Minutes, _ known: @escaping @Sendable (Minutes) -> Recusal
  ) -> [FormField] {
    let ballots = minutes.item(item)?.ballots ?? []
    guard ballots.count > 1 else { return [] }
    let whole = "tout le point"
    let names = ballots.enumerated().map { index, vote in
      let subject = vote.ballot.subject.trimmingSpaces
      return "vote \(index + 1)" + (subject.isEmpty ? "" : " : \(subject)")
    }
    let ids = ballots.map(\.block)
    return [
      FormField(
        "Pour", hint: "← → : tout le point, ou un seul de ses votes".typeset,
        choices: [whole] + names,
        current: { minutes in
          let out = known(minutes).votes
          if out.isEmpty { return whole }
          let chosen = names.indices.filter { out.contains(ids[$0]) }
          return chosen.count == 1 ? names[chosen[0]] : "\(chosen.count) votes"
        },
        answer: { text, minutes in
          var changed = known(minutes)
          changed.votes = names.firstIndex(of: text).map { [ids[$0]] } ?? []
          return .edit(.proceedings(item, .setRecusal(changed)))
        })
    ]
  }

  /// A movement as it was noted: its hour, the item from which it counts, and the pouvoir.
  static func movement(_ index: Int, _ minutes: Minutes) -> Form {
    // Another hour or item may move it in the list: what tells it is whose it is, and which one.
    let all = minutes.attendance.movements
    let movement = all.indices.contains(index) ? all[index] : nil
    let isMeant = { @Sendable (other: Movement) in
      other.member == movement?.member && other.kind == movement?.kind
    }
    let ordinal = all.prefix(index).count(where: isMeant)
    @Sendable func place(_ minutes: Minutes) -> Int? {
      minutes.attendance.movements.indices.filter { isMeant(minutes.attendance.movements[$0]) }
        .dropFirst(ordinal).first
    }
    @Sendable func known(_ minutes: Minutes) -> Movement? {
      place(minutes).map { minutes.attendance.movements[$0] }
    }
    @Sendable func setting(
      _ minutes: Minutes, _ change: (inout Movement) -> Void
    ) -> FormAnswer {
      guard let place = place(minutes) else { return .unreadable("Ce mouvement n’existe plus.") }
      var movement = minutes.attendance.movements[place]
      change(&movement)
      return .edit(.attendance(.replaceMovement(at: place, movement)))
    }
    let opening = "dès l’ouverture"
    let items = minutes.numberedItems.map {
      (id: $0.item.id, name: "\($0.number). \($0.item.title)")
    }
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

extension Form {
  /// The vote by which the public is sent out (huis clos): who asked, the counts, the hours.
  static func closedSession(at item: ItemID, _ minutes: Minutes) -> Form {
    @Sendable func known(_ minutes: Minutes) -> ClosedSession {
      minutes.item(item)?.facts.closedSession ?? ClosedSession()
    }
    @Sendable func setting(_ minutes: Minutes, _ change: (inout ClosedSession) -> Void) -> Edit {
      var closed = known(minutes)
      change(&closed)
      return .proceedings(item, .setClosedSession(closed))
    }
    func count(
      _ label: String, _ path: any WritableKeyPath<ClosedSession, Int> & Sendable
    ) -> FormField {
      FormField(
        label, hint: "nombre de voix", current: { String(known($0)[keyPath: path]) },
        answer: { text, minutes in
          FormAnswer.number(text) { number in
            setting(minutes) { $0[keyPath: path] = min(number ?? 0, 999) }
          }
        })
    }
    func time(
      _ label: String, _ path: any WritableKeyPath<ClosedSession, ClockTime?> & Sendable
    ) -> FormField {
      FormField(
        label, hint: "21h05 ou 2105 ; vide si inconnue",
        current: { known($0)[keyPath: path]?.iso ?? "" },
        answer: { text, minutes in
          let time = ClockTime(typed: text)
          guard time != nil || text.trimmingSpaces.isEmpty else {
            return .unreadable("Heure illisible : écrivez 21h05.")
          }
          return .edit(setting(minutes) { $0[keyPath: path] = time })
        })
    }
    return Form(
      "Huis clos, point \(minutes.number(of: item) ?? "")",
      [
        .yesOrNoOf("Demandé par le maire", current: { known($0).requesters.includesMayor }) {
          asks, minutes in setting(minutes) { $0.requesters.includesMayor = asks }
        },
        FormField(
          "ou par … membres", hint: "un nombre, ou des noms : Brunet, Roy, Piet".typeset,
          current: { known($0).requesters.french(in: $0) },
          answer: { text, minutes in
            Requesters.read(text, in: minutes).map { requesters in
              .edit(
                setting(minutes) { closed in
                  closed.requesters.members = requesters.members
                  closed.requesters.statedCount = requesters.statedCount
                })
            } ?? .unreadable("Écrivez un nombre, ou des noms du tableau entre virgules.")
          }),
        count("Pour", \.votes.inFavour), count("Contre", \.votes.against),
        count("Abstentions", \.votes.abstentions),
        time("Le public sort à", \.from), time("Le public revient à", \.until),
        .yesOrNoOf(
          "Huis clos demandé", current: { $0.item(item)?.facts.closedSession != nil }
        ) { isAsked, minutes in
          isAsked ? setting(minutes) { _ in } : .proceedings(item, .setClosedSession(nil))
        },
      ], minutes)
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
