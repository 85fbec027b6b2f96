/// Who has a session open for writing: what a lock file says.
package struct LockHolder: Hashable, Sendable {
  /// Tells one opening from every other.
  package var id: String
  /// Who, as the system names the user.
  package var user: String
  /// The machine.
  package var host: String
  /// The local time of the opening: « 2026-03-27T20:41 ».
  package var since: String
  /// The version of the program.
  package var program: String
  /// The process, which means something where `machine` is the same.
  package var process: Int32
  /// When the process began, in the system’s count: another process of that number is another one.
  package var processStart: String
  /// The boot of the machine, and the space in which processes are numbered.
  package var machine: String

  package init(
    user: String, host: String, since: String, program: String, process: ProcessIdentity
  ) {
    id = String(UInt64.random(in: .min ... .max), radix: 36)
    self.user = user
    self.host = host
    self.since = since
    self.program = program
    self.process = process.number
    processStart = process.start
    machine = process.machine
  }

  /// What stands in a lock file; `nil` where it is being written, or is none.
  init?(_ bytes: [UInt8]) {
    let json = LocatedJSON(SourceText(name: "", bytes: bytes))
    guard json.faults.isEmpty, let root = json.root else { return nil }
    let tree = JSONTree(root, of: json)
    func text(_ key: String) -> String? {
      if case .string(let text)? = tree[key: key] { text } else { nil }
    }
    guard let id = text("id"), let user = text("user"), let host = text("host"),
      let since = text("since"), let program = text("program"),
      let processStart = text("processStart"), let machine = text("machine"),
      case .integer(let number)? = tree[key: "process"], let process = Int32(exactly: number)
    else { return nil }
    self.id = id
    self.user = user
    self.host = host
    self.since = since
    self.program = program
    self.process = process
    self.processStart = processStart
    self.machine = machine
  }

  /// What stands in its lock file. Without Foundation’s encoder: to make one at each start takes as long as
  /// a tenth of the first frame.
  var bytes: [UInt8] {
    JSONTree.object([
      "host": .string(host), "id": .string(id), "machine": .string(machine),
      "process": .integer(Int64(process)), "processStart": .string(processStart),
      "program": .string(program), "since": .string(since), "user": .string(user),
    ]).fileBytes
  }
}

/// Which process of which machine this is.
package struct ProcessIdentity: Hashable, Sendable {
  package let number: Int32
  package let start: String
  package let machine: String

  package init(number: Int32, start: String, machine: String) {
    self.number = number
    self.start = start
    self.machine = machine
  }
}

/// What can be told of the holder of a lock.
package enum HolderLife: Hashable, Sendable {
  /// Its process runs, or its lock was touched a moment ago.
  case alive
  /// Its process has ended.
  case dead
  /// It is on another machine and has not touched its lock for so many seconds: ended, or cut off.
  case silent(seconds: Int64)
}

/// What tells whether processes of this machine run, so that tests can say otherwise.
package protocol ProcessTable: Sendable {
  /// This process.
  var current: ProcessIdentity { get }
  /// When a process of this machine began; `nil` when there is none of that number.
  func start(of process: Int32) -> String?
}
