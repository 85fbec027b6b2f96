import MinutesFiles
import MinutesModel

/// The sessions that benchmarks work on.
struct SampleSessions: Sendable {
  /// A real session: 19 items, tables, a financing plan, 72 KB on disk.
  let azay: Minutes
  /// The same council with 200 items, 1 MB of text, votes, and a financing plan in every tenth item.
  let large: Minutes

  init() throws {
    azay = try RecordStore().openMinutes(at: Self.fixture).contents.value
    large = Self.lengthened(azay)
  }

  private static let root =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")

  private static let fixture = root + "/Tests/Fixtures/azay-sur-thouet-2021-02-02.json"

  /// The text of the same session as a commune wrote it.
  static let minutesAsFound = root + "/Tests/MinutesReadingTests/Samples/azay-sur-thouet.txt"

  private static func lengthened(_ minutes: Minutes) -> Minutes {
    var words = WordSource()
    var nextBlock = 0
    func block(_ content: BlockContent) -> Block {
      nextBlock += 1
      return Block(id: BlockID(nextBlock), content: content)
    }
    let decided = minutes.agenda.filter { !$0.ballots.isEmpty }
    let withPlan = decided.filter(\.hasPlan)
    let withoutPlan = decided.filter { $0.blocks.count <= 5 && !$0.hasPlan }
    var copy = minutes
    copy.agenda = (1...200).map { number in
      let models = number.isMultiple(of: 10) ? withPlan : withoutPlan
      let paragraphs = (1...12).map { _ in words.paragraph(ofLength: 400) }
      let decision = models.isEmpty ? [] : models[number % models.count].blocks
      return AgendaItem(
        id: ItemID(number), title: "Point numéro \(number)", state: .done,
        blocks: [block(.passage(Passage(role: .exposition, texts: paragraphs)))]
          + decision.map { block($0.content) })
    }
    return copy
  }
}

extension AgendaItem {
  fileprivate var hasPlan: Bool {
    blocks.contains { if case .financingPlan = $0.content { true } else { false } }
  }
}

/// Paragraphs of the words of council minutes, the same in every run.
struct WordSource: Sendable {
  private var state: UInt64 = 0x5EA_4CE

  private static let words = [
    "le", "la", "les", "de", "du", "des", "un", "une", "et", "à", "pour", "dans", "sur", "conseil",
    "commune", "maire", "séance", "travaux", "école", "voirie", "réseau", "l’assainissement",
    "bâtiment", "subvention", "département", "présente", "propose", "rappelle", "précise",
    "l’entretien", "convention", "durée", "année", "budget", "dépense", "montant", "habitants",
    "règlement", "février", "chemins", "d’eau", "être", "été", "sécurité",
  ]

  /// One paragraph of exactly so many characters, always the same.
  static func text(ofLength length: Int) -> String {
    var words = WordSource()
    return String(words.paragraph(ofLength: length).prefix(length))
  }

  /// The same number of characters in paragraphs of one sentence.
  static func lines(ofLength length: Int) -> String {
    text(ofLength: length).replacing(". ", with: ".\n")
  }

  /// A paragraph of sentences with at least so many characters.
  mutating func paragraph(ofLength length: Int) -> String {
    var text = ""
    var count = 0
    while count < length {
      let sentence = sentence()
      text += text.isEmpty ? sentence : " " + sentence
      count += sentence.count + 1
    }
    return text
  }

  private mutating func sentence() -> String {
    let words = (0..<(8 + next(12))).map { _ in Self.words[next(Self.words.count)] }
    let sentence = words.joined(separator: " ")
    return sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
  }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
