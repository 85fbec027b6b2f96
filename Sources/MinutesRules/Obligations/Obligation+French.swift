package import MinutesModel
import MinutesWording

extension Obligation {
  /// What is to be done: « Liste des délibérations à afficher ».
  package var task: String { step.task(year: year) }

  /// What it is about: « séance du 5 mars 2026 », « point 3, Vente du tracteur – séance du … ».
  package var about: String {
    let day = session.map { "séance du " + $0.french } ?? ""
    guard let number else { return day }
    return "point\(String(Glyph.nonBreakingSpace))\(number), \(subject) – \(day)"
  }

  /// Where it stands on that day, in words: « 4 jours de retard », « dans 3 jours », « fait le … ».
  package func standingInWords(on today: CalendarDate) -> String {
    switch standing(on: today) {
    case .done: doneOn.map { "fait le " + $0.french } ?? "fait"
    case .late(let days): days.of("jour") + " de retard"
    case .open(0): "aujourd’hui"
    case .open(1): "demain"
    case .open(let days): "dans " + days.of("jour")
    case .undated: "sans date limite"
    }
  }
}

extension Obligation.Step {
  func task(year: Int?) -> String {
    let year = year.map { " " + String($0) } ?? ""
    return switch self {
    case .convocation: "Convocation à envoyer"
    case .budgetDraft: "Projet de budget à communiquer aux membres"
    case .report: "Compte rendu à afficher"
    case .listPosted: "Liste des délibérations à afficher"
    case .listOnline: "Liste des délibérations à mettre en ligne"
    case .minutesApproved: "Procès-verbal à faire arrêter"
    case .minutesPublished: "Procès-verbal à publier"
    case .transmission: "Délibération à transmettre à la préfecture"
    case .receipt: "Accusé de réception de la préfecture à noter"
    case .publication: "Délibération à publier"
    case .budget: "Budget primitif\(year) à voter"
    case .accounts: "Comptes\(year) à voter"
    }
  }

  /// The task of several acts: « 3 délibérations à publier ».
  func task(count: Int) -> String {
    switch self {
    case .transmission: "\(count) délibérations à transmettre à la préfecture"
    case .receipt: "\(count) accusés de réception de la préfecture à noter"
    default: shortTask(count: count, year: nil)
    }
  }

  /// The task in the few words that a list has room for.
  func shortTask(count: Int, year: Int?) -> String {
    let year = year.map { " " + String($0) } ?? ""
    func acts(_ words: String) -> String {
      count > 1 ? "\(count) délibérations \(words)" : "délibération \(words)"
    }
    return switch self {
    case .convocation: "convocation à envoyer"
    case .budgetDraft: "projet de budget à communiquer"
    case .report: "compte rendu à afficher"
    case .listPosted: "liste à afficher"
    case .listOnline: "liste à mettre en ligne"
    case .minutesApproved: "procès-verbal à arrêter"
    case .minutesPublished: "procès-verbal à publier"
    case .transmission: acts("à transmettre")
    case .receipt:
      count > 1 ? "\(count) accusés de réception à noter" : "accusé de réception à noter"
    case .publication: acts("à publier")
    case .budget: "budget primitif\(year) à voter"
    case .accounts: "comptes\(year) à voter"
    }
  }

  /// Whether it concerns one act, so that a tick names its item.
  package var isOfAnAct: Bool {
    switch self {
    case .transmission, .receipt, .publication: true
    default: false
    }
  }
}
