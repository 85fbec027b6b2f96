import MinutesEditing
import MinutesModel
import MinutesWording

extension Form {
  /// A suspension of the session: its hours, its item, why.
  static func suspension(_ index: Int, _ minutes: Minutes) -> Form {
    @Sendable func known(_ minutes: Minutes) -> Suspension? {
      minutes.session.suspensions.indices.contains(index)
        ? minutes.session.suspensions[index] : nil
    }
    @Sendable func setting(
      _ minutes: Minutes, _ change: (inout Suspension) -> Void
    ) -> FormAnswer {
      guard var suspension = known(minutes) else {
        return .unreadable("Cette suspension n’existe plus.")
      }
      change(&suspension)
      var all = minutes.session.suspensions
      all[index] = suspension
      return .edit(.session(.setSuspensions(all)))
    }
    func time(
      _ label: String, _ path: any WritableKeyPath<Suspension, ClockTime?> & Sendable
    ) -> FormField {
      FormField(
        label, hint: "21h05 ou 2105 ; vide si inconnue".typeset,
        current: { known($0)?[keyPath: path]?.iso ?? "" },
        answer: { text, minutes in
          let time = ClockTime(typed: text)
          guard time != nil || text.trimmingSpaces.isEmpty else {
            return .unreadable("Heure illisible : écrivez 21h05.".typeset)
          }
          return setting(minutes) { $0[keyPath: path] = time }
        })
    }
    let before = "avant le premier point"
    let items = minutes.numberedItems.map {
      (id: $0.item.id, name: "\($0.number). \($0.item.title)")
    }
    return Form(
      "Suspension de séance",
      [
        FormField(
          "Raison", hint: "à la demande de M. Roche, pour une concertation…",
          current: { known($0)?.reason ?? "" },
          answer: { text, minutes in
            setting(minutes) { $0.reason = text.trimmingSpaces.typeset }
          }),
        time("Suspendue à", \.from), time("Reprise à", \.until),
        FormField(
          "Au point", hint: "← → pour choisir", choices: [before] + items.map(\.name),
          current: { minutes in items.first { $0.id == known(minutes)?.item }?.name ?? before },
          answer: { text, minutes in
            setting(minutes) { $0.item = items.first { $0.name == text }?.id }
          }),
      ], minutes)
  }
}

extension ChoiceOverlay {
  /// The suspensions of the session, to correct one.
  static func suspensions(_ minutes: Minutes) -> ChoiceOverlay {
    ChoiceOverlay(
      "Suspensions de séance",
      minutes.session.suspensions.enumerated().map { index, suspension in
        Choice(
          label: ProceedingsWording.suspension(suspension),
          requests: { [.open(Form.suspension(index, $0.minutes))] })
      })
  }
}
