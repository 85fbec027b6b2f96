import MinutesModel

extension ChoiceOverlay {
  /// F10 in a register: what can be done there besides the list.
  static let ofRegister = ChoiceOverlay(
    "Registre",
    [
      Choice(
        label: "Nouvelle séance…", detail: "Ctrl-N", requests: { _ in [.effect(.planSession)] }),
      Choice(
        label: "Tableau du conseil : membres, mandats…", detail: "F2",
        requests: { _ in [.open(RosterOverlay())] }),
      Choice(
        label: "Commune : population, sièges, publication…", detail: "Ctrl-E",
        requests: { [.open(Form.commune($0.minutes))] }),
      Choice(
        label: "Style de rédaction de la commune…",
        requests: { [.open(Form.houseStyle($0.minutes))] }),
      Choice(
        label: "Documents : en-tête, formules, signatures…",
        requests: { [.open(Form.documents($0.minutes))] }),
      Choice(
        label: "Numérotation des délibérations…",
        requests: { [.open(Form.numbering($0.minutes))] }),
      Choice(label: "Thème…", requests: { _ in [.effect(.readThemes)] }),
      Choice(label: "Constats affichés…", requests: { [.open(ChoiceOverlay.profiles($0))] }),
      Choice(
        label: "Aide typographique : oui ou non",
        requests: { editor in
          var settings = editor.settings
          settings.typographyHelp.toggle()
          return [
            .use(settings),
            .confirm(
              settings.typographyHelp
                ? "Aide typographique activée." : "Aide typographique désactivée."),
          ]
        }),
      Choice(label: "Quitter", detail: "Ctrl-Q", requests: { _ in [.effect(.quit)] }),
    ])
}
