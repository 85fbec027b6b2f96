import Testing

/// What the sources do without: constructs that end the program on data, and floating point near money.
@Suite struct RestraintTests {
  private let sources: [SourceFile]

  init() throws {
    sources = try SourceFile.sources.get()
  }

  private static let longestFile = 420

  private static let constructs: [(name: String, isIn: @Sendable (String) -> Bool)] = [
    ("try!", { $0.contains("try!") }),
    ("as!", { $0.contains("as!") && $0.contains(/\bas!/) }),
    (
      "force unwrapping",
      { $0.contains("!") && $0.contains(/[\w\)\]\}"]!(?!=)/) && !$0.contains(/\b(?:try|as)!/) }
    ),
    ("fatalError", { $0.contains("fatalError") }),
    ("precondition", { $0.contains("precondition") }),
    ("assert", { $0.contains("assert(") || $0.contains("assertionFailure(") }),
    ("@unchecked Sendable", { $0.contains("@unchecked") }),
    ("nonisolated(unsafe)", { $0.contains("nonisolated(unsafe)") }),
    ("Bundle.module", { $0.contains("Bundle.module") }),
    ("print for debugging", { $0.contains("debugPrint(") || $0.contains(" dump(") }),
  ]

  @Test(arguments: constructs.map(\.name))
  func `no source uses`(construct: String) {
    for entry in Self.constructs where entry.name == construct {
      for source in sources {
        for (index, line) in source.code.enumerated() where entry.isIn(line) {
          Issue.record("\(source.path):\(index + 1): \(construct): \(line)")
        }
      }
    }
  }

  @Test func `no floating point near an amount`() {
    for source in sources where source.target.hasPrefix("Minutes") {
      for (index, line) in source.code.enumerated()
      where line.contains(/\b(?:Double|Float|CGFloat|Float16)\b/) {
        Issue.record("\(source.path):\(index + 1): \(line)")
      }
    }
  }

  @Test func `the interface starts no task and belongs to no actor`() {
    for source in sources where source.target == "EditorInterface" {
      for (index, line) in source.code.enumerated()
      where line.contains(/@MainActor|\bTask\s*[\{\.]|\bawait\b/) {
        Issue.record("\(source.path):\(index + 1): \(line)")
      }
    }
  }

  @Test func `no file is longer than a reader can hold`() {
    for source in sources where source.code.count - 1 > Self.longestFile {
      Issue.record("\(source.path) has \(source.code.count - 1) lines")
    }
  }

  @Test(arguments: [
    ("let a = b!", true), ("let a = b![0]", true), ("call()!.x", true), ("a != b", false),
    ("if !a", false), ("let s = \"Halte !\"", false), ("// never b!", false),
    ("let s = \"a\" // b!", false), ("x = try! f()", false),
  ])
  func `force unwrapping is told from what looks like it`(line: String, isFound: Bool) {
    let source = SourceFile(path: "Sources/X/y.swift", text: line)
    let construct = Self.constructs.first { $0.name == "force unwrapping" }
    #expect(source.code.contains { construct?.isIn($0) ?? false } == isFound)
  }
}
