package import MinutesModel

/// A change to what was decided about findings, and to what is to be confirmed.
package enum ReviewEdit: RecordEdit {
  /// Lets a finding stand; an earlier acceptance of the same goes.
  case accept(Acceptance)
  /// Takes back an acceptance of what it judged, whatever its reason.
  case withdraw(Acceptance)
  /// Marks what was taken over from elsewhere as still to be confirmed.
  case mark([ConfirmationMark])
  /// What is marked is right as it stands.
  case confirm(ConfirmationMark)
  /// Sets a note aside.
  case park(ParkedNote)
  /// A note set aside has been worked in, or is dropped.
  case unpark(ParkedNote)
  /// A check that no machine can make was made; an earlier answer to the same goes.
  case check(CheckedPoint)
  /// A check is to be made again.
  case uncheck(CheckedPoint)
  /// Decides about personal data; an earlier decision about the same words goes.
  case mask(MaskingMark)
  /// Takes back what was decided about personal data.
  case unmask(MaskingMark)
  /// Remembers what was read through.
  case look(ReviewLook?)

  package func change(_ minutes: inout Minutes) throws(EditError) {
    switch self {
    case .accept(let acceptance):
      minutes.acceptances.removeAll { $0.isOfTheSame(as: acceptance) }
      minutes.acceptances.append(acceptance)
    case .withdraw(let acceptance):
      minutes.acceptances.removeAll { $0.isOfTheSame(as: acceptance) }
    case .mark(let marks):
      for mark in marks where !minutes.toConfirm.contains(mark) { minutes.toConfirm.append(mark) }
    case .confirm(let mark): minutes.toConfirm.removeAll { $0 == mark }
    case .park(let note): minutes.review.parkedNotes.append(note)
    case .unpark(let note):
      if let index = minutes.review.parkedNotes.firstIndex(of: note) {
        minutes.review.parkedNotes.remove(at: index)
      }
    case .check(let point):
      minutes.review.checked.removeAll { $0.isOfTheSame(as: point) }
      minutes.review.checked.append(point)
    case .uncheck(let point): minutes.review.checked.removeAll { $0.isOfTheSame(as: point) }
    case .mask(let mark):
      minutes.review.masks.removeAll { $0.isOfTheSame(as: mark) }
      minutes.review.masks.append(mark)
    case .unmask(let mark): minutes.review.masks.removeAll { $0.isOfTheSame(as: mark) }
    case .look(let look): minutes.review.lastLook = look
    }
  }

  package func summary(in minutes: Minutes) -> String {
    switch self {
    case .accept(let acceptance): "accepter le constat \(acceptance.rule)"
    case .mark: "marquer à confirmer"
    case .confirm(let mark):
      mark.words.isEmpty ? "confirmer" : "confirmer «\u{A0}\(mark.words)\u{A0}»"
    case .park: "mettre une note en attente"
    case .unpark: "retirer une note en attente"
    case .check(let point): "vérifier \(point.check)"
    case .uncheck(let point): "remettre \(point.check) à vérifier"
    case .mask(let mark): "décider de la publication de «\u{A0}\(mark.words)\u{A0}»"
    case .unmask(let mark): "ne plus décider de «\u{A0}\(mark.words)\u{A0}»"
    case .look: "noter la relecture"
    case .withdraw(let acceptance): "ne plus accepter le constat \(acceptance.rule)"
    }
  }
}

extension Acceptance {
  fileprivate func isOfTheSame(as other: Acceptance) -> Bool {
    rule == other.rule && place == other.place && judged == other.judged
  }
}

extension CheckedPoint {
  fileprivate func isOfTheSame(as other: CheckedPoint) -> Bool {
    check == other.check && place == other.place
  }
}

extension MaskingMark {
  fileprivate func isOfTheSame(as other: MaskingMark) -> Bool {
    place == other.place && start == other.start && words == other.words
  }
}
