extension String {
  /// Whether « € » stands in it.
  var hasEuroSign: Bool {
    let bytes = utf8Span.span
    var index = 2
    while index < bytes.count {
      if bytes[index] == 0xAC, bytes[index - 1] == 0x82, bytes[index - 2] == 0xE2 { return true }
      index += 1
    }
    return false
  }

  /// Whether these words stand in it, byte for byte: a search by characters costs ten times as much.
  func holds(_ words: String) -> Bool {
    let bytes = utf8Span.span
    let sought = words.utf8Span.span
    guard !sought.isEmpty, sought.count <= bytes.count else { return sought.isEmpty }
    for start in 0...bytes.count - sought.count where bytes[start] == sought[0] {
      var length = 1
      while length < sought.count, bytes[start + length] == sought[length] { length += 1 }
      if length == sought.count { return true }
    }
    return false
  }
}
