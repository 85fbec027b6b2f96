import MinutesEditing
import MinutesModel
import MinutesWording

/// L-09: texts, lists and tables are finished.
enum TextsAreWhole: ItemRule {
  static let id: RuleID = "L-09"
  static let title = "Les textes, listes et tableaux sont achevés"
  static let explanation = """
    Un guillemet qui ne se ferme pas, une liste qui finit par une virgule, un titre sans texte, \
    un point vide, un tableau sans valeurs, des étoiles de mise en forme, deux sortes \
    d’apostrophes : le texte a été coupé ou mal collé. Ce qui reste à écrire n’est signalé qu’à \
    la relecture.
    """
  static let law = LawSource(
    "usage de la langue",
    "Un acte est écrit jusqu’au bout.",
    certainty: .unverified)
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "un plan d’actions « Secrétaires de mairie",
    right: "un plan d’actions « Secrétaires de mairie »")

  static let canBeMendedInSession = false

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    var findings = guillemets(item, context) + marks(context) + apostrophes(item, context)
    for (index, block) in item.blocks.enumerated() {
      guard case .passage(let passage) = block.content else { continue }
      if passage.role == .visas { findings += visas(passage, item.id, block.id) }
      if context.isBeingReviewed { findings += ends(passage, item, index) }
    }
    if context.isBeingReviewed { findings += emptiness(item) }
    return findings
  }

  // MARK: guillemets and marks

  private static func guillemets(_ item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard context.reading.worded.contains(where: { !$0.words.guillemets.isEmpty }) else {
      return []
    }
    var open: [Place] = []
    var findings: [Finding] = []
    func take(_ isOpening: Bool, _ place: Place) {
      if isOpening {
        open.append(place)
      } else if open.popLast() == nil {
        findings.append(finding(at: place, "ce guillemet se ferme sans avoir été ouvert"))
      }
    }
    func closeAll() {
      findings += open.map { finding(at: $0, "ce guillemet ne se ferme pas") }
      open = []
    }
    for mention in Guillemets.unpaired(in: item.title) {
      take(mention.value, .field(FieldAddress(item: item.id, path: .title), mention.range))
    }
    closeAll()
    for block in item.blocks {
      guard case .passage(let passage) = block.content else { continue }
      for (path, text) in passage.textsByPath {
        let address = FieldAddress(item: item.id, block: block.id, path: path)
        for mention in Guillemets.unpaired(in: text) {
          // each paragraph of a long quotation may open it again
          if mention.value, !open.isEmpty, mention.range.lowerBound == 0 { continue }
          take(mention.value, .field(address, mention.range))
        }
      }
    }
    closeAll()
    return findings
  }

  private static func marks(_ context: ItemContext) -> [Finding] {
    context.reading.worded.flatMap { field in
      field.words.slips.filter { $0.rule == id }.map { slip in
        finding(
          at: field.place(slip.range), slip.message,
          remedy: slip.right.map {
            Remedy(
              "supprimer ces marques",
              .text(.replace(TextRange(field.address, slip.range), with: $0)))
          })
      }
    }
  }

  private static func apostrophes(_ item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let straight = context.reading.worded.flatMap { field in
      field.words.straightApostrophes.map { (field: field, range: $0..<$0 + 1) }
    }
    guard let first = straight.first, item.hasCurlyApostrophes else { return [] }
    let edits = straight.map {
      Edit.text(.replace(TextRange($0.field.address, $0.range), with: String(Glyph.apostrophe)))
    }
    return [
      finding(
        at: first.field.place(first.range),
        "apostrophes droites et courbes dans un même point", severity: .advice,
        remedy: Remedy(
          "mettre partout l’apostrophe courbe",
          .sequence("mettre partout l’apostrophe courbe", edits)))
    ]
  }

  /// Visas that end with a comma and others with a semicolon.
  private static func visas(_ passage: Passage, _ item: ItemID, _ block: BlockID) -> [Finding] {
    let ends = passage.lines.map { $0.text.finalMark }
    guard let first = ends.first, let mark = first, ends.contains(","), ends.contains(";") else {
      return []
    }
    return passage.lines.indices.compactMap { index in
      guard let end = ends[index], end != mark, [",", ";"].contains(end) else { return nil }
      let address = FieldAddress(item: item, block: block, path: .line(index))
      let text = passage.lines[index].text
      let range = text.finalMarkRange
      let right = mark == "," ? "," : String(Glyph.narrowSpace) + ";"
      return finding(
        at: .field(address, range), "les visas finissent les uns par « , », les autres par « ; »",
        severity: .advice,
        remedy: Remedy(
          "finir par « \(mark) »", .text(.replace(TextRange(address, range), with: right))))
    }.prefix(1).map { $0 }
  }

  // MARK: what was begun and not finished

  private static func ends(_ passage: Passage, _ item: AgendaItem, _ index: Int) -> [Finding] {
    let later = item.blocks[(index + 1)...]
    guard let line = passage.lines.last, !line.text.isBlank else { return [] }
    let address = FieldAddress(
      item: item.id, block: item.blocks[index].id, path: .line(passage.lines.count - 1))
    switch passage.role {
    case .heading:
      guard item.children.isEmpty, !later.contains(where: { !$0.content.isBlank }) else {
        return []
      }
      return [
        finding(
          at: .field(address, 0..<line.text.count), "le titre « \(line.text) » n’a pas de texte")
      ]
    case .list, .operative:
      guard let mark = line.text.finalMark, [",", ";"].contains(mark),
        !later.contains(where: { $0.content.continuesAList })
      else { return [] }
      let range = line.text.finalMarkRange
      return [
        finding(
          at: .field(address, range), "la liste finit par « \(mark) »",
          remedy: Remedy(
            "finir par un point", .text(.replace(TextRange(address, range), with: "."))))
      ]
    default: return []
    }
  }

  private static func emptiness(_ item: AgendaItem) -> [Finding] {
    var findings: [Finding] = []
    if item.state == .done, item.children.isEmpty, item.replacedAct == nil,
      item.blocks.allSatisfy(\.content.isBlank)
    {
      findings.append(finding(at: .item(item.id), "ce point est vide : dire ce qui a été dit"))
    }
    for block in item.blocks {
      guard case .table(let table) = block.content, table.columns.count > 1,
        !block.content.isBlank,
        table.rows.allSatisfy({ $0.dropFirst().allSatisfy { $0.isEmpty } })
      else { continue }
      findings.append(
        finding(at: .block(item.id, block.id), "le tableau n’a que sa première colonne de remplie"))
    }
    return findings
  }
}

extension ItemContext {
  /// Whether the text is complete and being read again, not on its way.
  fileprivate var isBeingReviewed: Bool { facts.session.state.isAfterSession }
}

extension Passage {
  fileprivate var textsByPath: [(FieldPath, String)] {
    (lead.isEmpty ? [] : [(.lead, lead)])
      + lines.enumerated().map { (.line($0), $1.text) }
  }
}

extension String {
  /// The punctuation at its end.
  fileprivate var finalMark: Character? {
    last { !$0.isFrenchSpace }.flatMap { ".,;:!?…".contains($0) ? $0 : nil }
  }

  /// Where it stands, with the space before it.
  fileprivate var finalMarkRange: Range<Int> {
    let rest = reversed().drop(while: \.isFrenchSpace).dropFirst().drop(while: \.isFrenchSpace)
    return rest.count..<count
  }
}

extension TableCell {
  fileprivate var isEmpty: Bool { value.fieldText.isBlank && note.isBlank }
}

extension BlockContent {
  /// Whether nothing stands in it.
  fileprivate var isBlank: Bool {
    switch self {
    case .passage(let passage): passage.lead.isBlank && passage.lines.allSatisfy(\.text.isBlank)
    case .table(let table):
      table.caption.isBlank && table.rows.allSatisfy { $0.allSatisfy(\.isEmpty) }
    default: false
    }
  }

  /// Whether a list before it may go on in it.
  fileprivate var continuesAList: Bool {
    switch self {
    case .passage(let passage): passage.role.isListed && !isBlank
    case .table, .financingPlan, .authorisation: true
    case .ballot, .annex: false
    }
  }
}

extension PassageRole {
  fileprivate var isListed: Bool {
    switch self {
    case .list, .operative: true
    default: false
    }
  }
}

extension AgendaItem {
  /// Whether its own words have straight apostrophes and no others, as they then go on.
  func keepsToStraightApostrophes(_ reading: ItemReading) -> Bool {
    reading.worded.contains { !$0.words.straightApostrophes.isEmpty } && !hasCurlyApostrophes
  }

  /// Whether a typographic apostrophe stands in any of its passages.
  fileprivate var hasCurlyApostrophes: Bool {
    title.hasCurlyApostrophe
      || blocks.contains { block in
        guard case .passage(let passage) = block.content, passage.role != .quotation else {
          return false
        }
        return passage.lead.hasCurlyApostrophe
          || passage.lines.contains { $0.text.hasCurlyApostrophe }
      }
  }
}

extension String {
  fileprivate var hasCurlyApostrophe: Bool {
    let bytes = utf8Span.span
    for place in bytes.indices
    where bytes[place] == 0x99 && place > 1 && bytes[place - 1] == 0x80
      && bytes[place - 2] == 0xE2
    {
      return true
    }
    return false
  }
}
