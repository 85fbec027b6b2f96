import MinutesEditing
import MinutesModel
import MinutesWording

extension FormField {
  /// The choice of no member.
  static let nobody = "—"

  /// A date that must be there: `2/2/2021` or `2021-02-02`.
  static func date(
    _ label: String, current: @escaping @Sendable (Minutes) -> CalendarDate,
    edit: @escaping @Sendable (CalendarDate) -> Edit
  ) -> FormField {
    FormField(
      label, hint: "jour/mois/année : 02/02/2021", current: { current($0).frenchFigures },
      answer: { text, _ in
        CalendarDate(reading: text).map { .edit(edit($0)) }
          ?? .unreadable("Date illisible : écrivez 02/02/2021.")
      })
  }

  /// A date that may be left out.
  static func optionalDate(
    _ label: String, current: @escaping @Sendable (Minutes) -> CalendarDate?,
    edit: @escaping @Sendable (CalendarDate?, Minutes) -> Edit
  ) -> FormField {
    FormField(
      label, hint: "jour/mois/année : 27/01/2021 ; vide si inconnue",
      current: { current($0)?.frenchFigures ?? "" },
      answer: { text, minutes in
        if text.trimmingSpaces.isEmpty { return .edit(edit(nil, minutes)) }
        return CalendarDate(reading: text).map { .edit(edit($0, minutes)) }
          ?? .unreadable("Date illisible : écrivez 27/01/2021.")
      })
  }

  /// A time of day that may be left out.
  static func time(
    _ label: String, current: @escaping @Sendable (Minutes) -> ClockTime?,
    edit: @escaping @Sendable (ClockTime?) -> Edit
  ) -> FormField {
    FormField(
      label, hint: "20h30 ou 20:30 ; vide si inconnue", current: { current($0)?.iso ?? "" },
      answer: { text, _ in
        if text.trimmingSpaces.isEmpty { return .edit(edit(nil)) }
        return ClockTime(typed: text).map { .edit(edit($0)) }
          ?? .unreadable("Heure illisible : écrivez 20h30.")
      })
  }

  /// One of a few values.
  static func choice<Value: Hashable & Sendable>(
    _ label: String, _ values: [Value], names: @escaping @Sendable (Value) -> String,
    current: @escaping @Sendable (Minutes) -> Value, edit: @escaping @Sendable (Value) -> Edit
  ) -> FormField {
    FormField(
      label, hint: "← → pour choisir", choices: values.map(names),
      current: { names(current($0)) },
      answer: { text, _ in
        values.first { names($0) == text }.map { .edit(edit($0)) }
          ?? .unreadable("Choix inconnu.")
      })
  }

  static func yesOrNo(
    _ label: String, current: @escaping @Sendable (Minutes) -> Bool,
    edit: @escaping @Sendable (Bool) -> Edit
  ) -> FormField {
    choice(label, [true, false], names: { $0.french }, current: current, edit: edit)
  }

  static func yesOrNoOf(
    _ label: String, hint: String = "← → pour choisir",
    current: @escaping @Sendable (Minutes) -> Bool,
    edit: @escaping @Sendable (Bool, Minutes) -> Edit
  ) -> FormField {
    FormField(
      label, hint: hint, choices: [false.french, true.french],
      current: { current($0).french },
      answer: { text, minutes in .edit(edit(text == true.french, minutes)) })
  }

  /// A member of the council, or nobody.
  static func member(
    _ label: String, _ names: [String], current: @escaping @Sendable (Minutes) -> MemberID?,
    edit: @escaping @Sendable (MemberID?) -> Edit
  ) -> FormField {
    FormField(
      label, hint: "← → ou l’initiale du nom", choices: names,
      current: { minutes in minutes.council.member(current(minutes))?.styledName ?? nobody },
      answer: { text, minutes in
        .edit(edit(minutes.council.members.first { $0.styledName == text }?.id))
      })
  }

  /// A figure of the header written by hand, or left to be derived.
  static func figure(
    _ label: String, current: @escaping @Sendable (Minutes) -> Int?,
    set: @escaping @Sendable (inout StatedFigures, Int?) -> Void
  ) -> FormField {
    FormField(
      label, hint: "vide : calculé d’après l’appel",
      current: { current($0).map(String.init) ?? "" },
      answer: { text, minutes in
        FormAnswer.number(text) { number in
          var figures = minutes.session.statedFigures
          set(&figures, number)
          return .session(.setStatedFigures(figures))
        }
      })
  }

  /// A habit of the house style.
  static func style<Value: Hashable & Sendable>(
    _ label: String, _ values: [Value], _ names: @escaping @Sendable (Value) -> String,
    _ path: any WritableKeyPath<HouseStyle, Value> & Sendable
  ) -> FormField {
    FormField(
      label, hint: "← → pour choisir ; pour cette séance seulement",
      choices: values.map(names),
      current: { names($0.council.houseStyle[keyPath: path]) },
      answer: { text, minutes in
        guard let value = values.first(where: { names($0) == text }) else {
          return .unreadable("Choix inconnu.")
        }
        var style = minutes.council.houseStyle
        style[keyPath: path] = value
        return .edit(.council(.setHouseStyle(style)))
      })
  }
}

extension FormAnswer {
  /// A number from 0 to 999 999, or nothing.
  static func number(_ text: String, _ edit: (Int?) -> Edit) -> FormAnswer {
    let digits = text.filter { !$0.isFrenchSpace }
    if digits.isEmpty { return .edit(edit(nil)) }
    guard let number = Int(digits), (0...999_999).contains(number) else {
      return .unreadable("Un nombre est attendu, ou rien.")
    }
    return .edit(edit(number))
  }
}

extension CalendarDate {
  /// The date that a clerk types: `2/2/2021`, `02.02.21`, `2021-02-02`.
  init?(reading text: String) {
    let typed = text.trimmingSpaces
    if let date = CalendarDate(iso: typed) {
      self = date
      return
    }
    let parts = typed.split { "/.- ".contains($0) }
    guard parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]),
      let year = Int(parts[2])
    else { return nil }
    self.init(year: parts[2].count == 2 ? 2000 + year : year, month: month, day: day)
  }
}

extension Bool {
  var french: String { self ? "oui" : "non" }
}

extension TaxBasis {
  var french: String {
    switch self {
    case .excludingVAT: "hors taxe (HT)"
    case .includingVAT: "toutes taxes comprises (TTC)"
    case .notStated: "le plan ne le dit pas"
    }
  }
}

extension Session.Kind {
  var french: String {
    switch self {
    case .ordinary: "ordinaire"
    case .extraordinary: "extraordinaire"
    case .installation: "installation du conseil"
    }
  }
}

extension ItemState {
  var french: String {
    switch self {
    case .notDiscussed: "à traiter"
    case .inDiscussion: "en discussion"
    case .done: "traité"
    case .adjourned: "ajourné"
    case .withdrawn: "retiré"
    }
  }
}

extension HouseStyle.DateOrder {
  var french: String {
    self == .yearFirst ? "L’an deux mille…, le deux février" : "Le deux février deux mille…"
  }
}

extension HouseStyle.Unanimity {
  var french: String {
    switch self {
    case .membersPresent: "des membres présents (et représentés)"
    case .membersVoting: "des membres votants"
    case .votesCast: "des suffrages exprimés"
    case .bare: "à l’unanimité, sans plus"
    }
  }
}

extension HouseStyle.MayoressTitle {
  var french: String {
    switch self {
    case .leMaire: "Madame le maire"
    case .laMaire: "Madame la maire"
    case .mairesse: "Madame la mairesse"
    }
  }
}

extension String {
  /// The name of the item kind of this id.
  var kindName: String { ItemKind.named(self).name }
}
