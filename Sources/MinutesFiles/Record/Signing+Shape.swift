import MinutesModel

extension Seal {
  static let shape: Shape<Seal> = Shape(
    "seal", blank: Seal(content: ""), unknown: \.unknownFields,
    fields: [
      .required("form", "forme", \.form, .integer(1...99, "le numéro d’une forme")),
      .required("content", "empreinte du procès-verbal", \.content, .text),
      .stated(
        "parts", "empreintes des parties", \.parts, .list(of: .object(Part.shape), noun: "partie"),
        default: []),
      .optional("previous", "sceau précédent", \.previous, .object(Link.shape)),
      .stated(
        "signatories", "signataires", \.signatories,
        .list(of: .object(Signatory.shape), noun: "signataire"), default: []),
      .omitted("digest", "empreinte du sceau", \.digest, .text, default: ""),
      .omitted("later", "empreinte de la suite", \.later, .text, default: ""),
    ])
}

extension Seal.Part {
  static let shape: Shape<Seal.Part> = Shape(
    "sealedPart", blank: Seal.Part("", digest: ""), unknown: \.unknownFields,
    fields: [
      .required("place", "partie", \.place, .text),
      .required("digest", "empreinte", \.digest, .text),
    ])
}

extension Seal.Link {
  static let shape: Shape<Seal.Link> = Shape(
    "sealLink", blank: Seal.Link(file: "", digest: ""), unknown: \.unknownFields,
    fields: [
      .required("file", "fichier", \.file, .text),
      .required("digest", "empreinte", \.digest, .text),
    ])
}

extension Signatory {
  static let shape: Shape<Signatory> = Shape(
    "signatory", blank: Signatory(role: .president, name: ""), unknown: \.unknownFields,
    fields: [
      .required("role", "qualité", \.role, .word),
      .required("name", "nom", \.name, .text),
      .omitted("office", "fonction", \.office, .text, default: ""),
      .optional("member", "membre", \.member, .member),
      .optional("on", "date", \.on, .date),
      .optional("at", "heure", \.at, .time),
      .optional("signature", "signature", \.signature, .object(KeySignature.shape)),
    ])
}

extension KeySignature {
  static let shape: Shape<KeySignature> = Shape(
    "keySignature", blank: KeySignature(key: "", armour: ""), unknown: \.unknownFields,
    fields: [
      .omitted("principal", "nom du signataire", \.principal, .text, default: ""),
      .required("key", "clé publique", \.key, .text),
      .required("armour", "signature", \.armour, .text),
    ])
}

extension Revision {
  static let shape: Shape<Revision> = Shape(
    "revision", blank: Revision(number: 1, of: Seal.Link(file: "", digest: ""), reason: ""),
    unknown: \.unknownFields,
    fields: [
      .required("number", "numéro", \.number, .integer(1...999, "un numéro de rectification")),
      .required("of", "procès-verbal rectifié", \.of, .object(Seal.Link.shape)),
      .stated("reason", "raison", \.reason, .text, default: ""),
      .optional("on", "date", \.on, .date),
      .optional("at", "heure", \.at, .time),
      .omitted("by", "par", \.by, .text, default: ""),
    ])
}

extension MatterHabit {
  static let shape: Shape<MatterHabit> = Shape(
    "matterHabit", blank: MatterHabit(kind: "", code: ""), unknown: \.unknownFields,
    fields: [
      .required("kind", "sorte de point", \.kind, .text),
      .required("code", "matière", \.code, .text),
    ])
}

extension Codec<NumberPattern> {
  /// A pattern of numbers, as the commune writes it.
  static let numberPattern = Codec(
    read: { node, reader in
      reader.parsed(
        at: node, "une numérotation de la forme \"AAAA-MM-NN\", avec une suite de N"
      ) { NumberPattern($0) }
    },
    write: { $1.string($0.text) },
    schema: { _ in ["type": "string", "pattern": "N", "maxLength": 40] })
}
