package import MinutesModel

/// The counts of a ballot in words of the trade.
package struct TallyWording: Hashable, Sendable {
  private let tally: Tally

  package init(_ tally: Tally) {
    self.tally = tally
  }

  /// « par 12 voix pour, 1 voix contre et 2 abstentions »
  package var counts: String {
    let inFavour = [FrenchNumber(tally.inFavour).figures + " voix pour"]
    return "par " + Enumeration.joining(inFavour + against + otherCounts)
  }

  /// « 13 voix pour, 2 abstentions », as it stands in brackets.
  package var list: String {
    let isSilent = tally.votesCast == 0
    let inFavour = isSilent ? [] : [FrenchNumber(tally.inFavour).figures + " voix pour"]
    let parts = inFavour + against + otherCounts
    return parts.isEmpty ? "aucune voix" : parts.joined(separator: ", ")
  }

  /// « 2 abstentions et 1 bulletin blanc »: those who voted neither for nor against.
  package var others: String { Enumeration.joining(otherCounts) }

  private var against: [String] {
    tally.against > 0 ? [FrenchNumber(tally.against).figures + " voix contre"] : []
  }

  private var otherCounts: [String] {
    [
      (tally.abstentions, "abstention", "abstentions"),
      (tally.blank, "bulletin blanc", "bulletins blancs"),
      (tally.null, "bulletin nul", "bulletins nuls"),
      (
        tally.notVoting, "membre ne prenant pas part au vote",
        "membres ne prenant pas part au vote"
      ),
    ]
    .filter { $0.0 > 0 }
    .map { FrenchNumber($0.0).counting($0.1, $0.2) }
  }
}
