import MinutesModel

extension MinutesGenerator {
  mutating func review() -> ReviewFacts {
    var review = ReviewFacts()
    review.parkedNotes = list(0...2) {
      ParkedNote(
        $0.text(), item: $0.maybe { ItemID($0.number(1...9)) }, on: $0.maybe { $0.date() },
        at: $0.maybe { $0.time() }, unknownFields: $0.unknown())
    }
    review.checked = list(0...2) {
      CheckedPoint(
        check: $0.text(), place: $0.flip() ? .agenda : .roll, note: $0.text(),
        on: $0.maybe { $0.date() }, unknownFields: $0.unknown())
    }
    review.masks = list(0...2) {
      MaskingMark(
        .field(FieldAddress(item: ItemID($0.number(1...9)), path: .title), $0.number(0...3)..<9),
        words: $0.text(), kind: $0.any(), treatment: $0.any(), reason: $0.text(),
        unknownFields: $0.unknown())
    }
    review.lastLook = maybe {
      ReviewLook(
        on: $0.maybe { $0.date() }, at: $0.maybe { $0.time() },
        seen: $0.list(0...2) {
          SeenPart(
            item: $0.maybe { ItemID($0.number(1...9)) }, text: $0.text(),
            passages: $0.list(0...2) { $0.text() },
            unknownFields: $0.unknown())
        }, unknownFields: $0.unknown())
    }
    return review
  }

  mutating func link() -> Seal.Link {
    Seal.Link(file: text(), digest: text(), unknownFields: unknown())
  }

  mutating func revision() -> Revision {
    Revision(
      number: number(1...9), of: link(), reason: text(), on: maybe { $0.date() },
      at: maybe { $0.time() }, by: text(), unknownFields: unknown())
  }

  mutating func seal() -> Seal {
    Seal(
      form: number(1...9), content: text(),
      parts: list(0...2) {
        Seal.Part($0.text(), digest: $0.text(), unknownFields: $0.unknown())
      }, previous: maybe { $0.link() },
      signatories: list(0...2) { generator in
        Signatory(
          role: generator.any(), name: generator.text(), office: generator.text(),
          member: generator.maybe { $0.someMember() }, on: generator.maybe { $0.date() },
          at: generator.maybe { $0.time() },
          signature: generator.maybe {
            KeySignature(
              principal: $0.text(), key: $0.text(), armour: $0.text(), unknownFields: $0.unknown())
          }, unknownFields: generator.unknown())
      }, digest: text(), later: text(), unknownFields: unknown())
  }
}
