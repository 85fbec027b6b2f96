import MinutesModel
import Testing

@testable import MinutesRules

extension RecordBuilder {
  /// The session with these dates of its documents.
  fileprivate func formalities(_ change: (inout Formalities) -> Void) -> RecordBuilder {
    with { change(&$0.session.formalities) }
  }

  /// The session with an item that became this act.
  fileprivate func act(_ change: (inout Deliberation) -> Void) -> RecordBuilder {
    voted().facts { facts in
      var act = Deliberation()
      change(&act)
      facts.deliberation = act
    }
  }
}

@Suite struct `R-03` {
  let record = RecordBuilder(date: .on(2026, 2, 10))

  @Test func `signed by both, with a date`() {
    let signed = record.with {
      $0.session.state = .signed
      $0.session.secretary = nil
    }
    #expect(
      signed.findings("R-03").messages == [
        "procès-verbal signé sans secrétaire de séance",
        "procès-verbal signé : la date de la signature manque",
      ])
    let right = record.with { $0.session.state = .signed }
      .formalities { $0.minutesSignedOn = .on(2026, 2, 12) }
    #expect(right.findings("R-03") == [])
    #expect(record.with { $0.session.state = .reviewed }.findings("R-03") == [])
  }

  @Test func `a deliberation before it leaves the town hall`() {
    let unsigned = record.act { $0.transmittedOn = .on(2026, 2, 12) }
    #expect(unsigned.findings("R-03").map(\.place) == [.item(ItemID(1))])
    #expect(
      unsigned.findings("R-03").messages
        == ["délibération transmise le 12 février 2026 sans date de signature"])
    let signed = record.act {
      $0.signedOn = .on(2026, 2, 11)
      $0.transmittedOn = .on(2026, 2, 12)
    }
    #expect(signed.findings("R-03") == [])
    #expect(record.act { $0.number = "2026-1" }.findings("R-03") == [])
    let before = RecordBuilder(date: .on(2022, 6, 30)).act { $0.publishedOn = .on(2022, 7, 2) }
    #expect(before.findings("R-03") == [])
  }
}

@Suite struct `R-04` {
  func record(_ published: CalendarDate) -> RecordBuilder {
    RecordBuilder(date: .on(2024, 2, 6)).formalities {
      $0.minutesApprovedOn = .on(2024, 3, 5)
      $0.minutesPublishedOn = published
    }
  }

  @Test func `a week after the approval`() {
    #expect(record(.on(2024, 3, 12)).findings("R-04") == [])
    let late = record(.on(2024, 3, 13)).findings("R-04")
    #expect(late.map(\.place) == [.session(.date)])
    #expect(
      late.messages == [
        "procès-verbal arrêté le 5 mars 2024 et publié le 13 mars 2024, 8 jours après ; 7 au plus"
      ])
    #expect(
      record(.on(2024, 3, 13)).formalities { $0.minutesApprovedOn = nil }.findings("R-04") == [])
  }
}

@Suite struct `R-05` {
  func record(_ posted: CalendarDate?, online: CalendarDate? = nil) -> RecordBuilder {
    RecordBuilder(date: .on(2024, 3, 5)).formalities {
      $0.listPostedOn = posted
      $0.listOnlineOn = online
    }
  }

  @Test func `a week after the session`() {
    #expect(record(.on(2024, 3, 12), online: .on(2024, 3, 12)).findings("R-05") == [])
    #expect(
      record(.on(2024, 3, 13), online: .on(2024, 3, 20)).findings("R-05").messages == [
        "liste des délibérations affichée le 13 mars 2024, 8 jours après la séance ; 7 au plus",
        "liste des délibérations mise en ligne le 20 mars 2024, 15 jours après la séance ; 7 au plus",
      ])
    #expect(record(nil).findings("R-05") == [])
    let before = RecordBuilder(date: .on(2022, 6, 30))
      .formalities { $0.listPostedOn = .on(2022, 8, 1) }
    #expect(before.findings("R-05") == [])
  }
}

@Suite struct `R-07` {
  func record(_ date: CalendarDate, _ posted: CalendarDate) -> RecordBuilder {
    RecordBuilder(date: date).formalities { $0.minutesPublishedOn = posted }
  }

  @Test func `eight days, until June 2022`() {
    #expect(record(.on(2021, 2, 2), .on(2021, 2, 10)).findings("R-07") == [])
    #expect(
      record(.on(2021, 2, 2), .on(2021, 2, 11)).findings("R-07").messages
        == ["compte rendu affiché le 11 février 2021, 9 jours après la séance ; 8 au plus"])
    #expect(record(.on(2022, 6, 30), .on(2022, 7, 15)).findings("R-07").count == 1)
    #expect(record(.on(2022, 7, 1), .on(2022, 7, 15)).findings("R-07") == [])
  }
}

@Suite struct `R-09` {
  func commune(_ population: Int, _ means: PublicationMeans?) -> [Finding] {
    RecordBuilder(date: .on(2024, 3, 5), population: population).with {
      $0.council.statedSeats = 15
      $0.council.publicationMeans = means
    }.findings("R-09")
  }

  @Test func `small communes may choose`() {
    #expect(commune(3_499, .posting) == [])
    #expect(commune(3_500, .posting).map(\.place) == [.council])
    #expect(
      commune(3_500, .paper).messages == [
        "3500 habitants : les actes sont publiés par voie électronique, le papier ne suffit pas à partir "
          + "de 3500"
      ])
    #expect(commune(3_500, .electronic) == [] && commune(3_500, nil) == [])
  }

  @Test func `a regulatory act has a date of publication`() {
    let published = RecordBuilder(date: .on(2024, 3, 5)).act { $0.isRegulatory = true }
      .with { $0.session.state = .published }
    #expect(published.findings("R-09").map(\.place) == [.item(ItemID(1))])
    #expect(published.with { $0.session.state = .approved }.findings("R-09") == [])
    let dated = RecordBuilder(date: .on(2024, 3, 5)).act {
      $0.isRegulatory = true
      $0.publishedOn = .on(2024, 3, 8)
    }.with { $0.session.state = .published }
    #expect(dated.findings("R-09") == [])
    let before = RecordBuilder(date: .on(2022, 6, 30)).act { $0.isRegulatory = true }
      .with { $0.session.state = .published }
    #expect(before.findings("R-09") == [])
  }
}

@Suite struct `R-10` {
  let record = RecordBuilder(date: .on(2026, 2, 10))

  @Test func `after publication and receipt`() {
    let alone = record.act { $0.certifiedOn = .on(2026, 2, 13) }
    #expect(
      alone.findings("R-10").messages == [
        "certifié exécutoire le 13 février 2026 sans date de publication ni de notification"
      ])
    let early = record.act {
      $0.isTransmittable = true
      $0.publishedOn = .on(2026, 2, 13)
      $0.receivedOn = .on(2026, 2, 14)
      $0.certifiedOn = .on(2026, 2, 13)
    }
    #expect(early.findings("R-10").map(\.place) == [.item(ItemID(1))])
    #expect(
      early.findings("R-10").messages == [
        "certifié exécutoire le 13 février 2026, reçu en préfecture le 14 février 2026 : 1 jour trop tôt"
      ])
    #expect(early.facts { $0.deliberation?.certifiedOn = .on(2026, 2, 14) }.findings("R-10") == [])
    #expect(
      early.facts { $0.deliberation?.receivedOn = nil }.findings("R-10").messages == [
        "certifié exécutoire le 13 février 2026 sans date de réception en préfecture"
      ])
    #expect(
      early.facts {
        $0.deliberation?.receivedOn = nil
        $0.deliberation?.isTransmittable = false
      }.findings("R-10") == [])
  }
}

@Suite struct `R-17` {
  let record = RecordBuilder(date: .on(2026, 2, 10))

  @Test func `the session’s documents`() {
    let wrong = record.formalities {
      $0.minutesSignedOn = .on(2026, 2, 9)
      $0.minutesApprovedOn = .on(2026, 2, 10)
      $0.minutesPublishedOn = .on(2026, 2, 9)
      $0.listPostedOn = .on(2026, 2, 8)
    }
    let found = wrong.findings("R-17")
    #expect(found.allSatisfy { $0.place == .session(.date) })
    #expect(
      found.messages == [
        "procès-verbal signé le 9 février 2026, 1 jour avant : séance du 10 février 2026",
        "liste affichée le 8 février 2026, 2 jours avant : séance du 10 février 2026",
        "procès-verbal arrêté le 10 février 2026, séance du 10 février 2026 : il l’est à une séance "
          + "suivante",
        "procès-verbal publié le 9 février 2026, 1 jour avant : arrêté le 10 février 2026",
      ])
    let right = record.formalities {
      $0.minutesSignedOn = .on(2026, 2, 10)
      $0.minutesApprovedOn = .on(2026, 2, 11)
      $0.minutesPublishedOn = .on(2026, 2, 11)
      $0.listPostedOn = .on(2026, 2, 10)
    }
    #expect(right.findings("R-17") == [])
  }

  @Test func `before the reform the compte rendu needs no approval`() {
    let posted = RecordBuilder(date: .on(2021, 2, 2)).formalities {
      $0.minutesPublishedOn = .on(2021, 2, 9)
      $0.minutesApprovedOn = .on(2021, 3, 2)
    }
    #expect(posted.findings("R-17") == [])
  }

  @Test func `an act`() {
    let wrong = record.act {
      $0.signedOn = .on(2026, 2, 11)
      $0.transmittedOn = .on(2026, 2, 10)
      $0.receivedOn = .on(2026, 2, 9)
      $0.publishedOn = .on(2026, 2, 12)
    }
    #expect(
      wrong.findings("R-17").messages == [
        "délibération transmise le 10 février 2026, 1 jour avant : signée le 11 février 2026",
        "délibération reçue en préfecture le 9 février 2026, 1 jour avant : transmise le 10 février 2026",
      ])
    #expect(record.act { $0.signedOn = .on(2026, 2, 9) }.findings("R-17").count == 1)
    let right = record.act {
      $0.signedOn = .on(2026, 2, 10)
      $0.transmittedOn = .on(2026, 2, 10)
      $0.receivedOn = .on(2026, 2, 10)
      $0.publishedOn = .on(2026, 2, 10)
    }
    #expect(right.findings("R-17") == [])
  }

  @Test func `R-13 on the transmission of the budget`() {
    func sent(_ day: CalendarDate) -> [Finding] {
      RecordBuilder(date: .on(2025, 4, 8)).voted("Budget primitif 2025")
        .facts { $0.deliberation = Deliberation(signedOn: .on(2025, 4, 9), transmittedOn: day) }
        .findings("R-13")
    }
    #expect(sent(.on(2025, 4, 30)) == [])
    #expect(
      sent(.on(2025, 5, 2)).messages
        == ["budget primitif 2025 : transmis le 2 mai, 2 jours après le 30 avril"])
  }
}
