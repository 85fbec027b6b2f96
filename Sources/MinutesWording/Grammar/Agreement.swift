package import MinutesModel

/// Grammatical gender.
package enum Gender: Hashable, Sendable, CaseIterable {
  case masculine
  case feminine
}

/// The gender and number that a word agrees with.
package struct Agreement: Hashable, Sendable {
  package var gender: Gender
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

  package static let masculine = Agreement(.masculine)
  package static let feminine = Agreement(.feminine)
  package static let masculinePlural = Agreement(.masculine, isPlural: true)
  package static let femininePlural = Agreement(.feminine, isPlural: true)
}

extension Civility {
  /// The gender in which words agree with the person.
  package var gender: Gender { self == .madame ? .feminine : .masculine }
}
