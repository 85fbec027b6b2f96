import EditorInterface
import Glibc
import MinutesFiles
import MinutesModel
import MinutesWording

/// The lock of the open session: ours, somebody else’s, or that of somebody who has ended.
struct OpenLock {
  private enum State {
    case ours(SessionLock)
    case foreign(LockHolder?)
    case abandoned(LockHolder?, HolderLife)
    /// The folder takes no lock; why.
    case none(SystemRefusal)
  }

  private let record: String
  private let holder: LockHolder
  private let store: LockStore
  private var state: State

  /// Asks for the lock of the record at a path.
  init(
    _ path: String, environment: ProgramEnvironment, at now: Moment?,
    store: LockStore = LockStore(), processes: any ProcessTable = LocalProcessTable()
  ) {
    record = path.absolutePath
    self.store = store
    holder = LockHolder(
      user: environment.userName, host: environment.hostName, since: now?.stamp ?? "",
      program: SeanceCommand.version, process: processes.current)
    do throws(SystemRefusal) {
      state = Self.state(of: try store.take(record, for: holder))
    } catch {
      state = .none(error)
    }
  }

  private static func state(of answer: LockStore.Answer) -> State {
    switch answer {
    case .taken(let lock): .ours(lock)
    case .held(let holder, .alive): .foreign(holder)
    case .held(let holder, let life): .abandoned(holder, life)
    }
  }

  /// Our lock, if it is ours.
  var lock: SessionLock? { if case .ours(let lock) = state { lock } else { nil } }

  /// Whether somebody else has the session.
  var isHeld: Bool {
    switch state {
    case .foreign, .abandoned: true
    case .ours, .none: false
    }
  }

  /// Why the record may only be read; `nil` when it may be changed.
  var readOnlyReason: String? {
    switch state {
    case .ours, .none: nil
    case .foreign(let holder): "ouverte par \(Self.name(of: holder))"
    case .abandoned(let holder, _): "le verrou de \(Self.name(of: holder)) n’est pas repris"
    }
  }

  /// What to ask about the lock of somebody who has ended.
  var abandoned: AbandonedLock? {
    guard case .abandoned(let holder, let life) = state else { return nil }
    var sentences = ["La séance est verrouillée par \(Self.name(of: holder))."]
    switch life {
    case .alive: break
    case .dead: sentences.append("Son programme ne tourne plus sur cette machine.")
    case .silent(let seconds):
      sentences.append(
        "Sa machine ne donne plus signe de vie depuis \(Self.duration(seconds)) : elle est éteinte, "
          .typeset + "en veille ou coupée du réseau. Si quelqu’un y travaille encore, demandez-lui."
      )
    }
    return AbandonedLock(sentences: sentences)
  }

  /// What to say where no lock can be left.
  var notice: String? {
    guard case .none(let refusal) = state else { return nil }
    return "Aucun verrou : une autre fenêtre ne saura pas que vous modifiez. ".typeset
      + refusal.message
  }

  /// Takes the lock of somebody who has ended; says whether it is ours.
  mutating func takeOver() -> Bool {
    guard case .abandoned(let former, _) = state else { return lock != nil }
    do throws(SystemRefusal) {
      state = Self.state(of: try store.takeOver(record, from: former, for: holder))
    } catch {
      state = .none(error)
      return true
    }
    return lock != nil
  }

  /// Gives the session free.
  func release() { lock?.release() }

  /// « ann sur mairie depuis le 27 mars 2026 à 20 h 41 »
  static func name(of holder: LockHolder?) -> String {
    guard let holder else { return "quelqu’un" }
    let since = Moment(stamp: holder.since).map {
      " depuis le \($0.date.french) à \($0.time.french)"
    }
    return "\(holder.user) sur \(holder.host)".printable + (since ?? "")
  }

  private static func duration(_ seconds: Int64) -> String {
    if seconds < 120 { return "\(seconds) secondes" }
    if seconds < 7_200 { return "\(seconds / 60) minutes" }
    if seconds < 172_800 { return "\(seconds / 3_600) heures" }
    return "\(seconds / 86_400) jours"
  }
}
