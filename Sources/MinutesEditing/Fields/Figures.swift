import MinutesModel

extension Amount {
  var figures: String { String(cents) }
}
extension Rate {
  var figures: String { String(basisPoints) }
}
