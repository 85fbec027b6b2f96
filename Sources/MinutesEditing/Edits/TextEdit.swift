package import MinutesModel

/// A change to the text of an item.
package enum TextEdit: RecordEdit {
  /// Puts text in the place of a range of one item, across fields and blocks if need be.
  ///
  /// Line breaks in the text split lines of a passage and are spaces elsewhere. Between two lines of
  /// text the rest is joined; other fields in between are emptied, blocks wholly inside are removed.
  case replace(TextRange, with: String)
  /// What leaving a field does to it: an amount is read and grouped, « 80 % » and « = » in a plan
  /// become the amount they stand for.
  case settle(FieldAddress)
  case setLevel(FieldAddress, Int)
  case setUnmarked(FieldAddress, Bool)

  package func change(_ minutes: inout Minutes) throws(EditError) {
    switch self {
    case .replace(let range, let text):
      try minutes.updateInPlace(range.from.field.item) { item throws(EditError) in
        try item.replace(range, with: text.asTyped)
      }
    case .settle(let address):
      guard let block = address.block else { return }
      try minutes.update(address.item, block) { content throws(EditError) in
        try content.settle(address.path)
      }
    case .setLevel(let address, let level):
      try updateLine(address, &minutes) {
        $0.level = min(max(level, 0), Line.deepestLevel)
      }
    case .setUnmarked(let address, let isUnmarked):
      try updateLine(address, &minutes) { $0.isUnmarked = isUnmarked }
    }
  }

  private func updateLine(
    _ address: FieldAddress, _ minutes: inout Minutes, _ change: (inout Line) -> Void
  ) throws(EditError) {
    guard let block = address.block, case .line(let index) = address.path else {
      throw .noSuchField(address)
    }
    try minutes.update(address.item, block) { content throws(EditError) in
      guard case .passage(var passage) = content, passage.lines.indices.contains(index) else {
        throw .noSuchField(address)
      }
      change(&passage.lines[index])
      content = .passage(passage)
    }
  }

  /// Where the cursor stands after this edit; `nil` where it stays.
  package var caretAfter: TextPosition? {
    guard case .replace(let range, let text) = self else { return nil }
    let typed = text.asTyped
    var position = range.start
    if case .line(let index) = position.field.path, typed.utf8.contains(UInt8(ascii: "\n")) {
      let segments = typed.split(separator: "\n", omittingEmptySubsequences: false)
      if let last = segments.last, segments.count > 1 {
        position.field.path = .line(index + segments.count - 1)
        position.offset = last.count
        return position
      }
    }
    position.offset += typed.characterCount
    return position
  }

  /// Where the cursor stands after this edit of a record as it stands before; unlike `caretAfter` it
  /// knows that an accent may join the letter before it.
  package func caretAfter(in minutes: Minutes) -> TextPosition? {
    guard var caret = caretAfter, case .replace(let range, let text) = self,
      caret.field == range.start.field, let old = minutes.text(at: caret.field)
    else { return caretAfter }
    var before = String(old[..<old.index(atCharacter: range.start.offset)])
    before += text.onOneLine
    caret.offset = before.characterCount
    return caret
  }

  package func summary(in minutes: Minutes) -> String {
    let item: ItemID
    let verb: String
    switch self {
    case .replace(let range, let text):
      item = range.from.field.item
      verb =
        text.isEmpty ? "effacer du texte" : range.isEmpty ? "saisir du texte" : "remplacer du texte"
    case .settle(let address):
      item = address.item
      verb = "mettre un montant en forme"
    case .setLevel(let address, _), .setUnmarked(let address, _):
      item = address.item
      verb = "changer le niveau d’un alinéa"
    }
    return verb + (minutes.number(of: item).map { " au point \($0)" } ?? "")
  }
}

extension String {
  /// Text as it may enter a field that is not split into lines.
  var onOneLine: String {
    asTyped.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " ")
  }

  /// Text as it may enter a record: composed letters, no control or bidirectional override
  /// characters, line breaks as « \n », tabs as spaces.
  package var asTyped: String {
    let isPlain = unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0x20 && scalar.value < 0x7F || (0xA0...0x2FF).contains(scalar.value)
    }
    if isPlain { return self }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      defer { previous = scalar }
      switch scalar.value {
      case 0x0A: if previous != "\r" { result.append("\n") }
      case 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: result.append("\n")
      case 0x09: result.append(" ")
      case 0...0x1F, 0x7F...0x9F: continue
      case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB: continue
      default: result.append(scalar)
      }
    }
    return String(result).composed
  }
}
