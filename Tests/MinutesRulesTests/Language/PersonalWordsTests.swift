import MinutesModel
import MinutesRules
import Testing

/// What may be personal data, for a reader to decide about.
struct PersonalWordsTests {
  private func found(_ text: String) -> [(String, MaskingMark.Kind)] {
    let council = Council(
      commune: "Val", members: [Member(id: MemberID(1), civility: .madame, familyName: "ROUX")])
    let item = AgendaItem(
      id: ItemID(1), title: "",
      blocks: [
        Block(id: BlockID(1), content: .passage(Passage(role: .exposition, texts: [text])))
      ])
    let minutes = Minutes(council: council, session: Session(date: .epoch), agenda: [item])
    return PersonalWords.all(in: minutes).map { ($0.words, $0.kind) }
  }

  @Test(arguments: [
    ("Madame Odile GRANGE demande une aide", "Madame Odile GRANGE", MaskingMark.Kind.privatePerson),
    ("la parcelle des consorts LEBLANC est vendue", "consorts LEBLANC", .privatePerson),
    ("vendue à M. Paul de la TOUR pour 10 €", "M. Paul de la TOUR", .privatePerson),
    ("le joindre au 06 12 34 56 78", "06 12 34 56 78", .phone),
    ("écrire à odile.grange@exemple.fr", "odile.grange@exemple.fr", .email),
    ("L’agent est en congé de longue maladie", "L’agent est en congé de longue maladie", .health),
    (
      "La famille a un dossier de surendettement", "La famille a un dossier de surendettement",
      .debt
    ),
    ("L’acquéreur est domicilié 3 rue Haute", "L’acquéreur est domicilié 3 rue Haute", .other),
  ])
  func `words that may be personal are found`(
    _ text: String, _ words: String, _ kind: MaskingMark.Kind
  ) {
    #expect(found(text).contains { $0.0 == words && $0.1 == kind }, "\(found(text))")
  }

  @Test(arguments: [
    "Mme ROUX présente le devis", "Monsieur le Maire ouvre la séance", "M. le Préfet a répondu",
    "Madame la Présidente de l’association", "écrire à mairie@val.fr", "le devis de 6 395,87 €",
    "Le conseil approuve le plan de financement", "M.",
  ])
  func `members of the council and offices are not`(_ text: String) {
    #expect(found(text).isEmpty, "\(found(text))")
  }

  @Test
  func `what somebody decided about is decided for these words`() throws {
    let text = "Madame Odile GRANGE demande"
    let item = AgendaItem(
      id: ItemID(1), title: "",
      blocks: [
        Block(id: BlockID(1), content: .passage(Passage(role: .exposition, texts: [text])))
      ])
    var minutes = Minutes(
      council: Council(commune: "Val"), session: Session(date: .epoch), agenda: [item])
    let words = try #require(PersonalWords.all(in: minutes).first)
    #expect(!words.isDecided(in: minutes))
    minutes.review.masks = [
      MaskingMark(words.place, words: words.words, kind: words.kind, treatment: .initials)
    ]
    #expect(words.isDecided(in: minutes))
  }
}
