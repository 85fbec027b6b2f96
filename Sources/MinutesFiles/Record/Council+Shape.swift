import MinutesModel

extension Council {
  static let shape: Shape<Council> = Shape(
    "council", blank: Council(commune: ""), unknown: \.unknownFields, fields: fields)

  static let fields: [Field<Council>] = [
    .required("commune", "commune", \.commune, .text),
    .omitted("department", "département", \.department, .text, default: ""),
    .optional("population", "population", \.population, .population),
    .optional("statedSeats", "nombre de sièges", \.statedSeats, .headcount),
    .optional("membersElected", "membres élus", \.membersElected, .headcount),
    .omitted("isInAlsaceMoselle", "Alsace-Moselle", \.isInAlsaceMoselle, .bool, default: false),
    .optional("publicationMeans", "publication des actes", \.publicationMeans, .word),
    .stated(
      "members", "membres", \.members,
      .list(of: .object(Member.shape), noun: "membre", atMost: RecordLimits.members),
      default: []),
    .omitted(
      "houseStyle", "habitudes de rédaction", \.houseStyle, .object(HouseStyle.shape),
      default: .original),
    .omitted(
      "documents", "documents", \.documents, .object(DocumentSettings.shape),
      default: DocumentSettings()),
    .omitted(
      "disabledRules", "règles écartées", \.disabledRules,
      .list(of: .object(DisabledRule.shape), noun: "règle"), default: []),
    .optional("numberPattern", "numérotation", \.numberPattern, .numberPattern),
    .omitted(
      "matterHabits", "matières habituelles", \.matterHabits,
      .list(of: .object(MatterHabit.shape), noun: "matière"), default: []),
  ]
}

extension Member {
  static let shape: Shape<Member> = Shape(
    "member", blank: Member(id: MemberID(0), civility: .madame, familyName: ""),
    unknown: \.unknownFields,
    fields: [
      .required("id", "numéro", \.id, .newMember),
      .required("civility", "civilité", \.civility, .word),
      .omitted("givenName", "prénom", \.givenName, .text, default: ""),
      .required("familyName", "nom", \.familyName, .text),
      .choice("office", "fonction", \.office, Office.cases),
      .optional("inOfficeFrom", "début du mandat", \.mandate.from, .date),
      .optional("inOfficeUntil", "fin du mandat", \.mandate.until, .date),
      .optional("officeFrom", "début de la fonction", \.officeTerm.from, .date),
      .optional("officeUntil", "fin de la fonction", \.officeTerm.until, .date),
      .optional("bornOn", "date de naissance", \.bornOn, .date),
    ])
}

extension Office {
  static let cases: [Case<Office>] = [
    Case("mayor", .mayor),
    Case(
      "deputyMayor", blank: 1, embed: Office.deputyMayor(rank:),
      extract: { if case .deputyMayor(let rank) = $0 { rank } else { nil } },
      fields: [.required("rank", "rang", \.self, .integer(1...99, "un rang de 1 à 99"))]),
    Case("delegateMayor", .delegateMayor),
    Case("delegatedCouncillor", .delegatedCouncillor),
    Case("councillor", .councillor),
  ]
}

extension HouseStyle {
  /// What the fields that a file leaves out stand for; part of the format, whatever the program’s
  /// own defaults become.
  static let original = HouseStyle(
    dateOrder: .yearFirst, unanimity: .membersPresent, countsAfterUnanimity: true,
    mayoressTitle: .laMaire, namesExceptions: true, hyphenatedNumbers: false, textWidth: 90)

  static let shape: Shape<HouseStyle> = Shape(
    "houseStyle", blank: .original, unknown: \.unknownFields,
    fields: [
      .stated("dateOrder", "ordre de la date", \.dateOrder, .word, default: .yearFirst),
      .stated("unanimity", "unanimité", \.unanimity, .word, default: .membersPresent),
      .stated(
        "countsAfterUnanimity", "voix après l’unanimité", \.countsAfterUnanimity, .bool,
        default: true),
      .stated("mayoressTitle", "titre de la maire", \.mayoressTitle, .word, default: .laMaire),
      .stated(
        "namesExceptions", "noms des opposants", \.namesExceptions, .bool, default: true),
      .stated(
        "hyphenatedNumbers", "traits d’union de 1990", \.hyphenatedNumbers, .bool, default: false),
      .stated(
        "textWidth", "largeur du texte", \.textWidth,
        .integer(60...120, "une largeur en colonnes"), default: 90),
    ])
}

extension Codec<Int> {
  static let population = Codec.integer(0...100_000_000, "un nombre d’habitants")
  /// A count of persons in one council.
  static let headcount = Codec.integer(0...999, "un nombre de personnes")
}
