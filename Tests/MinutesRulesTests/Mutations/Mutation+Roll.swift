import MinutesEditing
import MinutesModel
import MinutesRules
import MinutesTestSupport

extension Mutation {
  /// Who is there, who for whom, how the council was called.
  static let ofTheRoll: [Mutation] = [
    Mutation("a number of the header", ["V-16"]) { minutes, random in
      let figures: [(String, WritableKeyPath<StatedFigures, Int?>)] = [
        ("in office", \.inOffice), ("present", \.present), ("represented", \.represented),
        ("voters", \.voters),
      ]
      return figures.compactMap { name, figure in
        guard let old = minutes.session.statedFigures[keyPath: figure] else { return nil }
        let new = old == 0 ? 1 : old + [-1, 1][Int.random(in: 0...1, using: &random)]
        return minutes.mutant("\(name) \(old) → \(new)") {
          $0.session.statedFigures[keyPath: figure] = new
        }
      }
    },
    Mutation("the quorum of the header", ["Q-04"]) { minutes, _ in
      guard let old = minutes.session.statedFigures.quorum else { return [] }
      return [old - 1, old + 1].compactMap { (new: Int) in
        minutes.mutant("quorum \(old) → \(new)") { $0.session.statedFigures.quorum = new }
      }
    },
    Mutation("a member left out of the roll", ["A-01", "A-05"]) { minutes, _ in
      minutes.attendance.entries.indices.compactMap { index in
        minutes.mutant("entry \(index) left out") { $0.attendance.entries.remove(at: index) }
      }
    },
    Mutation("a member on the roll twice", ["A-03", "A-05"]) { minutes, _ in
      minutes.attendance.entries.compactMap { entry in
        minutes.mutant("member \(entry.member.number) twice") {
          var second = entry
          second.presence = entry.presence == .absent ? .present : .absent
          $0.attendance.entries.append(second)
        }
      }
    },
    Mutation("a present member among the absent", ["V-16", "V-01", "W-01"]) { minutes, _ in
      guard minutes.session.statedFigures.present != nil else { return [] }
      return minutes.attendance.entries.indices.compactMap { index in
        guard minutes.attendance.entries[index].presence == .present else { return nil }
        return minutes.mutant("entry \(index) absent") {
          $0.attendance.entries[index].presence = .absent
        }
      }
    },
    Mutation("an absent member among the present", ["V-16", "V-01", "W-01"]) { minutes, _ in
      guard minutes.session.statedFigures.present != nil else { return [] }
      return minutes.attendance.entries.indices.compactMap { index in
        guard minutes.attendance.entries[index].presence != .present else { return nil }
        return minutes.mutant("entry \(index) present") {
          $0.attendance.entries[index].presence = .present
        }
      }
    },
    Mutation("a proxy given to a member who is absent", ["P-03"]) { minutes, random in
      let away = minutes.attendance.entries.filter { $0.presence != .present }.map(\.member)
      return minutes.attendance.entries.indices.compactMap { index in
        let entry = minutes.attendance.entries[index]
        guard entry.presence != .present,
          let holder = away.filter({ $0 != entry.member }).randomElement(using: &random)
        else { return nil }
        return minutes.mutant("\(entry.member.number) to \(holder.number)") {
          $0.attendance.entries[index].presence = .represented(by: holder)
        }
      }
    },
    Mutation("a proxy given to its own giver", ["P-03"]) { minutes, _ in
      minutes.attendance.entries.indices.compactMap { index in
        let entry = minutes.attendance.entries[index]
        guard entry.presence != .present else { return nil }
        return minutes.mutant("\(entry.member.number) to himself") {
          $0.attendance.entries[index].presence = .represented(by: entry.member)
        }
      }
    },
    Mutation("three proxies for one holder", ["P-01"]) { minutes, random in
      let entries = minutes.attendance.entries
      return entries.filter { $0.presence == .present }.compactMap { holder in
        let givers = entries.indices.filter { entries[$0].member != holder.member }
          .shuffled(using: &random).prefix(3)
        return minutes.mutant("all to \(holder.member.number)") {
          for index in givers {
            $0.attendance.entries[index].presence = .represented(by: holder.member)
          }
        }
      }
    },
    Mutation("too few members for the quorum", ["Q-01"]) { minutes, random in
      (0...2).compactMap { present in
        let kept = minutes.attendance.entries.indices.shuffled(using: &random).prefix(present)
        return minutes.mutant("\(present) present") {
          for index in $0.attendance.entries.indices where !kept.contains(index) {
            $0.attendance.entries[index].presence = .absent
          }
        }
      }
    },
    Mutation("too many departures for the quorum", ["Q-02"]) { minutes, random in
      minutes.numberedItems.dropFirst().compactMap { numbered in
        guard numbered.item.ballots.contains(where: { $0.ballot.votes != .notTaken }) else {
          return nil
        }
        let leaving = minutes.rollCall().present.shuffled(using: &random).dropFirst(2)
        return minutes.mutant("\(leaving.count) leave at \(numbered.number)") {
          $0.attendance.movements += leaving.map {
            Movement(member: $0, kind: .departure, item: numbered.item.id)
          }
        }
      }
    },
    Mutation("an item added in the session", ["C-06"]) { minutes, _ in
      minutes.agenda.indices.compactMap { index in
        guard
          minutes.agenda[index].ballots.contains(where: {
            $0.ballot.votes != .notTaken && $0.ballot.declaredOutcome == nil
          })
        else { return nil }
        return minutes.mutant("\(index + 1) added") {
          $0.agenda[index].facts.origin = .addedInSession
        }
      }
    },
    Mutation("a secretary who is not there", ["S-03"]) { minutes, _ in
      let away = minutes.attendance.entries.filter { $0.presence != .present }.map(\.member)
      return (away.map { $0 as MemberID? } + [MemberID(999), nil]).compactMap { member in
        minutes.mutant("secretary \(member.map { "\($0.number)" } ?? "nobody")") {
          $0.session.secretary = member
        }
      }
    },
    Mutation("a convocation sent too late", ["C-01"]) { minutes, _ in
      (1...3).compactMap { days in
        minutes.mutant("\(days) days before") {
          $0.session.convocation.sentOn = minutes.session.date.adding(days: -days)
        }
      }
    },
    Mutation("an urgent convocation without a clear day", ["C-02"]) { minutes, _ in
      (0...1).compactMap { days in
        minutes.mutant("\(days) days before") {
          $0.session.convocation.sentOn = minutes.session.date.adding(days: -days)
          $0.session.convocation.isUrgent = true
        }
      }
    },
    Mutation("a convocation after the session", ["C-12"]) { minutes, random in
      (0..<6).compactMap { _ in
        let days = Int.random(in: 1...365, using: &random)
        return minutes.mutant("\(days) days after") {
          $0.session.convocation.sentOn = minutes.session.date.adding(days: days)
        }
      }
    },
    Mutation("more members than seats", ["A-01"]) { minutes, _ in
      [1, 2].compactMap { count in
        minutes.mutant("\(count) more") {
          for number in 1...count {
            let id = MemberID(900 + number)
            $0.council.members.append(
              Member(id: id, civility: .monsieur, givenName: "Nestor", familyName: "ZOLA"))
            $0.attendance.entries.append(AttendanceEntry(member: id, presence: .absent))
          }
        }
      }
    },
    Mutation("too many deputies", ["A-02"]) { minutes, _ in
      [
        minutes.mutant("all deputies") {
          for index in $0.council.members.indices.dropFirst() {
            $0.council.members[index].office = .deputyMayor(rank: index)
          }
        }
      ].compactMap { $0 }
    },
    Mutation("a surname misspelt as another", ["A-04"]) { minutes, random in
      let members = minutes.council.members
      return members.indices.dropFirst().compactMap { index in
        let other = members[index - 1].familyName
        guard other.count > 5 else { return nil }
        return minutes.mutant("\(index) as \(other)") {
          $0.council.members[index].familyName =
            String(other.dropLast()) + (other.hasSuffix("T") ? "D" : "T")
        }
      }
    },
  ]
}
