import MinutesModel

/// What is noted beside the text.
extension MinutesGenerator {
  mutating func documentSettings() -> DocumentSettings {
    DocumentSettings(
      letterhead: list(0...2) { $0.text() }, website: text(), siret: text(), inseeCode: text(),
      prefecture: text(), court: text(), salutation: text(), courtesy: text(),
      deliberationClosing: text(), conformity: text(), signatureOrder: any(),
      unknownFields: unknown())
  }

  mutating func movement() -> Movement {
    Movement(
      member: someMember(), kind: any(), time: maybe { $0.time() },
      item: maybe { ItemID($0.number(1...max(1, $0.itemCount + 1))) },
      proxyTo: maybe { $0.someMember() }, proxySignedOn: maybe { $0.date() },
      proxyFate: maybe { $0.any() }, unknownFields: unknown())
  }

  mutating func facts() -> ItemFacts {
    guard number(0...2) == 0 else { return .none }
    var facts = ItemFacts()
    facts.origin = any()
    facts.budgetAct = maybe { $0.any() }
    facts.startedAt = maybe { $0.time() }
    facts.endedAt = maybe { $0.time() }
    facts.actingPresident = maybe { $0.someMember() }
    facts.recusals = list(0...2) {
      Recusal(
        member: $0.someMember(), ground: $0.any(), reason: $0.text(),
        leftRoom: $0.maybe { $0.flip() },
        from: $0.maybe { $0.time() }, until: $0.maybe { $0.time() }, unknownFields: $0.unknown())
    }
    facts.closedSession = maybe {
      ClosedSession(
        requesters: $0.requesters(),
        votes: Tally(
          inFavour: $0.number(0...15), against: $0.number(0...3), abstentions: $0.number(0...3)),
        from: $0.maybe { $0.time() }, until: $0.maybe { $0.time() }, unknownFields: $0.unknown())
    }
    facts.approvesMinutesOf = maybe { $0.date() }
    facts.deliberation = maybe { $0.deliberation() }
    facts.proposal = maybe {
      Proposal(
        blocks: $0.list(0...2) { $0.block($0.number(0...MinutesGenerator.blockKinds - 1)) },
        unknownFields: $0.unknown())
    }
    return facts
  }

  mutating func act() -> ActReference {
    ActReference(
      object: text(), date: maybe { $0.date() }, number: text(), unknownFields: unknown())
  }

  mutating func deliberation() -> Deliberation {
    Deliberation(
      number: text(), transmittedNumber: text(), matterCode: text(), nature: maybe { $0.any() },
      object: text(), isTransmittable: maybe { $0.flip() }, isRegulatory: maybe { $0.flip() },
      takesEffectOn: maybe { $0.date() }, signedOn: maybe { $0.date() },
      transmittedOn: maybe { $0.date() }, receivedOn: maybe { $0.date() }, receiptNumber: text(),
      publishedOn: maybe { $0.date() }, notifiedOn: maybe { $0.date() },
      certifiedOn: maybe { $0.date() }, replacedBy: maybe { $0.act() },
      annulledOn: maybe { $0.date() }, unknownFields: unknown())
  }

  mutating func mark() -> ConfirmationMark {
    ConfirmationMark(
      place(), words: text(), origin: any(), note: text(), sourceLine: maybe { $0.number(1...99) },
      unknownFields: unknown())
  }

  mutating func acceptance() -> Acceptance {
    Acceptance(
      rule: text(), place: place(), judged: text(), reason: text(), by: text(),
      on: maybe { $0.date() }, unknownFields: unknown())
  }

  mutating func place() -> Place {
    let item = ItemID(number(1...9))
    let places: [Place] = [
      .council, .session(any()), .roll, .member(someMember()), .agenda, .item(item),
      .block(item, BlockID(number(1...9))),
      .field(
        FieldAddress(item: item, block: BlockID(3), path: .expense(number(0...4), any())), 1..<3),
    ]
    return pick(places)
  }
}
