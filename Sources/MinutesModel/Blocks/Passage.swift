/// The three ways of writing a dispositif (law.md §2.2).
package enum OperativeGrammar: String, Hashable, Codable, Sendable, CaseIterable {
  /// « DÉCIDE : – d’adhérer… ; – d’autoriser… »
  case infinitives
  /// « – Approuve… – Valide… »
  case verbs
  /// « Article 1er : … »
  case articles
}

/// How the entries of a list are marked at its first level.
package enum ListMarker: String, Hashable, Codable, Sendable, CaseIterable {
  case dash
  case bullet
  case number
  /// Titled parts without a mark: the text brings its own (« I. », « 1/ »).
  case none
}

/// What a passage of text does in the item.
package enum PassageRole: Hashable, Codable, Sendable {
  /// A heading inside the item.
  case heading
  /// « Vu … », a legal basis a line.
  case visas
  /// « Considérant … », a reason a line.
  case considerants
  /// What is explained to the council.
  case exposition
  /// The summary of the debate (teneur des discussions).
  case discussion
  /// Words of a text or person, printed set off.
  case quotation
  case list(ListMarker)
  /// The dispositif: what the council decides, a clause a line.
  case operative(OperativeGrammar)
}

/// Lines of text in one role: visas, exposition, list, dispositif…
package struct Passage: Hashable, Codable, Sendable {
  /// What the text is for, which decides how it is printed.
  package var role: PassageRole
  /// What introduces the lines: the source of a quotation, the sentence before a list, a pivot of
  /// the dispositif typed by hand. Empty: nothing, or for a dispositif the derived pivot.
  package var lead: String
  /// Never empty: an empty passage has one empty line.
  package var lines: [Line]

  package init(role: PassageRole, lead: String = "", lines: [Line] = [Line("")]) {
    self.role = role
    self.lead = lead
    self.lines = lines.isEmpty ? [Line("")] : lines
  }

  /// A passage of unindented lines.
  package init(role: PassageRole, lead: String = "", texts: [String]) {
    self.init(role: role, lead: lead, lines: texts.map { Line($0) })
  }
}
