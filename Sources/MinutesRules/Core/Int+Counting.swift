extension Int {
  /// How far apart two numbers are, whatever a record may hold.
  func gap(to other: Int) -> UInt {
    self > other ? UInt(bitPattern: self &- other) : UInt(bitPattern: other &- self)
  }

  /// « 1 voix », « 2 membres présents »: the number with its noun, plural from 2 on.
  func of(_ singular: String, _ plural: String) -> String {
    String(self) + " " + (magnitude > 1 ? plural : singular)
  }

  /// « 2 pouvoirs »: with a noun that takes an s.
  func of(_ singular: String) -> String {
    of(singular, singular + "s")
  }
}
