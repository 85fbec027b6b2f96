import MinutesModel
import MinutesWording

/// The register of a commune that does not exist: five sessions that show, between them, every kind
/// of block and every turn a session can take, without a fault.
enum SaintAubin {
  static let folder = "examples/Saint-Aubin-sur-Vère"

  static let sessions = [winter2024, spring2024, summer2025, autumn2025, winter2026]

  static let council = Council(
    commune: "Saint-Aubin-sur-Vère", department: "Orne", population: 948,
    members: members(
      deputies: 4, "Mme Claire DELAUNAY", "M. Philippe ROUSSEL", "Mme Sandrine LECOMTE",
      "M. Karim BENALI", "Mme Françoise AUBRY", "M. Gérard MOULIN", "Mme Nathalie PERRIER",
      "M. Thomas GUILLOT", "Mme Élodie MARCHAND", "M. Bernard HUET", "Mme Aurélie FONTAINE",
      "M. Julien CARON", "Mme Monique LEFÈVRE", "M. Stéphane NOËL", "Mme Camille TESSIER"),
    documents: DocumentSettings(
      website: "www.saint-aubin-sur-vere.example", siret: "21619990100002", inseeCode: "61999",
      prefecture: "PREF061", court: "Caen"))

  static func session(
    _ date: String, convoked: String, from opening: String, to closing: String,
    president: Int = 1, secretary: Int
  ) -> Session {
    Session(
      date: day(date), opensAt: time(opening), closesAt: time(closing),
      convocation: Convocation(sentOn: day(convoked), postedOn: day(convoked)),
      president: MemberID(president), secretary: MemberID(secretary),
      othersAttending: "M. Hervé DUVAL, secrétaire général de mairie (auxiliaire)".typeset,
      state: .draft)
  }

  /// The first item of every session: the minutes of the one before.
  static func approval(of date: String, _ remark: String = "") -> Draft {
    let session = day(date).french
    return item(
      "Arrêt du procès-verbal de la séance du \(session)",
      prose(
        "Le procès-verbal de la séance du \(session) a été adressé à chaque membre avec la convocation. "
          + (remark.isEmpty ? "Il n'appelle pas d'observation." : remark)),
      vote(subject: "Procès-verbal du \(session)"))
  }
}
