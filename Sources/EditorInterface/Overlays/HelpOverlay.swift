import TerminalScreen

/// F1: every key with what it does, from the table of commands.
struct HelpOverlay: Overlay {
  private var top = 0

  let hints = [KeyHint("↑↓", "défiler"), KeyHint("Échap", "fermer")]

  private enum Row {
    case heading(String)
    case key(String, String)
    case text(String)
  }

  private static let rows: [Row] = {
    var rows: [Row] = [
      .text("F10 ouvre le menu ; Ctrl-P cherche une commande par son nom."),
      .text("Échap ferme ce qui est ouvert et ne perd rien. Ctrl-Z annule tout."),
    ]
    for menu in CommandMenu.allCases {
      rows.append(.heading(menu.rawValue))
      for command in Command.all where command.menu == menu && !command.keys.isEmpty {
        rows.append(.key(command.keys.map(\.french).joined(separator: ", "), command.title))
      }
    }
    rows += [
      .heading("Présences (F2)"),
      .key("p a e r", "présent, absent, excusé, pouvoir (puis à qui)"),
      .key("Maj-P", "tous présents, sauf ceux qui sont déjà pointés"),
      .key("d v", "départ, arrivée ou retour : l’heure, le pouvoir"),
      .key("Maj-lettre", "aller au nom"),
      .heading("Vote (F3)"),
      .key("Entrée", "accepter le vote affiché"),
      .key("c a n p", "contre, abstention, ne prend pas part, pour"),
      .key("i", "intéressé : se retire (déport)"),
      .key("Maj-lettres", "aller au nom"),
      .key("0…9", "saisir les nombres de voix ; Tab au suivant"),
      .key("v", "vote du président, quand les voix se partagent"),
      .key("s u", "scrutin secret, scrutin public"),
      .key("Alt-E", "élection : candidats, tours, bulletins"),
      .key("Alt-R", "scrutin demandé par des membres"),
      .key("Alt-O", "issue : adoptée, rejetée, prend acte, avis"),
      .key("Alt-W", "formule, parmi celles que le vote rend vraies"),
      .key("Alt-X", "sans vote formel : assentiment"),
      .key("Suppr", "effacer le vote, ou revenir aux noms"),
      .text("Un texte tapé là par mégarde ne change rien au vote."),
      .heading("Élection (Alt-E dans le vote)"),
      .key("+", "candidat : un membre, un autre nom, une liste"),
      .key("0…9", "voix, bulletins ; une lettre va au nom"),
      .key("Alt-T", "tour suivant, trois au plus ; ← → d’un tour à l’autre"),
      .key("Alt-F", "fonction, postes, personnes ou listes, dispense du secret"),
      .key("Alt-M", "qui est sur la liste"),
      .key("Alt-E", "proclamer élu, ou non"),
      .key("Suppr", "ôter le candidat, ou le dernier tour"),
      .heading("Plan de financement (F4)"),
      .key("80%", "la part des dépenses"),
      .key("=", "ce qui manque pour équilibrer"),
      .key("F8", "l’autofinancement prend ce qui manque"),
      .key("Entrée", "ajouter une ligne ; si elle est vide, passer"),
      .key("Alt-Entrée, Alt-K", "ajouter, supprimer une ligne"),
      .key("Alt-↑, Alt-↓", "déplacer la ligne"),
      .key("Alt-T", "écrire soi-même le total ; encore : le total TTC"),
      .key("s e a m p f", "nature : subvention, État, autofinancement…"),
      .key("Espace", "nature de la recette : la suivante"),
    ]
    return rows
  }()

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    let page = editor.size.height - 6
    switch event {
    case .key(let press):
      switch press.key {
      case .escape, .enter, .function(1): return [.close]
      case .up: top -= 1
      case .down: top += 1
      case .pageUp: top -= page
      case .pageDown, .character(" "): top += page
      case .home: top = 0
      case .end: top = .max / 2
      default: break
      }
    case .mouse(let mouse) where mouse.kind == .scrollDown: top += 3
    case .mouse(let mouse) where mouse.kind == .scrollUp: top -= 3
    default: break
    }
    top = min(max(0, top), max(0, Self.rows.count - page))
    return []
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let inside = grid.drawWindow(
      Size(width: min(78, editor.size.width - 2), height: editor.size.height - 2),
      title: "Aide : les touches", in: Rectangle(editor.size))
    grid.drawScrollMarks(for: top..<(top + inside.height), of: Self.rows.count, in: inside)
    for (offset, row) in Self.rows.dropFirst(top).prefix(inside.height).enumerated() {
      let line = inside.line(offset)
      switch row {
      case .heading(let text):
        grid.put(text, at: line.origin, style: Style(.dialogTitle, on: .dialog))
      case .text(let text):
        grid.put(text, at: line.origin, style: Style(.dialog, on: .dialog), maxWidth: line.width)
      case .key(let key, let title):
        grid.put(
          key, at: line.origin.moved(columns: 2), style: Style(.key, on: .dialog), maxWidth: 22)
        grid.put(
          title, at: line.origin.moved(columns: 25), style: Style(.dialog, on: .dialog),
          maxWidth: line.width - 25)
      }
    }
    return nil
  }
}
