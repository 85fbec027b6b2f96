import MinutesModel
import MinutesWording

/// the budget and the accounts are voted by their day.
enum BudgetIsVotedInTime: ItemRule {
  static let id: RuleID = "R-13"
  static let title = "Le budget et les comptes sont votés à temps"
  static let explanation = """
    Le budget primitif est voté au plus tard le 15 avril, le 30 avril l’année d’un renouvellement \
    général, et transmis dans les quinze jours ; les comptes de l’année précédente au plus tard le 30 \
    juin. Passé ce jour le préfet saisit la chambre régionale des comptes. Si la préfecture a envoyé \
    des informations indispensables après le 31 mars, quinze jours s’ajoutent : acceptez alors ce \
    constat.
    """
  static let law = BudgetCalendar.table.row(on: .epoch).law
  static let severity = Severity.error
  static let canBeMendedInSession = false
  static let example = RuleExample(
    wrong: "budget primitif 2025 voté le 22 avril 2025",
    right: "budget primitif 2025 voté le 8 avril 2025")

  static let looksAt: ItemParts = [.heading, .ballots]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let isAccounts = context.isAboutAccounts(item)
    let isBudget = context.isAboutPrimaryBudget(item)
    guard isAccounts || isBudget, let vote = context.reading.votes.first else { return [] }
    let date = context.facts.session.date
    let calendar = context.facts.statutes.budgetCalendar
    let years = item.title.statedYears
    let (name, deadline): (String, CalendarDate?)
    if isAccounts {
      let year = years.max() ?? date.year - 1
      guard year < date.year else { return [] }
      let due = year == date.year - 1 ? calendar.value.accountsBy.date(in: date.year) : nil
      (name, deadline) = ("comptes \(year)", due)
    } else {
      // Without a year in its title, a budget voted late in the year is the next one’s.
      guard let year = years.max() ?? (date.month < 9 ? date.year : nil), year == date.year else {
        return []
      }
      (name, deadline) = ("budget primitif \(year)", calendar.value.budgetBy.date(in: year))
    }
    guard let deadline else { return [] }
    let place = Place.block(item.id, vote.block)
    var findings: [Finding] = []
    if date > deadline {
      findings.append(
        Finding(
          rule: id, severity: severity, place: place,
          message: "\(name) : vote du \(date.frenchDayAndMonth), "
            + "\(date.days(since: deadline).of("jour")) après le \(deadline.frenchDayAndMonth)",
          law: calendar.law.article))
    }
    if isBudget, !isAccounts, let sent = item.facts.deliberation?.transmittedOn,
      let last = deadline.adding(days: calendar.value.daysToTransmit), sent > last
    {
      findings.append(
        finding(
          at: place,
          "\(name) : transmis le \(sent.frenchDayAndMonth), \(sent.days(since: last).of("jour")) après "
            + "le \(last.frenchDayAndMonth)"))
    }
    return findings
  }
}
