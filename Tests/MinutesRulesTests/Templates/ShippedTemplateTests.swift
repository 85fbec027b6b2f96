import Foundation
import MinutesEditing
import MinutesFiles
import MinutesModel
import MinutesTestSupport
import MinutesWording
import Testing

@testable import MinutesRules

/// The templates that ship with the program.
struct ShippedTemplateTests {
  private static let folder = PackageFolder.url.appendingPathComponent("modeles")
  static let ids =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()

  private func file(_ id: String) -> URL { Self.folder.appendingPathComponent(id + ".json") }

  private func template(_ id: String) throws -> ItemTemplate {
    let bytes = Array(try Data(contentsOf: file(id)))
    return try ItemTemplate.reading(SourceText(name: id, bytes: bytes)).value
  }

  @Test func `every kind of item that a council has to deal with is there`() {
    let needed = [
      "approbation-proces-verbal", "subventions-associations", "plan-financement-detr",
      "adhesion-organisme", "convention", "tarifs", "quart-des-credits", "budget-primitif",
      "decision-modificative", "compte-financier-unique", "affectation-du-resultat",
      "taux-imposition", "creation-emploi", "acquisition-terrain", "cession-terrain",
      "motion-voeu", "designation-delegue", "delegations-au-maire", "rapport-annuel",
      "reglement-interieur", "marche-ou-devis", "emprunt", "avis", "decisions-par-delegation",
      "annule-et-remplace", "questions-diverses", "presentation", "renouvellement-action",
      "regime-indemnitaire", "service-commun", "fonds-de-concours",
    ]
    #expect(Set(needed).subtracting(Self.ids) == [])
  }

  @Test(arguments: ids)
  func `a template is written as the program writes it`(id: String) throws {
    let template = try template(id)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(template.fileBytes).write(to: file(id))
      Issue.record("recorded \(id)")
    }
    #expect(Array(try Data(contentsOf: file(id))) == template.fileBytes)
    #expect(!template.name.isEmpty && !template.category.isEmpty)
    #expect(ItemKind.all.map(\.id).contains(template.item.kind))
  }

  /// What fills the slots whose figures must agree with others; those that nothing says are by kind.
  private static let fillings: [String: String] = [
    "coût hors taxes": "20 000,00", "DETR demandée": "8 000,00", "autre subvention": "4 000,00",
    "autofinancement": "8 000,00", "fonds de concours": "6 000,00",
    "part de la commune": "14 000,00",
    "crédits ouverts": "200 000,00", "crédit autorisé": "12 000,00", "article": "2188",
    "chapitre": "21", "réduction": "-1 500,00", "augmentation": "1 500,00",
    "résultat à affecter": "50 000,00", "part mise en réserve": "30 000,00",
    "part reportée": "20 000,00", "fonctionnement": "500 000,00", "investissement": "200 000,00",
    "dépenses de fonctionnement": "400 000,00", "recettes de fonctionnement": "450 000,00",
    "résultat de fonctionnement": "50 000,00", "dépenses d’investissement": "120 000,00",
    "recettes d’investissement": "130 000,00", "résultat d’investissement": "10 000,00",
    "avis du comité social territorial": "20 janvier 2026",
    "séance précédente": "15 janvier 2026", "décision": "20 janvier 2026",
    "ancienne délibération": "15 janvier 2026", "numéro": "2026-01-03",
    "exercice précédent": "2025", "article réduit": "60632", "article augmenté": "61551",
  ]

  private func filling(_ slot: TemplateSlot, _ id: String) -> String {
    if let known = Self.fillings[slot.label], slot.kind != .number { return known }
    // The accounts and their reports are those of the year before.
    let isOfLastYear = ["compte-financier-unique", "affectation-du-resultat", "rapport-annuel"]
    return switch slot.kind {
    case .amount: "1 500,00"
    case .date: "1er juin 2026"
    case .year: isOfLastYear.contains(id) ? "2025" : "2026"
    case .member: "M. LARCHER"
    case .funder: "Département"
    case .number: "2"
    case .rate: "12,50"
    case .text: "mots"
    }
  }

  /// The template’s item filled in, in a session at which it was voted.
  private func record(_ id: String) throws -> Minutes {
    let template = try template(id)
    let date = try #require(CalendarDate(iso: "2026-03-10"))
    var minutes = RecordBuilder(date: date).minutes
    var draft = ItemDraft(template, in: minutes).item
    #expect(draft.id == minutes.unusedItemID)
    draft.state = .done
    for index in draft.blocks.indices {
      guard case .ballot(var ballot) = draft.blocks[index].content, ballot.declaredOutcome == nil
      else { continue }
      if ballot.nomination != nil {
        ballot.votes = .rounds([
          ElectionRound(
            papers: 13,
            results: [
              CandidateVotes(
                candidate: Candidate(members: [MemberID(5)]), votes: 13, isElected: true)
            ])
        ])
      } else {
        ballot.votes = .byException([])
      }
      draft.blocks[index].content = .ballot(ballot)
    }
    // The mayor withdraws for the vote on the accounts.
    if draft.facts.budgetAct?.isAccountOfTheMayor == true {
      draft.facts.actingPresident = MemberID(2)
      draft.facts.recusals = [Recusal(member: MemberID(1), ground: .accounts, leftRoom: true)]
    }
    try Edit.agenda(.insert(draft, .last)).apply(to: &minutes)
    let slots = Dictionary(
      template.item.withDescendants.flatMap(\.fields)
        .flatMap { TemplateText($0.text).slots }.map { ($0.placeholder, $0) },
      uniquingKeysWith: { first, _ in first })
    for field in try #require(minutes.item(draft.id)).withDescendants.flatMap(\.fields) {
      var text = field.text
      for (placeholder, slot) in slots {
        text = text.replacingOccurrences(of: placeholder, with: filling(slot, id))
      }
      guard text != field.text else { continue }
      let range = TextRange(field.address, 0..<field.text.count)
      try Edit.text(.replace(range, with: text)).apply(to: &minutes)
      if field.kind == .amount { try Edit.text(.settle(field.address)).apply(to: &minutes) }
    }
    return minutes
  }

  @Test(arguments: ids)
  func `the rules find no error in a template that is filled in`(id: String) throws {
    let minutes = try record(id)
    let bare = RecordBuilder(date: minutes.session.date).findings.map(\.rule)
    let found = RuleBook.findings(in: minutes).filter {
      $0.severity != .advice && !bare.contains($0.rule)
    }
    #expect(found.filter { $0.severity == .error }.map { "\($0.rule) \($0.message)" } == [])
    #expect(found.map { "\($0.rule) \($0.message)" } == [])
    #expect(!minutes.agenda.flatMap(\.fields).contains { $0.text.contains("[") })
  }

  @Test(arguments: ids)
  func `every slot is marked once for each place and can be found`(id: String) throws {
    let template = try template(id)
    var minutes = RecordBuilder().minutes
    let draft = ItemDraft(template, in: minutes)
    try draft.edit("insérer", .last).apply(to: &minutes)
    let slots = template.item.withDescendants.flatMap(\.fields)
      .flatMap { TemplateText($0.text).slots }
    #expect(draft.marks.map(\.note) == slots.map(\.kind.rawValue))
    #expect(draft.marks.map(\.words) == slots.map(\.placeholder))
    #expect(minutes.toConfirm.allSatisfy { minutes.place(of: $0) != nil })
    #expect(!slots.isEmpty)
  }
}
