package import MinutesModel

/// How the text speaks of the mayor, by the person’s gender and the title she wants.
package struct MayorTitle: Hashable, Sendable {
  private let civility: Civility
  private let title: HouseStyle.MayoressTitle

  package init(_ civility: Civility, title: HouseStyle.MayoressTitle = .laMaire) {
    self.civility = civility
    self.title = title
  }

  /// The title of this mayor in the commune’s style.
  package init(of mayor: Member, style: HouseStyle) {
    self.init(mayor.civility, title: style.mayoressTitle)
  }

  /// « le maire », « la maire », « la mairesse »
  package var withArticle: String {
    guard civility == .madame else { return "le maire" }
    return switch title {
    case .leMaire: "le maire"
    case .laMaire: "la maire"
    case .mairesse: "la mairesse"
    }
  }

  /// « M. le maire », « Mme la maire », « le maire » where the civility is not known.
  package var short: String { civility.before(withArticle) }
  /// « maire », « mairesse »: the bare word, as after a name.
  package var word: String { civility == .madame && title == .mairesse ? "mairesse" : "maire" }
}

extension Member {
  /// « M. Jean-Michel RENAULT, maire », with the mayor’s title as she wants it.
  package func nameAndOffice(style: HouseStyle) -> String {
    styledName + ", " + officeTitle(style: style)
  }

  /// The office, agreed, with the mayor’s title as she wants it.
  package func officeTitle(style: HouseStyle) -> String {
    office == .mayor ? MayorTitle(of: self, style: style).word : officeTitle
  }

  /// Who is meant when the text speaks of the president: « M. le maire », else name and office
  /// (« Mme Laure VIGNAULT, première adjointe »).
  package func presidentReference(style: HouseStyle) -> String {
    office == .mayor ? MayorTitle(of: self, style: style).short : nameAndOffice
  }
}
