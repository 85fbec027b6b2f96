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
      .optional("replacedAct", "acte remplacé", \.replacedAct, .object(ReplacedAct.shape)),
    ] + factFields + [
      .stated(
        "blocks", "contenu", \.blocks, .list(of: .object(Block.shape), noun: "bloc"), default: []),
      .omitted(
        "children", "sous-points", \.children,
        .list(of: .object(AgendaItem.shape), noun: "sous-point"), default: []),
    ])
}

extension ReplacedAct {
  static let shape: Shape<ReplacedAct> = Shape(
    "replacedAct", blank: ReplacedAct(), unknown: \.unknownFields,
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
