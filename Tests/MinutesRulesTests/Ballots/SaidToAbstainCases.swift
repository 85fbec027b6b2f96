import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `V-09` {
  func record(_ text: String, _ votes: VoteRecord = .byException([])) -> RecordBuilder {
    RecordBuilder().vote(Ballot(votes: votes), text)
  }

  @Test func `said to take no part, and counted`() {
    let text = "M. MARTIN, président du club, ne prend pas part au vote."
    let found = record(text).findings("V-09")
    #expect(
      found.map(\.place) == [
        .field(FieldAddress(item: ItemID(1), block: BlockID(1), path: .line(0)), 30..<55)
      ])
    #expect(
      found.messages
        == ["« ne prend pas part au vote » : M. MARTIN est compté parmi les 13 votants"])
    #expect(record(text, .counts(.of(13))).findings("V-09").count == 1)
  }

  @Test func `staying in the room, until the law let it be`() {
    func stayed(_ date: CalendarDate, _ leftRoom: Bool?) -> [Finding] {
      RecordBuilder(date: date).voted()
        .recusing(9, ground: .personalInterest, leftRoom: leftRoom).findings("V-09")
    }
    let found = stayed(.on(2025, 12, 23), false)
    #expect(found.map(\.place) == [.item(ItemID(1))])
    #expect(found.map(\.severity) == [.warning])
    #expect(
      found.messages == [
        "M. MARTIN, déporté, est resté dans la salle : à cette date sa présence peut passer pour une "
          + "participation"
      ])
    #expect(stayed(.on(2025, 12, 24), false) == [])
    #expect(stayed(.on(2025, 12, 23), true) == [])
    #expect(stayed(.on(2025, 12, 23), nil) == [])
  }

  @Test func `the right votes`() {
    let text = "M. MARTIN, président du club, ne prend pas part au vote."
    let refusal = [VoteException(member: MemberID(9), choice: .notVoting)]
    #expect(record(text, .byException(refusal)).findings("V-09") == [])
    #expect(record(text, .counts(.of(12, notVoting: 1))).findings("V-09") == [])
    #expect(record(text, .counts(.of(12))).findings("V-09") == [])
  }

  static let others = [
    "Le public ne prend pas part au vote.", "Mme PIETRI ne prend pas part au vote.",
    "M. ROBINEAU, absent, ne participe pas au vote.",
    "Lors de la séance du 5 janvier, M. MARTIN n’a pas pris part au vote.",
    "M. MARTIN prend part au vote.",
  ]

  @Test(arguments: others) func `nobody of the voters is meant`(_ text: String) {
    #expect(record(text).findings("V-09") == [])
  }

  @Test func `the nearest name, or all of them`() {
    let nearest = record("M. BRUNET répond à Mme PIET, qui ne participe pas au vote.")
    #expect(nearest.findings("V-09").count == 1)
    #expect(nearest.findings("V-09").messages.first?.contains("Mme PIET") == true)
    let both = record("Mmes BRUNET et PIET ne prennent pas part au vote.")
    #expect(both.findings("V-09").count == 2)
  }
}

@Suite struct `V-08` {
  let text = "M. MARTIN refuse : il ne prend pas part au vote."

  @Test func `written as an abstention`() {
    let abstention = [VoteException(member: MemberID(9), choice: .abstention)]
    let record = RecordBuilder().vote(Ballot(votes: .byException(abstention)), text)
    let found = record.findings("V-08")
    #expect(found.map(\.severity) == [.warning])
    #expect(
      found.messages
        == ["« ne prend pas part au vote » : le vote compte une abstention de M. MARTIN"])
    #expect(record.findings("V-09") == [])
  }

  @Test func `written as an absence`() {
    let record = RecordBuilder().presence(9, .absent).vote(Ballot(votes: .byException([])), text)
    #expect(
      record.findings("V-08").messages == [
        "« ne prend pas part au vote » : M. MARTIN n’est pas présent à ce point d’après l’appel"
      ])
  }

  @Test func `written as what it is`() {
    let refusal = [VoteException(member: MemberID(9), choice: .notVoting)]
    #expect(
      RecordBuilder().vote(Ballot(votes: .byException(refusal)), text).findings == [])
  }
}
