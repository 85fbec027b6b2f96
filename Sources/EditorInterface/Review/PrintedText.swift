import MinutesDocuments
package import MinutesModel

/// The procès-verbal as it will be printed, with a fingerprint of each part of it.
package struct PrintedText: Sendable {
  let document: RenderedDocument
  private let passages: [RecordComparison.Passage]

  package init(_ minutes: Minutes) {
    guard let handout = Handout.named("pv"), let format = DocumentFormat.named("txt") else {
      document = RenderedDocument()
      passages = []
      return
    }
    document = rendering(minutes, as: handout, format: format)
    passages = RecordComparison.passages(of: minutes)
  }

  /// What is seen of each item, and of the rest, with its words, for a later look.
  package var seen: [SeenPart] {
    var order: [ItemID?] = []
    var hashes: [ItemID?: UInt64] = [:]
    var place: Place?
    for line in document.lines {
      place = line.place ?? place
      let item = place?.item
      if hashes[item] == nil { order.append(item) }
      var hash = hashes[item] ?? 0xCBF2_9CE4_8422_2325
      // FNV-1a: the same on every machine.
      for byte in line.text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hashes[item] = (hash ^ 0x0A) &* 0x100_0000_01B3
    }
    let texts = Dictionary(grouping: passages, by: \.item)
    return order.map { item in
      SeenPart(
        item: item, text: String(hashes[item] ?? 0, radix: 16),
        passages: (texts[item] ?? []).map(\.text))
    }
  }
}
