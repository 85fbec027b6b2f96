import Foundation

/// Minutes that are not ours to keep here, read from the folder that `SEANCE_SEEDS` names.
enum Seeds {
  static let folder = ProcessInfo.processInfo.environment["SEANCE_SEEDS"]
}
