import MinutesModel

extension AgendaItem {
  static let shape: Shape<AgendaItem> = Shape(
    "agendaItem", blank: AgendaItem(id: ItemID(0), title: ""), unknown: \.unknownFields,
    fields: [
      .required("id", "numéro", \.id, .newItem),
      .required("title", "titre", \.title, .text),
      .stated("kind", "sorte de point", \.kind, .text, default: "general"),
      .stated("state", "état", \.state, .word, default: .notDiscussed),
      .optional("rapporteur", "rapporteur", \.rapporteur, .member),
      .optional("replacedAct", "acte remplacé", \.replacedAct, .object(ActReference.shape)),
    ] + factFields + [
      .stated(
        "blocks", "contenu", \.blocks, .list(of: .object(Block.shape), noun: "bloc"), default: []),
      .omitted(
        "children", "sous-points", \.children,
        .list(of: .object(AgendaItem.shape), noun: "sous-point", atMost: RecordLimits.items),
        default: []),
    ])
}

extension ActReference {
  static let shape: Shape<ActReference> = Shape(
    "actReference", blank: ActReference(), unknown: \.unknownFields,
    fields: [
      .stated("object", "objet", \.object, .text, default: ""),
      .optional("date", "date", \.date, .date),
      .omitted("number", "numéro", \.number, .text, default: ""),
    ])
}

extension Block {
  static let shape: Shape<Block> = Shape(
    "block", blank: Block(id: BlockID(0), content: .annex(Annex())), unknown: \.unknownFields,
    fields: [
      .required("id", "numéro", \.id, .newBlock),
      .choice("kind", "sorte de bloc", \.content, BlockContent.cases),
    ])
}

extension Proposal {
  static let shape: Shape<Proposal> = Shape(
    "proposal", blank: Proposal(blocks: []), unknown: \.unknownFields,
    fields: [
      .stated(
        "blocks", "contenu", \.blocks, .list(of: .object(Block.proposedShape), noun: "bloc"),
        default: [])
    ])
}

extension Block {
  /// A block as it was proposed, under the id of the block that it may have become.
  static let proposedShape: Shape<Block> = Shape(
    "proposedBlock", blank: Block(id: BlockID(0), content: .annex(Annex())),
    unknown: \.unknownFields,
    fields: [
      .required("id", "numéro", \.id, .block),
      .choice("kind", "sorte de bloc", \.content, BlockContent.cases),
    ])
}

extension BlockContent {
  static let cases: [Case<BlockContent>] =
    Passage.cases + [
      Table.case, FinancingPlan.case, BudgetAuthorisation.case, Ballot.case, Annex.case,
    ]
}

extension Annex {
  static let `case` = Case<BlockContent>(
    "annex", blank: Annex(), embed: BlockContent.annex,
    extract: { if case .annex(let annex) = $0 { annex } else { nil } },
    fields: [
      .stated("label", "nature", \.label, .text, default: ""),
      .stated("reference", "référence", \.reference, .text, default: ""),
    ])
}
