package import MinutesModel

extension Civility {
  /// « Mme », « M. »; empty if it is not known.
  package var abbreviation: String {
    switch self {
    case .madame: "Mme"
    case .monsieur: "M."
    case .unstated: ""
    }
  }

  /// The civility before a name or a title: « M. le maire ».
  package func before(_ name: String) -> String {
    abbreviation.isEmpty ? name : abbreviation + " " + name
  }
}

extension Member {
  /// « Jean-Michel RENAULT », « VIGNAULT » without a given name.
  package var name: String {
    givenName.isEmpty ? familyName.inCapitals : givenName + " " + familyName.inCapitals
  }
  /// « M. Jean-Michel RENAULT »
  package var styledName: String { civility.before(name) }
  /// « Mme VIGNAULT », whatever the given name.
  package var shortName: String { civility.before(familyName.inCapitals) }
  /// How words agree with this member.
  package var agreement: Agreement { Agreement(civility.gender) }

  /// « maire », « première adjointe », « conseiller municipal délégué »: the office, agreed.
  package var officeTitle: String { officeTitle(ordinalInFigures: false) }

  /// The office, with a deputy’s rank in words or in figures (« 1re adjointe »).
  package func officeTitle(ordinalInFigures: Bool) -> String {
    guard case .deputyMayor(let rank) = office, rank > 0 else {
      return office.word(agreement)
    }
    let number = FrenchNumber(rank)
    let ordinal =
      ordinalInFigures
      ? number.ordinalFigures(gender: civility.gender)
      : number.ordinalWords(gender: civility.gender)
    return ordinal + " " + office.word(agreement)
  }

  /// « M. Jean-Michel RENAULT, maire »
  package var nameAndOffice: String { styledName + ", " + officeTitle }
}

extension Office {
  /// The office as a word to agree; a deputy’s rank is left out.
  package var word: InflectedWord {
    switch self {
    case .mayor: .mayor
    case .deputyMayor: .deputyMayor
    case .delegateMayor: .delegateMayor
    case .delegatedCouncillor: .delegatedCouncillor
    case .councillor: .councillor
    }
  }

  /// Where the office stands in a list of persons: mayor first.
  var rank: Int {
    switch self {
    case .mayor: 0
    case .deputyMayor: 1
    case .delegateMayor: 2
    case .delegatedCouncillor: 3
    case .councillor: 4
    }
  }
}
