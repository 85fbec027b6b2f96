import MinutesModel
import MinutesWording
import Testing

@testable import MinutesReading

/// Votes in the forms found in minutes.
@Suite struct VoteFormTests {
  private struct Outcome: Equatable {
    var inFavour, against, abstentions: Int
  }

  private static let council = """
    Commune d’Arvigny
    Séance du 3 avril 2024
    Présents : M. Paul BLANC, maire, Mme Anne ROY, M. Luc NOIR, Mme Zoé BRUN, M. Guy GRIS, Mme Eve ROUX, M. Jean VERT,
    Mme Lise OR, M. Max BLEU, Mme Ida ROSE, M. Tom LILAS

    1. VOIRIE

    Le chemin est refait.


    """

  private static let forms: [(String, Int, Int, Int)] = [
    ("Adopté à l’unanimité des membres votants.", 11, 0, 0), ("11 pour", 11, 0, 0),
    ("11 pour / 0 contre / 0 abstention", 11, 0, 0), ("10 votes pour / 1 abstention", 10, 0, 1),
    ("1 contre et 10 pour", 10, 1, 0),
    ("Le conseil approuve par 9 voix pour et 2 contre.", 9, 2, 0),
    ("Vote : Pour 9 – Contre 0 – Abstentions 2", 9, 0, 2),
    ("Pour : 8 – Contre : 2 (M. NOIR, Mme ROUX) – Abstention : 1 (M. VERT)", 8, 2, 1),
    ("POUR : 9\nCONTRE : 1 (Mme BRUN)\nABSTENTION : 1 (Mme ROSE)", 9, 1, 1),
    (
      "ONT VOTE POUR : 8\nONT VOTE CONTRE : 0\nSE SONT ABSTENUS : 3 (MM. NOIR, GRIS et Mme OR)", 8,
      0, 3
    ),
    ("3 ABSTENTIONS : M. Luc NOIR, M. Guy GRIS, Mme Lise OR\nLa motion est adoptée.", 8, 0, 3),
    (
      "Après en avoir délibéré, le conseil, par 10 voix POUR et 1 ABSTENTION\n(M. BLEU), adopte le projet.",
      10, 0, 1
    ),
  ]

  @Test(arguments: forms)
  func `the votes are those that the words say`(
    words: String, inFavour: Int, against: Int, abstentions: Int
  ) throws {
    let reading = Reading(text: Self.council + words + "\n")
    let minutes = reading.minutes
    let ballots = minutes.agenda.flatMap(\.ballots).map(\.ballot)
    try #require(ballots.count == 1, "\(words): \(ballots.count)")
    let result = try #require(ballots[0].result(in: minutes.rollCall(), president: nil))
    #expect(
      Outcome(
        inFavour: result.tally.inFavour, against: result.tally.against,
        abstentions: result.tally.abstentions)
        == Outcome(inFavour: inFavour, against: against, abstentions: abstentions))
  }

  @Test func `numbers alone invent no vote`() {
    for words in [
      "Le plan pour 2024 compte 9 lots.", "Contre-allée : 12 places de parking pour 3 commerces.",
    ] {
      let minutes = Reading(text: Self.council + words + "\n").minutes
      let votes = minutes.agenda.flatMap(\.ballots).filter { $0.ballot.votes != .notTaken }
      #expect(votes.isEmpty, "\(words)")
    }
  }
}
