package import MinutesModel

/// The seals of all sessions of a register, checked.
package struct RegisterSeals: Sendable {
  /// The folder of the register.
  package let folder: String
  /// Every session file, in the order of the register.
  package let records: [SealChain.Record]
  /// How they hang together.
  package let chain: SealChain
  /// The list of seals; `nil` where the register has none.
  package let ledger: SealLedger?

  /// The files of the sessions as they stand, each with what it rectifies: the last rectification that is
  /// sealed in the place of those before it.
  package var standing: [(file: String, replaced: [String])] {
    var groups: [[SealChain.Record]] = []
    var places: [String: Int] = [:]
    for record in records {
      let name = Register.nameWithoutRevision(record.file)
      if let place = places[name] {
        groups[place].append(record)
      } else {
        places[name] = groups.count
        groups.append([record])
      }
    }
    return groups.compactMap { group in
      let order = group.filter { record in
        record.check?.revision == nil || record.check?.seal?.isComplete == true
      }.sorted { ($0.check?.revision?.number ?? 0) < ($1.check?.revision?.number ?? 0) }
      guard let last = order.last ?? group.first else { return nil }
      return (last.file, order.map(\.file).filter { $0 != last.file })
    }
  }

  /// What is wrong with the numbers of its deliberations, in the sessions as they stand.
  package func numberFaults(by pattern: NumberPattern?) -> [NumberRun.Fault] {
    let counted = Set(standing.map(\.file))
    return NumberRun(
      records.filter { counted.contains($0.file) }.compactMap { record in
        guard let check = record.check, let date = check.date else { return nil }
        return NumberRun.Session(file: record.file, date: date, numbers: check.actNumbers)
      }
    ).faults(by: pattern)
  }

  /// Reads every session of a folder; one that cannot be read has no check.
  package init(
    at folder: String, in fileSystem: any FileSystem = LocalFileSystem()
  ) throws(SystemRefusal) {
    let names = try fileSystem.names(in: folder)
    let files = names.compactMap { name in Register.date(ofFile: name).map { ($0, name) } }
      .sorted { ($0.0, $0.1.count, $0.1) < ($1.0, $1.1.count, $1.1) }.map(\.1)
    self.folder = folder
    records = files.map { file in
      let path = folder.appending(component: file)
      let bytes = try? fileSystem.read(path, limit: RecordStore.sizeLimit).bytes
      return SealChain.Record(file: file, check: bytes.flatMap { SealCheck($0) })
    }
    ledger =
      names.contains(SealLedger.fileName)
      ? SealLedger(
        try fileSystem.read(
          folder.appending(component: SealLedger.fileName), limit: RecordStore.sizeLimit
        ).bytes) : nil
    chain = SealChain(records, ledger: ledger)
  }
}

/// Why a signature could not be put under a record; its file is as it was.
package enum SigningFailure: Error, Hashable, Sendable {
  case seal(SealError)
  case save(SaveError)
  case refused(SystemRefusal)

  /// The reason in French.
  package var message: String {
    switch self {
    case .seal(let error): error.message
    case .save(let error): error.message
    case .refused(let refusal): refusal.message
    }
  }
}

/// What a signature came to: the record as it is on disk.
package struct SigningReport: Sendable {
  /// The record with the signature.
  package let minutes: Minutes
  /// What saving it came to.
  package let saved: SaveReport
  /// Why the register’s list of seals lacks this one; the next signature adds it.
  package let ledger: SaveError?
}

extension RecordStore {
  /// Puts a signature under a record and saves it; with the last one it is sealed and enters the chain
  /// of its register. Stopped at any moment, the file has the signature or has it not.
  package func sign(
    _ minutes: Minutes, by signatory: Signatory, at path: String,
    expecting expectation: SaveExpectation, text: (Minutes) -> String
  ) throws(SigningFailure) -> SigningReport {
    let seals: RegisterSeals
    do throws(SystemRefusal) {
      seals = try RegisterSeals(at: path.folder, in: fileSystem)
    } catch {
      throw .refused(error)
    }
    let signed: Minutes
    do throws(SealError) {
      signed = try minutes.signed(by: signatory, after: seals.chain.last)
    } catch {
      throw .seal(error)
    }
    let report: SaveReport
    do throws(SaveError) {
      report = try save(signed, text: text(signed), to: path, expecting: expectation)
    } catch {
      throw .save(error)
    }
    var failure: SaveError?
    if let seal = signed.seal, seal.isComplete {
      failure = list(Seal.Link(file: path.lastComponent, digest: seal.digest), after: seals)
    }
    return SigningReport(minutes: signed, saved: report, ledger: failure)
  }

  /// Takes back the signatures of a record that not everybody has signed, and saves it.
  package func withdrawSignatures(
    of minutes: Minutes, at path: String, expecting expectation: SaveExpectation,
    text: (Minutes) -> String
  ) throws(SigningFailure) -> SigningReport {
    let open: Minutes
    do throws(SealError) {
      open = try minutes.withoutSignatures()
    } catch {
      throw .seal(error)
    }
    do throws(SaveError) {
      let report = try save(open, text: text(open), to: path, expecting: expectation)
      return SigningReport(minutes: open, saved: report, ledger: nil)
    } catch {
      throw .save(error)
    }
  }

  /// Adds a seal to the list, and one before it that was sealed just before the list could be written.
  private func list(_ link: Seal.Link, after seals: RegisterSeals) -> SaveError? {
    var ledger = seals.ledger ?? SealLedger()
    if let last = seals.chain.last {
      ledger.add(SealLedger.Line(file: last.file, digest: last.digest))
    }
    ledger.add(SealLedger.Line(file: link.file, digest: link.digest))
    do throws(SaveError) {
      _ = try AtomicSave(fileSystem).replace(
        seals.folder.appending(component: SealLedger.fileName), with: ledger.fileBytes,
        expecting: .anything)
      return nil
    } catch {
      return error
    }
  }
}
