import MinutesModel
import TerminalScreen

extension LayoutBuilder {
  /// Lays a passage out: label, lead, and its lines with the marks of its role.
  mutating func passage(_ passage: Passage, pivot: String?) {
    switch passage.role {
    case .heading:
      for (index, line) in passage.lines.enumerated() {
        paragraph(line.text, .line(index), style: Style(.heading), placeholder: "Intertitre")
      }
    case .operative(let grammar):
      label("Dispositif")
      if shows(.lead, passage.lead) {
        paragraph(passage.lead, .lead, placeholder: pivot ?? "")
      } else if let pivot {
        derived(pivot)
      }
      lines(passage.lines, marker: grammar.marker, placeholder: "ce que le conseil décide")
    case .list(let marker):
      if shows(.lead, passage.lead) {
        paragraph(passage.lead, .lead, placeholder: "phrase d’introduction")
      }
      lines(passage.lines, marker: marker == .none ? .none : .entry(marker), placeholder: "entrée")
    case .quotation:
      label("Citation")
      if shows(.lead, passage.lead) {
        paragraph(passage.lead, .lead, style: Style(.heading), placeholder: "d’où elle vient")
      }
      for (index, line) in passage.lines.enumerated() {
        paragraph(line.text, .line(index), indent: 2, mark: "│ ", placeholder: "texte cité")
      }
    case .visas, .considerants, .exposition, .discussion:
      label(passage.role.label)
      for (index, line) in passage.lines.enumerated() {
        paragraph(line.text, .line(index), placeholder: passage.role.placeholder)
      }
    }
  }

  private mutating func lines(_ lines: [Line], marker: LineMarker, placeholder: String) {
    var counters = Array(repeating: 0, count: Line.deepestLevel + 1)
    for (index, line) in lines.enumerated() {
      let level = min(max(line.level, 0), Line.deepestLevel)
      var mark = "  "
      if !line.isUnmarked {
        counters[level] += 1
        for deeper in (level + 1)..<max(level + 1, counters.count) { counters[deeper] = 0 }
        mark = marker.mark(level: level, number: counters[level])
      }
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
