/// Those who sign, side by side, with room for the signature above the name.
struct PlainTextSignatures {
  let lines: [RenderedDocument.Line]

  init(_ blocks: [SignatureBlock], width: Int) {
    let column = width / max(1, blocks.count)
    func row(_ texts: [String]) -> [String] {
      let cells = texts.map { TextWrapping(width: column - 2).lines($0) }
      return (0..<(cells.map(\.count).max() ?? 0)).map { index in
        cells.map { ($0.indices.contains(index) ? $0[index] : "").padded(to: column) }
          .joined().withoutTrailingSpaces
      }
    }
    let place = blocks.lazy.compactMap(\.place).first
    lines =
      (row(blocks.map(\.capacity)) + ["", "", ""] + row(blocks.map(\.name)))
      .map { RenderedDocument.Line($0, at: $0.isEmpty ? nil : place) }
  }
}
