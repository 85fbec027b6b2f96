import Testing

@testable import EditorInterface

/// Capitals that lead to a name.
struct NameJumpTests {
  private static let names = ["Roy", "Brunet", "Bouchet", "Éluard", "Boucher", "Sicot"]

  @Test(arguments: [
    ("B", [1]), ("BB", [1, 2]), ("BBB", [1, 2, 4]), ("BBBB", [1, 2, 4, 1]), ("BO", [1, 2]),
    ("BOU", [1, 2, 2]), ("E", [3]), ("EL", [3, 3]), ("BS", [1, 5]), ("BORO", [1, 2, 0, 0]),
  ])
  func `capitals go to the name that begins with them`(typed: String, expected: [Int]) {
    var jump = NameJump()
    var chosen = 0
    var visited: [Int] = []
    for letter in typed {
      if let index = jump.index(adding: letter, to: Self.names, from: chosen) { chosen = index }
      visited.append(chosen)
    }
    #expect(visited == expected)
  }

  @Test func `a letter that no name begins with leaves the choice alone`() {
    var jump = NameJump()
    #expect(jump.index(adding: "Z", to: Self.names, from: 2) == nil)
    #expect(jump.index(adding: "R", to: [], from: 0) == nil)
  }

  @Test func `the chosen name is found again when it is the only one`() {
    var jump = NameJump()
    #expect(jump.index(adding: "S", to: Self.names, from: 5) == 5)
    #expect(jump.index(adding: "S", to: Self.names, from: 5) == 5)
  }
}
