import MinutesModel
import MinutesRules
import MinutesEditing
import MinutesWording
import TerminalScreen

extension Editor {
  /// The finding that F8 mends: the chosen one of the pane.
  var chosenFinding: Finding? {
    findings.indices.contains(selectedFinding) ? findings[selectedFinding] : nil
  }

  /// How many are not accepted; they come first.
  var openFindingCount: Int {
    findings.firstIndex { $0.acceptedBecause != nil } ?? findings.count
  }

  mutating func chooseFinding(step: Int) {
    guard !findings.isEmpty else { return }
    selectedFinding = min(max(0, selectedFinding + step), findings.count - 1)
  }

  /// Goes to the chosen finding; from there to the next or previous, going round at the ends. What is
  /// accepted is passed over.
  mutating func goToFinding(step: Int) {
    guard let chosen = chosenFinding else { return }
    // The form that a finding before opened has nothing to say of this one.
    overlays.removeAll()
    if step < 0 || chosen == visitedFinding {
      let count = openFindingCount > 0 ? openFindingCount : findings.count
      // From among the accepted the next is the first, the previous the last.
      let from = selectedFinding < count ? selectedFinding : step > 0 ? -1 : count
      selectedFinding = (from + step + count) % count
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

  /// Asks why the chosen finding may stand; an accepted one is taken back.
  mutating func acceptChosenFinding() {
    guard let finding = chosenFinding else { return }
    if finding.acceptedBecause == nil {
      overlays.append(ReasonOverlay(finding))
      return
    }
    let edits = live.acceptances(of: finding).map { Edit.review(.withdraw($0)) }
    if perform(.sequence("ne plus accepter \(finding.rule)", edits)) {
      message = StatusMessage("\(finding.rule.description) n’est plus accepté.", .ok)
    }
  }

  /// Lets a finding stand for a reason.
  mutating func accept(_ finding: Finding, because reason: String) {
    leaveField(for: nil)
    let secretary = minutes.council.member(minutes.session.secretary)?.styledName ?? ""
    let acceptance = live.acceptance(of: finding, because: reason, by: secretary, on: now.date)
    if perform(.review(.accept(acceptance))) {
      message = StatusMessage(
        "Accepté : il revient si ce qu’il juge change. Ctrl-Z revient en arrière.".typeset, .ok)
    }
  }

  /// Switches a rule off for the commune; without a reason, on again.
  mutating func setRule(_ rule: RuleID, offBecause reason: String?) {
    var off = minutes.council.disabledRules.filter { $0.rule != rule.text }
    if let reason { off.append(DisabledRule(rule: rule.text, reason: reason)) }
    let title = reason == nil ? "rétablir la règle \(rule)" : "écarter la règle \(rule)"
    if perform(.sequence(title, [.council(.setDisabledRules(off))])) {
      let done = reason == nil ? "de nouveau appliquée" : "écartée par la commune"
      message = StatusMessage("\(rule.description) est \(done). Ctrl-Z revient en arrière.", .ok)
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
