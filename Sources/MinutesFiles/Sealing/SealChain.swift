package import MinutesModel

/// The seals of a register as a chain: each names the one before it.
package struct SealChain: Sendable {
  /// A record of the register with what its own seal comes to.
  package struct Record: Sendable {
    /// Its name without folder.
    package let file: String
    /// `nil` for a file that is no record.
    package let check: SealCheck?

    package init(file: String, check: SealCheck?) {
      self.file = file
      self.check = check
    }
  }

  /// A place where the chain does not hold.
  package enum Break: Hashable, Sendable {
    /// The seal before the one of `file` is in no session: taken away, or changed.
    case missing(Seal.Link, before: String)
    /// Two sessions name the same seal as the one before theirs, or are both first.
    case fork(String, String)
    /// A session stands under another name than when it was sealed.
    case renamed(String, was: String)
    /// The same seal stands in two sessions.
    case copy(String, of: String)
    /// A session of the ledger has no seal, or another one.
    case unsealed(SealLedger.Line)
    /// A sealed session that the ledger does not know, or not there.
    case unlisted(String)
    /// The register has sealed sessions and no ledger.
    case noLedger
    /// The sealed record that a revision rectifies is not in the register.
    case revision(String, of: Seal.Link)

    /// The session that it shows at; `nil` for the register as a whole.
    package var file: String? {
      switch self {
      case .missing(_, let file), .fork(_, let file), .renamed(let file, _), .copy(let file, _),
        .unlisted(let file), .revision(let file, _):
        file
      case .unsealed(let line): line.file
      case .noLedger: nil
      }
    }
  }

  /// What does not hold, in the order of the chain.
  package let breaks: [Break]
  /// The last seal; `nil` where there is none.
  package let last: Seal.Link?

  /// The chain of these records; `ledger` is `nil` where the register has none.
  package init(_ records: [Record], ledger: SealLedger?) {
    var breaks: [Break] = []
    let sealed = records.compactMap { record -> (file: String, seal: Seal, check: SealCheck)? in
      guard let check = record.check, let seal = check.seal, seal.isComplete else { return nil }
      return (record.file, seal, check)
    }
    var files: [String: String] = [:]
    for (file, seal, _) in sealed {
      if let first = files[seal.digest] {
        breaks.append(.copy(file, of: first))
      } else {
        files[seal.digest] = file
      }
    }
    var successors: [String: String] = [:]
    for (file, seal, _) in sealed where files[seal.digest] == file {
      let key = seal.previous?.digest ?? ""
      if let other = successors[key] {
        breaks.append(.fork(other, file))
      } else {
        successors[key] = file
      }
      guard let previous = seal.previous else { continue }
      if let found = files[previous.digest] {
        if found != previous.file { breaks.append(.renamed(found, was: previous.file)) }
      } else {
        breaks.append(.missing(previous, before: file))
      }
    }
    for (file, _, check) in sealed {
      if let revised = check.revision?.of, files[revised.digest] == nil {
        breaks.append(.revision(file, of: revised))
      }
    }
    let order = Self.order(sealed.map { ($0.file, $0.seal) })
    breaks += Self.comparing(order, with: ledger, files: files)
    last = order.last
    self.breaks = breaks
  }

  /// The seals from the first on, as far as each has one that follows; those that nothing leads to after
  /// them.
  private static func order(_ sealed: [(file: String, seal: Seal)]) -> [Seal.Link] {
    var following: [String: (file: String, seal: Seal)] = [:]
    for entry in sealed where following[entry.seal.previous?.digest ?? ""] == nil {
      following[entry.seal.previous?.digest ?? ""] = entry
    }
    let known = Set(sealed.map(\.seal.digest))
    var starts = [""] + sealed.compactMap(\.seal.previous?.digest).filter { !known.contains($0) }
    var order: [Seal.Link] = []
    var seen: Set<String> = []
    while !starts.isEmpty {
      var key = starts.removeFirst()
      while let next = following[key], seen.insert(next.seal.digest).inserted {
        order.append(Seal.Link(file: next.file, digest: next.seal.digest))
        key = next.seal.digest
      }
    }
    return order
  }

  private static func comparing(
    _ order: [Seal.Link], with ledger: SealLedger?, files: [String: String]
  ) -> [Break] {
    guard let ledger else {
      // Only the list of the very first seal may not have been written yet.
      return order.count > 1 ? [.noLedger] : []
    }
    var breaks = ledger.lines.filter { files[$0.digest] != $0.file }.map(Break.unsealed)
    let listed = Set(ledger.lines.map(\.digest))
    for (index, link) in order.enumerated() where !listed.contains(link.digest) {
      // The newest may have been sealed just before the list could be written.
      if index == order.count - 1, index == ledger.lines.count { continue }
      breaks.append(.unlisted(link.file))
    }
    let both = order.map(\.digest).filter(listed.contains)
    let places = ledger.lines.map(\.digest).filter(Set(both).contains)
    if let first = zip(both, places).first(where: { $0 != $1 }), let file = files[first.0] {
      breaks.append(.unlisted(file))
    }
    return breaks
  }
}
