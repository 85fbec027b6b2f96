/// What the lexicon knows of a word: which readers have to look at it.
struct Lexeme: OptionSet, Sendable {
  let rawValue: UInt32

  static let month = Lexeme(rawValue: 1 << 0)
  static let weekday = Lexeme(rawValue: 1 << 1)
  /// « loi », « décret », « ordonnance »
  static let act = Lexeme(rawValue: 1 << 2)
  /// « article », « articles », « art »
  static let article = Lexeme(rawValue: 1 << 3)
  /// The first word of a phrase that is a trap.
  static let trap = Lexeme(rawValue: 1 << 4)
  static let determiner = Lexeme(rawValue: 1 << 5)
  static let noun = Lexeme(rawValue: 1 << 6)
  static let adjective = Lexeme(rawValue: 1 << 7)
  /// A word that stands in capitals without its accents.
  static let accentless = Lexeme(rawValue: 1 << 8)
  static let acronym = Lexeme(rawValue: 1 << 9)
  /// A word that is never written twice in a row.
  static let single = Lexeme(rawValue: 1 << 10)
  /// The first word of a phrase that a rule compares with the record.
  static let cue = Lexeme(rawValue: 1 << 11)
  /// « deux » to « dix »
  static let several = Lexeme(rawValue: 1 << 12)
  static let civility = Lexeme(rawValue: 1 << 13)
}

/// Every word that a reader of texts looks for, so that all others are told in one step.
struct Lexicon: Sendable {
  static let shared = Lexicon()

  private var keys: [UInt64]
  private var values: [UInt32]
  private let mask: Int

  /// What is known of a word; nothing of most.
  @inline(__always) func lexeme(_ key: WordKey) -> Lexeme {
    var slot = Int(truncatingIfNeeded: key.hash >> 20) & mask
    while keys[slot] != 0 {
      if keys[slot] == key.hash { return Lexeme(rawValue: values[slot]) }
      slot = (slot + 1) & mask
    }
    return []
  }

  private init() {
    var all: [WordKey: Lexeme] = [:]
    func add(_ words: some Sequence<WordKey>, _ lexeme: Lexeme) {
      for word in words { all[word, default: []].formUnion(lexeme) }
    }
    add(DateReader.months.keys, .month)
    add(DateReader.weekdays.keys, .weekday)
    add(ActReader.kinds.keys, .act)
    add(ArticleReader.openers.words, .article)
    add(PhraseTraps.table.keys, .trap)
    add(NounAgreement.determiners.keys, .determiner)
    add(NounAgreement.severals.words, .several)
    add(NounForm.table.keys, .noun)
    add(AdjectiveForm.table.keys, .adjective)
    add(CapitalAccents.words.keys, .accentless)
    add(AcronymTable.keys.keys, .acronym)
    add(DoubledWords.single.words, .single)
    add(CueReader.openers.words, .cue)
    add(TitleAgreement.civilities.keys, .civility)
    var size = 1
    while size < all.count * 4 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    mask = size - 1
    for (key, lexeme) in all {
      var slot = Int(truncatingIfNeeded: key.hash >> 20) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key.hash
      values[slot] = lexeme.rawValue
    }
  }
}
