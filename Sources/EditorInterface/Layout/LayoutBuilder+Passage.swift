import MinutesModel
import TerminalScreen

extension LayoutBuilder {
  /// Lays a passage out: label, lead, and its lines with the marks of its role.
  mutating func passage(_ passage: Passage, pivot: String?) {
    switch passage.role {
    case .heading:
      plainLines(passage) { builder, line, index in
        builder.paragraph(
          line.text, .line(index), style: Style(.heading), placeholder: "Intertitre")
      }
    case .operative(let grammar):
      label("Dispositif")
      if shows(.lead, passage.lead) {
        paragraph(passage.lead, .lead, placeholder: pivot ?? "")
      } else if let pivot {
        derived(pivot)
      }
      markedLines(passage, marker: grammar.marker, placeholder: "ce que le conseil décide")
    case .list(let marker):
      if shows(.lead, passage.lead) {
        paragraph(passage.lead, .lead, placeholder: "phrase d’introduction")
      }
      markedLines(
        passage, marker: marker == .none ? .none : .entry(marker), placeholder: "entrée")
    case .quotation:
      label("Citation")
      if shows(.lead, passage.lead) {
        paragraph(passage.lead, .lead, style: Style(.heading), placeholder: "d’où elle vient")
      }
      plainLines(passage) { builder, line, index in
        builder.paragraph(
          line.text, .line(index), indent: 2, mark: "│ ", placeholder: "texte cité")
      }
    case .visas, .considerants, .exposition, .discussion:
      label(passage.role.label)
      plainLines(passage) { builder, line, index in
        builder.paragraph(line.text, .line(index), placeholder: passage.role.placeholder)
      }
    }
  }

  /// The same passage as it was laid out before, when its lines stand in the same sections.
  private func passageBefore(_ passage: Passage) -> Passage? {
    guard case .passage(let old)? = before?.block.content, old.role == passage.role else {
      return nil
    }
    return old
  }

  /// A section a line; a line that is as it was is not laid out again.
  private mutating func plainLines(
    _ passage: Passage, _ lay: (inout LayoutBuilder, Line, Int) -> Void
  ) {
    let old = passageBefore(passage)?.lines ?? []
    for (index, line) in passage.lines.enumerated() {
      if old.indices.contains(index), old[index] == line, takeSectionFromBefore() { continue }
      beginSection()
      lay(&self, line, index)
    }
  }

  /// A section a line with its mark; the marks of the lines above must be as they were, too.
  private mutating func markedLines(
    _ passage: Passage, marker: LineMarker, placeholder: String
  ) {
    let old = passageBefore(passage)?.lines ?? []
    var marksAgree = true
    var counters = Array(repeating: 0, count: Line.deepestLevel + 1)
    for (index, line) in passage.lines.enumerated() {
      let level = min(max(line.level, 0), Line.deepestLevel)
      var mark = "  "
      if !line.isUnmarked {
        counters[level] += 1
        for deeper in (level + 1)..<max(level + 1, counters.count) { counters[deeper] = 0 }
        mark = marker.mark(level: level, number: counters[level])
      }
      if old.indices.contains(index), marksAgree {
        if old[index] == line, takeSectionFromBefore() { continue }
        marksAgree = old[index].level == line.level && old[index].isUnmarked == line.isUnmarked
      }
      beginSection()
      paragraph(
        line.text, .line(index), indent: 1 + level * 2, mark: mark, placeholder: placeholder)
    }
  }
}

/// How entries are marked on the screen.
private enum LineMarker {
  case entry(ListMarker)
  case article
  case none

  func mark(level: Int, number: Int) -> String {
    switch self {
    case .article where level == 0: number == 1 ? "Article 1er : " : "Article \(number) : "
    case .entry(.number) where level == 0: "\(number). "
    case .entry(.bullet) where level == 0: "• "
    case .none where level == 0: ""
    case .article, .entry, .none: level == 0 || level == 2 ? "– " : "• "
    }
  }
}

extension OperativeGrammar {
  fileprivate var marker: LineMarker {
    self == .articles ? .article : .entry(.dash)
  }
}

extension PassageRole {
  /// What the clerk calls such a block.
  var label: String {
    switch self {
    case .heading: "Intertitre"
    case .visas: "Visas"
    case .considerants: "Considérants"
    case .exposition: "Exposé"
    case .discussion: "Discussion"
    case .quotation: "Citation"
    case .list: "Liste"
    case .operative: "Dispositif"
    }
  }

  fileprivate var placeholder: String {
    switch self {
    case .visas: "Vu le …"
    case .considerants: "Considérant …"
    case .exposition: "ce qui est exposé au conseil"
    case .discussion: "qui dit quoi, en peu de mots"
    default: ""
    }
  }
}
