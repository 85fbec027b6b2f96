import MinutesModel
import MinutesWording

/// An office as a list of members names it: « Maire », « 1re adjointe », « conseillers municipaux ».
struct OfficeWords: Hashable {
  /// What the office is, a deputy’s rank aside.
  enum Kind: Hashable {
    case mayor, deputyMayor, delegateMayor, delegatedCouncillor, councillor
  }

  let kind: Kind
  /// A deputy’s rank, where it is said.
  let rank: Int?
  /// Whether several members hold it: those named before.
  let isPlural: Bool

  /// The office that folded words name, all of them; `nil` for any other words.
  init?(_ words: some Sequence<String>) {
    var rest = words.map { $0 }
    while let first = rest.first, ["le", "la", "les", "en", "qualite", "de", "d"].contains(first) {
      rest.removeFirst()
    }
    var rank: Int?
    if let first = rest.first, let ordinal = OfficeWords.ordinal(first) {
      rank = ordinal
      rest.removeFirst()
    }
    guard !rest.isEmpty, rest.count <= 5 else { return nil }
    let text = rest.joined(separator: " ")
    guard let (kind, isPlural) = OfficeWords.table[text] else { return nil }
    guard rank == nil || kind == .deputyMayor || kind == .delegateMayor else { return nil }
    self.kind = kind
    self.rank = rank
    self.isPlural = isPlural
  }

  /// The office of a member, with the rank that is said or the next one.
  func office(nextRank: Int) -> Office {
    switch kind {
    case .mayor: .mayor
    case .deputyMayor: .deputyMayor(rank: rank ?? nextRank)
    case .delegateMayor: .delegateMayor
    case .delegatedCouncillor: .delegatedCouncillor
    case .councillor: .councillor
    }
  }

  private static func ordinal(_ word: String) -> Int? {
    if let known = ordinals[word] { return known }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard let value = Int(digits), (1...30).contains(value),
      ["er", "ere", "re", "e", "eme", "nd", "nde", "ieme"].contains(word.dropFirst(digits.count))
    else { return nil }
    return value
  }

  private static let ordinals: [String: Int] = {
    var table: [String: Int] = ["second": 2, "seconde": 2]
    for rank in 1...30 {
      for gender in Gender.allCases {
        table[FrenchNumber(rank).ordinalWords(gender: gender).folded] = rank
      }
    }
    return table
  }()

  private static let table: [String: (Kind, isPlural: Bool)] = {
    var result: [String: (Kind, isPlural: Bool)] = [:]
    func add(_ words: String, _ kind: Kind, plural: Bool = false) { result[words] = (kind, plural) }
    for word in ["maire", "mairesse"] { add(word, .mayor) }
    for (word, isPlural) in [
      ("adjoint", false), ("adjointe", false), ("adjoints", true), ("adjointes", true),
    ] {
      for end in ["", " au maire", " du maire", " a la maire", " specialise", " specialisee"] {
        add(word + end, .deputyMayor, plural: isPlural)
      }
      add("maire-" + word, .deputyMayor, plural: isPlural)
      add("maire " + word, .deputyMayor, plural: isPlural)
      add("maires-" + word, .deputyMayor, plural: true)
      add("maires " + word, .deputyMayor, plural: true)
    }
    for (word, isPlural) in [
      ("delegue", false), ("deleguee", false), ("delegues", true), ("deleguees", true),
    ] {
      add((isPlural ? "maires " : "maire ") + word, .delegateMayor, plural: isPlural)
      for councillor in ["conseiller", "conseillere", "conseillers", "conseilleres"] {
        add(councillor + " " + word, .delegatedCouncillor, plural: isPlural)
        for municipal in ["municipal", "municipale", "municipaux", "municipales"] {
          add("\(councillor) \(municipal) \(word)", .delegatedCouncillor, plural: isPlural)
        }
      }
    }
    for (councillor, isPlural) in [
      ("conseiller", false), ("conseillere", false), ("conseillers", true), ("conseilleres", true),
    ] {
      add(councillor, .councillor, plural: isPlural)
      for municipal in ["municipal", "municipale", "municipaux", "municipales"] {
        add(councillor + " " + municipal, .councillor, plural: isPlural)
      }
    }
    return result
  }()
}
