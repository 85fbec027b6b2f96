import Foundation
import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesFiles

/// What is JSON, what is not, and where.
struct LocatedJSONTests {
  private func json(_ text: String) -> LocatedJSON {
    LocatedJSON(SourceText(name: "test", bytes: Array(text.utf8)))
  }

  private func problems(_ bytes: [UInt8]) -> [FileProblem] {
    let source = SourceText(name: "test", bytes: bytes)
    return LocatedJSON(source).faults.map { FileProblem($0, in: source) }
  }

  @Test(arguments: [
    "null", " true ", "[]", "{}", "[1,-0,0.5,1e5,1E-5,2.5e+3]", "\"\"", "{\"a\":{\"b\":[null]}}",
    "\"\\u00e9\\ud83d\\ude00\\n\\/\"", "\u{FEFF}[1]", "[\"\\u0000\"]", "\r\n\t [ ] ", "\"é漢👩‍🌾\"",
    "{\"a\":1,\"A\":2}", "9223372036854775808",
  ])
  func `valid texts have no fault`(text: String) {
    #expect(problems(Array(text.utf8)).isEmpty)
  }

  /// Line and column of every fault, and a word of its explanation.
  @Test(arguments: [
    ("", ["1:1 vide"]),
    ("{\"a\": 1", ["1:8 s’arrête"]),
    ("[1, 2\n\n", ["1:6 s’arrête"]),
    ("[1 2]", ["1:4 virgule"]),
    ("[1,]", ["1:4 virgule"]),
    ("[,1]", ["1:2 manque une valeur"]),
    ("{\"a\" 1}", ["1:6 «\u{A0}:\u{A0}»"]),
    ("{\"a\":}", ["1:6 manque une valeur"]),
    ("{a: 1}", ["1:2 nom de champ"]),
    ("{\"a\": 1,}", ["1:9 virgule"]),
    ("{\"a\": 1]", ["1:8 ne ferme pas", "1:9 s’arrête"]),
    (
      "[01, 1., .5, +1, 1e, 0x1]",
      [
        "1:2 nombre", "1:6 nombre", "1:10 suite", "1:14 suite", "1:18 nombre", "1:22 nombre",
      ]
    ),
    ("[True, nul, NaN, 'a']", ["1:2 suite", "1:8 suite", "1:13 suite", "1:18 suite"]),
    ("[1] 2", ["1:5 après la fin"]),
    ("[1, // un\n2]", ["1:5 commentaires"]),
    ("[1 /* un */, 2]", ["1:4 commentaires"]),
    ("[\"a\n, \"b\"]", ["1:2 pas fermé"]),
    ("[\"a\tb\"]", ["1:4 caractère de commande"]),
    ("[\"\\x\", \"\\u12g4\"]", ["1:3 séquence", "1:9 séquence"]),
    (
      "[\"\\ud800\", \"\\udc00\", \"\\ud800\\u0041\"]",
      [
        "1:3 moitié", "1:13 moitié", "1:23 moitié",
      ]
    ),
    ("{\"é\": 1,\n \"é\": 2}", ["2:2 déjà ligne 1"]),
    ("{\"a\": 1,\n \"\\u0061\": 2}", ["2:2 déjà ligne 1"]),
    (
      "{\n\"é\": 1 2,\n\"b\": tru,\n\"c\": [1,,2]\n}",
      [
        "2:8 virgule", "3:6 suite", "4:9 manque une valeur",
      ]
    ),
  ])
  func `every fault is told with its line and column`(text: String, expected: [String]) {
    let found = problems(Array(text.utf8))
    let places = found.map { "\($0.position.line):\($0.position.column)" }
    #expect(places == expected.map { String($0.prefix { $0 != " " }) })
    for (problem, words) in zip(found, expected) {
      let word = words.drop { $0 != " " }.dropFirst()
      #expect(problem.explanation.contains(word))
    }
  }

  @Test(
    arguments: [
      [0x22, 0xE9, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
      [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xE2, 0x82, 0x22], [0x22, 0x80, 0x22],
      [0x22, 0xF8, 0x88, 0x80, 0x80, 0x80, 0x22],
    ] as [[UInt8]])
  func `bytes that are not UTF-8 are one fault`(bytes: [UInt8]) {
    let found = problems(bytes)
    #expect(found.map(\.position) == [SourcePosition(line: 1, column: 2)])
    #expect(found.first?.explanation.contains("UTF-8") == true)
  }

  @Test
  func `a Latin-1 file has one fault that counts its texts`() {
    let found = problems(
      Array("[\"s".utf8) + [0xE9] + Array("ance\",\n\"".utf8) + [0xE8, 0x22, 0x5D])
    #expect(found.count == 1)
    #expect(found.first?.explanation.contains("2 textes") == true)
  }

  @Test(arguments: ["[", "{\"a\":", "[[{\"a\":["])
  func `ten thousand open brackets are a fault and no crash`(text: String) {
    let found = problems(Array(String(repeating: text, count: 10_000).utf8))
    #expect(found.first?.explanation.contains("64") == true)
    #expect(found.count <= 3)
    let closed = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
    #expect(problems(Array("[\(closed),1]".utf8)).count == 1)
  }

  @Test
  func `faults are bounded`() {
    #expect(problems(Array(("[" + String(repeating: "x,", count: 10_000) + "1]").utf8)).count == 50)
  }

  @Test
  func `integers are exact or refused`() throws {
    let tree = json("[9223372036854775807,-9223372036854775808,-0,9223372036854775808,1.0,1e2]")
    let nodes = tree.elements(of: try #require(tree.root))
    #expect(try tree.integer(of: nodes[0]) == .max)
    #expect(try tree.integer(of: nodes[1]) == .min)
    #expect(try tree.integer(of: nodes[2]) == 0)
    #expect(throws: LocatedJSON.IntegerFault.tooLarge) { try tree.integer(of: nodes[3]) }
    #expect(throws: LocatedJSON.IntegerFault.fraction) { try tree.integer(of: nodes[4]) }
    #expect(throws: LocatedJSON.IntegerFault.fraction) { try tree.integer(of: nodes[5]) }
  }

  @Test
  func `any cut or change of a byte of a record ends in a tree or in faults`() throws {
    var generator = MinutesGenerator(seed: 11)
    let bytes = generator.minutes().fileBytes
    var random = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      var broken = bytes
      let index = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0...2, using: &random) {
      case 0: broken.removeSubrange(index...)
      case 1: broken[index] = UInt8.random(in: 0...255, using: &random)
      default: broken.remove(at: index)
      }
      let source = SourceText(name: "test", bytes: broken)
      let oracle =
        (try? JSONSerialization.jsonObject(with: Data(broken), options: .fragmentsAllowed)) != nil
      if !oracle { #expect(!LocatedJSON(source).faults.isEmpty) }
      do throws(RecordError) {
        _ = try Minutes.reading(source)
      } catch {
        #expect((1...50).contains(error.problems.count))
        #expect(!error.rendering.unicodeScalars.contains { $0.isHiddenControl && $0 != "\n" })
      }
    }
  }

  @Test
  func `strings are read as another reader reads them`() throws {
    var random = SeededGenerator(seed: 7)
    let pieces = [
      "a", "é", "\\n", "\\\"", "\\\\", "\\u00e9", "\\ud83d\\ude00", "漢", "\\/", "\\u0000", " ",
    ]
    for _ in 0..<300 {
      let text =
        "\"" + (0..<8).map { _ in pieces.randomElement(using: &random) ?? "" }.joined() + "\""
      let tree = json(text)
      let expected =
        try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
        as? String
      #expect(tree.string(of: try #require(tree.root)) == expected)
    }
  }
}
