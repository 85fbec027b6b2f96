import MinutesModel

extension ParkedNote {
  static let shape: Shape<ParkedNote> = Shape(
    "parkedNote", blank: ParkedNote(""), unknown: \.unknownFields,
    fields: [
      .required("text", "note", \.text, .text),
      .optional("item", "point", \.item, .item),
      .optional("on", "date", \.on, .date),
      .optional("at", "heure", \.at, .time),
    ])
}

extension CheckedPoint {
  static let shape: Shape<CheckedPoint> = Shape(
    "checkedPoint", blank: CheckedPoint(check: ""), unknown: \.unknownFields,
    fields: [
      .required("check", "vérification", \.check, .text),
      .required("place", "endroit", \.place, .place),
      .omitted("note", "note", \.note, .text, default: ""),
      .optional("on", "date", \.on, .date),
    ])
}

extension ReviewLook {
  static let shape: Shape<ReviewLook> = Shape(
    "reviewLook", blank: ReviewLook(), unknown: \.unknownFields,
    fields: [
      .optional("on", "date", \.on, .date),
      .optional("at", "heure", \.at, .time),
      .stated(
        "seen", "parties lues", \.seen, .list(of: .object(SeenPart.shape), noun: "partie"),
        default: []),
    ])
}

extension SeenPart {
  static let shape: Shape<SeenPart> = Shape(
    "seenPart", blank: SeenPart(item: nil, text: ""), unknown: \.unknownFields,
    fields: [
      .optional("item", "point", \.item, .item),
      .required("text", "empreinte du texte", \.text, .text),
      .omitted(
        "passages", "texte lu", \.passages, .list(of: .text, noun: "passage"), default: []),
    ])
}

extension MaskingMark {
  static let shape: Shape<MaskingMark> = Shape(
    "maskingMark", blank: MaskingMark(.agenda, words: "", kind: .other, treatment: .kept),
    unknown: \.unknownFields,
    fields: [
      .required("place", "endroit", \.place, .place),
      .omitted(
        "start", "début", \.start, .integer(0...RecordLimits.id, "un nombre de caractères"),
        default: 0),
      .required("words", "mots", \.words, .text),
      .required("kind", "nature", \.kind, .word),
      .required("treatment", "traitement", \.treatment, .word),
      .omitted("reason", "raison", \.reason, .text, default: ""),
    ])
}
