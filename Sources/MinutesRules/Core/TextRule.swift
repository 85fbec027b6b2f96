package import MinutesModel

/// What a text of an item is, for rules that read texts one by one.
package enum TextKind: Hashable, Sendable {
  /// The heading of the item.
  case title
  /// A line or the lead of a passage; quotations are not read.
  case passage(PassageRole)
  /// The words typed in the place of a ballot’s sentence.
  case result
  /// A short text of a table, a plan, a vote or an annex: only rules that say so read these.
  case label
}

/// A rule on the words of one text, whatever stands around it: most rules on wording are such.
///
/// A text is judged again only when it changed, and by those rules alone of which a trigger stands in
/// it; so a rule more costs a key nothing where its words are not.
package protocol TextRule: Rule {
  /// Words of which one stands in every text that the rule finds something in, compared as `folded`
  /// compares them; a digit stands for any digit, and the text’s ends count as spaces.
  ///
  /// The rarer the word, the better: « mr » with spaces around it rather than « r ». A rule without
  /// triggers reads every text.
  static var triggers: [String] { get }
  /// Whether it reads texts of that kind; if nothing is said, all but labels.
  static func reads(_ kind: TextKind) -> Bool
  /// What is wrong in the text, in reading order.
  static func faults(in text: ReadText) -> [TextFault]
}

extension TextRule {
  package static func reads(_ kind: TextKind) -> Bool { kind != .label }
}

/// Something wrong in a text, wherever the text stands.
package struct TextFault: Hashable, Sendable {
  /// Words put in the place of others of the same text.
  package struct Cure: Hashable, Sendable {
    let title: String
    /// In characters.
    let range: Range<Int>
    let words: String

    /// - Parameter title: « écrire « … » » where nothing is said.
    init(_ range: Range<Int>, _ words: String, title: String? = nil) {
      self.title = title ?? (words.isEmpty ? "supprimer ces mots" : "écrire « \(words) »")
      self.range = range
      self.words = words
    }
  }

  /// Where the words stand, in characters; never empty.
  let range: Range<Int>
  let message: String
  /// `nil` for the rule’s own.
  let severity: Severity?
  /// The law that this fault is about, where it is another than the rule’s.
  let law: String?
  /// What would mend it, the best first.
  let cures: [Cure]

  init(
    _ range: Range<Int>, _ message: String, severity: Severity? = nil, law: String? = nil,
    cures: [Cure] = []
  ) {
    self.range = range
    self.message = message
    self.severity = severity
    self.law = law
    self.cures = cures
  }

  /// A fault that other words in its place mend.
  init(
    _ range: Range<Int>, _ message: String, severity: Severity? = nil, law: String? = nil,
    write words: String
  ) {
    self.init(range, message, severity: severity, law: law, cures: [Cure(range, words)])
  }
}
