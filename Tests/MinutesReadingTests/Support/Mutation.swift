import MinutesTestSupport

/// Damages texts at random, as conversion, scanning and careless typing do.
struct Mutation {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed &* 0x9E37_79B9 &+ 7)
  }

  /// The text with words that no text has, at places between others.
  mutating func planting(in text: String) -> (String, words: [String]) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var words: [String] = []
    for number in 0..<12 {
      let candidates = lines.indices.filter { lines[$0].contains(where: \.isLetter) }
      guard let line = candidates.randomElement(using: &random) else { break }
      let word = "zorglub\(letters(number))"
      var parts = lines[line].split(separator: " ", omittingEmptySubsequences: false)
      parts.insert(Substring(word), at: Int.random(in: 0...parts.count, using: &random))
      lines[line] = parts.joined(separator: " ")
      words.append(word)
    }
    return (lines.joined(separator: "\n"), words)
  }

  private func letters(_ number: Int) -> String {
    String(UnicodeScalar(UInt8(97 + number % 26)))
  }

  /// The text with lines lost, doubled, joined and cut, with signs lost and put in.
  mutating func damaging(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<max(4, lines.count / 12) {
      guard let index = lines.indices.randomElement(using: &random) else { break }
      switch Int.random(in: 0...9, using: &random) {
      case 0: lines.remove(at: index)
      case 1: lines.insert(lines[index], at: index)
      case 2: lines.insert("", at: index)
      case 3: lines[index] = lines[index].uppercased()
      case 4: lines[index] = String(lines[index].drop { $0 == " " })
      case 5: lines[index] = "  " + lines[index]
      case 6: lines[index] = lines[index].filter { !",.:;".contains($0) }
      case 7:
        let cut = lines[index].index(
          lines[index].startIndex, offsetBy: Int.random(in: 0...lines[index].count, using: &random))
        lines.insert(String(lines[index][cut...]), at: index + 1)
        lines[index] = String(lines[index][..<cut])
      case 8 where index + 1 < lines.count:
        lines[index] += " " + lines.remove(at: index + 1)
      default:
        lines[index] = String(
          lines[index].map { $0 == "l" && Bool.random(using: &random) ? "1" : $0 })
      }
    }
    return lines.joined(separator: "\n")
  }
}
