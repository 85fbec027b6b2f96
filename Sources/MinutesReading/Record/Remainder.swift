import MinutesModel
import MinutesWording

/// The words of a text that the stages of reading left, or took for a fact that does not say them.
struct Remainder {
  /// In the order of the text.
  private(set) var texts: [SourcedText] = []

  /// Finds them, and takes back from the ledger what was told too freely.
  ///
  /// - Parameter remarks: what is to be kept with the session.
  init(_ minutes: Minutes, _ ledger: inout Ledger, lines: [LaidLine], remarks: [SourcedText]) {
    let known = FactWords(minutes)
    var index = 0
    while index < ledger.told.count {
      if ledger.told[index].isExact || known.say(ledger.told[index].text) {
        index += 1
      } else {
        ledger.untell(index)
      }
    }
    var covered: [Int: [Range<Int>]] = [:]
    func cover(_ text: SourcedText) {
      for segment in text.segments { covered[segment.line, default: []].append(segment.bytes) }
    }
    for told in ledger.told { cover(told.text) }
    for kept in ledger.kept.values { cover(kept) }
    for remark in remarks { cover(remark) }
    for line in lines where !line.isBlank && !line.isSetApart {
      texts += Remainder.uncovered(line.source, covered[line.index] ?? [])
    }
  }

  /// The runs of words of a line that nothing covers.
  private static func uncovered(_ line: SourceLine, _ covered: [Range<Int>]) -> [SourcedText] {
    let length = line.text.utf8.count
    let sorted = covered.sorted { $0.lowerBound < $1.lowerBound }
    var gaps: [Range<Int>] = []
    var end = 0
    for range in sorted {
      if range.lowerBound > end { gaps.append(end..<range.lowerBound) }
      end = max(end, range.upperBound)
    }
    if end < length { gaps.append(end..<length) }
    var result: [SourcedText] = []
    for gap in gaps {
      let text = SourcedText(line, gap)
      // signs between words need no place
      if text.text.contains(where: { $0.isLetter || $0.isNumber }) { result.append(text) }
    }
    return result
  }
}

/// The words and figures that the facts of a record say, and those of the set formulas around them.
struct FactWords {
  private var words: Set<String> = []
  private var figures: Set<String> = []

  init(_ minutes: Minutes) {
    let session = minutes.session
    add([
      minutes.council.commune, minutes.council.department, session.place, session.othersAttending,
    ])
    for member in minutes.council.members { add([member.givenName, member.familyName]) }
    for numbered in minutes.numberedItems {
      add([numbered.item.title, numbered.number])
      if let act = numbered.item.replacedAct { add([act.object, act.number]) }
      for block in numbered.item.blocks { add(block.content) }
    }
    let roll = minutes.rollCall()
    let stated = session.statedFigures
    let counts: [Int?] = [
      roll.inOffice.count, roll.present.count, roll.proxies.count, roll.voters.count,
      roll.absent.count,
      roll.excused.count, roll.excused.count + roll.absent.count, stated.inOffice, stated.present,
      stated.represented, stated.voters,
      stated.quorum, minutes.quorum().needed, minutes.council.statedSeats,
    ]
    for count in counts { if let count { figures.insert(String(count)) } }
    for date in [session.date, session.convocation.sentOn, session.convocation.postedOn]
      + minutes.attendance.entries.map(\.proxySignedOn)
    {
      if let date {
        add([date.french, date.frenchFigures, String(date.day), String(date.year % 100)])
      }
    }
    for time in [session.opensAt, session.closesAt] {
      if let time { add([time.french, time.iso, String(time.hour), String(time.minute)]) }
    }
  }

  private mutating func add(_ texts: [String]) {
    for text in texts {
      for token in ClaimToken.all(in: text) {
        switch token.kind {
        case .word: words.insert(token.text)
        case .integer(let value): figures.formUnion([token.text, String(value)])
        case .figure: figures.insert(token.text)
        case .mark: break
        }
      }
    }
  }

  private mutating func add(_ amount: Entry) {
    guard let amount = amount.amount else { return }
    let compact = String(amount.french(cents: .always, sign: false).filter { !$0.isFrenchSpace })
    let whole = String(amount.french(cents: .whenAny, sign: false).filter { !$0.isFrenchSpace })
    figures.formUnion([compact, whole])
  }

  private mutating func add(_ content: BlockContent) {
    switch content {
    case .financingPlan(let plan):
      add([plan.title])
      for line in plan.expenses {
        add([line.label])
        add(line.amount)
        add(line.includingVAT)
      }
      for line in plan.resources {
        add([line.label, line.funder])
        add(line.amount)
        if let share = line.declaredShare {
          add([share.french, share.french(fixedDecimals: true)])
        }
      }
      for entry in [
        plan.statedExpenseTotal, plan.statedResourceTotal, .amount(plan.expenseSum),
        .amount(plan.resourceSum),
      ] { add(entry) }
      add(plan.eligibleBase)
      add(["100 %"])
    case .authorisation(let authorisation):
      // « le quart », « 25 % »
      figures.insert("25")
      add([
        authorisation.baseLabel, AuthorisationWording.base(authorisation.baseScope),
        AuthorisationWording.ceiling,
      ])
      for line in authorisation.lines {
        add([line.label, line.article, line.chapter])
        add(line.amount)
      }
      for entry in [
        authorisation.base, authorisation.statedCeiling, authorisation.statedTotal,
        .amount(authorisation.sum),
      ] { add(entry) }
      if let ceiling = authorisation.derivedCeiling { add(.amount(ceiling)) }
    case .annex(let annex): add([annex.label, annex.reference])
    case .passage, .table, .ballot: break
    }
  }

  /// Whether every word and figure of a text is one of these.
  func say(_ text: SourcedText) -> Bool {
    let tokens = ClaimToken.all(in: ReadableText.repaired(text.text))
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      switch token.kind {
      case .mark: break
      case .word:
        guard
          words.contains(token.text) || FactWords.formula.contains(token.text)
            || token.text.contains("rn")
              && FactWords.formula.contains(token.text.replacing("rn", with: "m"))
            || FrenchNumberReader.inWords([token], at: 0) != nil
            || token.text.first?.isNumber == true && ClockTime(reading: token.text) != nil
        else { return false }
      case .integer, .figure:
        // « 6 395,87 »: the longest run of groups that is a figure of the record
        var compact = ""
        var next = index
        var end: Int?
        while next < tokens.count, next < index + 5, tokens[next].kind != .mark,
          tokens[next].kind != .word
        {
          compact += tokens[next].text.filter { $0 != " " }
          next += 1
          if figures.contains(compact) { end = next }
        }
        if end == nil, figures.contains(token.text) { end = index + 1 }
        guard let end else { return false }
        index = end - 1
      }
      index += 1
    }
    return true
  }

  /// The words of the set formulas, whatever fact they tell.
  static let formula: Set<String> =
    MeetingSentence.formula
    .union(StatedFiguresLine.formula).union(SecretarySentence.formula).union(RollReader.proxyWords)
    .union(RollCaption.words).union(HeaderReader.formulas).union(ClosingReader.signing)
    .union(ClosingReader.formula).union(CalendarDate.monthNames.map(\.folded))
    .union(CalendarDate.weekdayNames)
    .union(
      Set(
        words: """
          neant aucun aucune personne sans objet formant representant constituant majorite actuellement \
          mm mr mrs mlle melle mmes mesdames messieurs madame monsieur adjoints adjoint adjointe adjointes \
          premier premiere second seconde deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme \
          1er 1ere 1re 2e 2eme 2nd 2nde 3e 3eme 4e 4eme 5e 5eme 6e 6eme 7e 7eme 8e 8eme maires delegue \
          deleguee delegues deleguees conseillere conseilleres municipale municipales mairie mandataire \
          n ayant effet pas rapporteur rapporteure ordre jour discussion annexe total totaux article \
          compte chapitre operation chap art depenses depense recettes recette ressources ressource \
          montant montants ht ttc part plan financement euros euro nature taux prix inferieur superieur \
          egal plafond autorise autorisation quart credits concernees objet deliberation dcm point o \
          assistait assistaient egalement signe signee departement commune ville mairie
          """))
}
