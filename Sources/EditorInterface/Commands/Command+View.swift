extension CommandID {
  package static let help: CommandID = "help"
  package static let menu: CommandID = "menu"
}

extension Command {
  static let viewCommands: [Command] = [
    Command(.help, "Aide : les touches", .view, keys: ["F1"]) { $0.overlays.append(HelpOverlay()) },
    Command(
      "preview", "Aperçu du procès-verbal", .view, keys: ["F5"]
    ) { editor in
      editor.leaveField(for: nil)
      editor.overlays.append(PreviewOverlay(editor))
    },
    Command("preview-beside", "Aperçu à côté du texte, ou non", .view, keys: ["S-F5"]) {
      $0.togglePrinted()
    },
    Command("next-pane", "Volet suivant", .view, keys: ["F6"]) { $0.changePane(step: 1) },
    Command("previous-pane", "Volet précédent", .view, keys: ["S-F6"]) { $0.changePane(step: -1) },
    Command(.menu, "Menu", .view, keys: ["F10"]) { $0.overlays.append(MenuOverlay()) },
    Command("palette", "Palette des commandes", .view, keys: ["C-p"]) {
      $0.overlays.append(PaletteOverlay())
    },
    Command("theme", "Thème…", .view) { $0.effects.append(.readThemes) },
    Command("typography", "Aide typographique : oui ou non", .view) { editor in
      editor.settings.typographyHelp.toggle()
      editor.effects.append(.storeSettings(editor.settings))
      editor.message = StatusMessage(
        editor.settings.typographyHelp
          ? "Aide typographique activée." : "Aide typographique désactivée.")
    },
    Command("document-settings", "En-tête et formules des documents…", .view) { editor in
      editor.leaveField(for: nil)
      editor.overlays.append(Form.documents(editor.minutes))
    },
    Command("house-style", "Style de rédaction de la commune…", .view) { editor in
      editor.overlays.append(Form.houseStyle(editor.minutes))
    },
    Command("redraw", "Redessiner l’écran", .view, keys: ["C-l"]) { $0.effects.append(.redraw) },
  ]
}
