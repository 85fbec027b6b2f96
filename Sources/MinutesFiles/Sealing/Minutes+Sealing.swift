package import MinutesModel

extension Minutes {
  /// The record with one more signature; with the last one missing it is sealed and `signed`.
  ///
  /// `previous` is the register’s last seal, and stands in this one once it is complete.
  package func signed(
    by signatory: Signatory, after previous: Seal.Link?
  ) throws(SealError) -> Minutes {
    let (json, root) = try located()
    let content = ContentDigest(of: CanonicalForm.signed(root, of: json)).description
    var seal: Seal
    if let known = self.seal {
      if known.isComplete { throw .alreadySealed }
      if known.content != content { throw .changedSince }
      if known.signatories.contains(where: { $0.role == signatory.role }) {
        throw .alreadySigned(signatory.role)
      }
      seal = known
    } else {
      seal = Seal(content: content, parts: SealedParts.of(root, in: json))
    }
    seal.signatories.append(signatory)
    var result = self
    guard seal.isComplete else {
      result.seal = seal
      return result.withLaterDigest
    }
    seal.previous = previous
    seal.digest = seal.ownDigest
    result.seal = seal
    result.session.state = .signed
    result.session.formalities.minutesSignedOn = signatory.on
    result.session.stateChanges.append(
      StateChange(
        .signed, on: signatory.on, at: signatory.at,
        by: seal.signatories.map(\.name).joined(separator: ", ")))
    result.agenda = result.agenda.map { $0.withDeliberationsSigned(on: signatory.on) }
    return result.withLaterDigest
  }

  /// The record without the signatures of a seal that is not complete, to be changed once more.
  package func withoutSignatures() throws(SealError) -> Minutes {
    guard let seal else { throw .notSealed }
    if seal.isComplete { throw .alreadySealed }
    var result = self
    result.seal = nil
    return result
  }

  /// What a key signs: who signs what, in canonical form.
  package func statement(of signatory: Signatory) throws(SealError) -> [UInt8] {
    let (json, root) = try located()
    return Seal.statement(
      form: seal?.form ?? 1,
      content: seal?.content ?? ContentDigest(of: CanonicalForm.signed(root, of: json)).description,
      signatory: signatory)
  }

  /// Whether nothing that was signed differs: true of two records of which none is sealed too.
  package func isSignedAlike(_ other: Minutes) -> Bool {
    guard let (json, root) = try? located(), let (otherJSON, otherRoot) = try? other.located()
    else { return false }
    return CanonicalForm.signed(root, of: json) == CanonicalForm.signed(otherRoot, of: otherJSON)
  }

  /// Whether it is what its seal says was signed; true of a record without seal.
  package var keepsItsSeal: Bool {
    guard let seal else { return true }
    guard let (json, root) = try? located() else { return false }
    return ContentDigest(of: CanonicalForm.signed(root, of: json)).description == seal.content
  }

  /// The record with the digest of what was noted since it was signed brought up to date.
  var withLaterDigest: Minutes {
    guard var seal, let (json, root) = try? located() else { return self }
    seal.later = ContentDigest(of: CanonicalForm.everything(root, of: json)).description
    var result = self
    result.seal = seal
    return result
  }

  private func located() throws(SealError) -> (LocatedJSON, LocatedJSON.Node) {
    let json = LocatedJSON(SourceText(name: "", bytes: fileBytes))
    guard let root = json.root, json.faults.isEmpty else { throw .unreadable }
    return (json, root)
  }
}

extension AgendaItem {
  fileprivate func withDeliberationsSigned(on date: CalendarDate?) -> AgendaItem {
    var item = self
    item.children = children.map { $0.withDeliberationsSigned(on: date) }
    if var deliberation = facts.deliberation, !deliberation.number.isEmpty,
      deliberation.signedOn == nil
    {
      deliberation.signedOn = date
      item.facts.deliberation = deliberation
    }
    return item
  }
}

extension Seal {
  /// The digest of all that it says but of itself.
  var ownDigest: String {
    let json = LocatedJSON(SourceText(name: "", bytes: Seal.shape.fileBytes(of: self)))
    guard let root = json.root else { return "" }
    return ContentDigest(of: CanonicalForm.seal(root, of: json)).description
  }

  /// What the key of one of its signatories signed.
  package func statement(of signatory: Signatory) -> [UInt8] {
    Seal.statement(form: form, content: content, signatory: signatory)
  }

  /// What a signatory’s key signs.
  static func statement(form: Int, content: String, signatory: Signatory) -> [UInt8] {
    var signatory = signatory
    signatory.signature = nil
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("content")
    writer.string(content)
    writer.key("form")
    writer.integer(Int64(form))
    writer.key("signatory")
    Signatory.shape.write(signatory, &writer)
    writer.endObject()
    let json = LocatedJSON(SourceText(name: "", bytes: writer.finished))
    return json.root.map { CanonicalForm.plain($0, of: json) } ?? []
  }
}
