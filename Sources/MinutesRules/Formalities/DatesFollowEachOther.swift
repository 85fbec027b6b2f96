import MinutesModel
import MinutesWording

/// session, signature, transmission, publication and approval come in this order.
enum DatesFollowEachOther: SessionRule, ItemRule {
  static let id: RuleID = "R-17"
  static let title = "Signature, transmission, publication et approbation se suivent"
  static let explanation = """
    Une délibération est signée après la séance, transmise et publiée après sa signature ; le \
    procès-verbal est arrêté à une séance suivante, puis publié. Une date qui précède celle de l’étape \
    d’avant est fausse, ou l’autre l’est. (La convocation a sa règle, C-12, et le certificat la sienne, \
    R-10.)
    """
  static let law = LawSource.arithmetic("Chaque étape suit la précédente.")
  static let severity = Severity.error
  static let canBeMendedInSession = false
  static let example = RuleExample(
    wrong: "séance du 10 février, délibération signée le 9",
    right: "séance du 10 février, délibération signée le 11")

  /// Something that happened on a day, in words that follow « le procès-verbal est ».
  private struct Step {
    let words: String
    let day: CalendarDate?
  }

  static func findings(in facts: SessionFacts) -> [Finding] {
    let formalities = facts.session.formalities
    guard formalities != Formalities() else { return [] }
    let date = facts.session.date
    let session = Step(words: "séance du", day: date)
    var findings = [
      Step(words: "procès-verbal signé le", day: formalities.minutesSignedOn),
      Step(words: "liste affichée le", day: formalities.listPostedOn),
      Step(words: "liste mise en ligne le", day: formalities.listOnlineOn),
    ].compactMap { fault($0, after: session, at: .session(.date)) }
    if let approved = formalities.minutesApprovedOn, approved <= date {
      findings.append(
        finding(
          at: .session(.date),
          "procès-verbal arrêté le \(approved.french), séance du \(date.french) : il l’est à une séance "
            + "suivante"))
    }
    // Before the reform that date is the compte rendu’s, which needed no approval.
    let isOfMinutes = facts.statutes.publicity.value.daysToPublishMinutes != nil
    let published = Step(
      words: isOfMinutes ? "procès-verbal publié le" : "compte rendu affiché le",
      day: formalities.minutesPublishedOn)
    let before =
      isOfMinutes && formalities.minutesApprovedOn != nil
      ? Step(words: "arrêté le", day: formalities.minutesApprovedOn) : session
    if let fault = fault(published, after: before, at: .session(.date)) { findings.append(fault) }
    return findings
  }

  static let looksAt: ItemParts = .heading

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard let act = item.facts.deliberation else { return [] }
    let session = Step(words: "séance du", day: context.facts.session.date)
    let signed = act.signedOn == nil ? session : Step(words: "signée le", day: act.signedOn)
    let place = Place.item(item.id)
    return [
      fault(Step(words: "délibération signée le", day: act.signedOn), after: session, at: place),
      fault(
        Step(words: "délibération transmise le", day: act.transmittedOn), after: signed, at: place),
      fault(
        Step(words: "délibération publiée le", day: act.publishedOn), after: signed, at: place),
      fault(
        Step(words: "délibération notifiée le", day: act.notifiedOn), after: signed, at: place),
      fault(
        Step(words: "délibération reçue en préfecture le", day: act.receivedOn),
        after: act.transmittedOn == nil
          ? signed : Step(words: "transmise le", day: act.transmittedOn), at: place),
    ].compactMap { $0 }
  }

  private static func fault(_ step: Step, after earlier: Step, at place: Place) -> Finding? {
    guard let day = step.day, let before = earlier.day, day < before else { return nil }
    return finding(
      at: place,
      "\(step.words) \(day.french), \(before.days(since: day).of("jour")) avant : \(earlier.words) "
        + before.french)
  }
}
