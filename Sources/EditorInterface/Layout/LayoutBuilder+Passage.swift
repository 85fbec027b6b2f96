import MinutesModel
import TerminalScreen

extension LayoutBuilder {
  /// Lays a passage out: a section for its head (label, lead), then one a line with its mark.
  mutating func passage(_ passage: Passage, pivot: String?) {
    head(of: passage, pivot: pivot)
    let marks = passage.marks
    for index in passage.lines.indices {
      beginSection()
      line(index, of: passage, mark: marks[index])
    }
  }

  private mutating func head(of passage: Passage, pivot: String?) {
    switch passage.role {
    case .heading: break
    case .operative:
      label("Dispositif")
      if shows(.lead, passage.lead) {
        paragraph(passage.lead, .lead, placeholder: pivot ?? "")
      } else if let pivot {
        derived(pivot)
      }
    case .list:
      if shows(.lead, passage.lead) {
        paragraph(passage.lead, .lead, placeholder: "phrase d’introduction")
      }
    case .quotation:
      label("Citation")
      if shows(.lead, passage.lead) {
        paragraph(passage.lead, .lead, style: Style(.heading), placeholder: "d’où elle vient")
      }
    case .visas, .considerants, .exposition, .discussion: label(passage.role.label)
    }
  }

  /// Lays one line of a passage out.
  mutating func line(_ index: Int, of passage: Passage, mark: String) {
    let line = passage.lines[index]
    let indent =
      passage.role.hasLevels
      ? 1 + min(max(line.level, 0), Line.deepestLevel) * 2 : passage.role == .quotation ? 2 : 0
    paragraph(
      line.text, .line(index), indent: indent, mark: mark,
      style: passage.role == .heading ? Style(.heading) : .text,
      placeholder: passage.lines.count == 1 ? passage.role.placeholder : "")
  }
}

extension Passage {
  /// What stands before each line.
  var marks: [String] {
    let marker: LineMarker
    switch role {
    case .operative(let grammar): marker = grammar.marker
    case .list(.none): marker = .none
    case .list(let listMarker): marker = .entry(listMarker)
    case .quotation: return Array(repeating: "│ ", count: lines.count)
    case .heading, .visas, .considerants, .exposition, .discussion:
      return Array(repeating: "", count: lines.count)
    }
    var counters = Array(repeating: 0, count: Line.deepestLevel + 1)
    return lines.map { line in
      guard !line.isUnmarked else { return "  " }
      let level = min(max(line.level, 0), Line.deepestLevel)
      counters[level] += 1
      for deeper in (level + 1)..<max(level + 1, counters.count) { counters[deeper] = 0 }
      return marker.mark(level: level, number: counters[level])
    }
  }

  /// How many lines at the beginning and at the end are as in an earlier version, of which these are the
  /// lines and the rest; `nil` when more than lines has changed.
  func sameLines(as old: [Line], under head: Passage) -> (first: Int, last: Int)? {
    // A line that stands alone shows a placeholder while it is empty.
    guard role == head.role, lead == head.lead, (lines.count == 1) == (old.count == 1) else {
      return nil
    }
    return lines.kept(from: old)
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
    case .heading: "Intertitre"
    case .visas: "Vu le …"
    case .considerants: "Considérant …"
    case .exposition: "ce qui est exposé au conseil"
    case .discussion: "qui dit quoi, en peu de mots"
    case .quotation: "texte cité"
    case .list: "entrée"
    case .operative: "ce que le conseil décide"
    }
  }
}
