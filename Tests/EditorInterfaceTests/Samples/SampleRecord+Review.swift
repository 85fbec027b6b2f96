import MinutesModel

@testable import EditorInterface

extension SampleRecord {
  /// A draft in which something of every sort is still open.
  static func toReview() throws -> Minutes {
    var minutes = try SampleRecord.named("azay-plan")
    minutes.session.state = .draft
    minutes.session.closesAt = ClockTime(hour: 22, minute: 10)
    minutes.session.secretary = minutes.attendance.entries.first?.member
    let aid = AgendaItem(
      id: ItemID(9), title: "Aide exceptionnelle", kind: ItemKind.general.id, state: .done,
      blocks: [
        Block(
          id: BlockID(91),
          content: .passage(
            Passage(
              role: .exposition,
              texts: ["Madame Odile GRANGE demande une aide. Son téléphone est le 06 12 34 56 78."])
          )
        ),
        Block(id: BlockID(92), content: .passage(Passage(role: .quotation, texts: [""]))),
      ])
    minutes.agenda.append(aid)
    let field = FieldAddress(item: ItemID(1), path: .title)
    minutes.toConfirm = [
      ConfirmationMark(.field(field, 0..<12), words: "Présentation", origin: .template)
    ]
    minutes.review.parkedNotes = [
      ParkedNote("redonner la date de livraison", item: ItemID(2), on: minutes.session.date)
    ]
    return minutes
  }

  /// A record whose first item approves the minutes of the session before, which were rectified.
  static func approving() throws -> Minutes {
    var minutes = try SampleRecord.named("azay-plan")
    var facts = ItemFacts()
    facts.approvesMinutesOf = CalendarDate(iso: "2021-01-05")
    let item = AgendaItem(
      id: ItemID(12), title: "Approbation du procès-verbal de la séance du 5 janvier 2021",
      kind: ItemKind.general.id, state: .done, facts: facts,
      blocks: [
        Block(
          id: BlockID(121),
          content: .passage(
            Passage(role: .exposition, texts: ["Le procès-verbal a été adressé à chaque membre."])))
      ])
    minutes.agenda.insert(item, at: 0)
    return minutes
  }

  /// A draft that was read through to its end, before words of it were changed.
  static func read() throws -> Minutes {
    var minutes = try toReview()
    minutes.session.state = .reviewed
    minutes.review.lastLook = ReviewLook(
      on: minutes.session.date, at: ClockTime(hour: 22, minute: 40),
      seen: PrintedText(minutes).seen)
    return minutes
  }

  /// A record that both have signed.
  static func sealed() throws -> Minutes {
    var minutes = try SampleRecord.named("azay-plan")
    minutes.session.state = .signed
    let day = minutes.session.date
    minutes.seal = Seal(
      content: "sha256-0", parts: [],
      signatories: [
        Signatory(role: .president, name: "Olivier CUBAUD", office: "maire", on: day),
        Signatory(role: .secretary, name: "Anne PIET", office: "adjointe", on: day),
      ], digest: "sha256-1", later: "sha256-2")
    return minutes
  }
}
