import MinutesModel
import MinutesTestSupport

@testable import MinutesReading

/// Makes random sessions as a commune may hold them, of what its procès-verbal tells: a council, who is
/// there, and items with text, lists, tables, plans, authorisations, votes and elections.
struct PlausibleSession {
  private var random: SeededGenerator
  private var nextItem = 1
  private var nextBlock = 1
  private var members: [Member] = []
  private var voters: [MemberID] = []
  /// With those who are represented.
  private var entitled = 0
  private var namesExceptions = false

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed &* 7_919 &+ 13)
  }

  mutating func minutes() -> Minutes {
    let attendance: Attendance
    (members, attendance) = self.council()
    voters = attendance.entries.filter { $0.presence == .present }.map(\.member)
    entitled = attendance.entries.count { entry in
      if case .represented = entry.presence { true } else { entry.presence == .present }
    }
    let style = style()
    namesExceptions = style.namesExceptions
    var council = Council(
      commune: pick(["Arvigny", "Saint-Brézolles", "Le Tallud", "La Chapelle-d’Aubrac", "Mirebel"]),
      department: pick(["Ardèche", "Deux-Sèvres", "Haute-Saône", "Loire", "Vendée"]),
      members: members, houseStyle: style)
    council.houseStyle.textWidth = number(80...100)
    let date = date()
    var session = Session(
      date: date, kind: pick([.ordinary, .ordinary, .extraordinary]),
      opensAt: ClockTime(hour: number(17...20), minute: pick([0, 15, 30, 45])),
      closesAt: ClockTime(hour: number(21...23), minute: number(0...59)),
      place: pick(["à la mairie", "à la salle des fêtes", "en mairie", "dans la salle du conseil"]),
      isPublic: true, convocation: Convocation(sentOn: date.adding(days: -number(4...12))),
      president: voters.first, secretary: voters.dropFirst().first, state: .draft)
    if flip() { session.convocation.postedOn = session.convocation.sentOn }
    let agenda = (0..<number(1...6)).map { _ in item(depth: 0) }
    return Minutes(
      council: council, session: session, attendance: attendance, agenda: agenda.map(Self.kinded))
  }

  /// No text tells the kind of an item: it is what its blocks make it.
  private static func kinded(_ item: AgendaItem) -> AgendaItem {
    var item = item
    item.children = item.children.map(kinded)
    item.kind = ItemKindGuess.kind(of: item)
    return item
  }

  // MARK: People

  /// Members in the order in which the roll names them: the text does not tell that of the tableau.
  private mutating func council() -> ([Member], Attendance) {
    var families = PlausibleSession.families
    let deputies = number(1...4)
    var pouvoirs = 0
    var people: [(member: Member, presence: Presence, rank: Int)] = []
    for index in 0..<pick([7, 11, 15, 19]) {
      let isWoman = flip()
      let member = Member(
        id: MemberID(0), civility: isWoman ? .madame : .monsieur,
        givenName: pick(isWoman ? PlausibleSession.women : PlausibleSession.men),
        familyName: families.remove(at: number(0...families.count - 1)),
        office: index == 0 ? .mayor : index <= deputies ? .deputyMayor(rank: index) : .councillor)
      var presence: Presence =
        index <= deputies + 2
        ? .present
        : pick([.present, .present, .present, .represented(by: MemberID(1)), .excused, .absent])
      if case .represented = presence {
        if pouvoirs > deputies { presence = .excused } else { pouvoirs += 1 }
      }
      let group = index == 0 ? 0 : index <= deputies ? 1 : 2
      let list =
        switch presence {
        case .present: 0
        case .represented: 1
        case .excused: 2
        case .absent: 3
        }
      people.append((member, presence, group * 100 + list * 10 + (isWoman ? 0 : 1)))
    }
    let ordered = people.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }.map(\.element)
    var members: [Member] = []
    var entries: [AttendanceEntry] = []
    var holders = (1...deputies + 1).map { MemberID($0) }
    for (index, person) in ordered.enumerated() {
      var member = person.member
      member = Member(
        id: MemberID(index + 1), civility: member.civility, givenName: member.givenName,
        familyName: member.familyName,
        office: member.office == .councillor || index == 0
          ? member.office : .deputyMayor(rank: index))
      members.append(member)
      var presence = person.presence
      // one pouvoir a holder
      if case .represented = presence {
        presence = .represented(by: holders.removeFirst())
      }
      entries.append(AttendanceEntry(member: member.id, presence: presence))
    }
    return (members, Attendance(entries: entries))
  }

  private mutating func style() -> HouseStyle {
    HouseStyle(
      dateOrder: pick(HouseStyle.DateOrder.allCases),
      unanimity: pick(HouseStyle.Unanimity.allCases), countsAfterUnanimity: flip(),
      mayoressTitle: pick(HouseStyle.MayoressTitle.allCases), namesExceptions: flip(),
      hyphenatedNumbers: flip())
  }

  // MARK: Items

  private mutating func item(depth: Int) -> AgendaItem {
    let id = ItemID(nextItem)
    nextItem += 1
    var item = AgendaItem(
      id: id, title: pick(PlausibleSession.titles), state: .done, blocks: [])
    if flip() { item.rapporteur = pick(members).id }
    if depth == 0, number(0...5) == 0 {
      item.rapporteur = nil
      item.children = (0..<number(1...3)).map { _ in self.item(depth: 1) }
      return item
    }
    switch number(0...11) {
    case 0:
      item.state = pick([.adjourned, .withdrawn])
      if flip() { item.blocks.append(prose()) }
    case 1: item.blocks = [prose(), election()]
    default: item.blocks = blocks()
    }
    return item
  }

  private mutating func blocks() -> [Block] {
    var blocks: [Block] = []
    if number(0...3) == 0 { blocks.append(passage(.visas, PlausibleSession.visas, 1...4)) }
    if number(0...3) == 0 { blocks.append(passage(.considerants, PlausibleSession.reasons, 1...3)) }
    blocks.append(prose())
    switch number(0...7) {
    case 0: blocks.append(list())
    case 1: blocks.append(table())
    case 2: blocks.append(plan())
    case 3: blocks.append(authorisation())
    default: break
    }
    if number(0...5) == 0 { blocks.append(passage(.discussion, PlausibleSession.remarks, 1...3)) }
    if number(0...4) > 0 {
      blocks.append(block(.ballot(ballot())))
      if number(0...3) > 0 { blocks.append(clauses()) }
    }
    return blocks
  }

  private mutating func block(_ content: BlockContent) -> Block {
    nextBlock += 1
    return Block(id: BlockID(nextBlock), content: content)
  }

  private mutating func prose() -> Block { passage(.exposition, PlausibleSession.sentences, 1...3) }

  private mutating func passage(
    _ role: PassageRole, _ texts: [String], _ count: ClosedRange<Int>
  ) -> Block {
    let lines = (0..<number(count)).map { _ in Line(pick(texts)) }
    return block(.passage(Passage(role: role, lines: lines)))
  }

  private mutating func list() -> Block {
    var last = 0
    let lines = (0..<number(2...5)).map { index in
      let level = index == 0 ? 0 : min(last + 1, number(0...2))
      last = level
      return Line(pick(PlausibleSession.entries), level: level)
    }
    return block(
      .passage(
        Passage(
          role: .list(pick([.dash, .bullet, .number])), lead: pick(PlausibleSession.leads),
          lines: lines)))
  }

  private mutating func clauses() -> Block {
    let grammar = pick(OperativeGrammar.allCases)
    let texts =
      switch grammar {
      case .infinitives: PlausibleSession.infinitives
      case .verbs: PlausibleSession.verbs
      case .articles: PlausibleSession.articles
      }
    var lines = (0..<number(1...4)).map { _ in Line(pick(texts)) }
    for index in lines.indices {
      // typed as the program would end them
      let isLast = index == lines.count - 1
      lines[index].text +=
        isLast ? "." : grammar == .articles ? "." : pick([",", ";"]) == "," ? "," : ","
    }
    return block(.passage(Passage(role: .operative(grammar), lines: lines)))
  }

  // MARK: Figures

  private mutating func table() -> Block {
    let columns = number(2...4)
    let heads = ["Désignation", "Tarif 2024", "Tarif 2025", "Hors commune"]
    let rows = (0..<number(2...6)).map { _ in
      (0..<columns).map { column in
        column == 0
          ? TableCell(.text(pick(PlausibleSession.entries)))
          : TableCell(.amount(Amount(cents: Int64(number(100...90_000)))))
      }
    }
    return block(
      .table(
        Table(
          columns: (0..<columns).map {
            TableColumn(header: heads[$0], kind: $0 == 0 ? .text : .amounts)
          }, rows: rows)))
  }

  private mutating func plan() -> Block {
    let expenses = (0..<number(1...4)).map { _ in
      ExpenseLine(
        label: pick(PlausibleSession.works),
        amount: .amount(Amount(cents: Int64(number(1...900)) * 10_000)))
    }
    let total = expenses.reduce(0) { $0 + ($1.amount.amount?.cents ?? 0) }
    let share = total / 5 * 2
    var resources = [
      ResourceLine(label: "État (DETR)", kind: .stateGrant, amount: .amount(Amount(cents: share)))
    ]
    if flip() {
      resources.append(
        ResourceLine(
          label: "Région", kind: .publicSubsidy, amount: .amount(Amount(cents: share / 4))))
    }
    let rest = total - resources.reduce(0) { $0 + ($1.amount.amount?.cents ?? 0) }
    resources.append(
      ResourceLine(
        label: "Autofinancement", kind: .ownFunding, amount: .amount(Amount(cents: rest))))
    return block(
      .financingPlan(
        FinancingPlan(
          basis: pick([.excludingVAT, .includingVAT]), expenses: expenses, resources: resources)))
  }

  private mutating func authorisation() -> Block {
    let base = Int64(number(1_000...9_000)) * 10_000
    let lines = (0..<number(1...3)).map { _ in
      AuthorisationLine(
        label: pick(PlausibleSession.works), article: pick(["2188", "2135", "2051"]),
        chapter: pick(["20", "21", "23"]),
        amount: .amount(Amount(cents: base / Int64(number(20...60)))))
    }
    return block(
      .authorisation(BudgetAuthorisation(base: .amount(Amount(cents: base)), lines: lines)))
  }

  // MARK: Votes

  private mutating func ballot() -> Ballot {
    var ballot = Ballot(mode: pick([.showOfHands, .showOfHands, .rollCall, .secret]))
    let against = number(0...2)
    let abstentions = number(0...2)
    switch number(0...3) {
    case 0: ballot.votes = .byException([])
    case 1 where ballot.mode == .rollCall || ballot.mode == .showOfHands && namesExceptions:
      let named = voters.dropFirst().shuffled(using: &random).prefix(against + abstentions)
      // named as a list names them: women first
      func inOrder(_ ids: some Sequence<MemberID>) -> [MemberID] {
        let people = ids.sorted().compactMap { id in members.first { $0.id == id } }
        return (people.filter { $0.civility == .madame } + people.filter { $0.civility != .madame })
          .map(\.id)
      }
      ballot.votes = .byException(
        inOrder(named.prefix(against)).map { VoteException(member: $0, choice: .against) }
          + inOrder(named.dropFirst(against)).map { VoteException(member: $0, choice: .abstention) }
      )
    case 2: ballot.votes = .assent
    default:
      // a unanimous count says no more than that nobody voted otherwise
      ballot.votes =
        against + abstentions == 0
        ? .byException([])
        : .counts(
          Tally(
            inFavour: entitled - against - abstentions, against: against, abstentions: abstentions))
    }
    if case .assent = ballot.votes { ballot.mode = .showOfHands }
    return ballot
  }

  private mutating func election() -> Block {
    let candidates = Array(voters.dropFirst(2).prefix(2))
    let blank = number(0...1)
    let cast = entitled - blank
    let first = candidates.count == 1 ? cast : cast - number(0...1)
    var results = [CandidateVotes(candidate: Candidate(members: [candidates[0]]), votes: first)]
    results[0].isElected = true
    if candidates.count > 1, cast > first {
      results.append(
        CandidateVotes(candidate: Candidate(members: [candidates[1]]), votes: cast - first))
    }
    return block(
      .ballot(
        Ballot(
          mode: .secret,
          votes: .rounds([
            ElectionRound(papers: entitled, blank: blank, results: results)
          ]),
          nomination: Nomination(
            post: pick(["délégué au syndicat d’eau", "maire", "premier adjoint"])))))
  }

  // MARK: Values

  private mutating func date() -> CalendarDate {
    CalendarDate(year: number(2012...2026), month: number(1...12), day: number(1...28)) ?? .epoch
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }
  private mutating func flip() -> Bool { Bool.random(using: &random) }
  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[number(0...values.count - 1)]
  }

  private static let families = [
    "AMIOT", "BRUNEAU", "COUDRAY", "DENIS", "ESNAULT", "GUÉRIN", "HERVÉ", "LE GOFF", "MÉNARD",
    "NICOLAS", "OLLIVIER", "PETIT-JEAN", "QUENTIN", "ROUX", "DE LA TOUR", "SALTEL", "TRAORÉ",
    "URVOY", "VAILLANT", "WAGNER", "ZANETTI", "L’HOSTIS", "DA COSTA",
  ]
  private static let women = ["Anne", "Marie-Claude", "Élodie", "Chantal", "Françoise", "Zoé"]
  private static let men = ["Jean", "Pierre-Yves", "Éric", "Gérard", "François", "Noël"]
  private static let titles = [
    "Réfection de la toiture de l’école", "Tarifs de la salle polyvalente", "Voirie communale",
    "Convention avec le syndicat d’énergie", "Subventions aux associations",
    "Décision modificative n° 2", "Éclairage public : extinction nocturne",
    "Rapport annuel sur l’eau", "Acquisition d’un tracteur", "Recensement 2025",
  ]
  private static let sentences = [
    "Le projet de réfection du chemin des Mésanges est présenté à l’assemblée, avec ses plans et le calendrier des travaux.",
    "L’entreprise Durand a remis un devis de 12 480,00 € HT, soit 14 976,00 € TTC.",
    "Trois entreprises ont été consultées ; deux ont répondu.",
    "Mme la maire rappelle que la commune compte 1 250 habitants et que l’école accueille 84 élèves, dont 31 viennent des communes voisines.",
    "La commission des travaux s’est réunie le 12 mars 2024 et a donné son avis.",
    "Le bâtiment date de 1934. Sa charpente n’a jamais été refaite : deux poutres sont à remplacer.",
    "Les travaux dureraient six semaines, de juillet à la mi-août.",
  ]
  private static let remarks = [
    "M. ROUX demande si la rue sera fermée pendant les travaux.",
    "Il est répondu que la circulation sera alternée.",
    "Une conseillère souhaite que les riverains soient prévenus par courrier.",
  ]
  private static let visas = [
    "Vu le code général des collectivités territoriales, notamment son article L. 2121-29,",
    "Vu la délibération n° 2020-12 du 25 mai 2020 relative aux délégations,",
    "Vu le budget primitif de l’exercice,",
    "Vu l’avis de la commission des finances du 3 avril 2024,",
  ]
  private static let reasons = [
    "Considérant que l’état de la chaussée impose des travaux,",
    "Considérant l’intérêt du projet pour les habitants,",
    "Considérant que les crédits sont inscrits au budget,",
  ]
  private static let leads = ["Les lots sont les suivants :", "Sont proposés :"]
  private static let entries = [
    "Journée en semaine", "Week-end complet", "Vaisselle", "Caution", "Chauffage d’octobre à avril",
    "Concession de trente ans", "Lot n° 1, gros œuvre",
  ]
  private static let works = [
    "Terrassement", "Maîtrise d’œuvre", "Menuiseries extérieures", "Isolation", "Éclairage",
  ]
  private static let infinitives = [
    "d’approuver le projet", "de retenir l’offre de l’entreprise Durand",
    "d’autoriser Mme la maire à signer tous les documents nécessaires",
    "d’inscrire les crédits au budget",
  ]
  private static let verbs = [
    "Approuve le projet", "Autorise M. le maire à signer la convention",
    "Dit que les crédits sont inscrits au budget", "Fixe la durée à trois ans",
  ]
  private static let articles = [
    "Le règlement est adopté", "Le tarif s’applique à compter du 1er janvier 2025",
    "Le maire est chargé de l’exécution de la présente délibération",
  ]
}
