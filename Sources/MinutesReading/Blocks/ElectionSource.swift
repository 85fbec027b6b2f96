import MinutesModel
import MinutesWording

/// An election as an item tells it, line by line: papers found, blank and void ones, what each
/// candidate had, who is proclaimed.
struct ElectionSource {
  fileprivate(set) var rounds: [ElectionRound] = []
  /// What the election is for; empty where only the title of the item says it.
  fileprivate(set) var post = ""
  /// The first line of it.
  fileprivate(set) var start: SourcedText = .empty
  /// The piece of the item with which it begins.
  fileprivate(set) var piece = 0
  /// Who is said to be elected.
  fileprivate var elected: Set<MemberID> = []
  /// Whether one line tells it all: « Premier adjoint : M. Claude COLIN, 11 voix, est proclamé… ».
  fileprivate var isOneLine = false
  /// Voters as the lines count them.
  fileprivate var voters: Int?

  fileprivate mutating func settle() -> Bool {
    rounds.removeAll { $0.results.isEmpty }
    guard !rounds.isEmpty,
      isOneLine || rounds.contains(where: { $0.papers != nil || $0.statedMajority != nil })
    else { return false }
    // the majority that follows from the votes need not be written by hand
    for index in rounds.indices where rounds[index].statedMajority == rounds[index].absoluteMajority
    {
      rounds[index].statedMajority = nil
    }
    let last = rounds.count - 1
    for index in rounds[last].results.indices {
      let members = rounds[last].results[index].candidate.members
      rounds[last].results[index].isElected =
        rounds[last].results[index].isElected || !elected.isDisjoint(with: members)
    }
    return true
  }

  /// The ballot that it is.
  ///
  /// - Parameter title: of the item, which says the post where nothing else does.
  func ballot(title: String) -> Ballot {
    Ballot(
      mode: .secret, votes: .rounds(rounds),
      nomination: Nomination(post: post.isEmpty ? ElectionSource.post(title) : post))
  }

  /// What the election is for, from the title: « élection du maire ».
  static func post(_ title: String) -> String {
    let words = title.split(separator: " ")
    guard
      let index = words.firstIndex(where: {
        ["election", "designation"].contains(String($0).folded)
      })
    else { return "" }
    return withoutPreposition(words[(index + 1)...].joined(separator: " ").lowercased())
  }

  fileprivate static func withoutPreposition(_ words: String) -> String {
    for start in ["du ", "de la ", "des ", "d’un ", "d'un ", "d’une ", "d'une ", "de ", "d’", "d'"]
    where words.hasPrefix(start) {
      return String(words.dropFirst(start.count))
    }
    return words
  }
}

/// Finds the elections of an item.
struct ElectionReader {
  private(set) var elections: [ElectionSource] = []
  private let context: RollContext
  private var open = ElectionSource()
  private var round = ElectionRound()

  /// Finds none in an item in which nobody is elected by papers.
  init(_ pieces: [Piece], in context: RollContext) {
    self.context = context
    let paragraphs = pieces.enumerated().compactMap { index, piece in
      if case .paragraph(let paragraph) = piece { (index: index, paragraph) } else { nil }
    }
    guard paragraphs.contains(where: { $0.1.index(ofAny: ElectionReader.signs) != nil }) else {
      return
    }
    for (index, paragraph) in paragraphs where paragraph.tokens.count < 80 {
      read(paragraph, index)
    }
    close()
  }

  private static let signs = ["bulletins", "bulletin", "urne", "scrutin"]

  private mutating func endRound() {
    if round != ElectionRound() { open.rounds.append(round) }
    round = ElectionRound()
  }

  private mutating func close() {
    endRound()
    if open.settle() { elections.append(open) }
    open = ElectionSource()
  }

  private mutating func begin(_ paragraph: Paragraph, _ index: Int) {
    guard open.start.isEmpty else { return }
    open.start = paragraph.body
    open.piece = index
  }

  private mutating func read(_ paragraph: Paragraph, _ index: Int) {
    if let colon = postCaption(paragraph) {
      close()
      open.post = ElectionSource.withoutPreposition(
        ElectionReader.post(paragraph.slice(0..<colon).text))
      guard colon + 1 < paragraph.tokens.count else { return }
      open.isOneLine = true
      begin(paragraph, index)
      readCounts(paragraph, from: colon + 1)
      readResults(paragraph, from: colon + 1, index)
      readElected(paragraph)
      return
    }
    if paragraph.contains("tour de scrutin") || paragraph.contains("tour du scrutin") {
      if !round.results.isEmpty { endRound() }
      begin(paragraph, index)
      readCounts(paragraph, from: 0)
      return
    }
    readElected(paragraph)
    if readResults(paragraph, from: 0, index) { return }
    if readCounts(paragraph, from: 0) { begin(paragraph, index) }
  }

  // MARK: Posts

  /// The index of the colon after a post, or of the end of a line that says nothing but a post:
  /// « Premier adjoint : … », « Élection du deuxième adjoint ».
  private func postCaption(_ paragraph: Paragraph) -> Int? {
    let end = paragraph.index(ofAny: [":"]) ?? paragraph.tokens.count
    let words = paragraph.tokens[..<end].filter { $0.kind == .word }.map(\.text)
    guard (1...8).contains(words.count), end < 14,
      end < paragraph.tokens.count || paragraph.lastSign != "."
    else { return nil }
    let isElection = words[0] == "election" || words[0] == "designation"
    let post = words.drop {
      ["election", "designation", "du", "de", "la", "le", "l", "d", "un", "une", "poste"].contains(
        $0)
    }
    guard let last = post.last, post.count <= 6,
      isElection && post.contains(where: { ElectionReader.posts.contains($0) })
        || OfficeWords(post)?.rank != nil || post.count == 1 && ElectionReader.posts.contains(last)
    else { return nil }
    return end
  }

  private static let posts: Set<String> = [
    "adjoint", "adjointe", "maire", "delegue", "deleguee", "delegues", "titulaire", "titulaires",
    "suppleant", "suppleante", "suppleants", "representant", "representante", "representants",
    "president", "presidente",
  ]

  /// « premier adjoint » of « Élection du premier adjoint ».
  private static func post(_ caption: String) -> String {
    let words = caption.lowercased()
    for start in ["élection ", "election ", "désignation ", "designation "]
    where words.hasPrefix(start) {
      return String(words.dropFirst(start.count))
    }
    return words
  }

  // MARK: Results

  /// « Mme Agnès BARBIER : 7 voix », « Liste Vivre ici : 12 voix », several one after the other.
  @discardableResult
  private mutating func readResults(_ paragraph: Paragraph, from start: Int, _ index: Int) -> Bool {
    let finder = MemberFinder(paragraph.tokens, of: paragraph.readable, in: context)
    var place = start
    var found = false
    if paragraph.word(start) == "liste", let (votes, number) = voices(paragraph, after: start) {
      var end = number
      while end > start + 1,
        [":", ",", "-", "–", "a", "obtenu", "obtient"].contains(paragraph.word(end - 1))
      {
        end -= 1
      }
      add(Candidate(name: paragraph.slice(start..<end).text), votes, paragraph, index)
      return true
    }
    while let person = finder.first(from: place) {
      guard let (votes, _) = voices(paragraph, after: person.range.upperBound) else { break }
      // the votes of somebody named later are not this one’s
      if let next = finder.first(from: person.range.upperBound),
        let word = paragraph.index(of: "voix", from: person.range.upperBound),
        next.range.lowerBound < word
      {
        place = person.range.upperBound
        continue
      }
      add(Candidate(members: [person.member]), votes, paragraph, index)
      found = true
      place = paragraph.index(of: "voix", from: person.range.upperBound).map { $0 + 1 } ?? Int.max
      if place >= paragraph.tokens.count { break }
    }
    return found
  }

  private mutating func add(
    _ candidate: Candidate, _ votes: Int, _ paragraph: Paragraph, _ index: Int
  ) {
    guard !round.results.contains(where: { $0.candidate == candidate }) else { return }
    round.results.append(CandidateVotes(candidate: candidate, votes: votes))
    begin(paragraph, index)
  }

  /// « : 7 voix », « a obtenu 7 voix », « 7 (sept) voix »: the votes, and the token that says them.
  private func voices(_ paragraph: Paragraph, after index: Int) -> (Int, number: Int)? {
    guard let word = paragraph.index(of: "voix", from: index), word - index < 12 else { return nil }
    for place in index..<word {
      if case .integer(let value) = paragraph.tokens[place].kind { return (value, place) }
    }
    return FrenchNumberReader.inWords(paragraph.tokens, at: word - 1).map { ($0.value, word - 1) }
  }

  /// « a été proclamée maire », « est élu ».
  private mutating func readElected(_ paragraph: Paragraph) {
    guard
      paragraph.tokens.contains(where: { $0.text.hasPrefix("proclam") })
        || paragraph.index(ofAny: ["elu", "elue", "elus", "elues"]) != nil
    else { return }
    // « … est proclamée élue à la fonction de déléguée au syndicat d’eau. »
    if open.post.isEmpty, let word = paragraph.index(of: "fonction"),
      ["de", "d"].contains(paragraph.word(word + 1))
    {
      let start = paragraph.word(word + 2) == "'" ? word + 3 : word + 2
      if start < paragraph.tokens.count {
        open.post = paragraph.slice(start..<paragraph.tokens.count).text.trimmingFullStop
      }
    }
    let finder = MemberFinder(paragraph.tokens, of: paragraph.readable, in: context)
    if let first = finder.first() {
      for person in finder.people(at: first.range.lowerBound) { open.elected.insert(person.member) }
    } else if paragraph.index(of: "liste") != nil {
      for place in round.results.indices {
        let name = ClaimToken.all(in: round.results[place].candidate.name).map(\.text)
        if !name.isEmpty, paragraph.contains(name.joined(separator: " ")) {
          round.results[place].isElected = true
        }
      }
    }
  }

  // MARK: Counts

  private enum Label { case papers, blank, null, majority, voters, cast }

  /// « Bulletins blancs : 1 », « 2 bulletins nuls », several of them in a line.
  @discardableResult
  private mutating func readCounts(_ paragraph: Paragraph, from start: Int) -> Bool {
    var found = false
    var labels: [(index: Int, label: Label)] = []
    for index in start..<max(start, paragraph.tokens.count) {
      if let label = ElectionReader.label(paragraph, index) { labels.append((index, label)) }
    }
    for (position, entry) in labels.enumerated() {
      let before = position > 0 ? labels[position - 1].index + 1 : start
      let after = position + 1 < labels.count ? labels[position + 1].index : paragraph.tokens.count
      guard let value = ElectionReader.number(paragraph, entry.index, before, after) else {
        continue
      }
      found = true
      switch entry.label {
      case .papers: round.papers = value
      case .blank: round.blank = value
      case .null: round.null = value
      case .majority: round.statedMajority = value
      case .voters: open.voters = value
      case .cast: break
      }
    }
    return found
  }

  private static func label(_ paragraph: Paragraph, _ index: Int) -> Label? {
    switch paragraph.word(index) {
    case "blanc", "blancs": .blank
    case "nul", "nuls": .null
    case "absolue": .majority
    case "urne": .papers
    case "votants": .voters
    case "exprimes": .cast
    case "bulletins": paragraph.word(index + 1) == ":" ? .papers : nil
    default: nil
    }
  }

  /// The number after a label, or right before it: « Bulletins blancs : 1 », « 1 bulletin nul ».
  private static func number(
    _ paragraph: Paragraph, _ label: Int, _ before: Int, _ after: Int
  ) -> Int? {
    var words = 0
    for index in label + 1..<max(after, label + 1) {
      if [",", ";"].contains(paragraph.word(index)) { break }
      // leaders lead to the number
      if paragraph.word(index) != "." { words += 1 }
      if words > 8 { break }
      if case .integer(let value) = paragraph.tokens[index].kind {
        // « blancs : 1 », not « et 2 bulletins nuls »
        let isOfNext = paragraph.word(index - 1) == "et"
        if !isOfNext { return value }
      }
      if let (value, _) = FrenchNumberReader.inWords(paragraph.tokens, at: index),
        paragraph.word(index) != "un", paragraph.word(index) != "et"
      {
        return value
      }
    }
    for index in (max(before, label - 2)..<label).reversed() {
      if case .integer(let value) = paragraph.tokens[index].kind { return value }
    }
    return nil
  }
}

extension ItemReader {
  /// An election that stands as the program itself words it: its lines are told with the ballot.
  mutating func readElection() -> Bool {
    guard let place = elections.firstIndex(where: { $0.piece == index }) else { return false }
    let roll = context.roll.recusing(withdrawn)
    var ballot = elections[place].ballot(title: title)
    if case .rounds(var rounds) = ballot.votes, let said = elections[place].voters,
      rounds.count == 1
    {
      rounds[0].notVoting = max(0, roll.voters.count - said)
      ballot.votes = .rounds(rounds)
    }
    let lines = ElectionWording(ballot, rollCall: roll, council: context.council).lines
    let own = lines.indices.compactMap { paragraph(index + $0) }
    guard !lines.isEmpty, own.count == lines.count,
      zip(own, lines).allSatisfy({ WordBag($0.text) == WordBag($1) })
    else { return false }
    builder.add(.ballot(ballot), at: elections[place].start) { [item = builder.item] ledger, id in
      for paragraph in own { ledger.tell(paragraph.body, at: .block(item, id), isExact: true) }
    }
    elections.remove(at: place)
    index += lines.count
    return true
  }

  /// The ballots of elections after the lines that tell them, which stay.
  mutating func addElections() {
    guard !elections.isEmpty else { return }
    builder.removeBlocks { $0.content.ballot.map { $0.votes == .notTaken } ?? false }
    for election in elections {
      builder.add(.ballot(election.ballot(title: title)), at: election.start)
    }
  }
}
