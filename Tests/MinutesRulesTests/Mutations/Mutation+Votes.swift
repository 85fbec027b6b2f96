import MinutesEditing
import MinutesModel
import MinutesRules
import MinutesTestSupport

extension Mutation {
  private static var counts: [(String, WritableKeyPath<Tally, Int>)] {
    [
      ("for", \.inFavour), ("against", \.against), ("abstentions", \.abstentions),
      ("blank", \.blank), ("null", \.null), ("not voting", \.notVoting),
    ]
  }

  /// The ballots whose result somebody worded.
  private static func typed(_ ballot: Ballot) -> String? {
    if case .typed(let words) = ballot.wording { words } else { nil }
  }

  /// How it was voted, and how that is said.
  static let ofVotes: [Mutation] = [
    Mutation("a count of a vote", ["V-01"]) { minutes, random in
      var random = random
      return minutes.ballots { _, _, ballot in
        guard case .counts(let tally) = ballot.votes else { return [] }
        return counts.map { name, count in
          var ballot = ballot
          var wrong = tally
          wrong[keyPath: count] +=
            tally[keyPath: count] == 0 ? 1 : [-1, 1][Int.random(in: 0...1, using: &random)]
          ballot.votes = .counts(wrong)
          return ("\(name) \(tally[keyPath: count]) → \(wrong[keyPath: count])", ballot)
        }
      }
    },
    Mutation("a vote against what the sentence says", ["W-01"]) { minutes, random in
      var random = random
      return minutes.ballots { _, roll, ballot in
        guard typed(ballot) != nil, case .byException(let exceptions) = ballot.votes,
          let member = roll.voters.filter({ member in
            !exceptions.contains { $0.member == member }
          }).randomElement(using: &random)
        else { return [] }
        var ballot = ballot
        ballot.votes = .byException(exceptions + [VoteException(member: member, choice: .against)])
        return [("\(member.number) against", ballot)]
      }
    },
    Mutation("votes moved against the sentence", ["W-01"]) { minutes, _ in
      minutes.ballots { _, _, ballot in
        guard typed(ballot) != nil, case .counts(let tally) = ballot.votes, tally.inFavour > 0
        else { return [] }
        return counts.dropFirst().prefix(2).map { name, count in
          var ballot = ballot
          var wrong = tally
          wrong.inFavour -= 1
          wrong[keyPath: count] += 1
          ballot.votes = .counts(wrong)
          return ("one more \(name)", ballot)
        }
      }
    },
    Mutation("a vote forgotten", ["V-15"]) { minutes, _ in
      minutes.ballots { item, _, ballot in
        guard typed(ballot) == nil, item.ballots.count == 1,
          item.blocks.contains(where: { $0.isOperative })
        else { return [] }
        var ballot = ballot
        ballot.votes = .notTaken
        return [("no votes", ballot)]
      }
    },
    Mutation("unanimity that was none", ["W-01"]) { minutes, _ in
      minutes.ballots { _, _, ballot in
        guard let words = typed(ballot), !words.contains("unanimité"),
          ballot.votes != .notTaken, ballot.votes != .assent
        else { return [] }
        var ballot = ballot
        ballot.wording = .typed("à l’unanimité")
        return [("« \(words) » → unanimity", ballot)]
      }
    },
    Mutation("a majority where all were in favour", ["W-01"]) { minutes, _ in
      minutes.ballots { _, _, ballot in
        guard let words = typed(ballot), words.contains("unanimité") else { return [] }
        return ["à la majorité", "par 3 voix pour et 2 voix contre"].map { wrong in
          var ballot = ballot
          ballot.wording = .typed(wrong)
          return ("« \(words) » → « \(wrong) »", ballot)
        }
      }
    },
    Mutation("a count in a typed sentence", ["W-01"]) { minutes, random in
      var random = random
      return minutes.ballots { _, _, ballot in
        guard let words = typed(ballot), words.contains("voix"),
          let wrong = words.withAnotherDigit(&random)
        else { return [] }
        var ballot = ballot
        ballot.wording = .typed(wrong)
        return [("« \(words) » → « \(wrong) »", ballot)]
      }
    },
    Mutation("the formula in a pivot", ["W-01"]) { minutes, _ in
      minutes.texts(
        /à l’unanimité(?: des (?:membres|suffrages) \w+)?/, in: { $0?.isOperative == true }
      ) { _ in "à la majorité des suffrages exprimés, par 2 voix pour et 1 voix contre" }
    },
    Mutation("an outcome against the votes", ["V-02", "V-18"]) { minutes, _ in
      minutes.ballots { item, roll, ballot in
        guard let result = ballot.result(in: roll, president: minutes.president(at: item.id))
        else { return [] }
        var ballot = ballot
        ballot.declaredOutcome = result.isAdopted ? .rejected : .adopted
        return [("declared \(result.isAdopted ? "rejected" : "adopted")", ballot)]
      }
    },
    Mutation("adopted by abstentions alone", ["V-05"]) { minutes, _ in
      minutes.ballots { _, roll, ballot in
        let voters = roll.voters
        var ballot = ballot
        ballot.votes = .counts(Tally(abstentions: voters.count))
        ballot.declaredOutcome = .adopted
        return [("\(voters.count) abstentions", ballot)]
      }
    },
    Mutation("the vote of a member who takes no part", ["V-09"]) { minutes, _ in
      minutes.ballots { item, roll, ballot in
        guard case .byException(let exceptions) = ballot.votes else { return [] }
        return roll.recused.sorted { $0.number < $1.number }.map { member in
          var ballot = ballot
          ballot.votes = .byException(
            exceptions + [VoteException(member: member, choice: .inFavour)])
          return ("\(member.number) votes", ballot)
        }
      }
    },
    Mutation("a secret tie declared adopted", ["V-03"]) { minutes, _ in
      minutes.ballots { _, roll, ballot in
        let voters = roll.voters.count
        var ballot = ballot
        ballot.mode = .secret
        ballot.votes = .counts(
          Tally(inFavour: voters / 2, against: voters / 2, blank: voters % 2))
        ballot.declaredOutcome = .adopted
        ballot.presidentChoice = .inFavour
        return [("a tie of \(voters / 2)", ballot)]
      }
    },
  ]
}

extension Block {
  fileprivate var isOperative: Bool {
    if case .passage(let passage) = content { passage.role.isOperative } else { false }
  }
}

extension PassageRole {
  var isOperative: Bool { if case .operative = self { true } else { false } }
}
