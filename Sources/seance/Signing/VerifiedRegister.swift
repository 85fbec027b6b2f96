import MinutesDocuments
import MinutesFiles
import MinutesModel
import MinutesWording

/// What verifying a register, or some of its sessions, came to, in the forms that `verify` gives it.
struct VerifiedRegister {
  /// One session with its seal and its signatures.
  struct Session {
    let file: String
    /// `nil` for a file that is no record.
    let check: SealCheck?
    let verdicts: [(signatory: Signatory, verdict: SigningKeys.Verdict)]
    /// What differs from a version at hand.
    let differences: [RecordDifference]
    /// The rectification that stands in its place.
    let replacedBy: String?

    var isBroken: Bool {
      check?.breaches.isEmpty == false || verdicts.contains { $0.verdict.isBad }
    }
  }

  let folder: String
  let sessions: [Session]
  /// Where the chain does not hold, as far as it is about these sessions.
  let breaks: [SealChain.Break]
  /// What is wrong with the numbers of the register’s deliberations; nothing where one session is meant.
  let numberFaults: [NumberRun.Fault]
  /// How many seals the chain has.
  private let sealed: Int

  /// Checks a register: all of its sessions, or only one; `version` is the bytes of that one as it was.
  init(
    at folder: String, only file: String? = nil, against version: [UInt8]? = nil
  ) throws(CommandFailure) {
    let seals: RegisterSeals
    do throws(SystemRefusal) {
      seals = try RegisterSeals(at: folder)
    } catch {
      throw CommandFailure(error.message)
    }
    self.folder = folder
    let keys = SigningKeys(folder: folder)
    let versions = VersionStore(stateFolder: ProgramEnvironment.current.stateFolder)
    var replacing: [String: String] = [:]
    for standing in seals.standing {
      for file in standing.replaced { replacing[file] = standing.file }
    }
    numberFaults =
      file == nil ? seals.numberFaults(by: CouncilFile(folder: folder).numberPattern) : []
    let records = seals.records.filter { file == nil || $0.file == file }
    sessions = records.map { record in
      let seal = record.check?.seal
      var differences: [RecordDifference] = []
      let isBroken = record.check?.breaches.isEmpty == false
      if isBroken || version != nil, let bytes = Self.bytes(of: record.file, in: folder),
        let known = version ?? Self.sealedVersion(of: record, in: folder, versions)
      {
        differences = RecordDifference.between(known, bytes) ?? []
      }
      return Session(
        file: record.file, check: record.check,
        verdicts: seal.map { seal in
          seal.signatories.map { ($0, keys.verdict(on: $0, in: seal)) }
        } ?? [], differences: differences, replacedBy: replacing[record.file])
    }
    breaks = seals.chain.breaks.filter { file == nil || $0.file == file || $0.file == nil }
    sealed = seals.records.count { $0.check?.seal?.isComplete == true }
  }

  /// The record as the program kept it when it was whole: a version with the same seal.
  private static func sealedVersion(
    of record: SealChain.Record, in folder: String, _ versions: VersionStore
  ) -> [UInt8]? {
    let path = (folder == "." ? record.file : folder + "/" + record.file).absolutePath
    for version in versions.versions(of: path) {
      guard
        let bytes = try? LocalFileSystem().read(version.path, limit: RecordStore.sizeLimit).bytes,
        let check = SealCheck(bytes), check.isIntact,
        record.check?.seal.map({ $0.digest == check.seal?.digest }) ?? true
      else { continue }
      return bytes
    }
    return nil
  }

  private static func bytes(of file: String, in folder: String) -> [UInt8]? {
    let path = folder == "." ? file : folder + "/" + file
    return try? LocalFileSystem().read(path, limit: RecordStore.sizeLimit).bytes
  }

  var hasUnreadable: Bool { sessions.contains { $0.check == nil } }
  var isBroken: Bool { !breaks.isEmpty || sessions.contains(where: \.isBroken) }

  /// A line a session, then what is broken in the chain.
  var text: String {
    var lines = sessions.flatMap(\.lines)
    if let first = breaks.first {
      lines.append("chaîne rompue : \(first.sentence)".typeset)
      lines += breaks.dropFirst().map { "  aussi : \($0.sentence)".typeset }
    } else if sealed > 0, sessions.count != 1 {
      lines.append(
        "chaîne intacte : \(sealed) \(sealed == 1 ? "sceau" : "sceaux")".typeset)
    }
    lines += numberFaults.map { "numéros : \($0.sentence)".typeset.printable }
    return lines.map { $0 + "\n" }.joined()
  }

  var json: String {
    let list = sessions.map { "    " + $0.json }
    let broken = breaks.map {
      "    "
        + JSONText.object([
          ("kind", $0.word.json), ("file", $0.file?.json ?? "null"), ("message", $0.sentence.json),
        ])
    }
    return "{\"register\": \(folder.json),\n  \"intact\": \(!isBroken && !hasUnreadable),\n"
      + "  \"sessions\": \(JSONText.array(list)),\n  \"breaks\": \(JSONText.array(broken)),\n"
      + "  \"numbers\": \(JSONText.array(numberFaults.map { "    " + $0.sentence.json }))}\n"
  }
}

extension VerifiedRegister.Session {
  /// « unreadable », « none », « waiting », « intact », « broken »
  private var word: String {
    guard let check else { return "unreadable" }
    if isBroken { return "broken" }
    guard let seal = check.seal else { return "none" }
    return seal.isComplete ? "intact" : "waiting"
  }

  fileprivate var lines: [String] {
    guard let check else { return ["\(file.printable) : illisible, voir « seance check »".typeset] }
    let state = check.state?.french ?? "état inconnu"
    let title: String
    switch (check.seal, isBroken) {
    case (_, true): title = "\(state), SCEAU ROMPU"
    case (nil, _): title = "\(state), non scellé"
    case (let seal?, _) where seal.isComplete: title = "\(state), scellé, intact"
    case (let seal?, _):
      title =
        "\(state), en attente de signature : "
        + seal.missingRoles.map(\.french).joined(separator: ", ")
    }
    var lines = ["\(file.printable) : \(title)".typeset]
    if let revision = check.revision {
      lines.append(
        "  rectification n° \(revision.number) de \(revision.of.file.printable) : \(revision.reason.printable)"
          .typeset)
    }
    if let replacedBy {
      lines.append("  remplacé par sa rectification \(replacedBy.printable)".typeset)
    }
    for (signatory, verdict) in verdicts {
      let when = [
        signatory.on.map { "le \($0.iso)" }, signatory.at.map { "à \($0.iso)" },
      ].compactMap { $0 }.joined(separator: " ")
      let who =
        signatory.name + (signatory.office.isEmpty ? "" : ", " + signatory.office)
      lines.append(
        "  \(signatory.role.french) : \(who.printable), \(when) (\(verdict.french))".typeset)
    }
    lines += check.breaches.map { "  " + check.sentence(of: $0).typeset }
    lines += differences.map { difference in
      let number = difference.item.flatMap { check.numbers[$0] }.map { "point \($0), " } ?? ""
      return "  \(number)\(difference.path.printable) : ".typeset
        + "\(difference.before?.shown ?? "rien") → \(difference.after?.shown ?? "rien")"
    }
    return lines
  }

  fileprivate var json: String {
    let seal = check?.seal
    let signatures = verdicts.map { signatory, verdict in
      JSONText.object([
        ("role", signatory.role.rawValue.json), ("name", signatory.name.json),
        ("office", signatory.office.json), ("on", signatory.on?.iso.json ?? "null"),
        ("at", signatory.at?.iso.json ?? "null"), ("check", verdict.word.json),
        ("message", verdict.french.typeset.json),
      ])
    }
    let broken = (check?.breaches ?? []).map { breach in
      var place = "null"
      if case .part(let part) = breach { place = part.json }
      return JSONText.object([
        ("place", place), ("message", (check?.sentence(of: breach) ?? "").json),
      ])
    }
    let differing = differences.map {
      JSONText.object([
        ("path", $0.path.json), ("item", $0.item.flatMap { check?.numbers[$0] }?.json ?? "null"),
        ("before", $0.before?.json ?? "null"), ("after", $0.after?.json ?? "null"),
      ])
    }
    func list(_ values: [String]) -> String { "[" + values.joined(separator: ", ") + "]" }
    return JSONText.object([
      ("file", file.json), ("date", check?.date?.iso.json ?? "null"),
      ("state", check?.state?.rawValue.json ?? "null"), ("seal", word.json),
      ("digest", seal?.digest.json ?? "null"),
      ("previous", seal?.previous?.file.json ?? "null"),
      ("rectifies", check?.revision?.of.file.json ?? "null"),
      ("replacedBy", replacedBy?.json ?? "null"),
      ("signatures", list(signatures)), ("breaches", list(broken)),
      ("differences", list(differing)),
    ])
  }
}

extension String {
  /// A value of a file on a line of its own.
  fileprivate var shown: String { count > 70 ? prefix(69).printable + "…" : printable }
}

extension Substring {
  fileprivate var printable: String { String(self).printable }
}
