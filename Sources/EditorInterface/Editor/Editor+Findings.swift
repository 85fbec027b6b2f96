import MinutesModel
import MinutesRules
import MinutesEditing
import TerminalScreen

extension Editor {
  /// The finding that F8 mends: the chosen one of the pane.
  var chosenFinding: Finding? {
    findings.indices.contains(selectedFinding) ? findings[selectedFinding] : nil
  }

  mutating func chooseFinding(step: Int) {
    guard !findings.isEmpty else { return }
    selectedFinding = min(max(0, selectedFinding + step), findings.count - 1)
  }

  /// Goes to the chosen finding; from there to the next or previous, going round at the ends.
  mutating func goToFinding(step: Int) {
    guard let chosen = chosenFinding else { return }
    if step < 0 || chosen == visitedFinding {
      selectedFinding = (selectedFinding + step + findings.count) % findings.count
    }
    goToChosenFinding()
  }

  mutating func goToChosenFinding() {
    guard let finding = chosenFinding else { return }
    visitedFinding = finding
    go(to: finding.place)
    message = StatusMessage(
      "\(finding.rule.description) : \(finding.message)", finding.severity.role)
  }

  /// Goes to the chosen finding and shows the page of its rule there.
  mutating func openChosenFinding() {
    goToChosenFinding()
    // The page says it.
    message = nil
    explainChosenFinding()
  }

  /// Shows the page of the chosen finding’s rule.
  mutating func explainChosenFinding() {
    if let finding = chosenFinding, let page = RulePageOverlay(finding) { overlays.append(page) }
  }

  /// Applies the remedy of the chosen finding; of several the clerk chooses one.
  mutating func applyRemedy() {
    guard let finding = chosenFinding, let remedy = finding.remedy else { return }
    if finding.remedies.count > 1 {
      overlays.append(ChoiceOverlay.remedies(of: finding))
    } else {
      mend(with: remedy)
    }
  }

  /// Carries a remedy out as one step.
  mutating func mend(with remedy: Remedy) {
    leaveField(for: nil)
    if perform(.sequence(remedy.title, [remedy.edit])) {
      message = StatusMessage("Fait : \(remedy.title). Ctrl-Z revient en arrière.", .ok)
    }
  }
}
