import MinutesModel
import MinutesWording

/// The deliberations in the national schema of open data: SCDL « Délibérations » 2.1.5.
///
/// What the schema cannot say is left empty and told; nothing is bent to fit.
enum DeliberationRows {
  static let columns = [
    "COLL_NOM", "COLL_SIRET", "DELIB_ID", "DELIB_DATE", "DELIB_MATIERE_CODE", "DELIB_MATIERE_NOM",
    "DELIB_OBJET", "BUDGET_ANNEE", "BUDGET_NOM", "PREF_ID", "PREF_DATE", "VOTE_EFFECTIF",
    "VOTE_REEL", "VOTE_POUR", "VOTE_CONTRE", "VOTE_ABSTENTION", "DELIB_URL",
  ]

  static func file(of sessions: [Minutes]) -> DataFile {
    var table = CommaSeparated(header: columns)
    var notices: [String] = []
    for minutes in sessions {
      let siret = minutes.council.documents.siret.filter { !$0.isFrenchSpace }
      let items = minutes.registerItems.filter { !$0.item.isLeftUndecided }
      if !items.isEmpty, !isSiret(siret) {
        notices.append(
          "séance du \(minutes.session.date.french) : "
            + (siret.isEmpty ? "la commune n’a pas de numéro SIRET" : "numéro SIRET faux, \(siret)")
        )
      }
      for numbered in items {
        table.add(row(of: numbered, in: minutes, siret: isSiret(siret) ? siret : "", &notices))
      }
    }
    return DataFile(text: table.text, notices: notices.map(\.typeset))
  }

  private static func row(
    of numbered: NumberedItem, in minutes: Minutes, siret: String, _ notices: inout [String]
  ) -> [String] {
    let item = numbered.item
    let act = item.facts.deliberation ?? Deliberation()
    let date = minutes.session.date
    func tell(_ text: String) {
      notices.append("séance du \(date.french), point \(numbered.number) : \(text)")
    }
    let transmitted = act.transmittedNumber.trimmingSpaces
    let number = transmitted.isEmpty ? act.number.trimmingSpaces : transmitted
    if number.isEmpty { tell("la délibération n’a pas de numéro") }
    let matter = ActMatter.named(act.matterCode)
    if matter == nil {
      tell(
        act.matterCode.isEmpty
          ? "pas de matière de la nomenclature" : "matière inconnue, \(act.matterCode)")
    }
    var received = act.receivedOn
    if let day = received, day < date {
      tell("reçue en préfecture avant la séance : date laissée vide")
      received = nil
    }
    let (year, budget) = budget(of: item)
    return [
      minutes.council.commune, siret, number, date.iso, matter?.code ?? "",
      matter.map { label(of: $0) } ?? "", item.objectAsAct, year, budget,
      received == nil ? "" : minutes.council.documents.prefecture, received?.iso ?? "",
    ] + votes(on: item, in: minutes, tell) + [""]
  }

  /// « finances locales/subventions »: in small letters, without a space at the slash.
  private static func label(of matter: ActMatter) -> String {
    (matter.field + "/" + matter.name.replacing(" / ", with: ", ")).lowercased()
  }

  /// The year and the budget, both or neither.
  private static func budget(of item: AgendaItem) -> (String, String) {
    guard item.facts.budgetAct != nil else { return ("", "") }
    let title = item.objectAsAct
    let years = title.split { !$0.isASCII || !$0.isNumber }.filter { $0.count == 4 }
    guard let year = years.last else { return ("", "") }
    let words = title.folded
    if words.contains("budget annexe") {
      let name = title.components(from: "budget annexe")
      return name.isEmpty ? ("", "") : (String(year), name)
    }
    return (String(year), "Budget principal")
  }

  /// Members in office, voters and the three counts: all five or none.
  private static func votes(
    on item: AgendaItem, in minutes: Minutes, _ tell: (String) -> Void
  ) -> [String] {
    let empty = Array(repeating: "", count: 5)
    guard let (block, ballot) = item.mainBallot else { return empty }
    let roll = minutes.rollCall(at: item.id).voting(on: block)
    guard let result = ballot.result(in: roll, president: minutes.president(at: item.id)) else {
      switch ballot.votes {
      case .assent: tell("adoption par assentiment, sans décompte")
      case .rounds: tell("élection : le format n’a pas de place pour les tours de scrutin")
      default: break
      }
      return empty
    }
    let tally = result.tally
    if tally.blank > 0 || tally.null > 0 {
      tell("bulletins blancs ou nuls : le format ne peut pas les dire, décompte laissé vide")
      return empty
    }
    let real = tally.inFavour + tally.against + tally.abstentions
    guard tally.isPlausible, real <= result.inOffice, real > 0 else {
      if real > 0 || !tally.isPlausible {
        tell("le décompte dépasse le nombre de membres en exercice")
      }
      return empty
    }
    return [result.inOffice, real, tally.inFavour, tally.against, tally.abstentions].map(
      String.init)
  }

  /// Whether it is a number of the directory: 14 digits whose check sum is right.
  static func isSiret(_ text: String) -> Bool {
    let digits = text.utf8.map { Int($0) - 0x30 }
    guard digits.count == 14, digits.allSatisfy({ (0...9).contains($0) }) else { return false }
    let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
      let value = digit.offset.isMultiple(of: 2) ? digit.element : digit.element * 2
      return sum + (value > 9 ? value - 9 : value)
    }
    return sum.isMultiple(of: 10)
  }
}

extension String {
  /// What stands from a phrase on, with a capital; empty where the phrase is not in it.
  fileprivate func components(from phrase: String) -> String {
    let letters = lowercased()
    guard let range = letters.firstRange(of: phrase) else { return "" }
    let offset = letters.distance(from: letters.startIndex, to: range.lowerBound)
    return String(dropFirst(offset)).withInitialCapital.trimmingSpaces
  }
}
