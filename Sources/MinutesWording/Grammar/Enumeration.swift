/// A list in a sentence: « A, B et C ».
package enum Enumeration {
  /// The parts with commas, and « et » before the last.
  package static func joining(_ parts: [String]) -> String {
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " et " + last
  }
}
