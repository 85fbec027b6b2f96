import MinutesModel
import MinutesWording

/// An item as it is printed: its heading and its blocks, in order.
///
/// Every handout that tells an item takes its parts from here.
struct ItemParts {
  let minutes: Minutes
  let item: AgendaItem
  /// Whether the act alone is told, without the debate.
  private let isAct: Bool
  private(set) var parts: [DocumentPart] = []

  init(_ numbered: NumberedItem, in minutes: Minutes) {
    self.minutes = minutes
    item = numbered.item
    isAct = false
    addHeading(number: numbered.number, level: numbered.depth)
    addProceedings()
    addBlocks()
    addSuspensions()
    addState()
  }

  /// The item as the register holds it: without what was said and what happened in the room, beneath a
  /// heading of the caller’s.
  init(actOf item: AgendaItem, in minutes: Minutes) {
    self.minutes = minutes
    self.item = item
    isAct = true
    addRapporteur()
    addActProceedings()
    addBlocks()
    addState()
  }

  /// What happened in the room at the item, alone.
  init(proceedingsOf item: AgendaItem, in minutes: Minutes) {
    self.minutes = minutes
    self.item = item
    isAct = false
    addProceedings()
    addSuspensions()
  }

  mutating func add(_ form: DocumentPart.Form, at place: Place? = nil) {
    parts.append(DocumentPart(form, at: place))
  }

  /// A paragraph with room before it; nothing for an empty text.
  mutating func add(paragraph text: String, at place: Place?) {
    guard !text.trimmingSpaces.isEmpty else { return }
    add(.space(1))
    add(.paragraph(text), at: place)
  }

  func place(_ block: BlockID, _ path: FieldPath) -> Place {
    .field(FieldAddress(item: item.id, block: block, path: path), nil)
  }

  private mutating func addHeading(number: String, level: Int) {
    add(
      .heading(number: number, text: item.title, level: level),
      at: .field(FieldAddress(item: item.id, path: .title), nil))
    addRapporteur()
  }

  private mutating func addRapporteur() {
    if let member = minutes.council.member(item.rapporteur) {
      let style = minutes.council.houseStyle
      add(paragraph: AttendanceWording.rapporteur(member, style: style), at: .item(item.id))
    }
  }

  private mutating func addBlocks() {
    let lastClauses = item.blocks.lastIndex { $0.content.isDispositif }
    if lastClauses == nil { addReplacement() }
    for (index, block) in item.blocks.enumerated() {
      let next = index + 1 < item.blocks.count ? item.blocks[index + 1] : nil
      switch block.content {
      case .passage(let passage) where isAct && passage.role == .discussion: break
      case .passage(let passage):
        if let dispositif = Dispositif(at: index, of: item.blocks) {
          add(dispositif)
        } else {
          add(passage, of: block.id)
        }
      case .table(let table): add(table, of: block.id)
      case .financingPlan(let plan): add(plan, of: block.id)
      case .authorisation(let authorisation): add(authorisation, of: block.id)
      case .ballot(let ballot):
        // With clauses below it, the ballot is told by their pivot.
        if !(next?.content.isDispositif ?? false) { add(ballot, of: block.id) }
      case .annex(let annex): add(annex, of: block.id)
      }
      if index == lastClauses { addReplacement() }
    }
  }

  private mutating func addReplacement() {
    guard let act = item.replacedAct else { return }
    add(paragraph: ItemWording.replacement(act), at: .item(item.id))
  }

  private mutating func add(_ annex: Annex, of block: BlockID) {
    let label = annex.label.trimmingSpaces
    let reference = annex.reference.trimmingSpaces
    let text =
      reference.isEmpty ? label : label.isEmpty ? reference : label + " (" + reference + ")"
    guard !text.isEmpty else { return }
    add(paragraph: "Annexe" + Glyph.colon + text, at: place(block, .lead))
  }
}
