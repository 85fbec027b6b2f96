import MinutesModel
import MinutesWording

/// A day before the session from which something is to hold.
struct EarlyEffect {
  let place: Place
  let day: CalendarDate
  let isRegulation: Bool
  let isAgreement: Bool
  let isOperative: Bool

  /// Those of an item: in its dispositif, in what it proposes, and where it speaks of itself.
  static func all(in item: AgendaItem, _ context: ItemContext) -> [EarlyEffect] {
    let session = context.facts.session.date
    var title: DateMention.Topics?
    var effects: [EarlyEffect] = []
    for field in context.reading.worded {
      guard let role = field.role, role.mayTakeEffect, !field.words.dates.isEmpty else { continue }
      for mention in field.words.dates {
        let date = mention.value
        guard let day = date.date, day < session, date.topics.isDisjoint(with: [.past]),
          !date.context.isDisjoint(with: [.effect, .periodStart])
        else { continue }
        let known = title ?? DateReader.topics(of: item.title)
        title = known
        let effect = EarlyEffect(
          day, at: field.place(mention.range), date, role, item, title: known)
        if effect.isTold(date, role, session) { effects.append(effect) }
      }
    }
    return effects
  }

  private init(
    _ day: CalendarDate, at place: Place, _ date: DateMention, _ role: PassageRole,
    _ item: AgendaItem, title: DateMention.Topics
  ) {
    self.place = place
    self.day = day
    isOperative = role.isOperative
    let topics = date.topics
    isAgreement =
      topics.contains(.agreement)
      || !topics.contains(.regulation)
        && (title.contains(.agreement) || item.kind == ItemKind.agreement.id)
    let isNoted = item.facts.deliberation?.isRegulatory
    let isOfRegulation =
      isNoted
      ?? (!isAgreement
        && (topics.contains(.regulation) || topics.contains(.ownAct) || title.contains(.regulation)))
    isRegulation =
      isOfRegulation && date.context.contains(.effect)
      && (isOperative || topics.contains(.ownAct)) && !topics.contains(.regularisation)
  }

  /// Whether the text means what the council decides, not how things came about.
  private func isTold(_ date: DateMention, _ role: PassageRole, _ session: CalendarDate) -> Bool {
    if isRegulation { return true }
    guard isAgreement, !date.topics.contains(.regularisation) else { return false }
    if isOperative { return true }
    return date.topics.contains(.renewal) && day.year >= session.year - 1
  }

  /// One for each day: that of the dispositif where there is one.
  static func oncePerDay(_ effects: [EarlyEffect]) -> [EarlyEffect] {
    var days: [CalendarDate] = []
    for effect in effects where !days.contains(effect.day) { days.append(effect.day) }
    return days.compactMap { day in
      effects.first { $0.day == day && $0.isOperative } ?? effects.first { $0.day == day }
    }
  }
}

extension PassageRole {
  /// Whether a day named in it may be one from which the council lets something hold.
  fileprivate var mayTakeEffect: Bool {
    switch self {
    case .visas, .heading, .quotation, .discussion: false
    case .considerants, .exposition, .list, .operative: true
    }
  }
}

extension AgendaItem {
  private static let regularising = PhraseSearch("gularis")

  /// Whether it says anywhere that it regularises.
  var ownsUpToRegularisation: Bool {
    blocks.contains { block in
      guard case .passage(let passage) = block.content else { return false }
      return passage.lines.contains { Self.regularising.isIn($0.text) }
    }
  }
}
