import MinutesModel
import MinutesWording

extension ItemParts {
  /// Everything but a dispositif: recitals, prose, quotation, list, heading.
  mutating func add(_ passage: Passage, of block: BlockID) {
    guard !passage.isBlank else { return }
    switch passage.role {
    case .heading:
      add(.space(1))
      if !passage.lead.trimmingSpaces.isEmpty {
        add(.subheading(passage.lead), at: place(block, .lead))
      }
      for (index, line) in passage.filledLines {
        add(.subheading(line.text), at: place(block, .line(index)))
      }
    case .visas, .considerants:
      add(paragraph: passage.lead, at: place(block, .lead))
      add(.space(1))
      for (index, line) in passage.filledLines {
        add(.recital(line.text), at: place(block, .line(index)))
      }
    case .exposition, .operative:
      add(paragraph: passage.lead, at: place(block, .lead))
      addParagraphs(passage, of: block)
    case .discussion:
      let label =
        passage.lead.trimmingSpaces.isEmpty ? "Discussion" + Glyph.colonAtEnd : passage.lead
      add(paragraph: label, at: place(block, .lead))
      addParagraphs(passage, of: block)
    case .quotation:
      add(paragraph: passage.lead, at: place(block, .lead))
      for (index, line) in passage.filledLines {
        add(.space(1))
        add(.quotation(line.text), at: place(block, .line(index)))
      }
    case .list(let marker):
      add(paragraph: passage.lead, at: place(block, .lead))
      if passage.lead.trimmingSpaces.isEmpty { add(.space(1)) }
      var numbering = ListMarks(marker)
      for (index, line) in passage.filledLines {
        let mark = line.isUnmarked ? nil : numbering.mark(level: line.level)
        let text = mark == nil ? line.text : ListMarks.withoutOwnMark(line.text)
        add(.entry(text, level: line.level, mark: mark), at: place(block, .line(index)))
      }
    }
  }

  private mutating func addParagraphs(_ passage: Passage, of block: BlockID) {
    for (index, line) in passage.filledLines {
      add(paragraph: line.text, at: place(block, .line(index)))
    }
  }
}

/// The marks of a list, entry by entry.
struct ListMarks {
  private let marker: ListMarker
  /// How many marked entries there were at each level since the last one above it.
  private var counts: [Int] = []

  init(_ marker: ListMarker) {
    self.marker = marker
  }

  /// The mark of the next entry at a level; `nil` where the text brings its own.
  mutating func mark(level: Int) -> String? {
    let level = min(max(level, 0), Line.deepestLevel)
    while counts.count <= level { counts.append(0) }
    counts.removeSubrange((level + 1)...)
    counts[level] += 1
    switch (marker, level) {
    case (.none, 0): return nil
    case (.number, 0): return String(counts[0]) + "."
    case (.number, 1): return letter(counts[1]) + ")"
    case (.dash, _), (.number, _), (.none, _):
      let depth = marker == .dash ? level : marker == .number ? level - 2 : level - 1
      return ListMarks.glyphs[depth % 3]
    case (.bullet, _): return ListMarks.glyphs[(level + 1) % 3]
    }
  }

  /// The text without a dash or bullet typed before it, which the list sets itself.
  static func withoutOwnMark(_ text: String) -> String {
    let typed = text.trimmingSpaces
    guard let first = typed.first, "-–—•◦".contains(first) else { return typed }
    let rest = typed.dropFirst()
    guard let space = rest.first, space.isFrenchSpace else { return typed }
    return rest.trimmingSpaces
  }

  private func letter(_ count: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return count <= letters.count ? String(letters[count - 1]) : String(count)
  }

  private static let glyphs = ["–", "•", "◦"]
}
