package import MinutesModel

/// Grammatical gender.
package enum Gender: Hashable, Sendable, CaseIterable {
  case masculine
  case feminine
}

/// The gender and number that a word agrees with.
package struct Agreement: Hashable, Sendable {
  /// The gender that words take.
  package var gender: Gender
  /// Whether they take the plural.
  package var isPlural: Bool

  package init(_ gender: Gender, isPlural: Bool = false) {
    self.gender = gender
    self.isPlural = isPlural
  }

  /// The agreement with these persons: feminine only when all are women; nobody is masculine plural
  /// (« Absents : néant »).
  package init(with members: some Collection<Member>) {
    let allWomen = !members.isEmpty && members.allSatisfy { $0.civility == .madame }
    self.init(allWomen ? .feminine : .masculine, isPlural: members.count != 1)
  }

  /// « présent »
  package static let masculine = Agreement(.masculine)
  /// « présente »
  package static let feminine = Agreement(.feminine)
  /// « présents »
  package static let masculinePlural = Agreement(.masculine, isPlural: true)
  /// « présentes »
  package static let femininePlural = Agreement(.feminine, isPlural: true)
}

extension Civility {
  /// The gender in which words agree with the person.
  package var gender: Gender { self == .madame ? .feminine : .masculine }
}
