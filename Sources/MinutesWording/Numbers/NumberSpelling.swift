package import MinutesModel

/// How numbers are hyphenated in words.
package enum NumberSpelling: Hashable, Sendable, CaseIterable {
  /// « deux mille vingt et un », « quatre-vingt-un »
  case traditional
  /// « deux-mille-vingt-et-un » (rectifications of 1990)
  case hyphenated

  var separator: String { self == .hyphenated ? "-" : " " }
}

extension HouseStyle {
  /// The commune’s way of hyphenating numbers in words.
  package var numberSpelling: NumberSpelling { hyphenatedNumbers ? .hyphenated : .traditional }
}
