import MinutesModel
import MinutesWording

/// Where every word of the text went while it was read.
struct Ledger {
  /// Words read as a fact: a date, a name, the formula around them.
  struct Told {
    let text: SourcedText
    let place: Place
    /// Whether the record is known to say the same words.
    let isExact: Bool
  }

  /// The texts of the record that are words of the source, with where they stand there.
  private(set) var kept: [Place: SourcedText] = [:]
  /// What was read as facts.
  private(set) var told: [Told] = []
  /// Where things that are no text stand.
  private(set) var points: [Place: SourcedText] = [:]
  private(set) var doubts: [(kind: Doubt.Kind, place: Place, text: SourcedText, sentence: String)] =
    []

  /// Notes that a text of the record holds these words.
  mutating func keep(_ text: SourcedText, at place: Place) {
    guard !text.isEmpty else { return }
    kept[place] = text
  }

  /// Adds a paragraph to a text of the record that holds several.
  mutating func append(_ text: SourcedText, at place: Place) {
    guard !text.isEmpty else { return }
    kept[place] = (kept[place] ?? .empty).joined(text, by: "\n")
  }

  /// Notes that words were understood as the fact at a place.
  ///
  /// - Parameter isExact: whether they were compared with what the record says of it; if not, words
  ///   that are neither of a set formula nor of the fact are kept as prose after all.
  mutating func tell(_ text: SourcedText, at place: Place, isExact: Bool = false) {
    guard !text.isEmpty else { return }
    told.append(Told(text: text, place: place, isExact: isExact))
    if points[place] == nil { points[place] = text }
  }

  /// Notes where something of the record stands in the source.
  mutating func locate(_ place: Place, at text: SourcedText) {
    if points[place] == nil, !text.isEmpty { points[place] = text }
  }

  /// Takes back that words were understood.
  mutating func untell(_ index: Int) { told.remove(at: index) }

  mutating func doubt(_ kind: Doubt.Kind, _ sentence: String, at place: Place, _ text: SourcedText)
  {
    doubts.append((kind, place, text, sentence.typeset))
  }
}
