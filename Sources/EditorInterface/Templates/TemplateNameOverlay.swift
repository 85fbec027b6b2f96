import MinutesEditing
import MinutesModel
import MinutesRules
import MinutesWording
import TerminalScreen

/// Saves the item as a template of the commune: its name, and what becomes a slot in it.
struct TemplateNameOverlay: Overlay {
  private let item: AgendaItem
  private let slots: [TemplateSlot]
  private var field: LineField

  init(_ item: AgendaItem, in minutes: Minutes) {
    self.item = item
    let facts = StatedFacts(of: minutes.council)
    let made = ItemTemplate(of: item, named: item.title) { facts.all(in: $0) }
    var slots: [TemplateSlot] = []
    for slot in made.slots where !slots.contains(slot) { slots.append(slot) }
    self.slots = slots
    field = LineField(item.title, isFresh: true)
  }

  let hints = [KeyHint("Entrée", "enregistrer le modèle"), KeyHint("Échap", "annuler")]

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    switch event {
    case .paste(let text): field.insert(text)
    case .key(let press):
      switch press.key {
      case .escape: return [.close]
      case .enter:
        let name = field.text.trimmingSpaces
        if name.isEmpty { return [.say("Donnez un nom au modèle. Échap annule.")] }
        let facts = StatedFacts(of: editor.minutes.council)
        let template = ItemTemplate(of: item, named: name) { facts.all(in: $0) }
        return [.close, .effect(.storeTemplate(template))]
      default: _ = field.handle(press)
      }
    default: break
    }
    return []
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let inside = grid.drawWindow(
      Size(width: min(72, editor.size.width - 4), height: 7),
      title: "Enregistrer le point comme modèle", in: Rectangle(editor.size))
    grid.put("Nom du modèle", at: inside.line(0).origin, style: Style(.label, on: .dialog))
    let cursor = field.draw(on: &grid, in: inside.line(1), isFocused: true)
    let names = slots.map(\.label)
    let text =
      names.isEmpty
      ? "Ni date, ni montant, ni nom : le modèle n’aura rien à remplir."
      : "\(names.count) à remplir : " + names.joined(separator: ", ") + "."
    for (offset, line) in Wrapping.wrap(text.typeset, width: inside.width).prefix(2).enumerated() {
      grid.put(
        line.text, at: inside.line(3 + offset).origin, style: Style(.dim, on: .dialog),
        maxWidth: inside.width)
    }
    return cursor
  }
}

extension ItemTemplate {
  /// The slots of all its texts, in reading order.
  var slots: [TemplateSlot] {
    item.withDescendants.flatMap(\.fields).flatMap { TemplateText($0.text).slots }
  }
}
