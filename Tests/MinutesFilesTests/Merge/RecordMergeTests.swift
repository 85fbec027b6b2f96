import Foundation
import MinutesEditing
import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesFiles

/// Two states of a record joined over the one that both come from.
struct RecordMergeTests {
  // MARK: Laws

  /// A record as a file holds it, with its first items.
  private static func base(_ seed: UInt64) throws -> Minutes {
    let path = PackageFolder.fixtures.appending(path: "azay-sur-thouet-2021-02-02.json").path
    var minutes = try RecordStore().openMinutes(at: path).contents.value
    minutes.agenda = Array(minutes.agenda.shuffled(seed: seed).prefix(4))
    return minutes
  }

  @Test(arguments: UInt64(0)..<20)
  func `what one side has changed is taken over, whichever side it is`(seed: UInt64) throws {
    let base = try Self.base(seed)
    var changes = RandomChanges(seed: seed)
    let changed = changes.applied(to: base, count: 8)
    let mine = RecordMerge(base: base, ours: changed, theirs: base)
    #expect(mine.conflicts.isEmpty)
    #expect(mine.record() == changed)
    let other = RecordMerge(base: base, ours: base, theirs: changed)
    #expect(other.conflicts.isEmpty)
    #expect(other.record() == changed)
    let same = RecordMerge(base: base, ours: changed, theirs: changed)
    #expect(same.conflicts.isEmpty)
    #expect(same.record() == changed)
  }

  @Test(arguments: UInt64(0)..<20)
  func `any two records join, and each side can be chosen`(seed: UInt64) throws {
    var generator = MinutesGenerator(seed: seed)
    let (base, ours, theirs) = (generator.minutes(), generator.minutes(), generator.minutes())
    let merge = RecordMerge(base: base, ours: ours, theirs: theirs)
    for side in [MergeSide.ours, .theirs, .both] {
      let record = merge.record(choosing: merge.conflicts.map { _ in side })
      if let record {
        let again = try Minutes.reading(SourceText(name: "", bytes: record.fileBytes)).value
        #expect(again == record)
      }
    }
  }

  @Test(arguments: UInt64(0)..<40)
  func `sides change places where nothing conflicts`(seed: UInt64) throws {
    let base = try Self.base(seed)
    var changes = RandomChanges(seed: seed &+ 1_000)
    let one = changes.applied(to: base, count: 3)
    let other = changes.applied(to: base, count: 3)
    let merge = RecordMerge(base: base, ours: one, theirs: other)
    let turned = RecordMerge(base: base, ours: other, theirs: one)
    #expect(merge.conflicts.count == turned.conflicts.count)
    guard merge.conflicts.isEmpty else {
      #expect(merge.record(choosing: merge.conflicts.map { _ in .ours }) != nil)
      return
    }
    let joined = try #require(merge.record())
    #expect(turned.record()?.withIDsInOrder == joined.withIDsInOrder)
    // What is joined already joins again with either side into itself.
    let again = RecordMerge(base: one, ours: one, theirs: joined)
    #expect(again.record() == joined)
  }

  // MARK: Cases

  private static let day = CalendarDate(iso: "2026-03-27") ?? .epoch

  private static func session(_ titles: [String]) -> Minutes {
    Minutes(
      council: Council(commune: "Val-d’Essai"), session: Session(date: day),
      agenda: titles.enumerated().map { index, title in
        AgendaItem(
          id: ItemID(index + 1), title: title,
          blocks: [
            Block(
              id: BlockID(index + 1),
              content: .passage(
                Passage(role: .exposition, lines: [Line("un"), Line("deux"), Line("trois")])))
          ])
      })
  }

  private static func lines(_ minutes: Minutes, _ index: Int = 0) -> [String] {
    guard case .passage(let passage)? = minutes.agenda[index].blocks.first?.content else {
      return []
    }
    return passage.lines.map(\.text)
  }

  private static func setLines(_ lines: [String], of minutes: inout Minutes, _ index: Int = 0) {
    minutes.agenda[index].blocks[0].content = .passage(
      Passage(role: .exposition, lines: lines.map { Line($0) }))
  }

  @Test func `different items, and different lines of one, join by themselves`() {
    let base = Self.session(["Voirie", "École"])
    var ours = base
    var theirs = base
    ours.agenda[0].title = "Voirie communale"
    theirs.agenda[1].title = "École primaire"
    Self.setLines(["un !", "deux", "trois"], of: &ours)
    Self.setLines(["un", "deux", "trois", "quatre"], of: &theirs)
    let merge = RecordMerge(base: base, ours: ours, theirs: theirs)
    #expect(merge.conflicts.isEmpty)
    let joined = merge.record()
    #expect(joined?.agenda.map(\.title) == ["Voirie communale", "École primaire"])
    #expect(joined.map { Self.lines($0) } == ["un !", "deux", "trois", "quatre"])
  }

  @Test func `one title changed twice is a conflict with both values`() throws {
    let base = Self.session(["Voirie"])
    var ours = base
    var theirs = base
    ours.agenda[0].title = "Voirie A"
    theirs.agenda[0].title = "Voirie B"
    let merge = RecordMerge(base: base, ours: ours, theirs: theirs)
    let conflict = try #require(merge.conflicts.first)
    #expect(merge.conflicts.count == 1)
    #expect(conflict.item == ItemID(1))
    #expect(conflict.field == "titre")
    #expect((conflict.ours, conflict.theirs) == ("Voirie A", "Voirie B"))
    #expect(merge.record()?.agenda[0].title == "Voirie A")
    #expect(merge.record(choosing: [.theirs])?.agenda[0].title == "Voirie B")
  }

  @Test func `lines that both have added can both stay`() {
    let base = Self.session(["Voirie"])
    var ours = base
    var theirs = base
    Self.setLines(["un", "deux", "trois", "A"], of: &ours)
    Self.setLines(["un", "deux", "trois", "B", "C"], of: &theirs)
    let merge = RecordMerge(base: base, ours: ours, theirs: theirs)
    #expect(merge.conflicts.map(\.canKeepBoth) == [true])
    #expect(
      merge.record(choosing: [.both]).map { Self.lines($0) }
        == ["un", "deux", "trois", "A", "B", "C"])
  }

  @Test func `items that both have added get numbers of their own, with all that names them`()
    throws
  {
    let base = Self.session(["Voirie"])
    var ours = base
    var theirs = base
    ours.agenda.append(AgendaItem(id: ItemID(2), title: "À nous"))
    theirs.agenda.append(
      AgendaItem(
        id: ItemID(2), title: "À eux",
        blocks: [Block(id: BlockID(2), content: .annex(Annex(label: "plan")))]))
    theirs.acceptances = [
      Acceptance(rule: "C-06", place: .item(ItemID(2)), judged: "", reason: "urgence")
    ]
    let merge = RecordMerge(base: base, ours: ours, theirs: theirs)
    #expect(merge.conflicts.isEmpty)
    let joined = try #require(merge.record())
    #expect(Set(joined.agenda.map(\.title)) == ["Voirie", "À nous", "À eux"])
    let added = try #require(joined.agenda.first { $0.title == "À eux" })
    #expect(joined.agenda.first { $0.title == "À nous" }?.id == ItemID(2))
    #expect(added.id != ItemID(2))
    #expect(joined.acceptances.map(\.place) == [.item(added.id)])
  }

  @Test func `an item moved by one and written in by the other is both`() throws {
    let base = Self.session(["Voirie", "École", "Budget"])
    var ours = base
    var theirs = base
    try Edit.agenda(.indent(ItemID(3))).apply(to: &ours)
    theirs.agenda[2].title = "Budget primitif"
    let merge = RecordMerge(base: base, ours: ours, theirs: theirs)
    #expect(merge.conflicts.isEmpty)
    #expect(merge.record()?.agenda.map(\.title) == ["Voirie", "École"])
    #expect(merge.record()?.agenda[1].children.map(\.title) == ["Budget primitif"])
  }

  @Test func `an item removed by one and written in by the other is asked about`() {
    let base = Self.session(["Voirie", "École"])
    var ours = base
    var theirs = base
    ours.agenda.removeLast()
    theirs.agenda[1].title = "École primaire"
    let merge = RecordMerge(base: base, ours: ours, theirs: theirs)
    #expect(merge.conflicts.count == 1)
    #expect(merge.conflicts.first?.ours == nil)
    #expect(merge.record()?.agenda.count == 1)
    #expect(merge.record(choosing: [.theirs])?.agenda.map(\.title) == ["Voirie", "École primaire"])
  }

  @Test func `two items each moved under the other stay two items`() throws {
    let base = Self.session(["Voirie", "École"])
    var ours = base
    var theirs = base
    try Edit.agenda(.indent(ItemID(2))).apply(to: &ours)
    try Edit.agenda(.moveUp(ItemID(2))).apply(to: &theirs)
    try Edit.agenda(.indent(ItemID(1))).apply(to: &theirs)
    let merge = RecordMerge(base: base, ours: ours, theirs: theirs)
    let joined = try #require(merge.record())
    #expect(joined.agenda.flatMap { [$0] + $0.children }.count == 2)
  }

  @Test func `a member removed by one whom the other names stays`() throws {
    var base = Self.session(["Voirie"])
    base.council.members = [
      Member(id: MemberID(1), civility: .madame, familyName: "A"),
      Member(id: MemberID(2), civility: .monsieur, familyName: "B"),
    ]
    var ours = base
    var theirs = base
    ours.council.members.removeLast()
    theirs.session.secretary = MemberID(2)
    let joined = try #require(RecordMerge(base: base, ours: ours, theirs: theirs).record())
    #expect(joined.session.secretary == MemberID(2))
    #expect(joined.council.members.count == 2)
  }

  @Test func `fields of newer versions join as well`() throws {
    var base = Self.session(["Voirie"])
    base.unknownFields = UnknownFields([.init(key: "futur", json: "{\"a\":1,\"b\":1}")])
    var ours = base
    var theirs = base
    ours.unknownFields = UnknownFields([.init(key: "futur", json: "{\"a\":2,\"b\":1}")])
    theirs.unknownFields = UnknownFields([.init(key: "futur", json: "{\"a\":1,\"b\":2}")])
    let joined = try #require(RecordMerge(base: base, ours: ours, theirs: theirs).record())
    #expect(joined.unknownFields.fields.map(\.json) == ["{\"a\":2,\"b\":2}"])
  }
}

extension Array {
  fileprivate func shuffled(seed: UInt64) -> [Element] {
    var generator = SeededGenerator(seed: seed)
    return shuffled(using: &generator)
  }
}
