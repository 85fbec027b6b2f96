import MinutesModel

extension Ballot {
  static let `case` = Case<BlockContent>(
    "ballot", blank: Ballot(), embed: BlockContent.ballot,
    extract: { if case .ballot(let ballot) = $0 { ballot } else { nil } },
    fields: [
      .omitted("subject", "objet du vote", \.subject, .text, default: ""),
      .stated("mode", "mode de scrutin", \.mode, .word, default: .showOfHands),
      .choice("votes", "votes", \.votes, VoteRecord.cases),
      .optional("nomination", "désignation", \.nomination, .object(Nomination.shape)),
      .omitted(
        "requests", "demandes de scrutin", \.requests,
        .list(of: .object(BallotRequest.shape), noun: "demande"), default: []),
      .optional("presidentChoice", "vote du président", \.presidentChoice, .word),
      .optional("declaredOutcome", "décision", \.declaredOutcome, .word),
      .choice(
        "wording", "formule du résultat", \.wording, ResultWording.cases, omitting: .derived),
    ])
}

extension VoteRecord {
  static let cases: [Case<VoteRecord>] = [
    Case("notTaken", .notTaken),
    Case(
      "byException", blank: [], embed: VoteRecord.byException,
      extract: { if case .byException(let exceptions) = $0 { exceptions } else { nil } },
      fields: [
        .stated(
          "exceptions", "votes autres que pour", \.self,
          .list(of: .object(VoteException.shape), noun: "vote"), default: [])
      ]),
    Case(
      "counts", blank: Tally(), embed: VoteRecord.counts,
      extract: { if case .counts(let tally) = $0 { tally } else { nil } },
      fields: [
        .stated("inFavour", "voix pour", \.inFavour, .votes, default: 0),
        .stated("against", "voix contre", \.against, .votes, default: 0),
        .stated("abstentions", "abstentions", \.abstentions, .votes, default: 0),
        .omitted("blank", "bulletins blancs", \.blank, .votes, default: 0),
        .omitted("null", "bulletins nuls", \.null, .votes, default: 0),
        .omitted("notVoting", "refus de vote", \.notVoting, .votes, default: 0),
      ]),
    Case("assent", .assent),
    Case(
      "rounds", blank: [], embed: VoteRecord.rounds,
      extract: { if case .rounds(let rounds) = $0 { rounds } else { nil } },
      fields: [
        .stated(
          "rounds", "tours", \.self, .list(of: .object(ElectionRound.shape), noun: "tour"),
          default: [])
      ]),
  ]
}

extension VoteException {
  static let shape: Shape<VoteException> = Shape(
    "voteException", blank: VoteException(member: MemberID(0), choice: .abstention),
    unknown: \.unknownFields,
    fields: [
      .required("member", "membre", \.member, .member),
      .required("choice", "vote", \.choice, .word),
    ])
}

extension ResultWording {
  static let cases: [Case<ResultWording>] = [
    Case("derived", .derived),
    Case(
      "formula", blank: .unanimity, embed: ResultWording.formula,
      extract: { if case .formula(let formula) = $0 { formula } else { nil } },
      fields: [.required("formula", "formule", \.self, .word)]),
    Case(
      "typed", blank: "", embed: ResultWording.typed,
      extract: { if case .typed(let words) = $0 { words } else { nil } },
      fields: [.required("result", "résultat", \.self, .text)]),
  ]
}

extension Codec<Int> {
  /// A count of votes (`Tally.isPlausible`).
  static let votes = Codec.integer(0...999, "un nombre de voix de 0 à 999")
}
