import MinutesEditing
import MinutesModel
import MinutesWording

/// L-12: a name is written in one way.
enum NamesAreConstant: ItemRule {
  static let id: RuleID = "L-12"
  static let title = "Un nom s’écrit d’une seule façon"
  static let explanation = """
    « Interstis » et « INTERSTIS », « plateforme collaboratrice » et « collaborative », deux noms \
    pour un même plan : le lecteur croit à deux choses. Les noms entre guillemets d’un même point \
    sont comparés, et les noms écrits tantôt en capitales, tantôt non.
    """
  static let law = LawSource(
    "usage de la langue",
    "Une chose garde son nom.",
    certainty: .unverified)
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "la plateforme Interstis … la plateforme INTERSTIS",
    right: "la plateforme Interstis … la plateforme Interstis")
  static let looksAt: ItemParts = [.texts, .heading]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    let fields = context.reading.worded
    return slips(fields) + quotedNames(fields) + shoutedNames(item, fields, context)
  }

  private static func slips(_ fields: [WordedField]) -> [Finding] {
    fields.flatMap { field in
      field.words.slips.filter { $0.rule == id }.map { slip in
        finding(
          at: field.place(slip.range), slip.message,
          remedy: slip.right.map {
            Remedy(
              "écrire « \($0) »", .text(.replace(TextRange(field.address, slip.range), with: $0)))
          })
      }
    }
  }

  /// Two names between guillemets that have most words in common.
  private static func quotedNames(_ fields: [WordedField]) -> [Finding] {
    var known: [QuotedName] = []
    return fields.flatMap { field in
      field.words.quotations.compactMap { quotation -> Finding? in
        let name = QuotedName(quotation.value)
        defer { known.append(name) }
        guard let other = known.first(where: { $0.isDrift(of: name) }) else { return nil }
        return finding(
          at: field.place(quotation.range),
          "« \(name.text) » ici, « \(other.text) » plus haut : est-ce le même nom ?")
      }
    }
  }

  /// « INTERSTIS » where the item also writes « Interstis ».
  private static func shoutedNames(
    _ item: AgendaItem, _ fields: [WordedField], _ context: ItemContext
  ) -> [Finding] {
    let shouted = fields.flatMap { field in
      field.words.shouted.map { (field: field, range: $0.range, name: $0.value) }
    }
    guard !shouted.isEmpty else { return [] }
    let members = Set(context.facts.council.members.map { $0.familyName.folded })
    let names = item.capitalisedNames
    var known: Set<String> = []
    return shouted.compactMap { found in
      let key = found.name.folded
      guard !members.contains(key), let other = names[WordKey(key)], known.insert(key).inserted
      else { return nil }
      return finding(
        at: found.field.place(found.range),
        "« \(found.name) » et « \(other) » dans un même point", severity: .advice,
        remedy: Remedy(
          "écrire « \(other) »",
          .text(.replace(TextRange(found.field.address, found.range), with: other))))
    }
  }
}

/// A name between guillemets with its words.
private struct QuotedName {
  let text: String
  private let words: [WordKey]

  init(_ text: String) {
    self.text = text
    words = WordTape(text).words.filter { $0.bytes.count > 3 && !$0.isNumber }.map(\.key)
  }

  /// Whether both have most words in common, and neither is a part of the other.
  func isDrift(of other: QuotedName) -> Bool {
    let (short, long) =
      words.count < other.words.count ? (words, other.words) : (other.words, words)
    guard short.count > 1, words != other.words else { return false }
    let shared = short.count { long.contains($0) }
    guard shared * 3 >= short.count * 2, shared > 1 else { return false }
    return !text.folded.contains(other.text.folded) && !other.text.folded.contains(text.folded)
  }
}

extension AgendaItem {
  /// Names with one capital inside sentences of the title and passages, as first written.
  fileprivate var capitalisedNames: [WordKey: String] {
    var names: [WordKey: String] = [:]
    func take(_ text: String) {
      let tape = WordTape(text)
      for index in tape.words.indices.dropFirst() {
        let word = tape.words[index]
        guard word.isCapitalised, word.shape.contains(.lower), word.bytes.count > 4,
          tape.gap(index).isSpace, names[word.key] == nil
        else { continue }
        names[word.key] = tape.written(index)
      }
    }
    take(title)
    for block in blocks {
      guard case .passage(let passage) = block.content, passage.role != .quotation else { continue }
      take(passage.lead)
      for line in passage.lines { take(line.text) }
    }
    return names
  }
}
