import MinutesEditing
import MinutesModel
import MinutesWording

extension Form {
  private static func ballot(_ item: ItemID, _ block: BlockID, _ minutes: Minutes) -> Ballot? {
    guard case .ballot(let ballot)? = minutes.item(item)?.block(block)?.content else { return nil }
    return ballot
  }

  /// What an election is to, and by which ballot (CGCT L2121-21).
  static func nomination(_ item: ItemID, _ block: BlockID, _ minutes: Minutes) -> Form {
    @Sendable func known(_ minutes: Minutes) -> Nomination {
      ballot(item, block, minutes)?.nomination ?? Nomination()
    }
    @Sendable func setting(_ minutes: Minutes, _ change: (inout Nomination) -> Void) -> Edit {
      var nomination = known(minutes)
      change(&nomination)
      return .ballot(item, block, .setNomination(nomination))
    }
    @Sendable func counting(_ minutes: Minutes, _ change: (inout Nomination) -> Void) -> Edit {
      var nomination = known(minutes)
      change(&nomination)
      let named = (ballot(item, block, minutes) ?? Ballot()).naming(
        nomination, voters: minutes.rollCall(at: item).voting(on: block).voters.count,
        council: minutes.council)
      return .ballot(item, block, .replace(named))
    }
    return Form(
      "Élection : à quoi, et comment",
      [
        FormField(
          "Fonction", hint: "délégué au syndicat d’eau, membre de la commission…",
          current: { known($0).post },
          answer: { text, minutes in .edit(setting(minutes) { $0.post = text }) }),
        FormField(
          "Postes à pourvoir", hint: "un nombre", current: { String(known($0).seats) },
          answer: { text, minutes in
            guard let seats = Int(text.trimmingSpaces), (1...99).contains(seats) else {
              return .unreadable("Un nombre de 1 à 99 est attendu.")
            }
            return .edit(counting(minutes) { $0.seats = seats })
          }),
        FormField(
          "Mode d’élection", hint: "← → : des personnes, ou des listes".typeset,
          choices: ElectionSystem.allCases.map(\.french), current: { known($0).system.french },
          answer: { text, minutes in
            .edit(
              counting(minutes) { nomination in
                nomination.system = ElectionSystem.allCases.first { $0.french == text } ?? .persons
              })
          }),
        .yesOrNoOf(
          "Scrutin secret écarté (unanimité)", current: { known($0).isSecrecyWaived }
        ) { waived, minutes in
          .sequence(
            "modifier le scrutin",
            [
              setting(minutes) { $0.isSecrecyWaived = waived },
              .ballot(item, block, .setMode(waived ? .showOfHands : .secret)),
            ])
        },
        .yesOrNoOf(
          "Candidature unique, lue", current: { known($0).isSingleCandidacyReadOut }
        ) { single, minutes in setting(minutes) { $0.isSingleCandidacyReadOut = single } },
        .yesOrNoOf("C’est une élection", current: { ballot(item, block, $0)?.nomination != nil }) {
          isElection, minutes in
          isElection
            ? setting(minutes) { _ in } : .ballot(item, block, .replace(Ballot()))
        },
      ], minutes)
  }

  /// The ballot that members asked for: a quarter of the present a public one, a third a secret one.
  static func requests(_ item: ItemID, _ block: BlockID, _ minutes: Minutes) -> Form {
    let present = minutes.rollCall(at: item).votingPresent.count
    func field(_ label: String, _ mode: BallotMode, _ share: Int) -> FormField {
      let least = (present + share - 1) / share
      return FormField(
        label, hint: "\(least) au moins sur \(present) présents ; vide : personne",
        current: { minutes in
          let request = ballot(item, block, minutes)?.requests.first { $0.mode == mode }
          return request.map { String($0.requesters.count) } ?? ""
        },
        answer: { text, minutes in
          FormAnswer.number(text) { number in
            let known = ballot(item, block, minutes) ?? Ballot()
            var changed = known
            changed.requests.removeAll { $0.mode == mode }
            if let number, number > 0 {
              changed.requests.append(
                BallotRequest(mode: mode, requesters: Requesters(statedCount: min(number, 999))))
            }
            // Asked for by enough, it binds; where both are, the secret one prevails.
            let binding = changed.requests.filter { request in
              request.requesters.count * (request.mode == .secret ? 3 : 4) >= present
            }
            if binding.contains(where: { $0.mode == .secret }) {
              changed.mode = .secret
            } else if let first = binding.first {
              changed.mode = first.mode
            }
            return .ballot(item, block, .replace(changed))
          }
        })
    }
    return Form(
      "Scrutin demandé, point \(minutes.number(of: item) ?? "")",
      [field("Public : par … membres", .rollCall, 4), field("Secret : par … membres", .secret, 3)],
      minutes)
  }
}

extension ElectionSystem {
  fileprivate var french: String {
    switch self {
    case .persons: "personnes"
    case .list: "liste majoritaire"
    case .proportional: "listes à la proportionnelle"
    }
  }
}

extension VoteChoice {
  var french: String {
    switch self {
    case .inFavour: "pour"
    case .against: "contre"
    case .abstention: "abstention"
    case .notVoting: "ne prend pas part"
    }
  }
}
