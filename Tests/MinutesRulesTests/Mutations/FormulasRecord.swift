import MinutesModel
import MinutesWording

/// A correct session that says in words what can be said wrongly: days and their weekdays, texts of law,
/// amounts in words, calculations, scales, formulas.
enum FormulasRecord {
  static let minutes = RecordBuilder(date: .on(2024, 9, 17), members: 15, population: 1_176)
    .with { $0.session.convocation.sentOn = .on(2024, 9, 10) }
    .item(
      .passage(
        Passage(
          role: .exposition,
          texts: [
            "Monsieur le Maire rappelle que la réunion publique a eu lieu le jeudi 12 septembre 2024.",
            "Mme VIGNAULT et M. FAZILLEAU y assistaient ; la suivante est fixée au "
              + "lundi 7 octobre 2024 à 18 heures 30.",
          ].map(\.typeset))),
      title: "Réunions publiques", kind: .information
    )
    .item(
      .passage(
        Passage(
          role: .visas,
          texts: [
            "Vu le Code général des collectivités territoriales, et notamment ses articles "
              + "L. 1612-1, L. 2121-29 et L. 5214-16-1,",
            "Vu la loi n° 2013-595 du 8 juillet 2013, et notamment son article 67,",
            "Vu le décret n° 2014-513 du 20 mai 2014,",
            "Vu la délibération du 9 avril 2024,",
          ].map(\.typeset))),
      .passage(
        Passage(
          role: .exposition,
          texts: [
            "La location coûte mille six cent soixante-six euros et soixante-sept centimes "
              + "(1 666,67 €) hors taxe, soit 2 000,00 € TTC.",
            "L’adhésion est de 35,28 € (0,03 € × 1 176 habitants) et la part fixe de 40 €, "
              + "soit 75,28 € au total.",
            "Une avance de 25 % de 504 285,56 €, soit 126 071,39 €, est possible.",
            "12 × 15,50 € = 186,00 €",
          ].map(\.typeset))),
      .ballot(
        Ballot(votes: .byException([]), wording: .typed("à l’unanimité"))),
      .passage(
        Passage(
          role: .operative(.infinitives),
          lead: "Après en avoir délibéré, le Conseil municipal, à l’unanimité, décide",
          texts: [
            "d’approuver la convention à compter du 1er janvier 2025,",
            "d’autoriser Monsieur le Maire à la signer, telle qu’elle est annexée à la présente "
              + "délibération.",
          ].map(\.typeset))),
      .annex(Annex(label: "Convention de location", reference: "convention.pdf")),
      title: "Location d’un local : convention"
    )
    .item(
      .passage(
        Passage(
          role: .exposition,
          texts: [
            "L’étude « Cœur de bourg » propose l’accord d’un fonds de concours.",
            "Le Conseil municipal a été consulté en séance ordinaire.",
          ].map(\.typeset))),
      .ballot(
        Ballot(
          votes: .counts(Tally(inFavour: 10, against: 2, abstentions: 1)),
          wording: .typed("par 10 voix pour, 2 voix contre et 1 abstention"))),
      .passage(
        Passage(role: .operative(.verbs), texts: ["Approuve l’étude.", "Autorise sa publication."])),
      title: "Étude"
    )
    .minutes
}
