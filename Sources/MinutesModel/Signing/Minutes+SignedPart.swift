extension Minutes {
  /// What of the record is signed: all but the seal, the masks of the public copy and what is known only
  /// later (states, dates of publication and receipt). Two records with the same are signed alike.
  package var signedPart: Minutes {
    var part = self
    part.seal = nil
    part.review.masks = []
    part.session.state = .reviewed
    part.session.stateChanges.removeAll { $0.state >= .signed }
    part.session.formalities = Formalities()
    part.agenda = agenda.map(\.signedPart)
    return part
  }
}

extension AgendaItem {
  fileprivate var signedPart: AgendaItem {
    guard facts.deliberation != nil || !children.isEmpty else { return self }
    var part = self
    part.children = children.map(\.signedPart)
    if var act = facts.deliberation {
      act.signedOn = nil
      act.transmittedOn = nil
      act.receivedOn = nil
      act.receiptNumber = ""
      act.publishedOn = nil
      act.notifiedOn = nil
      act.certifiedOn = nil
      act.replacedBy = nil
      act.annulledOn = nil
      part.facts.deliberation = act == Deliberation() ? nil : act
    }
    return part
  }
}
