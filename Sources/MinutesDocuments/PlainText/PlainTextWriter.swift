import MinutesModel

/// Writes a document as plain text: wrapped, aligned, without markup.
struct PlainTextWriter {
  private let width: Int
  private var lines: [RenderedDocument.Line] = []
  private var room = 0

  private init(width: Int) {
    self.width = width
  }

  static func write(_ content: DocumentContent) -> RenderedDocument {
    var writer = PlainTextWriter(width: content.textWidth)
    var index = content.parts.startIndex
    while index < content.parts.endIndex {
      let end = content.parts[index...].firstIndex { !$0.isEntry } ?? content.parts.endIndex
      if end > index {
        writer.write(entries: content.parts[index..<end])
        index = end
      } else {
        writer.write(content.parts[index])
        index += 1
      }
    }
    return RenderedDocument(lines: writer.lines)
  }

  private mutating func write(_ part: DocumentPart) {
    switch part.form {
    case .letterhead(let text):
      put(TextWrapping(width: width).lines(text), at: part.place)
    case .dateline(let text):
      let wrapped = TextWrapping(width: width).lines(text)
      put(wrapped.map { $0.paddedBefore(to: width) }, at: part.place)
    case .title(let text):
      let wrapped = TextWrapping(width: width - 8).lines(text)
      put(wrapped.map { $0.paddedBefore(to: (width + $0.displayWidth) / 2) }, at: part.place)
    case .heading(let number, let text, _):
      write(heading: text, number: number, at: part.place)
    case .subheading(let text), .paragraph(let text), .recital(let text):
      put(TextWrapping(width: width).lines(text), at: part.place)
    case .entry:
      write(entries: [part])
    case .quotation(let text):
      let indent = "    "
      put(TextWrapping(width: width - 4, first: indent, rest: indent).lines(text), at: part.place)
    case .table(let table):
      put(PlainTextTable(table.trimmed, width: width).lines)
    case .twoSides(let plan):
      put(PlainTextTwoSides(plan, width: width).lines)
    case .signatures(let blocks):
      put(PlainTextSignatures(blocks, width: width).lines)
    case .pageBreak:
      room = max(room, 2)
      if !lines.isEmpty { put([String(repeating: "=", count: width)], at: nil) }
      room = 2
    case .space(let count):
      room = max(room, count)
    }
  }

  private mutating func write(heading text: String, number: String, at place: Place?) {
    let mark = number + "."
    let wrapped = TextWrapping(
      width: width, first: mark + " ",
      rest: String(repeating: " ", count: mark.displayWidth + 1)
    ).lines(text)
    let shown = wrapped.isEmpty ? [mark] : wrapped
    put(shown, at: place)
    let longest = shown.map(\.displayWidth).max() ?? 0
    put([String(repeating: "-", count: longest)], at: nil)
  }

  /// A run of entries: marks of one level end in one column, and texts begin in one.
  private mutating func write(entries: ArraySlice<DocumentPart>) {
    var markWidths: [Int: Int] = [:]
    for part in entries {
      guard case .entry(_, let level, let mark?) = part.form else { continue }
      markWidths[level] = max(markWidths[level] ?? 0, mark.printable.displayWidth)
    }
    func indent(_ level: Int) -> Int {
      2 + (0..<max(0, level)).reduce(0) { $0 + (markWidths[$1] ?? 1) + 1 }
    }
    for part in entries {
      guard case .entry(let text, let level, let mark) = part.form else { continue }
      let start = min(indent(level), width / 2)
      let markWidth = markWidths[level] ?? 0
      let hanging = String(repeating: " ", count: markWidth == 0 ? start : start + markWidth + 1)
      let first =
        mark.map {
          String(repeating: " ", count: start) + $0.printable.paddedBefore(to: markWidth) + " "
        } ?? hanging
      put(
        TextWrapping(width: width, first: first, rest: hanging).lines(text), at: part.place)
    }
  }

  private mutating func put(_ texts: [String], at place: Place?) {
    put(texts.map { RenderedDocument.Line($0, at: place) })
  }

  private mutating func put(_ new: [RenderedDocument.Line]) {
    guard !new.isEmpty else { return }
    if !lines.isEmpty {
      lines += Array(repeating: RenderedDocument.Line(""), count: room)
    }
    room = 0
    lines += new
  }
}

extension DocumentPart {
  fileprivate var isEntry: Bool {
    if case .entry = form { true } else { false }
  }
}
