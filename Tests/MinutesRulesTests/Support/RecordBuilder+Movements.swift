import MinutesModel

extension RecordBuilder {
  /// A member comes in or goes out, at an item or for the whole session.
  func moves(
    _ member: Int, _ kind: Movement.Kind, at item: Int? = nil, _ time: ClockTime? = nil,
    proxyTo holder: Int? = nil, fate: ProxyFate? = nil
  ) -> RecordBuilder {
    with { minutes in
      minutes.attendance.movements.append(
        Movement(
          member: MemberID(member), kind: kind, time: time, item: item.map { ItemID($0) },
          proxyTo: holder.map { MemberID($0) },
          proxySignedOn: holder.map { _ in minutes.session.date }, proxyFate: fate))
    }
  }

  /// These take no part in the last item, on that ground.
  func recusing(
    _ members: Int..., ground: RecusalGround, leftRoom: Bool? = true
  ) -> RecordBuilder {
    facts { facts in
      facts.recusals = members.map {
        Recusal(member: MemberID($0), ground: ground, leftRoom: leftRoom)
      }
    }
  }

  /// Changes what was noted of the last item.
  func facts(_ change: (inout ItemFacts) -> Void) -> RecordBuilder {
    with { change(&$0.agenda[$0.agenda.count - 1].facts) }
  }

  /// The session with an item that was voted unanimously.
  func voted(_ title: String = "Travaux", votes: VoteRecord = .byException([])) -> RecordBuilder {
    item(.ballot(Ballot(votes: votes)), title: title)
  }
}
