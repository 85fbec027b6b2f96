import MinutesModel
import MinutesWording

/// Q-05: a session without quorum follows a regular second convocation.
enum SecondConvocationIsRegular: SessionRule, AgendaRule {
  static let id: RuleID = "Q-05"
  static let title = "La seconde convocation permet de délibérer sans quorum"
  static let explanation = """
    Quand le quorum a manqué, le conseil est convoqué de nouveau, après cette séance et à trois jours \
    francs au moins de la suivante ; il délibère alors sans condition de nombre, sur les seuls points \
    de la première convocation. Sinon le quorum ordinaire est dû.
    """
  static let law = LawSource(
    "CGCT, art. L2121-17, al. 2 ; CE, 16 juin 1997, Pfister",
    "Après une première convocation régulière, si le quorum n’est pas atteint, le conseil est à "
      + "nouveau convoqué à trois jours au moins d’intervalle et délibère sans condition de quorum."
  )
  static let severity = Severity.error
  static let example = RuleExample(
    wrong: "quorum manqué le jeudi, convocation du vendredi pour le lundi : 2 jours francs",
    right: "quorum manqué le lundi, convocation du lundi pour le vendredi : 3 jours francs")

  static func findings(in facts: SessionFacts) -> [Finding] {
    let convocation = facts.session.convocation
    guard let failed = convocation.afterFailedSessionOn else { return [] }
    let date = facts.session.date
    guard failed < date else {
      return [
        finding(
          at: .session(.convocation),
          "la séance sans quorum du \(failed.french) ne précède pas celle du \(date.french)")
      ]
    }
    // With a quorum nothing depends on the second convocation.
    guard facts.lacksQuorum, let sent = convocation.sentOn, sent <= date else { return [] }
    if sent < failed {
      return [
        finding(
          at: .session(.convocation),
          "convocation du \(sent.frenchDayAndMonth), avant la séance sans quorum du "
            + "\(failed.frenchDayAndMonth) : elle ne dispense pas du quorum")
      ]
    }
    let need = facts.statutes.convocation.value.ofAnyCommune
    let clear = max(0, sent.clearDays(until: date))
    guard clear < need else { return [] }
    return [
      finding(
        at: .session(.convocation),
        "seconde convocation du \(sent.frenchDayAndMonth) pour le \(date.frenchDayAndMonth) : "
          + "\(clear.of("jour franc", "jours francs")) au lieu de \(need), le quorum reste dû")
    ]
  }

  /// The heading of an item, where the first session is known.
  static func mark(of item: AgendaItem, _ context: ItemContext) -> String? {
    context.facts.failedSession == nil || item.ballots.isEmpty ? nil : item.title.folded
  }

  static func findings(of marks: [Marked<String>], _ facts: SessionFacts) -> [Finding] {
    guard let failed = facts.failedSession, facts.lacksQuorum else { return [] }
    return marks.filter { !failed.titles.contains($0.mark) }.map {
      finding(
        at: .item($0.item),
        "point \($0.number) : il n’était pas à l’ordre du jour de la séance sans quorum du "
          + "\(failed.date.frenchDayAndMonth), le quorum y reste dû")
    }
  }
}

extension SessionFacts {
  /// The session that failed for want of a quorum, where the register has it.
  fileprivate var failedSession: RegisterFacts.OtherSession? {
    guard let failed = session.convocation.afterFailedSessionOn else { return nil }
    return register?.sessions.first { $0.date == failed }
  }

  /// Whether too few are there for the ordinary quorum.
  fileprivate var lacksQuorum: Bool {
    rollIsBegun && countedForQuorum < statutes.quorum.value.need(inOffice: opening.inOffice.count)
  }
}
