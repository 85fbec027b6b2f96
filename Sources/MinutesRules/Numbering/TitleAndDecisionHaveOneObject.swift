import MinutesModel
import MinutesWording

/// N-03: what the title announces is what the dispositif decides.
enum TitleAndDecisionHaveOneObject: ItemRule {
  static let id: RuleID = "N-03"
  static let title = "Le titre et le dispositif ont le même objet"
  static let explanation = """
    Le titre annonce un objet, le dispositif en décide un autre : « avenant n° 2 » et « avenant \
    n° 1 », une plateforme et un pack. Le titre sert à la liste des délibérations et à la \
    transmission : il doit dire ce qui est décidé.
    """
  static let law = LawSource(
    "usage de la langue",
    "L’objet d’un acte est ce qu’il décide.",
    certainty: .unverified)
  static let severity = Severity.warning
  static let example = RuleExample(
    wrong: "titre : avenant n° 2 ; dispositif : approuve l’avenant n° 1",
    right: "titre : avenant n° 2 ; dispositif : approuve l’avenant n° 2")
  static let looksAt: ItemParts = [.texts, .heading]

  static func findings(in item: AgendaItem, _ context: ItemContext) -> [Finding] {
    numbers(item, context) + names(item)
  }

  /// « avenant n° 2 » against « avenant n° 1 ».
  private static func numbers(_ item: AgendaItem, _ context: ItemContext) -> [Finding] {
    guard let title = context.reading.worded.first, title.role == nil else { return [] }
    let announced = title.words.cues.compactMap(\.value.numberedThing)
    guard announced.count == 1, let (noun, number) = announced.first else { return [] }
    let decided = context.reading.worded.filter { $0.role?.isOperative == true }.flatMap { field in
      field.words.cues.compactMap { cue in
        cue.value.numberedThing.map { (thing: $0, place: field.place(cue.range)) }
      }
    }.filter { $0.thing.noun == noun }
    guard let first = decided.first, !decided.contains(where: { $0.thing.number == number }) else {
      return []
    }
    return [
      finding(
        at: first.place,
        "le titre annonce « \(noun) n° \(number) », le dispositif décide « \(noun) n° "
          + "\(first.thing.number) »")
    ]
  }

  /// A proper name in the title and a quoted one in the dispositif, each alone.
  private static func names(_ item: AgendaItem) -> [Finding] {
    let operative = item.blocks.flatMap { block -> [(FieldAddress, String)] in
      guard case .passage(let passage) = block.content, passage.role.isOperative else { return [] }
      return passage.lines.enumerated().map {
        (FieldAddress(item: item.id, block: block.id, path: .line($0)), $1.text)
      }
    }
    guard let (address, text) = operative.first(where: { $1.utf8.contains(0xAB) }),
      let quoted = Guillemets.pairs(in: text).first
    else { return [] }
    let announced = properNames(in: item.title)
    let title = item.title.folded
    let all = operative.map { $0.1.folded }.joined(separator: " ")
    let name = String(Array(text)[quoted])
    guard !announced.isEmpty, !title.contains(name.quotedWords.folded),
      announced.allSatisfy({ !all.contains($0.folded) }), let first = announced.first
    else { return [] }
    return [
      finding(
        at: .field(address, quoted),
        "le dispositif décide de \(name), que le titre ne nomme pas ; il annonce « \(first) »")
    ]
  }

  /// Words with a capital inside the title, without those of institutions.
  private static func properNames(in title: String) -> [String] {
    let tape = WordTape(title)
    return tape.words.indices.compactMap { index in
      let word = tape.words[index]
      guard index > 0, word.isCapitalised, word.shape.contains(.lower), word.bytes.count > 3,
        !tape.beginsSentence(index), tape.gap(index).isSpace, !institutions.contains(word.key)
      else { return nil }
      return tape.written(index)
    }
  }

  private static let institutions = WordSet(
    words:
      "conseil communaute communautes departement etat region mairie maire commune municipal code "
      + "centre fonds service services syndicat prefecture fonction publique territoriale")
}

extension Cue {
  fileprivate var numberedThing: (noun: String, number: Int)? {
    if case .numbered(let noun, let number) = self { (noun, number) } else { nil }
  }
}

extension String {
  /// The words inside guillemets.
  fileprivate var quotedWords: String {
    filter { $0 != Glyph.openingGuillemet && $0 != Glyph.closingGuillemet }.trimmingFrenchSpaces
  }

  private var trimmingFrenchSpaces: String {
    String(drop(while: \.isFrenchSpace).reversed().drop(while: \.isFrenchSpace).reversed())
  }
}
