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

/// One paragraph, recital, list entry or clause.
package struct Line: Hashable, Codable, Sendable {
  /// The line’s text, without the mark that its list puts before it.
  package var text: String
  /// 0 is the outermost level of a list or dispositif.
  package var level: Int
  /// Whether it continues the entry above as a paragraph of its own, without a mark.
  package var isUnmarked: Bool
  package var unknownFields: UnknownFields

  package init(
    _ text: String, level: Int = 0, isUnmarked: Bool = false,
    unknownFields: UnknownFields = .none
  ) {
    self.text = text
    self.level = level
    self.isUnmarked = isUnmarked
    self.unknownFields = unknownFields
  }

  /// The deepest level a list may have.
  package static let deepestLevel = 5
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
