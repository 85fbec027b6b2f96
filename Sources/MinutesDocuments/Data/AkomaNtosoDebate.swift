import MinutesModel
import MinutesWording

/// The minutes as a debate of Akoma Ntoso 3.0.
///
/// Persons, quorum and votes are said once more for programs in the head (`meta`); the text is the one of
/// the procès-verbal. An election by rounds has no counts there.
struct AkomaNtosoDebate {
  private let minutes: Minutes
  private var lines: [String] = []
  private var notices: [String] = []

  static func file(of minutes: Minutes) -> DataFile {
    var debate = AkomaNtosoDebate(minutes: minutes)
    debate.write()
    return DataFile(
      text: debate.lines.joined(separator: "\n") + "\n", notices: debate.notices.map(\.typeset))
  }

  private init(minutes: Minutes) { self.minutes = minutes }

  private var session: Session { minutes.session }
  private var date: String { session.date.iso }

  private mutating func write() {
    lines.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    lines.append("<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">")
    lines.append("<debate name=\"proces-verbal\" contains=\"originalVersion\">")
    lines.append("<meta>")
    addIdentification()
    addLifecycle()
    addAnalysis()
    addReferences()
    lines.append("</meta>")
    let title = "Procès-verbal de la séance du conseil municipal du "
    lines.append(
      "<preface><p><docTitle>\(title)<docDate date=\"\(date)\">\(session.date.french)</docDate>"
        + "</docTitle></p></preface>")
    lines.append("<debateBody>")
    addOpening()
    var numbers = minutes.numberedItems[...]
    addItems(minutes.agenda, &numbers)
    addClosing()
    lines.append("</debateBody>")
    addConclusions()
    lines.append("</debate>")
    lines.append("</akomaNtoso>")
  }

  // MARK: Head

  private mutating func addIdentification() {
    let code = minutes.council.documents.inseeCode.filter {
      $0.isASCII && ($0.isLetter || $0.isNumber)
    }
    let country = code.isEmpty ? "fr" : "fr-\(code.lowercased())"
    let work = "/akn/\(country)/debate/proces-verbal/\(date)"
    func level(
      _ name: String, _ uri: String, _ this: String, _ dated: String, _ author: String,
      _ more: String
    ) {
      lines.append(
        "<\(name)><FRBRthis value=\"\(this)\"/><FRBRuri value=\"\(uri)\"/>"
          + "<FRBRdate date=\"\(date)\" name=\"\(dated)\"/><FRBRauthor href=\"#\(author)\"/>\(more)"
          + "</\(name)>")
    }
    lines.append("<identification source=\"#commune\">")
    level(
      "FRBRWork", work, work + "/!main", "seance", "conseil", "<FRBRcountry value=\"fr\"/>")
    level(
      "FRBRExpression", work + "/fra@", work + "/fra@/!main", "redaction", "secretaire",
      "<FRBRlanguage language=\"fra\"/>")
    level(
      "FRBRManifestation", work + "/fra@.xml", work + "/fra@/!main.xml", "export", "commune", "")
    lines.append("</identification>")
  }

  private mutating func addLifecycle() {
    lines.append(
      "<lifecycle source=\"#commune\"><eventRef eId=\"seance\" date=\"\(date)\" type=\"generation\""
        + " source=\"#commune\"/></lifecycle>")
    let formalities = session.formalities
    let steps = [
      (formalities.minutesSignedOn, "#secretaire", "#signe"),
      (formalities.minutesApprovedOn, "#conseil", "#arrete"),
      (formalities.minutesPublishedOn, "#commune", "#publie"),
    ]
    let known = steps.compactMap { day, by, outcome in
      day.map { "<step date=\"\($0.iso)\" by=\"\(by)\" outcome=\"\(outcome)\"/>" }
    }
    if !known.isEmpty {
      lines.append("<workflow source=\"#commune\">" + known.joined() + "</workflow>")
    }
  }

  private mutating func addAnalysis() {
    let quorum = minutes.quorum()
    let roll = minutes.rollCall()
    lines.append("<analysis source=\"#commune\"><parliamentary>")
    lines.append(
      "<quorumVerification eId=\"quorum_1\" outcome=\"#\(quorum.isMet ? "atteint" : "nonAtteint")\""
        + " refersTo=\"#quorum\" href=\"#ouverture\"><quorum eId=\"quorum_1_requis\""
        + " value=\"\(quorum.needed)\"/><count eId=\"quorum_1_exercice\""
        + " value=\"\(roll.inOffice.count)\" refersTo=\"#enExercice\"/>"
        + "<count eId=\"quorum_1_presents\" value=\"\(roll.present.count)\" refersTo=\"#presents\"/>"
        + "</quorumVerification>")
    for numbered in minutes.numberedItems {
      for (index, entry) in numbered.item.ballots.enumerated() {
        addVoting(entry.ballot, entry.block, "\(Self.id(numbered))_vote_\(index + 1)", numbered)
      }
    }
    lines.append("</parliamentary></analysis>")
  }

  private mutating func addVoting(
    _ ballot: Ballot, _ block: BlockID, _ id: String, _ numbered: NumberedItem
  ) {
    let item = numbered.item
    let roll = minutes.rollCall(at: item.id).voting(on: block)
    guard let result = ballot.result(in: roll, president: minutes.president(at: item.id)) else {
      switch ballot.votes {
      case .rounds:
        notices.append("point \(numbered.number) : élection, sans décompte dans l’analyse")
      case .assent:
        notices.append("point \(numbered.number) : assentiment, sans décompte dans l’analyse")
      default: break
      }
      return
    }
    let tally = result.tally
    let counts = [
      ("pour", tally.inFavour), ("contre", tally.against), ("abstention", tally.abstentions),
      ("blanc", tally.blank), ("nul", tally.null), ("nppv", tally.notVoting),
    ].filter { $0.1 > 0 || $0.0 == "pour" || $0.0 == "contre" || $0.0 == "abstention" }
    let outcome = ballot.declaredOutcome ?? (result.isAdopted ? .adopted : .rejected)
    lines.append(
      "<voting eId=\"\(id)\" outcome=\"#\(outcome.concept)\" refersTo=\"#\(ballot.mode.concept)\""
        + " href=\"#\(Self.id(numbered))\">"
        + counts.map {
          "<count eId=\"\(id)_\($0)\" value=\"\($1)\" refersTo=\"#\($0)\"/>"
        }.joined() + "</voting>")
  }

  private mutating func addReferences() {
    let council = minutes.council
    let commune = council.commune.trimmingSpaces
    let code = council.documents.inseeCode.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let place = code.isEmpty ? "" : "." + code
    func add(_ kind: String, _ id: String, _ href: String, _ shown: String) {
      lines.append(
        "<\(kind) eId=\"\(id)\" href=\"/ontology/\(href)\" showAs=\"\(MarkupText.escaped(shown))\"/>"
      )
    }
    lines.append("<references source=\"#commune\">")
    let name = commune.isEmpty ? "Commune" : "Commune " + PlaceName(commune).of
    add("TLCOrganization", "commune", "organization/fr/commune\(place)", name)
    add("TLCOrganization", "conseil", "organization/fr/conseil\(place)", "Conseil municipal")
    for member in council.members {
      add(
        "TLCPerson", Self.id(member.id), "person/fr/commune\(place)/\(member.id.number)",
        member.styledName)
    }
    add("TLCRole", "president", "role/fr/president", "Président de séance")
    add("TLCRole", "secretaire", "role/fr/secretaire", "Secrétaire de séance")
    for (id, shown) in Self.concepts { add("TLCConcept", id, "concept/\(id)", shown) }
    lines.append("</references>")
  }

  private static let concepts = [
    ("quorum", "quorum"), ("atteint", "quorum atteint"), ("nonAtteint", "quorum non atteint"),
    ("enExercice", "en exercice"), ("presents", "présents"), ("pour", "pour"),
    ("contre", "contre"), ("abstention", "abstention"), ("blanc", "bulletin blanc"),
    ("nul", "bulletin nul"), ("nppv", "ne prend pas part au vote"), ("adopte", "adopté"),
    ("rejete", "rejeté"), ("acte", "prend acte"), ("avisFavorable", "avis favorable"),
    ("avisDefavorable", "avis défavorable"), ("mainLevee", "scrutin ordinaire"),
    ("scrutinPublic", "scrutin public"), ("scrutinSecret", "scrutin secret"),
    ("signe", "signé"), ("arrete", "arrêté"), ("publie", "publié"),
  ]

  private static func id(_ numbered: NumberedItem) -> String {
    "point_" + String(numbered.number.map { $0 == "." ? "_" : $0 })
  }

  private static func id(_ member: MemberID) -> String { "membre_\(member.number)" }

  // MARK: Text

  private mutating func addOpening() {
    lines.append("<rollCall eId=\"ouverture\"><heading>Ouverture et appel</heading>")
    let roll = minutes.rollCall()
    var parts = SessionParts.meeting(of: minutes)
    let figures = OpeningWording.figures(of: minutes)
    if !figures.isEmpty { parts += SessionParts.paragraph(figures) }
    parts += SessionParts.attendance(of: minutes, roll: roll, isOpening: true)
    if roll.unaccounted.count < roll.inOffice.count {
      parts += SessionParts.paragraph(
        OpeningWording.opening(of: minutes, quorum: minutes.quorum()))
    }
    parts += SessionParts.secretary(of: minutes)
    for part in parts where !part.text.printsNothing {
      var text = MarkupText.escaped(part.text)
      if part.place == .roll || part.place == .session(.secretary) {
        for member in minutes.council.members where !member.name.trimmingSpaces.isEmpty {
          let name = MarkupText.escaped(member.name)
          guard let range = text.firstRange(of: name) else { continue }
          text.replaceSubrange(
            range, with: "<person refersTo=\"#\(Self.id(member.id))\">\(name)</person>")
        }
      }
      lines.append("<p>\(text)</p>")
    }
    lines.append("</rollCall>")
  }

  private mutating func addItems(
    _ items: [AgendaItem], _ numbers: inout ArraySlice<NumberedItem>
  ) {
    for item in items {
      guard let numbered = numbers.popFirst() else { return }
      let id = Self.id(numbered)
      let name = item.isDeliberation ? "deliberation" : "point"
      lines.append("<debateSection eId=\"\(id)\" name=\"\(name)\">")
      lines.append("<num>\(numbered.number)</num>")
      lines.append("<heading>\(MarkupText.escaped(item.title))</heading>")
      var body = AkomaNtosoBody(of: item, eId: id)
      body.add(ItemParts(numbered, in: minutes).parts.dropFirst())
      lines += body.lines
      addItems(item.children, &numbers)
      lines.append("</debateSection>")
    }
  }

  private mutating func addClosing() {
    guard let sentence = OpeningWording.closing(of: minutes) else { return }
    var text = MarkupText.escaped(sentence)
    if let time = session.closesAt, let range = text.firstRange(of: time.french) {
      text.replaceSubrange(
        range,
        with:
          "<recordedTime time=\"\(date)T\(time.iso):00\" type=\"endEvent\">\(time.french)</recordedTime>"
      )
    }
    lines.append("<adjournment eId=\"levee\"><p>\(text)</p></adjournment>")
  }

  private mutating func addConclusions() {
    let council = minutes.council
    let signatories = [
      (
        council.member(session.president),
        AttendanceWording.presidentSignature(
          of: council.member(session.president), style: council.houseStyle), "president"
      ),
      (
        council.member(session.secretary),
        AttendanceWording.secretarySignature(of: council.member(session.secretary)), "secretaire"
      ),
    ]
    lines.append("<conclusions>")
    for (member, capacity, role) in signatories {
      let name = member.map {
        " <person refersTo=\"#\(Self.id($0.id))\">\(MarkupText.escaped($0.name))</person>"
      }
      lines.append(
        "<p><signature refersTo=\"#\(role)\">\(MarkupText.escaped(capacity))\(name ?? "")</signature></p>"
      )
    }
    lines.append("</conclusions>")
  }
}

extension Outcome {
  fileprivate var concept: String {
    switch self {
    case .adopted: "adopte"
    case .rejected: "rejete"
    case .noted: "acte"
    case .favourableOpinion: "avisFavorable"
    case .unfavourableOpinion: "avisDefavorable"
    }
  }
}

extension BallotMode {
  fileprivate var concept: String {
    switch self {
    case .showOfHands: "mainLevee"
    case .rollCall: "scrutinPublic"
    case .secret: "scrutinSecret"
    }
  }
}
