import EditorInterface
import MinutesEditing
import MinutesFiles
import MinutesModel
import MinutesWording

/// Puts signatures under the record of a file: who signs, by which key, and what it came to.
struct SigningDesk {
  /// The session’s file.
  let path: String
  private let store: RecordStore

  init(path: String, store: RecordStore = RecordStore()) {
    self.path = path
    self.store = store
  }

  private var folder: String { path.folderPath }

  /// Signs for one quality after another; the record is on disk after each.
  func sign(
    _ minutes: Minutes, as roles: [SigningRole], key: String?, at now: Moment,
    expecting expectation: SaveExpectation
  ) throws(CommandFailure) -> SigningReport {
    guard minutes.session.state.isAfterSession else {
      throw CommandFailure(
        "\(path.printable) : la séance n’a pas encore été tenue, son procès-verbal ne se signe pas."
          .typeset)
    }
    var signed = minutes
    var expectation = expectation
    if signed.seal == nil, let pattern = signed.council.numberPattern {
      signed = try Self.numbered(signed, by: pattern, at: path)
    }
    if signed.seal == nil, let acts = RectifiedActs(signed, in: folder) { signed = acts.minutes }
    var last: SigningReport?
    for role in roles {
      var signatory = try Self.signatory(role, of: signed, at: now)
      if let key {
        signatory.signature = try SigningKeys(folder: folder)
          .sign(Self.statement(of: signatory, in: signed), with: key)
      }
      do throws(SigningFailure) {
        let report = try store.sign(
          signed, by: signatory, at: path, expecting: expectation, text: SessionFile.text)
        signed = report.minutes
        expectation = .unchanged(since: report.saved.version)
        last = report
      } catch {
        throw CommandFailure("\(path.printable)\u{A0}: \(error.message)")
      }
    }
    guard let last else { throw CommandFailure("\(path.printable) : tout est déjà signé.".typeset) }
    return last
  }

  /// The record with the numbers of its deliberations, which are frozen from now on.
  private static func numbered(
    _ minutes: Minutes, by pattern: NumberPattern, at path: String
  ) throws(CommandFailure) -> Minutes {
    let others: RegisterNumbers
    do throws(SystemRefusal) {
      others = try RegisterNumbers(at: path.folderPath, besides: path)
    } catch {
      throw CommandFailure(error.message)
    }
    var numbered = minutes
    for edit in others.edits(
      numbering: minutes,
      acts: minutes.registerItems.filter { $0.item.state == .done }.map(\.item.id), by: pattern)
    {
      do throws(EditError) {
        try edit.apply(to: &numbered)
      } catch {
        throw CommandFailure(error.message)
      }
    }
    return numbered
  }

  /// Takes back the signature of a record that waits for the other.
  func withdraw(
    _ minutes: Minutes, expecting expectation: SaveExpectation
  ) throws(CommandFailure) -> SigningReport {
    do throws(SigningFailure) {
      return try store.withdrawSignatures(
        of: minutes, at: path, expecting: expectation, text: SessionFile.text)
    } catch {
      throw CommandFailure("\(path.printable)\u{A0}: \(error.message)")
    }
  }

  private static func statement(
    of signatory: Signatory, in minutes: Minutes
  ) throws(CommandFailure) -> [UInt8] {
    do throws(SealError) {
      return try minutes.statement(of: signatory)
    } catch {
      throw CommandFailure(error.message)
    }
  }

  /// Who signs in a quality, as the record names them.
  static func signatory(
    _ role: SigningRole, of minutes: Minutes, at now: Moment
  ) throws(CommandFailure) -> Signatory {
    let id = role == .president ? minutes.session.president : minutes.session.secretary
    guard let member = minutes.council.member(id) else {
      throw CommandFailure(
        role == .president
          ? "Le procès-verbal ne dit pas qui a présidé la séance : personne ne peut signer.".typeset
          : "Le procès-verbal ne nomme pas de secrétaire de séance : il ne peut pas être signé."
            .typeset)
    }
    return Signatory(
      role: role, name: member.name, office: member.officeTitle(style: minutes.council.houseStyle),
      member: member.id, on: now.date, at: now.time)
  }

  /// Notes in the register’s other sessions what a sealed record says of them: minutes approved, acts
  /// replaced. Says what was noted, and what could not be.
  private func noteLinks(of minutes: Minutes) -> (done: [String], failed: [String]) {
    guard minutes.seal?.isComplete == true else { return ([], []) }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    do throws(SystemRefusal) {
      let notes = try RegisterLinks(store).note(
        minutes, of: name, in: folder, text: SessionFile.text)
      return (
        notes.filter { $0.failure == nil }.map { "\($0.file.printable) : \($0.what)." },
        notes.compactMap { note in note.failure.map { "\(note.file.printable) : \($0.message)" } }
      )
    } catch {
      return ([], [error.message])
    }
  }

  /// What to say of a signature, once other sessions have been told of it.
  func note(on report: SigningReport) -> SessionFile.Note {
    let name = SessionFile.name(of: path)
    let links = noteLinks(of: report.minutes)
    let seal = report.minutes.seal
    let names = (seal?.signatories ?? []).map(\.name).joined(separator: " et ")
    var text: String
    if let seal, !seal.isComplete {
      let missing = seal.missingRoles.map(\.french).joined(separator: ", ")
      text = "\(name) : signé par \(names) ; il manque : \(missing)."
    } else {
      text = "\(name) : signé par \(names) et scellé."
    }
    var isComplete = links.failed.isEmpty
    for sentence in links.done + links.failed { text += " " + sentence }
    if let sentence = RectifiedActs(report.minutes, in: folder)?.sentence { text += " " + sentence }
    for problem in [report.saved.text?.message, report.saved.durability?.message]
      + [report.ledger.map { "La liste des sceaux n’a pas pu être écrite. " + $0.message }]
    {
      guard let problem else { continue }
      text += " " + problem
      isComplete = false
    }
    return SessionFile.Note(text: text.typeset, isComplete: isComplete)
  }
}
