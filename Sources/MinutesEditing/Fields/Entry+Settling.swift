package import MinutesModel

extension Entry {
  /// The entry as it is kept once its field is left: an amount where the words can be read as one.
  package var settled: Entry {
    if case .text(let text) = self, let amount = Amount(reading: text) {
      .amount(amount)
    } else {
      self
    }
  }
}
