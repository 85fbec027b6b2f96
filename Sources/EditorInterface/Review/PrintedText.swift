import MinutesDocuments
import MinutesModel

/// The procès-verbal as it will be printed, with a fingerprint of each part of it.
struct PrintedText: Sendable {
  let document: RenderedDocument

  init(_ minutes: Minutes) {
    guard let handout = Handout.named("pv"), let format = DocumentFormat.named("txt") else {
      document = RenderedDocument()
      return
    }
    document = rendering(minutes, as: handout, format: format)
  }

  /// What is seen of each item, and of the rest, for a later look.
  var seen: [SeenPart] {
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
    return order.map { SeenPart(item: $0, text: String(hashes[$0] ?? 0, radix: 16)) }
  }
}
