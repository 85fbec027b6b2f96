package import MinutesModel

/// Whose value stands where two people have each given one.
package enum ConflictChoice: Hashable, Sendable, CaseIterable {
  case mine
  case theirs
  /// Both, mine first.
  case both
}

/// What somebody else wrote to the file while it was open, and how it joins with what is in memory.
package struct MergeOffer: Hashable, Sendable {
  /// Two values for one place.
  package struct Conflict: Hashable, Sendable {
    /// « Point 4 · Voirie, titre »
    package let place: String
    /// What stands in memory; `nil` where it is gone.
    package let mine: String?
    /// What stands in the file.
    package let theirs: String?
    /// Whether both may stand.
    package let canKeepBoth: Bool

    package init(place: String, mine: String?, theirs: String?, canKeepBoth: Bool) {
      self.place = place
      self.mine = mine
      self.theirs = theirs
      self.canKeepBoth = canKeepBoth
    }
  }

  /// The record that both come from: what was read or saved last.
  package let base: Minutes
  /// The record in memory when it was compared.
  package let mine: Minutes
  /// The record in the file.
  package let theirs: Minutes
  /// What has to be chosen.
  package let conflicts: [Conflict]

  package init(base: Minutes, mine: Minutes, theirs: Minutes, conflicts: [Conflict]) {
    self.base = base
    self.mine = mine
    self.theirs = theirs
    self.conflicts = conflicts
  }
}

/// A lock whose holder has ended, or is silent: taken over if the clerk agrees.
package struct AbandonedLock: Hashable, Sendable {
  /// Who had it and what is known of them, French sentences.
  package let sentences: [String]

  package init(sentences: [String]) {
    self.sentences = sentences
  }
}

/// An earlier save that is kept.
package struct KeptVersion: Hashable, Sendable {
  /// Where it lies.
  package let path: String
  /// « 27 mars 2026 à 20 h 41 (5 s) »
  package let label: String

  package init(path: String, label: String) {
    self.path = path
    self.label = label
  }
}
