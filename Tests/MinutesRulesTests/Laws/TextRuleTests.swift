import MinutesEditing
import MinutesModel
import Testing

@testable import MinutesRules

/// A rule for these tests: « foo » is no word.
private enum NobodySaysFoo: TextRule {
  static let id: RuleID = "X-01"
  static let title = "Personne ne dit « foo »"
  static let explanation = "Ce n’est pas un mot."
  static let law = LawSource.arithmetic("Un mot existe.")
  static let severity = Severity.warning
  static let example = RuleExample(wrong: "foo", right: "bar")
  static let triggers = [" foo "]

  static func reads(_ kind: TextKind) -> Bool { kind != .passage(.visas) }

  static func faults(in text: ReadText) -> [TextFault] {
    text.ranges(of: "foo").map { TextFault($0, "« \(text.written($0)) »", write: "bar") }
  }
}

/// A rule for these tests: no paragraph is longer than twelve characters.
private enum TextsAreShort: TextRule {
  static let id: RuleID = "X-02"
  static let title = "Les textes sont courts"
  static let explanation = "Douze caractères suffisent."
  static let law = LawSource.arithmetic("Douze caractères suffisent.")
  static let severity = Severity.advice
  static let example = RuleExample(wrong: "treize lettres", right: "douze")
  static let triggers: [String] = []

  static func faults(in text: ReadText) -> [TextFault] {
    text.characters.count > 12
      ? [TextFault(12..<text.characters.count, "trop long", severity: .warning, law: "loi")] : []
  }
}

/// A rule for these tests: two items have two titles.
private enum TitlesDiffer: AgendaRule {
  static let id: RuleID = "X-03"
  static let title = "Deux points ont deux titres"
  static let explanation = "Le registre les distingue."
  static let law = LawSource.arithmetic("Deux points ont deux titres.")
  static let severity = Severity.warning
  static let example = RuleExample(wrong: "Travaux, Travaux", right: "Travaux, École")

  static func mark(of item: AgendaItem, _ context: ItemContext) -> String? {
    item.title.isEmpty ? nil : item.title
  }

  static func findings(of marks: [Marked<String>], _ facts: SessionFacts) -> [Finding] {
    var known: Set<String> = []
    return marks.filter { !known.insert($0.mark).inserted }.map {
      finding(at: .item($0.item), "le point \($0.number) a le titre d’un autre")
    }
  }
}

@Suite struct `Rules on texts` {
  private static let book = TextRuleBook([NobodySaysFoo.self, TextsAreShort.self])
  private static let address = FieldAddress(item: ItemID(1), path: .title)

  private static func findings(
    in text: String, _ kind: TextKind = .title, marked: UInt128 = .max
  ) -> [Finding] {
    let facts = SessionFacts(RecordBuilder().minutes)
    return book.faults(in: text, kind, marked) { ReadText(text, kind, facts: facts) }
      .map { book.finding($0, at: address) }
  }

  @Test func `a fault is a finding at its words, with a remedy that puts others there`() {
    let found = Self.findings(in: "Le Foo, foo")
    #expect(found.map(\.place) == [.field(Self.address, 3..<6), .field(Self.address, 8..<11)])
    #expect(found.map(\.rule) == ["X-01", "X-01"])
    #expect(found.first?.message.plain == "« Foo »")
    #expect(found.first?.remedies.map(\.title.plain) == ["écrire « bar »"])
    #expect(
      found.first?.remedy?.edit
        == .text(.replace(TextRange(Self.address, 3..<6), with: "bar")))
    #expect(Self.findings(in: "foot, 5 fo") == [])
  }

  @Test func `a rule is asked where a trigger stands, and where it reads that kind of text`() {
    let long = "un texte assez long, foo"
    #expect(Self.findings(in: long).map(\.rule) == ["X-01", "X-02"])
    #expect(Self.findings(in: long, .passage(.visas)).map(\.rule) == ["X-02"])
    #expect(Self.findings(in: long, marked: 0b01).map(\.rule) == ["X-01"])
    #expect(Self.findings(in: long, marked: 0) == [])
    let advice = Self.findings(in: long, marked: 0b10)
    #expect(advice.map(\.severity) == [.warning] && advice.map(\.law) == ["loi"])
  }

  @Test func `words are runs of letters and digits, in characters`() {
    let words = TextWord.all(in: "L’Été 2021, 👩‍👩‍👧 n°3")
    #expect(words.map(\.folded) == ["l", "ete", "2021", "n", "3"])
    #expect(words.map(\.range) == [0..<1, 2..<5, 6..<10, 14..<15, 16..<17])
    #expect(words.map(\.text) == ["L", "Été", "2021", "n", "3"])
  }
}

@Suite struct `Rules that compare items` {
  @Test func `an item that changed is marked again, and findings follow`() throws {
    var record = RecordBuilder().item(title: "Travaux").item(title: "École").item(title: "Travaux")
      .minutes
    let facts = SharedFacts(SessionFacts(record), RulesInForce(for: record))
    func judged(_ index: Int) -> (item: AgendaItem, context: ItemContext) {
      let setting = ItemSetting(
        of: record.agenda[index], number: "\(index + 1)", facts,
        rollCall: record.rollCall(at: record.agenda[index].id))
      return (record.agenda[index], ItemContext(of: record.agenda[index], setting))
    }
    var judgement = TitlesDiffer.judgement
    judgement.judge((0..<3).map(judged), facts.facts)
    #expect(judgement.findings.map(\.place) == [.item(ItemID(3))])
    func change(_ index: Int, to title: String) -> Bool {
      record.agenda[index].title = title
      let (item, context) = judged(index)
      return judgement.judge(item, context, at: index, facts.facts)
    }
    #expect(!change(1, to: "Écoles"))
    #expect(change(0, to: "Voirie") && judgement.findings == [])
    #expect(change(1, to: "Voirie"))
    #expect(judgement.findings.map(\.message) == ["le point 2 a le titre d’un autre"])
    #expect(!change(2, to: ""))
    #expect(change(0, to: ""))
    #expect(judgement.findings == [])
  }
}
