import MinutesDocuments
import MinutesEditing
import MinutesModel
import MinutesRules
import MinutesWording
import TerminalScreen

@testable import EditorInterface

extension EditorDriver {
  /// What an aspect shows now, a line a line; looking at effects takes them.
  mutating func look(at aspect: Aspect) -> [String] {
    switch aspect {
    case .rows(nil): return rows
    case .rows(let range?): return range.map { rows.indices.contains($0 - 1) ? rows[$0 - 1] : "" }
    case .status: return [rows.last ?? ""]
    case .cursor: return [frame.cursor.map { "\($0.column),\($0.row)" } ?? "none"]
    case .caret: return [caretText]
    case .styles(let range): return styles(in: range)
    case .agenda: return agenda
    case .item(let number):
      let item = editor.minutes.numberedItems.first { $0.number == number }?.item
      return item.map { RecordText.lines(of: $0, in: editor.minutes) } ?? ["(none)"]
    case .figures:
      return editor.minutes.numberedItems.map { numbered in
        let quorum = editor.minutes.quorum(at: numbered.item.id)
        let voters = editor.minutes.rollCall(at: numbered.item.id).voters.count
        return "\(numbered.number) quorum \(quorum.attending)/\(quorum.needed) voters \(voters)"
      }
    case .printed(let number): return printed(number)
    case .session: return RecordText.session(of: editor.minutes)
    case .findings:
      return editor.findings.map { finding in
        let number = finding.place.item.flatMap { editor.minutes.number(of: $0) } ?? "-"
        let accepted = finding.acceptedBecause.map { "accepted (\($0.visible)): " } ?? ""
        return
          "\(accepted)\(finding.severity) \(finding.rule) \(number) \(finding.message.visible)"
      }
    case .effects: return takeEffects().compactMap(\.named)
    case .journal: return takeEffects().flatMap(\.journalLines)
    case .message: return [editor.message?.text.visible ?? "none"]
    case .undo: return editor.history.done.reversed().map(\.summary.visible)
    }
  }

  /// The lines of the procès-verbal that stand under the heading of an item, or before the agenda.
  private func printed(_ number: String) -> [String] {
    guard let handout = Handout.named("pv"), let format = DocumentFormat.all.first else {
      return []
    }
    let lines = render(editor.minutes, as: handout, format: format).split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map { String($0).visible }
    let headings = editor.minutes.numberedItems.map { "\($0.number). " + $0.item.title.visible }
    func isHeading(_ line: String) -> Bool { headings.contains(line) }
    let start = lines.firstIndex { $0.hasPrefix(number + ". ") && isHeading($0) }
    let first = number.isEmpty ? 0 : start.map { $0 + 1 } ?? lines.count
    let end = lines[first...].firstIndex { $0.hasPrefix("Ordre du jour") || isHeading($0) }
    return lines[first..<(end ?? lines.count)]
      .filter { !$0.isEmpty && !$0.allSatisfy { $0 == "-" } }
  }

  private var rows: [String] {
    screen.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).visible }
  }

  /// `item field: text` of the cursor’s field, or the pane it is in.
  private var caretText: String {
    let focus = editor.focus
    guard focus.pane == .item, let caret = focus.caret else {
      let item = focus.item.flatMap { editor.minutes.number(of: $0) } ?? "-"
      return "\(focus.pane) \(item)"
    }
    let item = editor.minutes.number(of: caret.field.item) ?? "?"
    let text = Array(editor.minutes.text(at: caret.field) ?? "(no such field)")
    var result = ""
    for offset in 0...text.count {
      if let range = selectedPart(of: caret.field, text.count) {
        if offset == range.upperBound { result += "⟧" }
        if offset == caret.offset { result += "▏" }
        if offset == range.lowerBound { result += "⟦" }
      } else if offset == caret.offset {
        result += "▏"
      }
      if offset < text.count { result.append(text[offset]) }
    }
    return "\(item) \(RecordText.name(of: caret.field, in: editor.minutes)): \(result.visible)"
  }

  private func selectedPart(of field: FieldAddress, _ length: Int) -> Range<Int>? {
    guard let selection = editor.selection else { return nil }
    let from = selection.from.field == field ? selection.from.offset : 0
    let to = selection.to.field == field ? selection.to.offset : length
    return from..<max(from, to)
  }

  private func styles(in range: ClosedRange<Int>) -> [String] {
    frame.grid.debugStyles.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      guard let row = Int(parts[0]), range.contains(row + 1) else { return nil }
      return "\(row + 1):\(parts[1])"
    }
  }

  private var agenda: [String] {
    editor.minutes.numberedItems.map { numbered in
      String(repeating: "  ", count: numbered.depth) + numbered.number + " "
        + (numbered.item.title.isEmpty ? "(untitled)" : numbered.item.title.visible)
        + (numbered.item.state == .notDiscussed ? "" : " [\(numbered.item.state)]")
    }
  }
}

extension Effect {
  /// `save`, `copy "text"`: what a scenario calls it.
  fileprivate var named: String? {
    switch self {
    case .journal: nil
    case .beginJournal: "begin journal"
    case .endJournal: "end journal"
    case .setJournalAside: "set journal aside"
    case .saveCopy(_, let path, let thenQuit):
      "save copy to \(path)" + (thenQuit ? " then quit" : "")
    case .acceptConcerns: "accept concerns"
    case .join(_, let choices): "join" + choices.map { " \($0)" }.joined()
    case .followFile: "follow file"
    case .takeOverLock: "take over lock"
    case .listVersions: "list versions"
    case .readVersion(let version): "read version \(version.label)"
    case .resumeJournal: "resume journal"
    case .save(_, let thenQuit): thenQuit ? "save then quit" : "save"
    case .quit: "quit"
    case .suspend: "suspend"
    case .redraw: "redraw"
    case .useTheme(let theme): "theme \(theme.name)"
    case .storeRules(let off, let on):
      "storeRules off: \(off.map(\.rule).joined(separator: " ")) on: \(on.joined(separator: " "))"
    case .storeSettings(let settings):
      "settings typography=\(settings.typographyHelp) theme=\(settings.themeName)"
    case .copyToTerminal(let text):
      "copy \(text.replacing("\n", with: "\\n").replacing("\t", with: "\\t").visible)"
    case .openSession(let path, let place):
      "open \(path)" + (place.map { " at \($0.notation)" } ?? "")
    case .planSession: "plan session"
    case .createSession(let minutes): "create \(minutes.session.date.iso)"
    case .storeCouncil: "store council"
    case .searchRegister(let words): "search \(words)"
    case .readThemes: "read themes"
    case .readRectifications: "read rectifications"
    case .readTemplates: "read templates"
    case .storeTemplate(let template): "store template \(template.id)"
    case .listSessions: "list sessions"
    case .readSession(let path): "read \(path)"
    case .sign(_, let role, let withKey): "sign \(role)" + (withKey ? " with key" : "")
    case .withdrawSignature: "withdraw signature"
    case .rectify(_, let reason): "rectify because \(reason)"
    case .numberDeliberations: "number deliberations"
    case .storeHabits(let habits, _):
      "store habits pattern=\(habits.numberPattern?.text ?? "-") matters="
        + habits.matterHabits.map { "\($0.kind):\($0.code)" }.joined(separator: ",")
        + " width=\(habits.textWidth) letterhead=\(habits.documents.letterhead.joined(separator: "|"))"
    case .readDue(let path): "read due \(path)"
    case .noteDone(let path, let step, let day, let item):
      "note \(step.rawValue) \(day?.iso ?? "never") item \(item?.number.description ?? "-") in \(path)"
    }
  }
}

extension Effect {
  /// What goes into the journal: `do summary`, `and summary` for what joins a step, `undo`.
  fileprivate var journalLines: [String] {
    switch self {
    case .journal(let entries):
      entries.map { entry in
        switch entry {
        case .perform(let edit, let joins, _, _): (joins ? "and " : "do ") + edit.kind
        case .undo: "undo"
        case .redo: "redo"
        case .saved: "saved"
        }
      }
    default: named.map { [$0] } ?? []
    }
  }
}

extension Edit {
  /// The names of its cases: `text.replace`.
  fileprivate var kind: String {
    var names: [String] = []
    var value: Any = self
    while let child = Mirror(reflecting: value).children.first, let name = child.label,
      !name.hasPrefix(".")
    {
      names.append(name)
      value =
        Mirror(reflecting: child.value).children.first { $0.value is any RecordEdit }?.value
        ?? child.value
    }
    return names.prefix(2).joined(separator: ".")
  }
}

extension String {
  /// With signs for the spaces that do not break, as the screen has them.
  var visible: String {
    replacing("\u{A0}", with: "·").replacing("\u{202F}", with: "˙")
  }
}
