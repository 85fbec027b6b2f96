/// How long before the session the convocation must be sent, in clear days (jours francs).
package struct ConvocationDelay: Hashable, Sendable {
  /// Communes with at least so many inhabitants take the longer delay.
  package let longFrom: Int
  package let short: Int
  package let long: Int
  /// The least delay that urgency leaves.
  package let urgent: Int
  /// In Alsace-Moselle, where the three days are not clear ones.
  let alsaceMoselle: Int

  /// The delay of a commune; an unknown population takes the shorter.
  package func clearDays(population: Int?, isInAlsaceMoselle: Bool) -> Int {
    if isInAlsaceMoselle { return alsaceMoselle }
    return (population ?? 0) >= longFrom ? long : short
  }

  /// The delay of the first session after a renewal and of a second convocation, whatever the
  /// population (CGCT L2121-7, L2121-17).
  package var ofAnyCommune: Int { short }

  package static let table = DatedTable(
    ConvocationDelay(longFrom: 3_500, short: 3, long: 5, urgent: 1, alsaceMoselle: 2),
    LawSource(
      "CGCT, art. L2121-11 et L2121-12",
      "La convocation est adressée trois jours francs au moins avant la séance, cinq dans les "
        + "communes de 3 500 habitants et plus ; l’urgence peut abréger le délai à un jour franc."))
}

extension Convocation {
  /// Whether it is a second one sent early enough for a session of that day: then no quorum is
  /// needed (CGCT L2121-17). A day of sending that is not noted is taken to be early enough.
  package func waivesQuorum(on date: CalendarDate) -> Bool {
    guard isSecond else { return false }
    guard let sentOn else { return true }
    return sentOn.clearDays(until: date) >= ConvocationDelay.table.row(on: date).value.ofAnyCommune
  }
}
