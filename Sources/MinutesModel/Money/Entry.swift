/// What a field meant for an amount holds: the amount, or the words as they were typed.
///
/// Nothing typed is lost: what cannot be read as an amount (« gratuit », « 6 39x ») stays as text,
/// and a figure still being typed is text until its field is left.
package enum Entry: Hashable, Codable, Sendable {
  case amount(Amount)
  case text(String)

  /// Nothing entered.
  package static let empty = Entry.text("")

  /// The amount it says, read from the text if need be.
  package var amount: Amount? {
    switch self {
    case .amount(let amount): amount
    case .text(let text): Amount(reading: text)
    }
  }

  /// Whether nothing has been entered.
  package var isEmpty: Bool {
    if case .text(let text) = self { text.allSatisfy(\.isWhitespace) } else { false }
  }
}
