import MinutesModel
import MinutesWording

@testable import MinutesReading

/// The bones of a record, a line a fact: what must be the same in two records that tell one session in
/// other sentences.
struct RecordOutline {
  private(set) var lines: [String] = []

  init(_ minutes: Minutes) {
    let session = minutes.session
    lines.append("commune \(minutes.council.commune), \(minutes.council.department)")
    lines.append(
      "le \(session.date.iso) à \(session.opensAt?.iso ?? "–"), \(session.kind.rawValue), \(session.place.folded)"
    )
    lines.append("convocation \(session.convocation.sentOn?.iso ?? "–")")
    lines.append(
      "présidence \(name(session.president, minutes)), secrétaire \(name(session.secretary, minutes))"
    )
    for member in minutes.council.members {
      lines.append(
        "\(member.givenName) \(member.familyName), \(member.office)".trimmingSpaces
          + ", \(presence(member.id, minutes))")
    }
    for numbered in minutes.numberedItems { add(numbered, minutes) }
  }

  private func name(_ member: MemberID?, _ minutes: Minutes) -> String {
    minutes.council.member(member)?.name ?? "–"
  }

  private func presence(_ member: MemberID, _ minutes: Minutes) -> String {
    switch minutes.attendance.presence(of: member) {
    case .present?: "présent"
    case .represented(let holder)?: "pouvoir à \(name(holder, minutes))"
    case .excused?: "excusé"
    case .absent?: "absent"
    case nil: "–"
    }
  }

  private mutating func add(_ numbered: NumberedItem, _ minutes: Minutes) {
    let item = numbered.item
    let number = numbered.number
    lines.append("\(number) [\(item.kind)] \(item.title.comparable)")
    if let rapporteur = item.rapporteur {
      lines.append("\(number)   rapporteur \(name(rapporteur, minutes))")
    }
    if let act = item.replacedAct {
      lines.append("\(number)   remplace l’acte du \(act.date?.iso ?? "–")")
    }
    for block in item.blocks { lines += Self.lines(of: block.content).map { "\(number)   " + $0 } }
  }

  private static func lines(of content: BlockContent) -> [String] {
    switch content {
    case .passage(let passage):
      let levels = passage.lines.map { $0.isUnmarked ? "u" : String($0.level) }.joined()
      return [
        "\(passage.role)\(passage.lead.isEmpty ? "" : ", introduit"), \(passage.lines.count) : \(levels)"
      ]
    case .table(let table):
      return [
        "tableau, \(table.columns.count) colonnes, \(table.rows.count) lignes, "
          + table.columns.map(\.kind.rawValue).joined(separator: " ")
      ]
    case .financingPlan(let plan):
      return ["plan \(plan.basis.amountHeading)"]
        + plan.expenses.map { "  dépense \($0.label) \($0.amount.amount?.french ?? "–")" }
        + plan.resources.map {
          "  recette \($0.caption), \($0.kind.rawValue), \($0.amount.amount?.french ?? "–"), \($0.declaredShare?.french ?? "–")"
        }
        + [
          "  totaux \(plan.expenseTotal.french) \(plan.resourceTotal.french) \(plan.includingVATTotal?.french ?? "–")"
        ]
    case .authorisation(let authorisation):
      return [
        "autorisation de \(authorisation.base.amount?.french ?? "–"), plafond \(authorisation.ceiling?.french ?? "–"), total \(authorisation.total.french)"
      ]
        + authorisation.lines.map {
          "  \($0.label), \($0.article), \($0.chapter), \($0.amount.amount?.french ?? "–")"
        }
    case .ballot(let ballot):
      return ["vote \(ballot.mode.rawValue), \(ballot.votes), \(ballot.wording)"]
    case .annex(let annex): return ["annexe \(annex.label)"]
    }
  }

  /// What only one of two outlines has: « − » for the first, « + » for the second.
  static func differences(_ one: Minutes, _ two: Minutes) -> [String] {
    let (first, second) = (RecordOutline(one).lines, RecordOutline(two).lines)
    return second.difference(from: first).map { change in
      switch change {
      case .remove(_, let line, _): "− " + line
      case .insert(_, let line, _): "+ " + line
      }
    }
  }
}
