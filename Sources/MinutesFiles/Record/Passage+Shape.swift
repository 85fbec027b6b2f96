import MinutesModel

extension Passage {
  /// A passage is kept under the word of its role: `"kind": "visas"`.
  static let cases: [Case<BlockContent>] = [
    plain("heading", .heading), plain("visas", .visas), plain("considerants", .considerants),
    plain("exposition", .exposition), plain("discussion", .discussion),
    plain("quotation", .quotation),
    Case(
      "list", blank: Passage(role: .list(.dash)), embed: BlockContent.passage,
      extract: { content in
        if case .passage(let passage) = content, case .list = passage.role { passage } else { nil }
      },
      fields: [.stated("marker", "puce", \.listMarker, .word, default: .dash)] + text),
    Case(
      "operative", blank: Passage(role: .operative(.infinitives)), embed: BlockContent.passage,
      extract: { content in
        if case .passage(let passage) = content, case .operative = passage.role {
          passage
        } else {
          nil
        }
      },
      fields: [.required("grammar", "tournure", \.operativeGrammar, .word)] + text),
  ]

  private static let text: [Field<Passage>] = [
    .omitted("lead", "introduction", \.lead, .text, default: ""),
    .required("lines", "lignes", \.keptLines, .list(of: .line, noun: "ligne")),
  ]

  private static func plain(_ word: String, _ role: PassageRole) -> Case<BlockContent> {
    Case(
      word, blank: Passage(role: role), embed: BlockContent.passage,
      extract: { content in
        if case .passage(let passage) = content, passage.role == role { passage } else { nil }
      },
      fields: text)
  }

  /// The lines; none becomes one empty line, as everywhere else.
  private var keptLines: [Line] {
    get { lines }
    set { lines = newValue.isEmpty ? [Line("")] : newValue }
  }

  private var listMarker: ListMarker {
    get { if case .list(let marker) = role { marker } else { .dash } }
    set { role = .list(newValue) }
  }

  private var operativeGrammar: OperativeGrammar {
    get { if case .operative(let grammar) = role { grammar } else { .infinitives } }
    set { role = .operative(newValue) }
  }
}

extension Line {
  static let shape: Shape<Line> = Shape(
    "line", blank: Line(""), unknown: \.unknownFields,
    fields: [
      .required("text", "texte", \.text, .text),
      .omitted(
        "level", "niveau", \.level,
        .integer(0...Line.deepestLevel, "un niveau de 0 à \(Line.deepestLevel)"), default: 0),
      .omitted("isUnmarked", "sans puce", \.isUnmarked, .bool, default: false),
    ])
}

extension Codec<Line> {
  /// A line is its text alone where it has neither level nor anything else of its own.
  static let line = Codec.bare(
    \.text, .text, making: { Line($0) }, or: Line.shape)
}
