import MinutesModel
import Testing

@testable import MinutesWording

/// Names that may be one person’s.
struct LikenessTests {
  @Test(arguments: [
    ("Martin", "Martin", 0), ("Martin", "Marti", 1), ("Lefèvre", "LEFEVRE", 0),
    ("Guillot", "Guillaut", 2), ("", "abc", 3), ("chat", "chien", 3),
  ])
  func `the distance of two names`(one: String, other: String, expected: Int) {
    #expect(one.distance(to: other) == expected)
    #expect(other.distance(to: one) == expected)
  }

  @Test(arguments: [
    ("Jean", "Martin", "Jean", "Martain", true), ("Jean", "Martin", "Paule", "Martin", false),
    ("", "Martin", "Paule", "Martin", true), ("Léa", "Roux", "Lea", "Roux", true),
    ("Léa", "Roux", "Léa", "Rougier", false), ("Anne", "Lefèvre", "Anne", "Lefebvre", true),
  ])
  func `members are alike`(
    given: String, family: String, otherGiven: String, otherFamily: String, expected: Bool
  ) {
    let one = Member(id: MemberID(1), civility: .madame, givenName: given, familyName: family)
    let other = Member(
      id: MemberID(2), civility: .madame, givenName: otherGiven, familyName: otherFamily)
    #expect(one.isLike(other) == expected)
    #expect(other.isLike(one) == expected)
    #expect(!one.isLike(one))
  }
}
