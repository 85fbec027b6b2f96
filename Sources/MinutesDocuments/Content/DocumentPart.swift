package import MinutesModel

/// One part of a document and where in the record it comes from.
package struct DocumentPart: Hashable, Sendable {
  /// What a part is; a format decides how it looks.
  package enum Form: Hashable, Sendable {
    /// A line at the head of the document: republic, department, commune.
    case letterhead(String)
    /// The place and day at the head of a letter.
    case dateline(String)
    case title(String)
    /// The number and title of an item; level 0 for an item of the agenda itself.
    case heading(number: String, text: String, level: Int)
    /// A heading inside an item.
    case subheading(String)
    case paragraph(String)
    /// A visa or considérant.
    case recital(String)
    /// An entry of a list, with its mark; without one it continues the entry above.
    case entry(String, level: Int, mark: String?)
    /// A paragraph of words quoted, set off.
    case quotation(String)
    case table(DocumentTable)
    /// Two tables side by side: expenses and resources.
    case twoSides(TwoSidedTable)
    /// Those who sign, side by side.
    case signatures([SignatureBlock])
    /// What follows begins on a new page.
    case pageBreak
    /// Room: so many empty lines; where two meet, the larger holds.
    case space(Int)
  }

  /// What kind of part it is, with its text.
  package var form: Form
  /// What of the record the part tells, if anything.
  package var place: Place?

  package init(_ form: Form, at place: Place? = nil) {
    self.form = form
    self.place = place
  }
}

/// A place to sign: in what capacity, and who.
package struct SignatureBlock: Hashable, Sendable {
  /// « La maire, »
  package var capacity: String
  /// Who signs.
  package var name: String
  /// What of the record the name stands for.
  package var place: Place?

  package init(capacity: String, name: String, place: Place? = nil) {
    self.capacity = capacity
    self.name = name
    self.place = place
  }
}
