import MinutesEditing
import MinutesModel
import MinutesRules
import MinutesWording
import TerminalScreen

/// Something that is still open before a record is signed.
enum OpenPoint: Hashable, Sendable {
  case finding(Finding)
  /// Words that may be personal data, about which nobody has decided.
  case personal(PersonalWords)
  /// A part of the minutes in which nothing stands, and what it is.
  case empty(Place, String)
  /// What was taken over from elsewhere.
  case toConfirm(ConfirmationMark, Place)
  case note(ParkedNote)
  /// A check that no machine can make.
  case check(HumanCheck)

  /// Where it is; the agenda for what concerns the record as a whole.
  var place: Place {
    switch self {
    case .finding(let finding): finding.place
    case .personal(let words): words.place
    case .empty(let place, _): place
    case .toConfirm(_, let place): place
    case .note(let note): note.item.map { .item($0) } ?? .agenda
    case .check: .agenda
    }
  }

  /// The sign before it, so that colour is not needed to tell.
  var mark: (text: String, role: StyleRole) {
    switch self {
    case .finding(let finding): (finding.severity.mark, finding.severity.role)
    case .personal: ("@", .warning)
    case .empty: ("∅", .warning)
    case .toConfirm: ("?", .warning)
    case .note: ("✎", .advice)
    case .check: ("☐", .advice)
    }
  }

  /// It in one line.
  var title: String {
    switch self {
    case .finding(let finding): "\(finding.rule) \(finding.message)"
    case .personal(let words): "\(words.kind.french) : « \(words.words) »".typeset
    case .empty(_, let what): what
    case .toConfirm(let mark, _):
      (mark.words.isEmpty ? "à confirmer" : "à confirmer : « \(mark.words) »").typeset
        + (mark.note.isEmpty ? "" : " (\(mark.note))")
    case .note(let note): "note en attente : \(note.text)".typeset
    case .check(let check): "\(check.id) \(check.question)"
    }
  }

  /// What else there is to know, and what can be done.
  var explanation: String {
    switch self {
    case .finding(let finding):
      finding.law + (finding.remedy.map { " — F8 : \($0.title)".typeset } ?? "")
    case .personal:
      "Ce que la copie publique en garde (CRPA L. 312-1-2 ; les noms des élus restent, L. 2121-15)."
        .typeset
    case .empty: "Compléter (Entrée), ou retirer ce qui est vide."
    case .toConfirm(let mark, _): mark.origin.french
    case .note: "À reprendre dans le texte (Entrée), puis à retirer d’ici (d)."
    case .check(let check): "\(check.reason) (\(check.law.article))"
    }
  }

  /// The keys that answer it.
  var hints: [KeyHint] {
    switch self {
    case .finding(let finding):
      [KeyHint("a", "accepter")] + (finding.remedy == nil ? [] : [KeyHint("F8", "corriger")])
    case .personal:
      [KeyHint("g", "garder"), KeyHint("m", "masquer"), KeyHint("i", "initiales")]
    case .empty: []
    case .toConfirm: [KeyHint("c", "confirmer")]
    case .note: [KeyHint("d", "retirer")]
    case .check: [KeyHint("c", "vérifié")]
    }
  }
}

/// All that is open in a record, item by item.
struct OpenPoints: Sendable {
  /// A heading and what is open under it.
  struct Section: Sendable {
    let title: String
    let points: [OpenPoint]
  }

  let sections: [Section]

  var all: [OpenPoint] { sections.flatMap(\.points) }
  var count: Int { sections.reduce(0) { $0 + $1.points.count } }

  init(_ minutes: Minutes, findings: [Finding]) {
    let personal = PersonalWords.all(in: minutes)
    let decided = minutes.review.masks.compactMap { minutes.place(of: $0) }
    var points: [OpenPoint] = findings.filter { finding in
      // Addresses and numbers are listed once, to be decided about.
      finding.acceptedBecause == nil
        && !(finding.rule == "R-14"
          && (personal.contains { $0.place == finding.place } || decided.contains(finding.place)))
    }.map(OpenPoint.finding)
    points += minutes.emptyParts
    points += minutes.toConfirm.compactMap { mark in
      minutes.place(of: mark).map { .toConfirm(mark, $0) }
    }
    points += minutes.review.parkedNotes.map(OpenPoint.note)
    points += personal.filter { !$0.isDecided(in: minutes) }.map(OpenPoint.personal)

    var sections: [Section] = []
    let known = Set(minutes.numberedItems.map(\.item.id))
    func add(_ title: String, _ isMeant: (ItemID?) -> Bool) {
      let meant = points.filter { point in
        isMeant(point.place.item.flatMap { known.contains($0) ? $0 : nil })
      }
      if !meant.isEmpty { sections.append(Section(title: title, points: meant)) }
    }
    add("Séance et présences") { $0 == nil }
    for numbered in minutes.numberedItems {
      add("\(numbered.number) · \(numbered.item.title)") { $0 == numbered.item.id }
    }
    let checks = RuleBook.humanChecks.filter { check in
      !minutes.review.checked.contains { $0.check == check.id.text }
    }
    if !checks.isEmpty {
      sections.append(
        Section(title: "À vérifier par une personne", points: checks.map(OpenPoint.check)))
    }
    self.sections = sections
  }
}

extension Minutes {
  /// The parts in which nothing stands.
  fileprivate var emptyParts: [OpenPoint] {
    numberedItems.flatMap { numbered -> [OpenPoint] in
      let item = numbered.item
      guard item.state != .withdrawn, item.state != .adjourned else { return [] }
      if item.blocks.isEmpty, item.children.isEmpty {
        return [.empty(.item(item.id), "point sans texte")]
      }
      return item.blocks.compactMap { block in
        guard !block.fields(item: item.id).contains(where: { !$0.text.trimmingSpaces.isEmpty })
        else { return nil }
        if case .ballot = block.content { return nil }
        return .empty(.block(item.id, block.id), "bloc vide")
      }
    }
  }
}

extension MaskingMark.Kind {
  /// « nom d’une personne privée »
  var french: String {
    switch self {
    case .privatePerson: "personne privée"
    case .phone: "téléphone"
    case .email: "courriel"
    case .health: "santé"
    case .debt: "dettes ou ressources"
    case .other: "donnée personnelle"
    }
  }
}

extension ConfirmationMark.Origin {
  /// « repris d’une séance précédente »
  var french: String {
    switch self {
    case .earlierSession: "Repris d’une séance précédente."
    case .template: "Repris d’un modèle."
    case .importedText: "Lu dans un texte."
    }
  }
}
