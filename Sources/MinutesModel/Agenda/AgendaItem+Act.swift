extension AgendaItem {
  /// The vote that decides the item as a whole: the one without a subject, else the last.
  package var mainBallot: (block: BlockID, ballot: Ballot)? {
    let ballots = ballots
    return ballots.last { $0.ballot.subject.allSatisfy(\.isWhitespace) } ?? ballots.last
  }

  /// What it is about as an act: the object as transmitted, else the title.
  package var objectAsAct: String {
    let object = facts.deliberation?.object ?? ""
    return object.allSatisfy(\.isWhitespace) ? title : object
  }

  /// Whether the council decides on it, so that it is a deliberation: something is put to the vote, a
  /// dispositif is drafted, or it was numbered as one.
  package var isDeliberation: Bool {
    facts.deliberation != nil
      || blocks.contains { block in
        switch block.content {
        case .ballot: true
        case .passage(let passage):
          if case .operative = passage.role {
            passage.lines.contains { !$0.text.allSatisfy(\.isWhitespace) }
          } else {
            false
          }
        case .table, .financingPlan, .authorisation, .annex: false
        }
      }
  }

  /// Whether it was put off or taken off the agenda before it came to a vote.
  package var isLeftUndecided: Bool {
    guard state == .adjourned || state == .withdrawn else { return false }
    return ballots.allSatisfy { ballot in
      if case .typed = ballot.ballot.wording { return false }
      return ballot.ballot.votes == .notTaken
    }
  }
}

extension Council {
  /// The mayor in office on that day.
  package func mayor(on date: CalendarDate) -> Member? {
    membersInOffice(on: date).first { $0.office == .mayor }
  }

  /// Whether acts and lists are put online: the commune has a site, or has not chosen another way.
  package var publishesOnline: Bool {
    !documents.website.allSatisfy(\.isWhitespace)
      || (publicationMeans ?? .electronic) == .electronic
  }
}
