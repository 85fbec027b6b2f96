package import MinutesModel

extension String {
  /// How many letters must be put in, taken out or changed to make another text of this one
  /// (Levenshtein), capitals and accents ignored.
  package func distance(to other: String) -> Int {
    let (mine, theirs) = (Array(folded), Array(other.folded))
    var row = Array(0...theirs.count)
    for (index, letter) in mine.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for place in theirs.indices {
        let above = row[place + 1]
        row[place + 1] = Swift.min(
          diagonal + (letter == theirs[place] ? 0 : 1), above + 1, row[place] + 1)
        diagonal = above
      }
    }
    return row[theirs.count]
  }
}

extension Member {
  /// Whether two entries may be one person, written in two ways: family names a slip apart, and given
  /// names that do not tell them apart.
  package func isLike(_ other: Member) -> Bool {
    guard id != other.id else { return false }
    let slips = familyName.distance(to: other.familyName)
    guard slips <= (familyName.count > 6 ? 2 : 1) else { return false }
    if givenName.isEmpty || other.givenName.isEmpty { return true }
    return givenName.distance(to: other.givenName) <= 1
  }
}

extension Council {
  /// The members whom one may be by another spelling, in the tableau’s order.
  package func members(like member: Member) -> [Member] {
    members.filter { $0.isLike(member) }
  }
}
