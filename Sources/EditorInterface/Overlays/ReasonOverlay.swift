import MinutesModel
import MinutesRules
import MinutesWording
import TerminalScreen

/// Why a finding may stand, or why the commune does without a rule: one line.
struct ReasonOverlay: Overlay {
  private let rule: RuleID
  /// What is accepted; `nil` where the rule is switched off without a finding.
  private let finding: Finding?
  /// Whether the rule itself is meant, for the whole commune.
  private var isOfRule: Bool
  private var field = LineField()

  /// Asks about a finding, or about its rule.
  init(_ finding: Finding) {
    rule = finding.rule
    self.finding = finding
    isOfRule = false
  }

  /// Asks about a rule.
  init(rule: RuleID) {
    self.rule = rule
    finding = nil
    isOfRule = true
  }

  var hints: [KeyHint] {
    [KeyHint("Entrée", isOfRule ? "écarter la règle" : "accepter")]
      + (finding == nil ? [] : [KeyHint("Tab", isOfRule ? "ce constat seul" : "toute la règle")])
      + [KeyHint("Échap", "annuler")]
  }

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    switch event {
    case .paste(let text): field.insert(text)
    case .key(let press):
      switch press.key {
      case .escape: return [.close]
      case .tab where finding != nil: isOfRule.toggle()
      case .enter:
        let reason = field.text.trimmingSpaces
        if reason.isEmpty { return [.say("Donnez la raison en une ligne. Échap annule.")] }
        guard let finding, !isOfRule else {
          return [.close, .setRule(rule, offBecause: reason)]
        }
        return [.close, .accept(finding, because: reason)]
      default: _ = field.handle(press)
      }
    default: break
    }
    return []
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let title = isOfRule ? "Écarter la règle \(rule)" : "Accepter \(rule)"
    let inside = grid.drawWindow(
      Size(width: min(72, editor.size.width - 4), height: 5), title: title,
      in: Rectangle(editor.size))
    let scope =
      isOfRule
      ? "Pourquoi la commune se passe-t-elle de cette règle ?"
      : "Pourquoi ce constat peut-il rester ?"
    grid.put(
      scope.typeset, at: inside.line(0).origin, style: Style(.label, on: .dialog),
      maxWidth: inside.width)
    return field.draw(on: &grid, in: inside.line(2), isFocused: true)
  }
}
