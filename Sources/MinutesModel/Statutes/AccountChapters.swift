/// The investment chapters of the chart of accounts of communes.
package struct AccountChapters: Hashable, Sendable {
  /// Chapters that have the accounts of their own number: « 2188 » is of chapter « 21 ».
  package let ofAccounts: [String]
  /// Other chapters of the chart, of whose accounts nothing can be told by their number.
  package let others: [String]

  /// Whether the chart has a chapter of that number; any other number is that of a voted opération.
  package func contains(_ chapter: String) -> Bool {
    ofAccounts.contains(chapter) || others.contains(chapter)
  }

  /// The chapter that an account belongs to by its first digits: « 204 » before « 20 ».
  package func chapter(of account: String) -> String? {
    ofAccounts.filter { account.hasPrefix($0) }.max { $0.utf8.count < $1.utf8.count }
  }

  /// The chapters by date.
  package static let table = DatedTable(
    AccountChapters(
      ofAccounts: ["10", "13", "16", "18", "20", "204", "21", "22", "23", "26", "27"],
      others: [
        "001", "010", "018", "020", "021", "024", "040", "041", "19", "28", "29", "39", "45", "454",
        "455", "456", "457", "458", "481", "49", "59",
      ]),
    LawSource(
      "instruction budgétaire M57 (M14 avant 2024)",
      "Un article appartient au chapitre de ses premiers chiffres ; une opération votée est elle-même un "
        + "chapitre, de numéro libre à partir de 10."))
}
