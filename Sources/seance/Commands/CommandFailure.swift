/// Why a command could not do what it was asked: French, safe to print; it ends with status 2.
struct CommandFailure: Error, Hashable, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
