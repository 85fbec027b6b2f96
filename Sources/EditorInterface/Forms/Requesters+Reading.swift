import MinutesModel
import MinutesWording

extension Requesters {
  /// The members who ask, by name, or how many they are; empty for nobody.
  func french(in minutes: Minutes) -> String {
    if let statedCount { return String(statedCount) }
    return members.compactMap { minutes.council.member($0)?.shortName }.joined(separator: ", ")
  }

  /// What a clerk types: « 3 », or the beginnings of names between commas; `nil` for a name that nobody
  /// of the tableau has, or several have.
  static func read(_ text: String, in minutes: Minutes) -> Requesters? {
    let typed = text.trimmingSpaces
    if typed.isEmpty { return Requesters() }
    if let count = Int(typed) { return count < 1_000 ? Requesters(statedCount: count) : nil }
    var found: [MemberID] = []
    for part in typed.split(separator: ",") {
      let words = part.split(separator: " ").map { String($0).folded }
        .filter { !["m.", "mme", "et"].contains($0) }
      guard let name = words.last else { continue }
      let members = minutes.seated { _ in true }
      let same = members.filter { $0.familyName.folded == name }
      let meant = same.isEmpty ? members.filter { $0.familyName.folded.hasPrefix(name) } : same
      guard meant.count == 1 else { return nil }
      if !found.contains(meant[0].id) { found.append(meant[0].id) }
    }
    return Requesters(members: found)
  }
}
