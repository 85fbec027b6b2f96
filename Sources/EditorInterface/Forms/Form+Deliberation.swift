import MinutesEditing
import MinutesModel
import MinutesWording

extension Form {
  /// What becomes of an item as an act; what may be noted after the signature stands last.
  static func deliberation(_ item: AgendaItem, _ minutes: Minutes) -> Form {
    let id = item.id
    @Sendable func act(_ minutes: Minutes) -> Deliberation {
      minutes.item(id)?.facts.deliberation ?? Deliberation()
    }
    @Sendable func setting(_ minutes: Minutes, _ change: (inout Deliberation) -> Void) -> Edit {
      var changed = act(minutes)
      change(&changed)
      return .proceedings(
        id, .setDeliberation(changed == Deliberation() ? nil : changed))
    }
    func date(
      _ label: String, _ path: any WritableKeyPath<Deliberation, CalendarDate?> & Sendable
    ) -> FormField {
      .optionalDate(label, current: { act($0)[keyPath: path] }) { date, minutes in
        setting(minutes) { $0[keyPath: path] = date }
      }
    }
    let natures: [ActNature?] = [nil] + ActNature.allCases.map(Optional.some)
    return Form(
      "Délibération, point \(minutes.number(of: id) ?? "")",
      [
        FormField(
          "Numéro au registre", hint: "2026-04-12 ; « Numéroter les délibérations » les donne tous",
          current: { act($0).number },
          answer: { text, minutes in
            .edit(setting(minutes) { $0.number = text.trimmingSpaces })
          }),
        FormField(
          "Numéro transmis",
          hint: "au plus 15 caractères : A à Z, 0 à 9 et _ ; vide : d’après le numéro",
          current: { act($0).transmittedNumber },
          answer: { text, minutes in
            let number = text.trimmingSpaces
            guard number.isEmpty || Deliberation.isTransmittable(number: number) else {
              return .unreadable("Au plus 15 caractères, seulement A à Z, 0 à 9 et _.")
            }
            return .edit(setting(minutes) { $0.transmittedNumber = number })
          },
          remark: { text in
            let number = text.trimmingSpaces
            if number.isEmpty || Deliberation.isTransmittable(number: number) { return nil }
            if number.count > Deliberation.longestTransmittedNumber {
              return "\(number.count) caractères : 15 au plus".typeset
            }
            return "seulement A à Z, 0 à 9 et _"
          }),
        FormField(
          "Matière", hint: "7.5 ; « Matière de l’acte » cherche par mot",
          current: { act($0).matterCode },
          answer: { text, minutes in
            let code = text.trimmingSpaces
            guard code.isEmpty || ActMatter.named(code) != nil else {
              return .unreadable("Cette matière n’est pas dans la nomenclature : 7.5, par exemple.")
            }
            return .edit(.matter(code, of: id, setting(minutes) { $0.matterCode = code }, minutes))
          },
          remark: { text in
            let code = text.trimmingSpaces
            if code.isEmpty { return nil }
            return ActMatter.named(code).map { "\($0.field) / \($0.name)" }
              ?? "pas dans la nomenclature"
          }),
        FormField(
          "Nature de l’acte", hint: "← → pour choisir", choices: natures.map(\.french),
          current: { act($0).nature.french },
          answer: { text, minutes in
            let nature = natures.first { $0.french == text } ?? nil
            return .edit(setting(minutes) { $0.nature = nature })
          }),
        FormField(
          "Objet transmis", hint: "au plus 500 caractères ; vide : le titre du point",
          current: { act($0).object },
          answer: { text, minutes in
            guard text.count <= Deliberation.longestObject else {
              return .unreadable("L’objet a \(text.count) caractères : 500 au plus.".typeset)
            }
            return .edit(setting(minutes) { $0.object = text })
          },
          remark: { text in
            text.isEmpty
              ? nil
              : text.count > Deliberation.longestObject
                ? "\(text.count) caractères : 500 au plus".typeset : "\(text.count) sur 500"
          }),
        FormField(
          "Transmissible", hint: "L. 2131-2 ; ← → pour choisir",
          choices: ["non dit", true.french, false.french],
          current: { act($0).isTransmittable?.french ?? "non dit" },
          answer: { text, minutes in
            .edit(
              setting(minutes) {
                $0.isTransmittable = text == "non dit" ? nil : text == true.french
              })
          }),
        date("Transmise le", \.transmittedOn), date("Reçue en préfecture le", \.receivedOn),
        date("Publiée le", \.publishedOn), date("Notifiée le", \.notifiedOn),
        date("Certifiée exécutoire le", \.certifiedOn),
      ], minutes)
  }

  /// How the register numbers its deliberations.
  static func numbering(_ minutes: Minutes) -> Form {
    Form(
      "Numérotation des délibérations",
      [
        FormField(
          "Modèle", hint: "AAAA-MM-NN, AAAA_NNN… ; N : l’ordre, sans trou",
          current: { $0.council.numberPattern?.text ?? "" },
          answer: { text, _ in
            let text = text.trimmingSpaces
            if text.isEmpty { return .edit(.council(.setNumberPattern(nil))) }
            guard let pattern = NumberPattern(text) else {
              return .unreadable("Il faut une seule suite de N, par exemple AAAA-MM-NN.")
            }
            return .edit(.council(.setNumberPattern(pattern)))
          },
          remark: { text in
            NumberPattern(text.trimmingSpaces).map {
              "la première : \($0.number(1, on: minutes.session.date))".typeset
            }
          })
      ], minutes)
  }
}

extension AskOverlay {
  /// The pattern of the numbers, which are given as soon as it is known.
  static func numbering(_ minutes: Minutes) -> AskOverlay {
    let day = minutes.session.date
    return AskOverlay(
      "Numérotation des délibérations",
      [
        "Comment la commune numérote ses délibérations. Le modèle est retenu pour les séances à venir."
      ],
      [
        Question(
          label: "Modèle", hint: "AAAA-MM-NN, AAAA_NNN… ; N : l’ordre, sans trou",
          remark: { NumberPattern($0).map { "la première : \($0.number(1, on: day))" } })
      ]
    ) { lines, _ in
      guard let pattern = NumberPattern(lines[0]) else {
        return .wrong(line: 0, "Il faut une seule suite de N, par exemple AAAA-MM-NN.")
      }
      return .requests([
        .edit(.council(.setNumberPattern(pattern)), group: nil), .run(.numberDeliberations),
      ])
    }
  }
}

extension Edit {
  /// Gives an item its matter, which is remembered for items of its kind.
  static func matter(_ code: String, of item: ItemID, _ edit: Edit, _ minutes: Minutes) -> Edit {
    guard !code.isEmpty, let kind = minutes.item(item)?.kind else { return edit }
    return .sequence(
      "modifier la matière", [edit, .council(.setMatter(MatterHabit(kind: kind, code: code)))])
  }
}

extension ChoiceOverlay {
  /// The matters of the nomenclature, found by a word; the one that items of the kind had last comes first.
  static func matters(of item: AgendaItem, _ minutes: Minutes) -> ChoiceOverlay {
    let habit = minutes.council.matterHabits.first { $0.kind == item.kind }?.code
    let matters =
      ActMatter.all.filter { $0.code == habit } + ActMatter.all.filter { $0.code != habit }
    let known = item.facts.deliberation?.matterCode ?? ""
    return ChoiceOverlay(
      "Matière du point \(minutes.number(of: item.id) ?? "")",
      matters.map { matter in
        Choice(label: "\(matter.code) \(matter.name) · \(matter.field)") { editor in
          var act = editor.minutes.item(item.id)?.facts.deliberation ?? Deliberation()
          act.matterCode = matter.code
          return [
            .edit(
              .matter(
                matter.code, of: item.id, .proceedings(item.id, .setDeliberation(act)),
                editor.minutes), group: nil)
          ]
        }
      }, chosen: matters.firstIndex { $0.code == known } ?? 0)
  }
}

extension ActNature? {
  fileprivate var french: String {
    switch self {
    case nil: "délibération, sans le dire"
    case .deliberation: "délibération (DE)"
    case .regulatoryOrder: "arrêté réglementaire (AR)"
    case .individualOrder: "arrêté individuel (AI)"
    case .contract: "contrat, convention (CC)"
    case .budget: "document budgétaire (BF)"
    case .other: "autre (AU)"
    }
  }
}
