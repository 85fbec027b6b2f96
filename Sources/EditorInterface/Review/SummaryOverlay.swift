import MinutesDocuments
import MinutesEditing
import MinutesModel
import MinutesRules
import MinutesWording
import TerminalScreen

/// What would be signed: counts, results item by item, what changed since the last look; and the signatures.
struct SummaryOverlay: Overlay {
  private var rows: [ComparisonRows.Row] = []
  private var width = 0
  private var top = 0
  private var minutes: Minutes

  init(_ editor: Editor) {
    minutes = editor.minutes
    fit(editor)
  }

  let passes: Set<CommandID> = .whileEditing

  mutating func recordChanged(_ editor: Editor) { fit(editor, isForced: true) }

  var hints: [KeyHint] {
    if minutes.seal?.isComplete == true {
      return [
        KeyHint("↑↓", "défiler"), KeyHint("e", "état"), KeyHint("d", "dates faites"),
        KeyHint("Échap", "fermer"),
      ]
    }
    if minutes.session.state < .reviewed {
      return [
        KeyHint("r", "relu"), KeyHint("e", "état"), KeyHint("F9", "points ouverts"),
        KeyHint("Échap", "fermer"),
      ]
    }
    return [
      KeyHint("p", "président signe"), KeyHint("s", "secrétaire signe"),
      minutes.seal == nil ? KeyHint("e", "état") : KeyHint("x", "retirer"),
      KeyHint("F9", "points"),
    ]
  }

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    fit(editor)
    let page = max(1, Self.height(editor.size) - 1)
    switch event {
    case .key(let press):
      switch press.key {
      case .escape: return [.close]
      case .up: top -= 1
      case .down: top += 1
      case .pageUp: top -= page
      case .pageDown, .character(" "): top += page
      case .home: top = 0
      case .end: top = rows.count
      case .function(9): return [.close, .open(ReviewOverlay(editor))]
      case .function(5): return [.open(PreviewOverlay(editor))]
      case .character(let key): return run(key, editor)
      default: break
      }
    case .mouse(let mouse) where mouse.kind == .scrollDown: top += 3
    case .mouse(let mouse) where mouse.kind == .scrollUp: top -= 3
    default: break
    }
    top = min(max(0, top), max(0, rows.count - Self.height(editor.size)))
    return []
  }

  private func run(_ key: Character, _ editor: Editor) -> [OverlayRequest] {
    switch key {
    case "e": return [.open(StateOverlay(editor))]
    case "d": return [.open(DueOverlay(editor))]
    case _ where editor.minutes.seal?.isComplete == true:
      return [
        .say("Scellé, il ne change plus : e son état (arrêté, publié), d les dates faites.".typeset)
      ]
    case "r": return markReviewed(editor)
    case "b":
      if editor.minutes.seal != nil { return [.say("x retire d’abord la signature.")] }
      return [.open(StateOverlay(editor, choosing: .draft))]
    case "p": return sign(.president, editor)
    case "s": return sign(.secretary, editor)
    case "x":
      return editor.minutes.seal == nil
        ? [.say("Personne n’a signé.")] : [.effect(.withdrawSignature(editor.minutes))]
    default: return [.say("Échap ferme ; F9 montre les points ouverts.")]
    }
  }

  /// The record has been read through as it is now.
  private func markReviewed(_ editor: Editor) -> [OverlayRequest] {
    guard editor.minutes.session.state.isAfterSession else {
      return [
        .say("La séance n’est pas levée : son procès-verbal n’est pas encore à relire.".typeset)
      ]
    }
    let entering: Edit? =
      editor.minutes.session.state < .reviewed
      ? .session(.enter(editor.change(to: .reviewed))) : nil
    return [
      .edit(editor.review(with: entering), group: nil),
      .confirm("Relu. Le président et le secrétaire de séance peuvent signer."),
    ]
  }

  private func sign(_ role: SigningRole, _ editor: Editor) -> [OverlayRequest] {
    if editor.minutes.session.state < .reviewed {
      return [.say("D’abord r : marquer le procès-verbal comme relu.".typeset)]
    }
    let id =
      role == .president ? editor.minutes.session.president : editor.minutes.session.secretary
    guard let member = editor.minutes.council.member(id) else {
      return [
        .say(
          role == .president
            ? "La fiche de la séance (Ctrl-E) ne dit pas qui préside."
            : "La fiche de la séance (Ctrl-E) ne dit pas qui est secrétaire.")
      ]
    }
    if let known = editor.minutes.seal?.signatories.first(where: { $0.role == role }) {
      return [.say("\(known.name) a déjà signé.")]
    }
    return [.open(SentencesQuestion.signature(of: member, as: role, editor))]
  }

  // MARK: Rows

  private static func height(_ size: Size) -> Int { max(1, size.height - 4) }

  private mutating func fit(_ editor: Editor, isForced: Bool = false) {
    let inside = min(100, editor.size.width - 2) - 4
    guard inside != width || isForced || editor.minutes != minutes else { return }
    width = inside
    minutes = editor.minutes
    var rows = ComparisonRows(width: inside)
    addHead(&rows)
    addOpen(&rows, editor)
    addResults(&rows)
    addChanges(&rows, editor)
    self.rows = rows.rows
  }

  private func addHead(_ rows: inout ComparisonRows) {
    let session = minutes.session
    func name(_ id: MemberID?) -> String {
      minutes.council.member(id)?.styledName ?? "personne n’est nommé"
    }
    rows.add(
      "\(minutes.council.commune), séance du \(session.date.french), \(session.state.french)",
      .dialogTitle)
    if let revision = session.revision {
      rows.add(
        "Rectification n° \(revision.number) de \(revision.of.file) : \(revision.reason)".typeset,
        .warning)
    }
    rows.add("Présidence : \(name(session.president))".typeset)
    rows.add("Secrétaire de séance : \(name(session.secretary))".typeset)
    let roll = minutes.rollCall()
    rows.add(
      "Présents à l’ouverture : \(roll.present.count) ; représentés : \(roll.proxies.count)".typeset
    )
    let items = minutes.numberedItems.map(\.item)
    let states = ItemState.allCases.compactMap { state -> String? in
      let count = items.count { $0.state == state }
      return count == 0 ? nil : "\(state.french) : \(count)"
    }
    rows.add("Points : \(items.count) (\(states.joined(separator: " ; ")))".typeset)
    let numbers = items.compactMap(\.facts.deliberation?.number).filter { !$0.isEmpty }
    if let first = numbers.first, let last = numbers.last {
      rows.add("Délibérations numérotées : \(numbers.count), de \(first) à \(last)".typeset)
    } else {
      rows.add("Aucune délibération n’est numérotée.", .warning)
    }
    for signatory in minutes.seal?.signatories ?? [] {
      rows.add(
        "Signé par \(signatory.name), \(signatory.office), le \(signatory.on?.french ?? "?")"
          + (signatory.at.map { " à \($0.french)" } ?? "")
          + (signatory.signature == nil ? " (sans clé)" : " (avec sa clé)"), .ok)
    }
    for role in minutes.seal?.missingRoles ?? [] {
      rows.add("Manque : \(role.french)".typeset, .warning)
    }
  }

  private func addOpen(_ rows: inout ComparisonRows, _ editor: Editor) {
    let open = OpenPoints(minutes, findings: editor.findings).all
    rows.add("")
    rows.add("Ce qui reste ouvert", .dialogTitle)
    func add(_ one: String, _ many: String, _ role: StyleRole, _ isMeant: (OpenPoint) -> Bool) {
      let count = open.count(where: isMeant)
      if count > 0 { rows.add("\(count) \(count == 1 ? one : many)", role) }
    }
    func severity(_ point: OpenPoint) -> Severity? {
      if case .finding(let finding) = point { finding.severity } else { nil }
    }
    add("erreur", "erreurs", .error) { severity($0) == .error }
    add("alerte", "alertes", .warning) { severity($0) == .warning }
    add("conseil", "conseils", .advice) { severity($0) == .advice }
    add("partie vide", "parties vides", .warning) { if case .empty = $0 { true } else { false } }
    add("reprise à confirmer", "reprises à confirmer", .warning) {
      if case .toConfirm = $0 { true } else { false }
    }
    add("note en attente", "notes en attente", .warning) {
      if case .note = $0 { true } else { false }
    }
    add("donnée personnelle sans décision", "données personnelles sans décision", .warning) {
      if case .personal = $0 { true } else { false }
    }
    add("vérification humaine à faire", "vérifications humaines à faire", .dim) {
      if case .check = $0 { true } else { false }
    }
    if open.isEmpty { rows.add("Rien.", .ok) }
    let accepted = editor.findings.count { $0.acceptedBecause != nil }
    if accepted > 0 { rows.add("\(accepted) acceptés avec leur raison", .dim) }
    let masked = minutes.review.masks.count { $0.treatment != .kept }
    if masked > 0 { rows.add("\(masked) passages masqués dans la copie publique", .dim) }
  }

  private func addResults(_ rows: inout ComparisonRows) {
    rows.add("")
    rows.add("Résultats", .dialogTitle)
    for numbered in minutes.numberedItems {
      let results = numbered.item.ballots.compactMap { block, ballot in
        BallotWording(ballot, of: block, in: minutes, at: numbered.item.id).resultLine
      }
      let number = numbered.item.facts.deliberation?.number ?? ""
      let title =
        "\(numbered.number) · \(numbered.item.title)" + (number.isEmpty ? "" : " (n° \(number))")
      rows.add(title.typeset, .label)
      for result in results { rows.add("   " + result) }
      if results.isEmpty, numbered.item.children.isEmpty {
        rows.add("   " + numbered.item.state.french + ", sans vote", .dim)
      }
    }
  }

  private func addChanges(_ rows: inout ComparisonRows, _ editor: Editor) {
    if let original = editor.rectifiedRecord {
      rows.add("")
      rows.add("Ce que la rectification change", .dialogTitle)
      let comparison = RecordComparison(from: original, to: minutes)
      rows.add(comparison)
      if comparison.changes.isEmpty { rows.add("Rien n’en paraît dans le procès-verbal.", .dim) }
    }
    guard let look = minutes.review.lastLook else {
      rows.add("")
      rows.add("Ce procès-verbal n’a pas encore été lu jusqu’au bout.", .dim)
      return
    }
    rows.add("")
    rows.add(
      "Depuis la dernière lecture" + (look.on.map { ", le \($0.french)" } ?? "")
        + (look.at.map { " à \($0.french)" } ?? ""), .dialogTitle)
    let now = PrintedText(minutes).seen
    var isSame = true
    for part in now {
      let before = look.seen.first { $0.item == part.item }
      guard before?.text != part.text else { continue }
      isSame = false
      rows.add((before == nil ? "+ " : "~ ") + name(of: part.item), before == nil ? .ok : .warning)
    }
    for part in look.seen where !now.contains(where: { $0.item == part.item }) {
      isSame = false
      rows.add("− " + name(of: part.item), .error)
    }
    if isSame { rows.add("Rien n’a changé.", .ok) }
    let read = look.passages
    if !isSame, !read.isEmpty { rows.add(RecordComparison(from: read, to: minutes)) }
  }

  private func name(of item: ItemID?) -> String {
    guard let item else { return "séance, présences, signatures" }
    guard let found = minutes.item(item), let number = minutes.number(of: item) else {
      return "un point retiré"
    }
    return "point \(number) · \(found.title)"
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    var fitted = self
    fitted.fit(editor)
    let inside = grid.drawWindow(
      Size(width: min(100, editor.size.width - 2), height: editor.size.height - 2),
      title: "Ce qui sera signé", in: Rectangle(editor.size))
    let shown = fitted.rows.dropFirst(top).prefix(inside.height)
    for (offset, row) in shown.enumerated() {
      grid.draw(row, in: inside.line(offset))
    }
    grid.drawScrollMarks(
      for: top..<min(fitted.rows.count, top + inside.height), of: fitted.rows.count, in: inside)
    return nil
  }
}

extension ReviewLook {
  /// What was read, in the order of the procès-verbal; empty where only fingerprints were kept.
  fileprivate var passages: [RecordComparison.Passage] {
    seen.flatMap { part in
      part.passages.map { RecordComparison.Passage(item: part.item, text: $0) }
    }
  }
}

extension SentencesQuestion {
  /// Whether somebody signs what is shown.
  static func signature(
    of member: Member, as role: SigningRole, _ editor: Editor
  ) -> SentencesQuestion {
    let minutes = editor.minutes
    let office = member.officeTitle(style: minutes.council.houseStyle)
    let key = editor.settings.signingKey
    let isLast = minutes.seal?.missingRoles == [role]
    var answers = [
      Answer(key: .enter, name: "Entrée", title: key.isEmpty ? "signer" : "signer sans clé") {
        editor in [.close, .effect(.sign(editor.minutes, role, withKey: false))]
      }
    ]
    if !key.isEmpty {
      answers.insert(
        Answer(key: .character("c"), name: "c", title: "signer avec la clé \(key)") { editor in
          [.close, .effect(.sign(editor.minutes, role, withKey: true))]
        }, at: 0)
    }
    answers.append(Answer(key: .escape, name: "Échap", title: "ne pas signer") { _ in [.close] })
    return SentencesQuestion(
      title: "Signature : \(role.french)".typeset,
      sentences: [
        "\(member.name), \(office), signe le procès-verbal de la séance du "
          + "\(minutes.session.date.french), tel qu’il est montré.",
        isLast
          ? "C’est la dernière signature : le procès-verbal sera scellé et ne changera plus. Une erreur trouvée "
            + "ensuite se corrige par une rectification."
          : "Il attendra ensuite l’autre signature ; d’ici là, celle-ci peut être retirée.",
      ].map(\.typeset), answers: answers)
  }
}
