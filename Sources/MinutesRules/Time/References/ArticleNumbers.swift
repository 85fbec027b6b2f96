import MinutesWording

/// Compares articles of the Code général des collectivités territoriales with those there are.
enum ArticleNumbers {
  /// Articles that minutes of communes cite, by which a slip is told; every article of that code has
  /// four digits before its first hyphen.
  static let cited: [String] =
    ("L1111-4 L1111-6 L1111-9 L1111-10 L1411-1 L1611-4 L1612-1 L1612-2 L1612-8 L1612-11 L1612-12 "
    + "L1612-20 L1612-26 L1615-6 L2113-1 L2121-1 L2121-2 L2121-4 L2121-7 L2121-8 L2121-10 L2121-11 "
    + "L2121-12 L2121-13 L2121-14 L2121-15 L2121-16 L2121-17 L2121-18 L2121-19 L2121-20 L2121-21 "
    + "L2121-22 L2121-23 L2121-24 L2121-25 L2121-26 L2121-29 L2121-30 L2121-31 L2121-33 L2122-1 "
    + "L2122-2 L2122-4 L2122-7 L2122-8 L2122-10 L2122-17 L2122-18 L2122-19 L2122-20 L2122-21 "
    + "L2122-22 L2122-23 L2122-24 L2122-27 L2122-28 L2123-12 L2123-18 L2123-20 L2123-23 L2123-24 "
    + "L2131-1 L2131-2 L2131-3 L2131-6 L2131-11 L2143-2 L2143-3 L2144-3 L2211-1 L2212-1 L2212-2 "
    + "L2213-1 L2213-2 L2221-3 L2221-10 L2223-1 L2223-13 L2223-14 L2223-15 L2223-17 L2223-18 "
    + "L2224-5 L2224-7 L2224-8 L2224-10 L2224-13 L2241-1 L2252-1 L2311-1 L2311-5 L2311-7 L2312-1 "
    + "L2312-3 L2313-1 L2321-1 L2321-2 L2321-3 L2331-1 L2334-32 L2334-33 L2334-37 L2334-42 L2541-1 "
    + "L5211-1 L5211-4 L5211-5 L5211-9 L5211-10 L5211-17 L5211-18 L5211-19 L5211-20 L5211-25 "
    + "L5211-39 L5212-1 L5212-16 L5212-20 L5214-16 L5214-21 L5216-5 L5721-1 R2121-7 R2121-8 R2121-9 "
    + "R2121-10 R2121-11 R2131-1 R2223-5 R2321-2 R2334-27 D1111-8 D2224-1 D2224-3")
    .split(separator: " ").map(String.init)

  static func slips(in tape: WordTape) -> [Slip] {
    ArticleReader.all(in: tape).compactMap { article in
      guard article.value.code == .localAuthorities, let first = article.value.parts.first,
        !(1000...9999).contains(first)
      else { return nil }
      let near = cited.filter { article.value.isNear($0) }
      let written = article.value.name
      guard near.count == 1, let right = near.first else {
        return Slip(
          rule: "T-11", severity: .warning, range: article.range,
          message: "l’article \(written) n’existe pas : ce code a quatre chiffres avant le tiret",
          right: nil)
      }
      let number = String(right.dropFirst())
      return Slip(
        rule: "T-11", severity: .warning, range: article.value.numberRange,
        message: "l’article \(written) n’existe pas dans ce code : écrire « \(number) » "
          + "(article \(right))",
        right: number)
    }
  }
}

extension ArticleMention {
  /// Whether a known article has the same letter and end, and one digit more or less before.
  fileprivate func isNear(_ known: String) -> Bool {
    guard known.first == letter else { return false }
    let theirs = known.dropFirst().split(separator: "-").compactMap { Int($0) }
    guard let first = parts.first, let other = theirs.first, parts.count >= theirs.count else {
      return false
    }
    return Array(parts[1..<theirs.count]) == Array(theirs.dropFirst())
      && first.isOneSlip(from: other)
  }
}
