import MinutesWording
import MinutesTestSupport
import Testing

@testable import MinutesRules

@Suite struct `Hints of a text` {
  static let fragments = [
    "à l’unanimité", "12 pour", "contre : 3", "le conseil décide", "AVIS FAVORABLE",
    "avis défavorable",
    "7 994,84 € HT", "12 euros TTC", "100 h.t.", "3 % d’aides publiques", "80 % de fonds publics",
    "2 × 2 = 5", "(3 + 4)", "12 €, soit 25 % de 50 €", "100 € hors taxe", "20 €\u{A0}toutes taxes",
    "le chemin", "pour", ".", ",", " ", "é", "soit", "1176", "habitants", "Vote", "la commission",
    "👩‍👩‍👧", "HT", "%", "(mille euros)", "1,99 euros", "1.500 €", "€", "12", "20,00 %",
    "d’autofinancement",
  ]

  @Test(arguments: 0..<600 as Range<UInt64>) func `a text without a hint holds nothing of its kind`(
    _ seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    let words = (0..<Int.random(in: 0...8, using: &random)).map { _ in
      Self.fragments[Int.random(in: Self.fragments.indices, using: &random)]
    }
    let joined = words.joined(separator: Bool.random(using: &random) ? " " : "\u{A0}")
    let text = Bool.random(using: &random) ? joined : joined.uppercased()
    let hints = TextHints(text)
    let tokens = TokenizedText(text)
    #expect(hints.contains(.vote) || SaidClaim.all(in: text).isEmpty, "\(text)")
    #expect(hints.contains(.decision) || Sentence.decidingVerb(in: text) == nil, "\(text)")
    #expect(hints.contains(.arithmetic) || Miscalculation.all(in: tokens).isEmpty, "\(text)")
    #expect(hints.contains(.taxedAmount) || TaxedAmount.all(in: tokens).isEmpty, "\(text)")
    #expect(hints.contains(.money) || MoneyReading(tokens, isOfPlan: true) == nil, "\(text)")
    #expect(hints.contains(.publicAid) || PublicAid.all(in: tokens).isEmpty, "\(text)")
  }

  static let examples: [(String, TextHints)] = [
    ("Le maire présente la situation de la voirie.", []),
    ("La séance du 12 janvier est ouverte à 20 h 30.", []),
    ("Le projet est adopté.", .vote), ("Le conseil décide.", .decision), ("Il décide.", []),
    ("un avis favorable", [.decision, .vote]), ("2 × 2 = 5", .arithmetic),
    ("12 € HT", [.taxedAmount, .money]), ("80 % d’aides publiques", [.publicAid, .money]),
    ("12 euros", .money), ("douze euros", []), ("934 habitants", .money),
  ]

  @Test(arguments: examples)
  func `a text hints at what it holds and at nothing else`(_ text: String, _ hints: TextHints) {
    #expect(TextHints(text) == hints)
  }
}
