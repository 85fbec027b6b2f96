/// Tells a text that somebody types by mistake into a window whose keys are letters, and what is to be taken
/// back of what its first letters have done.
///
/// A run of letters that the window knows is what it says. One that it does not know makes the run a text: what the run
/// has changed is taken back, and what follows changes nothing until a key comes that types nothing.
struct StrayText<Kept: Sendable>: Sendable {
  /// Whether what comes is part of a text.
  private(set) var isText = false
  /// What stood before the run.
  private var kept: Kept?
  private var length = 0

  /// No French word is that long in letters that vote: a run of them was meant, whatever slips in after it.
  private static var longest: Int { 8 }

  /// A letter that the window knows, and what stands before it takes effect.
  mutating func note(_ before: @autoclosure () -> Kept) {
    if kept == nil { kept = before() }
    length += 1
  }

  /// A letter that the window does not know; what is to stand again, if anything was changed.
  mutating func noteUnknown() -> Kept? {
    defer { self = StrayText(isText: true) }
    return length > Self.longest ? nil : kept
  }

  /// A key that types nothing, or a capital: says whether a text has ended with it.
  mutating func end() -> Bool {
    defer { self = StrayText() }
    return isText
  }

  init() {}

  private init(isText: Bool) { self.isText = isText }
}
