import MinutesModel
import Testing

@testable import MinutesRules

/// V-16, Q-04, V-07 and Q-09 on figures typed in an item, beside W-02, which reads labelled ones.
@Suite struct `Stated figures in items` {
  /// Thirteen present; twelve for, one against but for what is said.
  func record(_ text: String, _ tally: Tally = .of(12, 1)) -> RecordBuilder {
    RecordBuilder(date: .on(2023, 3, 7)).vote(Ballot(votes: .counts(tally)), text)
  }

  static let stated: [(text: String, rule: RuleID, right: String)] = [
    ("Votants : 14.", "W-02", "13"), ("Nombre de votants : 12", "W-02", "13"),
    ("14 votants", "V-16", "13"), ("12 membres présents", "V-16", "13"),
    ("Présents : 12", "W-02", "13"), ("Nombre de conseillers présents : 12", "W-02", "13"),
    ("membres en exercice : 14", "W-02", "15"), ("les 14 membres en exercice", "V-16", "15"),
    ("Pouvoirs : 1", "W-02", "0"), ("Ont pris part à la délibération : 12", "V-16", "13"),
    ("Quorum : 7", "Q-04", "8"), ("Suffrages exprimés : 12", "V-07", "13"),
    ("12 suffrages exprimés", "V-07", "13"), ("Majorité absolue : 8", "V-07", "7"),
  ]

  @Test(arguments: stated) func `is compared and mended`(
    _ row: (text: String, rule: RuleID, right: String)
  ) throws {
    let wrong = record(row.text)
    let found = wrong.findings(row.rule)
    #expect(found.count == 1)
    guard case .field(let address, let range?) = found.first?.place else {
      Issue.record("no place")
      return
    }
    #expect(address.path == .line(0))
    #expect(Int(String(Array(row.text)[range])) != nil)
    let mended = try wrong.mended(row.rule)
    #expect(mended.left == [] && mended.new == [])
    let right = row.text.replacing(/\d+/, with: row.right)
    #expect(record(right).findings == [])
  }

  static let others = [
    "150 présents à la fête", "au moins 8 membres présents", "l’exercice 2023 : 12",
    "Le comité compte 9 votants.",
    "12 enfants présents", "le quorum de 8 membres présents", "pouvoirs de police : 12",
    "Le conseil communautaire : 40 membres en exercice", "Les 3 pouvoirs", "des 12 présents",
    "trois bulletins municipaux", "8 membres présents de la commission",
  ]

  @Test(arguments: others) func `other figures are left alone`(_ text: String) {
    #expect(record(text).findings == [])
  }

  @Test func `the figures are those of the item`() {
    let evening = RecordBuilder(date: .on(2023, 3, 7)).vote(Ballot(votes: .counts(.of(13))))
      .vote(Ballot(votes: .counts(.of(12))), "Votants : 12").moves(13, .departure, at: 2)
    #expect(evening.findings == [])
    let recused = RecordBuilder(date: .on(2023, 3, 7))
      .vote(Ballot(votes: .counts(.of(12))), "Présents : 13. Votants : 12", recused: [MemberID(3)])
    #expect(recused.findings == [])
    let unchanged = RecordBuilder(date: .on(2023, 3, 7))
      .vote(Ballot(votes: .counts(.of(12))), "Votants : 13", recused: [MemberID(3)])
    #expect(
      unchanged.findings("W-02").messages
        == ["votants : le texte écrit 13, l’appel en donne 12 à ce point"])
  }

  @Test func `the message names both figures`() {
    #expect(
      record("14 votants").findings("V-16").messages
        == ["« 14 votants » : l’appel en donne 13 à ce point (écart 1)"])
    #expect(
      record("Quorum : 7").findings("Q-04").messages
        == ["« Quorum : 7 » : le quorum est de 8 pour 15 membres en exercice (écart 1)"])
    #expect(record("Quorum : 5").with { $0.session.date = .on(2021, 2, 2) }.findings("Q-04") == [])
  }
}

@Suite struct `V-07` {
  func record(_ text: String, _ tally: Tally) -> RecordBuilder {
    RecordBuilder(date: .on(2023, 3, 7))
      .vote(Ballot(mode: .secret, votes: .counts(tally)), text)
  }

  @Test func `blank papers are no votes cast`() throws {
    let wrong = record("Suffrages exprimés : 13", Tally(inFavour: 11, against: 1, blank: 1))
    #expect(
      wrong.findings("V-07").messages == [
        "« Suffrages exprimés : 13 » : les bulletins blancs et nuls n’en sont pas, il y a les voix "
          + "pour et contre (12)"
      ])
    let mended = try wrong.mended("V-07")
    #expect(mended.left == [] && mended.new == [])
    #expect(
      record("Suffrages exprimés : 12", Tally(inFavour: 11, against: 1, null: 1)).findings("V-07")
        == [])
  }

  @Test func `abstentions are not either, and the majority is of the votes cast`() {
    let tally = Tally.of(9, 2, 2)
    #expect(
      record("suffrages exprimés : 13", tally).findings("V-07").messages == [
        "« suffrages exprimés : 13 » : les abstentions n’en sont pas, il y a les voix pour et contre "
          + "(11)"
      ])
    #expect(record("majorité absolue : 7", tally).findings("V-07").count == 1)
    #expect(record("majorité absolue : 6", tally).findings("V-07") == [])
  }
}

@Suite struct `Q-09` {
  func record(_ text: String) -> RecordBuilder {
    RecordBuilder(date: .on(2023, 3, 7))
      .vote(Ballot(votes: .counts(.of(12, notVoting: 1))), text)
  }

  @Test func `a refusal does not leave the room`() throws {
    let wrong = record("12 membres présents")
    let found = wrong.findings("Q-09")
    #expect(found.map(\.severity) == [.warning])
    #expect(
      found.messages == [
        "« 12 membres présents » : ceux qui ne prennent pas part au vote restent présents, ils sont 13"
      ])
    #expect(wrong.findings("V-16") == [])
    let mended = try wrong.mended("Q-09")
    #expect(mended.left == [] && mended.new == [])
  }

  @Test func `others are V-16’s, and voters may leave them out`() {
    #expect(record("11 membres présents").findings("Q-09") == [])
    #expect(record("11 membres présents").findings("V-16").count == 1)
    #expect(record("13 membres présents").findings == [])
    #expect(record("Votants : 12").findings == [])
    #expect(record("Votants : 13").findings == [])
  }
}
