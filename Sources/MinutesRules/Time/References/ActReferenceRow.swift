import MinutesModel
import MinutesWording

/// A law, decree or ordinance that minutes often cite, with its true number and date.
struct ActReferenceRow: Hashable, Sendable {
  let kind: ActMention.Kind
  let year: Int
  let serial: Int
  let date: CalendarDate
  /// What it is about, as one would say it: « la loi portant droits et obligations des fonctionnaires ».
  let subject: String
  /// The day from which it is no longer in force.
  let repealedOn: CalendarDate?
  /// Where its text now stands.
  let successor: String
  let certainty: LawSource.Certainty

  /// « 2014-513 », « 83-634 »
  var number: String {
    (year < 2000 ? String(year % 100) : String(year)) + "-" + String(serial)
  }

  /// « décret n° 2014-513 du 20 mai 2014 »
  var citation: String { "\(kind.rawValue) n° \(number) du \(date.french)" }

  /// `nil` for a day that no calendar has, so that a slip in the table is no crash.
  init?(
    _ kind: ActMention.Kind, _ number: String, _ iso: String, _ subject: String,
    repealedOn: String? = nil, successor: String = "", certainty: LawSource.Certainty = .verified
  ) {
    let parts = number.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2, let date = CalendarDate(iso: iso) else { return nil }
    self.kind = kind
    year = parts[0] < 100 ? 1900 + parts[0] : parts[0]
    serial = parts[1]
    self.date = date
    self.subject = subject
    self.repealedOn = repealedOn.flatMap { CalendarDate(iso: $0) }
    self.successor = successor
    self.certainty = certainty
  }
}

extension ActReferenceRow {
  /// The codification of the statute of civil servants (ord. 2021-1574, art. 3).
  private static let codified = "2022-03-01"
  private static let statute = "Code général de la fonction publique"

  /// The reference table; `unverified` rows are widely cited but were not read at their source.
  static let all: [ActReferenceRow] = [
    // statute of civil servants (readkong.com 2322114; trema-avocats.fr for the codification)
    ActReferenceRow(
      .law, "83-634", "1983-07-13", "droits et obligations des fonctionnaires",
      repealedOn: codified, successor: statute),
    ActReferenceRow(
      .law, "84-16", "1984-01-11", "fonction publique de l’État", repealedOn: codified,
      successor: statute),
    ActReferenceRow(
      .law, "84-53", "1984-01-26", "fonction publique territoriale", repealedOn: codified,
      successor: statute),
    ActReferenceRow(
      .decree, "2010-997", "2010-08-26", "maintien des primes pendant certains congés"),
    ActReferenceRow(.decree, "91-875", "1991-09-06", "régime indemnitaire territorial"),
    ActReferenceRow(.decree, "2014-513", "2014-05-20", "création du RIFSEEP"),
    ActReferenceRow(
      .decree, "2014-1526", "2014-12-16", "appréciation de la valeur professionnelle"),
    ActReferenceRow(.law, "2013-595", "2013-07-08", "refondation de l’École de la République"),
    ActReferenceRow(.law, "2012-1510", "2012-12-29", "finances rectificatives pour 2012"),
    ActReferenceRow(.law, "2019-1461", "2019-12-27", "engagement et proximité"),
    ActReferenceRow(.law, "2020-1379", "2020-11-14", "prorogation de l’état d’urgence sanitaire"),
    ActReferenceRow(.law, "2021-689", "2021-05-31", "sortie de crise sanitaire"),
    ActReferenceRow(.law, "2021-1465", "2021-11-10", "vigilance sanitaire"),
    ActReferenceRow(.ordinance, "2021-1310", "2021-10-07", "publicité des actes locaux"),
    ActReferenceRow(.decree, "2021-1311", "2021-10-07", "publicité des actes locaux"),
    ActReferenceRow(.law, "2023-1380", "2023-12-30", "métier de secrétaire de mairie"),
    ActReferenceRow(.law, "2024-279", "2024-03-29", "rénovation énergétique des écoles"),
    ActReferenceRow(.organicLaw, "2025-443", "2025-05-21", "scrutin municipal"),
    ActReferenceRow(.law, "2025-444", "2025-05-21", "scrutin municipal"),
    ActReferenceRow(.ordinance, "2025-526", "2025-06-12", "compte financier unique"),
    ActReferenceRow(.law, "2025-1249", "2025-12-22", "statut de l’élu local"),
    ActReferenceRow(.law, "2026-103", "2026-02-19", "finances pour 2026"),
    // widely cited, not read
    ActReferenceRow(
      .law, "82-213", "1982-03-02", "droits et libertés des communes", certainty: .unverified),
    ActReferenceRow(
      .law, "78-17", "1978-01-06", "informatique et libertés", certainty: .unverified),
    ActReferenceRow(
      .law, "2000-1208", "2000-12-13", "renouvellement urbain", certainty: .unverified),
    ActReferenceRow(.law, "2005-102", "2005-02-11", "égalité des droits", certainty: .unverified),
    ActReferenceRow(
      .law, "2010-1563", "2010-12-16", "réforme des collectivités", certainty: .unverified),
    ActReferenceRow(
      .law, "2014-58", "2014-01-27", "action publique territoriale", certainty: .unverified),
    ActReferenceRow(.law, "2014-366", "2014-03-24", "accès au logement", certainty: .unverified),
    ActReferenceRow(
      .law, "2015-991", "2015-08-07", "organisation territoriale", certainty: .unverified),
    ActReferenceRow(
      .law, "2019-828", "2019-08-06", "transformation de la fonction publique",
      certainty: .unverified),
    ActReferenceRow(.law, "2022-217", "2022-02-21", "loi dite 3DS", certainty: .unverified),
    ActReferenceRow(
      .decree, "88-145", "1988-02-15", "agents contractuels territoriaux", certainty: .unverified),
    ActReferenceRow(
      .ordinance, "2021-1574", "2021-11-24", "Code général de la fonction publique",
      certainty: .unverified),
  ].compactMap { $0 }
}

/// An article of an act that is often cited for another.
struct ArticleConfusion: Sendable {
  /// Words of the act’s title that tell it, plain.
  let title: [WordKey]
  let wrong: Int
  let right: Int
  /// Why the wrong number is about.
  let reason: String

  static let all: [ArticleConfusion] = [
    // doctrine.fr LEGIARTI000027679220; prisme-asso.org for the bill
    ArticleConfusion(
      title: ["refondation", "de", "l", "ecole"], wrong: 47, right: 67,
      reason:
        "le fonds des activités périscolaires est à l’article 67 de la loi n° 2013-595 du 8 juillet "
        + "2013 ; 47 était le numéro du projet")
  ]
}
