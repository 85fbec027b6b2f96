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
}
