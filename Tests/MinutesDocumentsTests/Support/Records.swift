import MinutesModel
import MinutesWording

/// An item before it has its ids.
struct Draft {
  var title: String
  var kind: ItemKind = .general
  var state: ItemState = .done
  var rapporteur: Int?
  var replaces: ReplacedAct?
  /// Who takes no part, in the vote of that number from 1; in the whole item without one.
  var recused: [Int] = []
  var vote: Int?
  var blocks: [BlockContent] = []
  var children: [Draft] = []
}

func item(
  _ title: String, kind: ItemKind = .general, state: ItemState = .done, by rapporteur: Int? = nil,
  replaces: ReplacedAct? = nil, recused: [Int] = [], fromVote vote: Int? = nil,
  _ blocks: BlockContent..., containing children: [Draft] = []
) -> Draft {
  Draft(
    title: title.typeset, kind: kind, state: state, rapporteur: rapporteur, replaces: replaces,
    recused: recused, vote: vote, blocks: blocks, children: children)
}

/// The items with ids counted in reading order.
func agenda(_ drafts: Draft...) -> [AgendaItem] { agendaOf(drafts) }

func agendaOf(_ drafts: [Draft]) -> [AgendaItem] {
  var items = 0
  var blocks = 0
  func make(_ draft: Draft) -> AgendaItem {
    items += 1
    let id = ItemID(items)
    let contents = draft.blocks.map { content in
      blocks += 1
      return Block(id: BlockID(blocks), content: content)
    }
    var facts = ItemFacts()
    let votes = zip(contents, draft.blocks).compactMap { block, content in
      if case .ballot = content { block.id } else { nil }
    }
    facts.recusals = draft.recused.map {
      Recusal(member: MemberID($0), votes: draft.vote.map { [votes[$0 - 1]] } ?? [])
    }
    return AgendaItem(
      id: id, title: draft.title, kind: draft.kind.id, state: draft.state,
      rapporteur: draft.rapporteur.map { MemberID($0) }, replacedAct: draft.replaces,
      facts: facts, blocks: contents, children: draft.children.map(make))
  }
  return drafts.map(make)
}

/// Members from « Mme Claire DELAUNAY », numbered from 1 in the order of the tableau: the mayor,
/// so many deputies, councillors.
func members(deputies: Int, _ names: String...) -> [Member] {
  names.enumerated().map { index, text in
    let words = text.split(separator: " ").map(String.init)
    let given = words.dropFirst().prefix { $0 != $0.uppercased() }.joined(separator: " ")
    let family = words.dropFirst().drop { $0 != $0.uppercased() }.joined(separator: " ")
    return Member(
      id: MemberID(index + 1), civility: words.first == "Mme" ? .madame : .monsieur,
      givenName: given, familyName: family,
      office: index == 0 ? .mayor : index <= deputies ? .deputyMayor(rank: index) : .councillor)
  }
}

/// The roll of members 1…count: present unless said otherwise.
func roll(
  _ count: Int, absent: [Int] = [], excused: [Int] = [], proxies: [(Int, to: Int)] = [],
  signed: CalendarDate? = nil
) -> Attendance {
  Attendance(
    entries: (1...count).map { number in
      if absent.contains(number) {
        return AttendanceEntry(member: MemberID(number), presence: .absent)
      }
      if excused.contains(number) {
        return AttendanceEntry(member: MemberID(number), presence: .excused)
      }
      if let proxy = proxies.first(where: { $0.0 == number }) {
        return AttendanceEntry(
          member: MemberID(number), presence: .represented(by: MemberID(proxy.to)),
          proxySignedOn: signed)
      }
      return AttendanceEntry(member: MemberID(number), presence: .present)
    })
}

func day(_ iso: String) -> CalendarDate { CalendarDate(iso: iso) ?? .epoch }

func time(_ text: String) -> ClockTime? { ClockTime(reading: text) }
