import Benchmark
import Glibc
import MinutesDocuments
import MinutesEditing
import MinutesFiles
import MinutesModel
import MinutesRules

/// Listing and searching a register of forty years: 400 sessions of 15 items.
func registerBenchmarks(_ samples: SampleSessions) throws {
  let register = try SampleRegister(of: samples.azay)
  var index = try register.index()
  while index.readPending(atMost: 50) {}
  let known = index
  Benchmark("list a register: 400 sessions, 6 000 items") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(try register.index().entries) }
  }
  Benchmark("list a register whose sessions were never read") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(try register.index(cached: false).entries) }
  }
  Benchmark("read and judge one session for the list") { benchmark in
    for _ in benchmark.scaledIterations {
      var index = try register.index(cached: false)
      blackHole(index.readPending(atMost: 1))
    }
  }
  Benchmark("read a register and export its deliberations as SCDL") { benchmark in
    guard let scdl = DataExport.named("scdl") else { throw BenchmarkFailure.badSample }
    for _ in benchmark.scaledIterations { blackHole(scdl.write(try register.sessions())) }
  }
  let sealed = try register.sealed()
  Benchmark("verify a register of 400 sealed sessions") { benchmark in
    for _ in benchmark.scaledIterations {
      let seals = try RegisterSeals(at: sealed)
      guard seals.chain.breaks.isEmpty, seals.records.allSatisfy({ $0.check?.isIntact == true })
      else { throw BenchmarkFailure.badSample }
      blackHole(seals)
    }
  }
  Benchmark("say what is due in a register") { benchmark in
    let sessions = try register.sessions()
    let today = sessions.last?.session.date ?? .epoch
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { blackHole(Obligations.all(of: sessions, on: today)) }
  }
  Benchmark("search a register for the first time") { benchmark in
    for _ in benchmark.scaledIterations {
      var index = try register.index()
      blackHole(index.search("l’école élémentaire", limit: 200).total)
    }
  }
  // The word stands in most texts: all are counted, the first 200 shown.
  for words in ["communes", "xylophone"] {
    Benchmark("search a register again: \(words)") { benchmark in
      var index = known
      blackHole(index.search("a", limit: 1).total)
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations { blackHole(index.search(words, limit: 200).total) }
    }
  }
}

/// A register in a folder of its own, with sessions made from a real one.
struct SampleRegister: Sendable {
  private let folder: String
  private let cache: String

  init(of session: Minutes) throws {
    let root = "/tmp/seance-benchmark-\(getpid())"
    folder = root + "/registre"
    cache = root + "/cache"
    let system = LocalFileSystem()
    try system.createFolder(folder)
    var words = WordSource()
    let models = session.agenda.filter { !$0.ballots.isEmpty }
    let first = CalendarDate(year: 1986, month: 1, day: 14)
    for number in 0..<400 {
      guard let date = first?.adding(days: number * 36), !models.isEmpty else {
        throw BenchmarkFailure.badSample
      }
      var minutes = session
      minutes.session.date = date
      minutes.session.convocation.sentOn = date.adding(days: -6)
      var nextBlock = 0
      minutes.agenda = (1...15).map { item in
        let blocks: [BlockContent] =
          [.passage(Passage(role: .exposition, texts: [words.paragraph(ofLength: 700)]))]
          + models[(number + item) % models.count].blocks.prefix(4).map(\.content)
        return AgendaItem(
          id: ItemID(item), title: "Point \(item) du \(date.iso)", state: .done,
          blocks: blocks.map { content in
            nextBlock += 1
            return Block(id: BlockID(nextBlock), content: content)
          })
      }
      let file = try system.create("\(folder)/\(date.iso).json", mode: 0o600)
      var rest = minutes.fileBytes[...]
      while !rest.isEmpty { rest = rest.dropFirst(try system.write(rest, to: file)) }
      try system.close(file)
    }
  }

  /// A folder beside it with the same sessions, signed by two and sealed one after the other.
  func sealed() throws -> String {
    let target = folder + "-scelle"
    let system = LocalFileSystem()
    try system.createFolder(target)
    var last: Seal.Link?
    var ledger = SealLedger()
    for minutes in try sessions() {
      let name = minutes.session.date.iso + ".json"
      let day = minutes.session.date
      let signed = try SigningRole.allCases.reduce(minutes) { minutes, role in
        try minutes.signed(
          by: Signatory(role: role, name: "Anne ROY", office: "maire", on: day), after: last)
      }
      guard let seal = signed.seal else { throw BenchmarkFailure.badSample }
      last = Seal.Link(file: name, digest: seal.digest)
      ledger.add(SealLedger.Line(file: name, digest: seal.digest))
      _ = try RecordStore().save(signed, text: "", to: target + "/" + name, expecting: .absent)
    }
    _ = try AtomicSave().replace(
      target + "/" + SealLedger.fileName, with: ledger.fileBytes, expecting: .absent)
    return target
  }

  func sessions() throws -> [Minutes] {
    try Register(at: folder).sessions.map {
      try RecordStore().openMinutes(at: $0.path).contents.value
    }
  }

  func index(cached: Bool = true) throws -> RegisterIndex {
    try RegisterIndex(at: folder, cacheFolder: cached ? cache : nil) {
      SessionSummary(judging: $0)
    }
  }
}
