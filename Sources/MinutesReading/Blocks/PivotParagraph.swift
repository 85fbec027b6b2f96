import MinutesModel
import MinutesWording

/// A paragraph that leads from the exposition to what the council decides: « Après en avoir délibéré,
/// le conseil municipal, à l’unanimité, décide : ».
struct PivotParagraph {
  /// How the paragraph ends.
  enum End {
    /// It leads over: clauses follow.
    case open
    /// It holds the decision too: the lead and the clause.
    case inline(lead: SourcedText, clause: SourcedText, OperativeGrammar)
    /// It is all there is.
    case whole
  }

  let end: End
  let verb: String?

  init?(_ paragraph: Paragraph, followedByClauses: Bool) {
    let tokens = paragraph.tokens
    guard tokens.count < 400 else { return nil }
    if SetBeginning.isAlone(paragraph.text) {
      verb = "decide"
      end = .open
      return
    }
    let deliberates = PivotParagraph.deliberates(paragraph)
    let isCouncil = PivotParagraph.speaksOfCouncil(paragraph)
    let claims = deliberates || isCouncil ? ResultClaim.all(in: paragraph.readable) : []
    let hasVote = claims.contains { if case .outcome = $0.kind { false } else { true } }
    guard
      deliberates || isCouncil && hasVote
        || isCouncil && followedByClauses && PivotParagraph.leadsOver(paragraph)
    else { return nil }
    let verbIndex = PivotParagraph.decidingVerb(paragraph)
    verb = verbIndex.map { paragraph.word($0) }
    let last = paragraph.lastSign
    if last == ":", let verbIndex, verbIndex < tokens.count - 3,
      ["decide", "decident"].contains(paragraph.word(verbIndex)),
      ["d", "de"].contains(paragraph.word(verbIndex + 1)),
      let split = PivotParagraph.inline(paragraph, verbIndex)
    {
      // « décide d’affecter le résultat comme suit : »
      end = split
      return
    }
    if last == ":" || followedByClauses && (last == "," || last == ";")
      || verbIndex == tokens.count - 1
    {
      end = .open
      return
    }
    if verbIndex == nil {
      guard followedByClauses || last == "," || last == ";" || tokens.count < 24 else { return nil }
      end = .open
      return
    }
    guard let verbIndex else { return nil }
    end = PivotParagraph.inline(paragraph, verbIndex) ?? .whole
  }

  private static let deliberation = WordBeginnings.letters(of: "delibere")
  private static let debate = WordBeginnings.letters(of: "debattu")

  private static func deliberates(_ paragraph: Paragraph) -> Bool {
    guard paragraph.mayHold(deliberation) || paragraph.mayHold(debate) else { return false }
    for (index, token) in paragraph.tokens.enumerated()
    where token.letters == deliberation || token.letters == debate {
      switch token.text {
      case "delibere", "deliberer", "debattu":
        if ["avoir", "en", "ayant", "a", "ont", "dument"].contains(paragraph.word(index - 1)) {
          return true
        }
      case "deliberation":
        if ["apres", "en"].contains(paragraph.word(index - 1)), index < 8 { return true }
      default: break
      }
    }
    return false
  }

  private static let council = WordBeginnings.letters(of: "conseil")
  private static let assembly = WordBeginnings.letters(of: "assemblee")

  private static func speaksOfCouncil(_ paragraph: Paragraph) -> Bool {
    guard paragraph.mayHold(council) || paragraph.mayHold(assembly) else { return false }
    for index in 0..<min(30, paragraph.tokens.count) {
      let letters = paragraph.tokens[index].letters
      if letters == council, paragraph.word(index) == "conseil",
        ["municipal", "a", ",", "decide", "approuve"].contains(paragraph.word(index + 1))
      {
        return true
      }
      if letters == assembly, paragraph.word(index) == "assemblee",
        paragraph.word(index - 1) == "'" || paragraph.word(index - 1) == "l"
      {
        return index < 8
      }
    }
    return false
  }

  private static func leadsOver(_ paragraph: Paragraph) -> Bool {
    guard let last = paragraph.lastSign, last == ":" || last == "," || last.isLetter else {
      return false
    }
    return paragraph.tokens.count < 60
      && (decidingVerb(paragraph) != nil
        || paragraph.begins(with: "le conseil municipal") && paragraph.tokens.count < 8)
      && !paragraph.contains("est propose") && !paragraph.contains("propose au")
  }

  /// The index of the verb with which the council decides, after its name.
  static func decidingVerb(_ paragraph: Paragraph) -> Int? {
    let council =
      paragraph.tokens.firstIndex {
        ["conseil", "assemblee", "delibere", "deliberation", "membres"].contains($0.text)
      } ?? 0
    return paragraph.tokens.indices.dropFirst(council).first { index in
      DecidingVerb.present.contains(paragraph.word(index)) && paragraph.word(index - 1) != "le"
        && paragraph.word(index - 1) != "'" || paragraph.word(index) == "emet"
        || paragraph.word(index) == "s" && paragraph.word(index + 2) == "engage"
    }
  }

  private static func inline(_ paragraph: Paragraph, _ verb: Int) -> End? {
    let next = paragraph.word(verb + 1)
    let word = paragraph.word(verb)
    guard verb + 1 < paragraph.tokens.count else { return .open }
    // a result told after the verb cannot be parted from it
    let rest = paragraph.slice(verb + 1..<paragraph.tokens.count)
    let restWithSign = paragraph.body.dropping(paragraph.tokens[verb].range.upperBound)
    guard
      ResultClaim.all(in: rest.text).allSatisfy({
        if case .outcome = $0.kind { true } else { false }
      })
    else { return .whole }
    if word == "decide" || word == "decident" {
      guard ["d", "de", "que", "du", "des", "la", "le", "l", "les"].contains(next) else {
        return .whole
      }
      return .inline(
        lead: paragraph.body.prefix(paragraph.tokens[verb].range.upperBound), clause: restWithSign,
        .infinitives)
    }
    let lower = paragraph.tokens[verb].range.lowerBound
    return .inline(
      lead: paragraph.body.prefix(lower), clause: paragraph.body.dropping(lower), .verbs)
  }
}

/// The verbs of a dispositif.
enum DecidingVerb {
  /// In the present, folded: « décide », « approuve ».
  static let present = Set(
    words: """
      decide decident approuve approuvent autorise autorisent accepte acceptent valide valident fixe \
      fixent donne donnent sollicite sollicitent adopte adoptent emet emettent vote votent dit charge \
      chargent mandate retient arrete prend prennent designe designent nomme nomment elit elisent \
      confirme rejette refuse s'engage demande demandent propose precise institue cree renouvelle \
      attribue confie instaure inscrit constate proclame delegue accorde ratifie abroge modifie \
      souhaite s affecte reporte
      """
  ).subtracting(["s", "vote", "propose", "demande", "souhaite", "precise"])

  /// At the beginning of a clause.
  static let beginningClause = present.union([
    "vote", "propose", "demande", "precise", "souhaite", "s", "annule", "dit",
  ])

  /// Whether a paragraph without a mark is a clause: « Autorise M. le maire… », « d’approuver… ».
  static func beginsClause(_ paragraph: Paragraph) -> Bool {
    let first = paragraph.word(0)
    if beginningClause.contains(first), first != "s" || paragraph.word(2) == "engage" {
      return true
    }
    if first == "article", paragraph.tokens.count > 2 { return true }
    guard first == "d" || first == "de",
      paragraph.text.first?.isLowercase == true || paragraph.isInCapitals
        || paragraph.text.first == "D"
    else {
      return false
    }
    let verb = first == "d" ? paragraph.word(2) : paragraph.word(1)
    return ["er", "ir", "re", "oir"].contains { verb.hasSuffix($0) }
  }

  /// How the clauses are written, told from the first one.
  static func grammar(of clause: Paragraph) -> OperativeGrammar {
    if clause.begins(with: "article") { return .articles }
    let first = clause.word(0)
    return beginningClause.contains(first) ? .verbs : .infinitives
  }
}
