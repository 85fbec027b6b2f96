import MinutesModel
import MinutesWording

/// The procès-verbal: the story of the session, in the order of law.md §2.1.
struct ProcesVerbal {
  private let minutes: Minutes
  private let roll: RollCall
  private var parts: [DocumentPart] = []

  init(of minutes: Minutes) {
    self.minutes = minutes
    roll = minutes.rollCall()
    parts = SessionParts.letterhead(of: minutes.council)
    addTitle()
    addMeeting()
    addAttendance()
    addOpening()
    addEarlySuspensions()
    addAgenda()
    addItems()
    addClosing()
  }

  var content: DocumentContent {
    DocumentContent(
      title: "Procès-verbal de la séance du conseil municipal du \(minutes.session.date.french)",
      textWidth: minutes.council.houseStyle.textWidth, foot: SessionParts.foot(of: minutes),
      parts: parts)
  }

  private mutating func add(_ form: DocumentPart.Form, at place: Place? = nil) {
    parts.append(DocumentPart(form, at: place))
  }

  /// A paragraph with room before it.
  private mutating func add(paragraph text: String, at place: Place?) {
    add(.space(1))
    add(.paragraph(text), at: place)
  }

  /// Words about the session as they were written, a paragraph a line.
  private mutating func add(remarks: String, at place: Place) {
    for line in remarks.split(whereSeparator: \.isNewline) where !line.allSatisfy(\.isWhitespace) {
      add(paragraph: String(line), at: place)
    }
  }

  private mutating func addTitle() {
    add(.space(2))
    add(.title("PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL"), at: .session(.date))
    add(.title("DU " + minutes.session.date.french.inCapitals), at: .session(.date))
    add(.space(2))
  }

  private mutating func addMeeting() {
    parts += SessionParts.meeting(of: minutes)
    let figures = OpeningWording.figures(of: minutes)
    if !figures.isEmpty { add(paragraph: figures, at: .session(.statedFigures)) }
  }

  private mutating func addAttendance() {
    parts += SessionParts.attendance(of: minutes, roll: roll, isOpening: true)
    if let movements = MovementWording.summary(of: minutes) {
      add(paragraph: movements, at: .roll)
    }
    let others = minutes.session.othersAttending.trimmingSpaces
    if !others.isEmpty {
      let sentence = AttendanceWording.othersAttending(others)
      add(
        paragraph: ClausePunctuation.hasFinal(sentence) ? sentence : sentence + ".", at: .roll)
    }
  }

  private mutating func addOpening() {
    if roll.unaccounted.count < roll.inOffice.count {
      let sentence = OpeningWording.opening(of: minutes, quorum: minutes.quorum())
      add(paragraph: sentence, at: .session(.opening))
    }
    if let secretary = minutes.council.member(minutes.session.secretary) {
      let sentence = AttendanceWording.secretaryAppointed(secretary)
      add(paragraph: sentence, at: .session(.secretary))
    }
    add(remarks: minutes.session.openingRemarks, at: .session(.openingRemarks))
  }

  /// The times at which the session stood still before its first item.
  private mutating func addEarlySuspensions() {
    for suspension in minutes.session.suspensions where minutes.item(suspension.item) == nil {
      add(paragraph: ProceedingsWording.suspension(suspension), at: .session(.opening))
    }
  }

  private mutating func addAgenda() {
    guard !minutes.agenda.isEmpty else { return }
    add(paragraph: "Ordre du jour" + Glyph.colonAtEnd, at: .agenda)
    for numbered in minutes.numberedItems {
      add(
        .entry(numbered.item.title, level: numbered.depth, mark: numbered.number + "."),
        at: .item(numbered.item.id))
    }
  }

  private mutating func addItems() {
    for numbered in minutes.numberedItems {
      // A sub-item right below the heading that groups it stays with it.
      let followsHeading =
        if case .heading? = parts.last?.form { numbered.depth > 0 } else { false }
      add(.space(followsHeading ? 1 : 2))
      parts += ItemParts(numbered, in: minutes).parts
    }
  }

  private mutating func addClosing() {
    add(.space(2))
    if let sentence = OpeningWording.closing(of: minutes) {
      add(.paragraph(sentence), at: .session(.closing))
    }
    add(remarks: minutes.session.closingRemarks, at: .session(.closingRemarks))
    add(.space(2))
    parts.append(SessionParts.signatures(of: minutes))
    if let approval = PublicationWording.approval(minutes.session.formalities) {
      add(.space(2))
      add(.paragraph(approval), at: .session(.closing))
    }
  }
}
