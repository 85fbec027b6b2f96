import MinutesEditing
import MinutesModel
import MinutesRules
import TerminalScreen

extension Editor {
  mutating func handleInPanes(_ event: InputEvent) {
    switch event {
    case .key(let press):
      if let command = Keymap.standard.command(for: press, in: focus.pane) {
        run(command)
      } else if let character = press.typed {
        switch focus.pane {
        case .item: type(String(character))
        case .agenda, .findings: message = StatusMessage(typingHint, .statusBar)
        }
      } else {
        message = StatusMessage("\(press.french) ne fait rien ici. F1 : les touches.")
      }
    case .paste(let text): paste(text)
    case .mouse(let mouse): handleMouse(mouse)
    case .resize, .hangUp, .wake: break
    }
  }

  private var typingHint: String {
    focus.pane == .agenda
      ? "Entrée ouvre le point ; Ctrl-N en ajoute un."
      : "Entrée va au constat et l’explique ; F8 le corrige."
  }

  /// Runs a command, or says why it cannot be run now.
  mutating func run(_ command: Command) {
    if command.endsTyping {
      typing.end()
      history.endGroup()
    }
    if command.menu == .check || command.menu == .session { judge() }
    switch command.availability(self) {
    case .available: command.run(&self)
    case .unavailable, .needless: message = command.reason(self)
    }
  }

  mutating func run(_ id: CommandID) {
    if let command = Command.named(id) { run(command) }
  }

  mutating func handleInOverlay(_ event: InputEvent) {
    guard var overlay = overlays.popLast() else { return }
    if case .key(let press) = event, let command = Command.forKey(press),
      overlay.passes.contains(command.id)
    {
      if command.id == .save {
        for request in overlay.takeOver(self) { carryOut(request) }
      }
      run(command)
      if command.id != .save { overlay.recordChanged(self) }
      overlays.append(overlay)
      return
    }
    let requests = overlay.handle(event, self)
    overlays.append(overlay)
    for request in requests { carryOut(request) }
  }

  /// Does what an overlay asks for.
  private mutating func carryOut(_ request: OverlayRequest) {
    switch request {
    case .close: _ = overlays.popLast()
    case .passOn(let event):
      _ = overlays.popLast()
      if overlays.isEmpty { handleInPanes(event) } else { handleInOverlay(event) }
    case .edit(let edit, let group): perform(edit, group: group)
    case .run(let id):
      _ = overlays.popLast()
      run(id)
    case .open(let overlay): overlays.append(overlay)
    case .effect(let effect): effects.append(effect)
    case .use(let settings):
      self.settings = settings
      live.profile = settings.profile
      effects.append(.storeSettings(settings))
    case .preview(let theme): effects.append(.useTheme(theme))
    case .say(let text): message = StatusMessage(text, .warning)
    case .confirm(let text): message = StatusMessage(text, .ok)
    case .mend(let remedy): mend(with: remedy)
    case .accept(let finding, let reason): accept(finding, because: reason)
    case .setRule(let rule, let reason): setRule(rule, offBecause: reason)
    case .go(let place): go(to: place)
    case .leaveReview(let point, let index):
      reviewStand = ReviewStand(point: point, index: index)
    case .insert(let content):
      _ = overlays.popLast()
      insertBlock(content)
    case .insertItem(let kind):
      _ = overlays.popLast()
      insertItem(kind)
    case .insertTemplate(let template): insert(template)
    case .takeItem(let item, let other): take(item, of: other)
    case .structure(let text): addItems(of: text)
    case .find(let request): carryOut(request)
    case .restore(let offer):
      _ = overlays.popLast()
      restore(offer)
    }
  }
}
