import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `C-03` {
  func record(_ population: Int, note: CalendarDate?) -> RecordBuilder {
    RecordBuilder(date: .on(2023, 3, 28), population: population).with {
      $0.council.statedSeats = 15
      $0.session.convocation.sentOn = .on(2023, 3, 20)
      $0.session.convocation.explanatoryNoteSentOn = note
    }
  }

  @Test func `five clear days before, from 3 500 inhabitants on`() {
    let found = record(3_500, note: .on(2023, 3, 23)).findings("C-03")
    #expect(found.map(\.place) == [.session(.convocation)])
    #expect(found.map(\.severity) == [.error])
    #expect(
      found.messages == [
        "commune de 3500 habitants : note explicative envoyée le 23 mars, 4 jours francs au lieu de 5"
      ])
    #expect(record(3_500, note: .on(2023, 3, 22)).findings("C-03") == [])
    #expect(record(3_499, note: .on(2023, 3, 23)).findings("C-03") == [])
    #expect(record(3_499, note: nil).findings("C-03") == [])
  }

  @Test func `a note of which nothing is said`() {
    let missing = record(3_500, note: nil)
    #expect(missing.findings("C-03").map(\.severity) == [.warning])
    #expect(missing.with { $0.session.state = .inSession }.findings("C-03") == [])
  }

  @Test func `a classified installation in a small commune`() {
    let item = record(1_176, note: nil).voted("Avis sur une installation classée (ICPE)")
    #expect(
      item.findings("C-03").messages == [
        "point 1, installation classée : l’envoi de la note explicative de synthèse n’est pas noté"
      ])
    #expect(
      record(1_176, note: .on(2023, 3, 22)).voted("Avis sur une installation classée")
        .findings("C-03") == [])
    #expect(record(1_176, note: nil).voted("Installation d’un panneau").findings("C-03") == [])
  }
}

@Suite struct `C-04` {
  func record(
    sent: CalendarDate?, _ date: CalendarDate = .on(2025, 3, 30),
    _ title: String = "Budget primitif"
  ) -> RecordBuilder {
    RecordBuilder(date: date).voted(title).with {
      $0.session.convocation.budgetDraftSentOn = sent
    }
  }

  @Test func `twelve days, thirteen to be safe`() {
    let late = record(sent: .on(2025, 3, 19)).findings("C-04")
    #expect(late.map(\.place) == [.item(ItemID(1))])
    #expect(
      late.messages == [
        "projet de budget envoyé le 19 mars pour le 30 mars : 11 jours au lieu de 12 (il en manque 1)"
      ])
    let just = record(sent: .on(2025, 3, 18)).findings("C-04")
    #expect(just.map(\.severity) == [.advice])
    #expect(record(sent: .on(2025, 3, 17)).findings("C-04") == [])
    #expect(record(sent: nil).findings("C-04") == [])
  }

  @Test func `since 2024, and for the budget alone`() {
    #expect(record(sent: .on(2023, 12, 29), .on(2023, 12, 31)).findings("C-04") == [])
    #expect(record(sent: .on(2023, 12, 30), .on(2024, 1, 1)).findings("C-04").count == 1)
    #expect(
      record(sent: .on(2025, 3, 28), .on(2025, 3, 30), "Décision modificative n° 1")
        .findings("C-04") == [])
    let act = record(sent: .on(2025, 3, 28), .on(2025, 3, 30), "Budget 2025")
    #expect(act.findings("C-04") == [])
    #expect(act.facts { $0.budgetAct = .primary }.findings("C-04").count == 1)
  }
}

@Suite struct `The convocation’s details` {
  @Test func `C-08 on agenda, register and paper`() {
    let wrong = RecordBuilder().with {
      $0.session.convocation.carriesAgenda = false
      $0.session.convocation.isInRegister = false
      $0.session.convocation.means = .paper
    }
    #expect(
      wrong.findings("C-08").messages == [
        "la convocation était sans ordre du jour",
        "la convocation n’est pas mentionnée au registre",
        "convocation envoyée à tous sur papier : elle l’est par voie électronique, sauf à ceux qui "
          + "demandent le papier",
      ])
    for (date, count) in [(CalendarDate.on(2019, 12, 28), 0), (.on(2019, 12, 29), 1)] {
      let paper = RecordBuilder(date: date).with { $0.session.convocation.means = .paper }
      #expect(paper.findings("C-08").count == count)
    }
    #expect(
      RecordBuilder().with { $0.session.convocation.means = .mixed }.findings("C-08") == [])
  }

  @Test func `C-10 with the decision on the place`() {
    let decided = RecordBuilder().with {
      $0.session.place = "à la salle polyvalente"
      $0.session.placeDecision = ActReference(object: "lieu des séances", date: .on(2020, 6, 9))
    }
    #expect(decided.findings("C-10") == [])
  }

  @Test func `C-02 with the item on the urgency`() {
    let urgent = RecordBuilder().voted("Ouverture").with {
      $0.session.convocation.isUrgent = true
      $0.session.convocation.urgencyItem = ItemID(1)
    }
    #expect(urgent.findings("C-02") == [])
    #expect(
      urgent.with { $0.session.convocation.urgencyItem = nil }.findings("C-02").count == 1)
  }
}
