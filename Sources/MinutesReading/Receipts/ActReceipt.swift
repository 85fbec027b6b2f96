package import MinutesModel
import MinutesWording

/// The prefecture’s receipt of an act that was transmitted (@CTES, message ARActe).
package struct ActReceipt: Hashable, Sendable {
  /// Why a file is no receipt: a French sentence.
  package struct Failure: Error, Hashable, Sendable {
    /// What is wrong with it.
    package let message: String
  }

  /// The identifier that the prefecture gave: « 079-217900257-20210202-2021_007-DE ».
  package let identifier: String
  /// The day it was received.
  package let receivedOn: CalendarDate
  /// The number under which it was transmitted; empty where the receipt does not say it.
  package let number: String
  /// The day of the act.
  package let date: CalendarDate?

  /// Reads the bytes of a message: XML in UTF-8 or, as the ministry’s platform writes it, ISO-8859-1.
  package init(_ bytes: [UInt8]) throws(Failure) {
    let text =
      String(validating: bytes, as: UTF8.self)
      ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    let tags = Self.tags(of: text)
    if tags.contains(where: { $0.name == "AnomalieActe" || $0.name == "ARAnnulation" }) {
      throw Failure(
        message: "ce n’est pas un accusé de réception, mais une anomalie ou une annulation")
    }
    guard let receipt = tags.first(where: { $0.name == "ARActe" }) else {
      throw Failure(message: "ce n’est pas un accusé de réception de la préfecture (ARActe)")
    }
    guard let identifier = receipt.attributes["IDActe"],
      let day = receipt.attributes["DateReception"].flatMap({ CalendarDate(iso: $0.prefix(10)) })
    else {
      throw Failure(message: "l’accusé de réception n’a pas d’identifiant ou de date")
    }
    let act = tags.first { $0.name == "ActeRecu" || $0.name == "Acte" }
    self.identifier = identifier
    receivedOn = day
    number = act?.attributes["NumeroInterne"] ?? ""
    date = act?.attributes["Date"].flatMap { CalendarDate(iso: $0.prefix(10)) }
  }

  /// Whether it is the receipt of this act of a session of that day.
  package func isOf(_ deliberation: Deliberation, on day: CalendarDate) -> Bool {
    guard date == nil || date == day else { return false }
    let wanted = number.isEmpty ? identifierNumber : number
    guard !wanted.isEmpty else { return false }
    return Self.transmitted(deliberation.transmittedNumber) == Self.transmitted(wanted)
      || deliberation.transmittedNumber.isEmpty
        && Self.transmitted(deliberation.number) == Self.transmitted(wanted)
  }

  /// The number inside the identifier: what stands between the day and the nature.
  private var identifierNumber: String {
    let parts = identifier.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count >= 5 ? parts[3..<(parts.count - 1)].joined(separator: "-") : ""
  }

  /// A number as transmitters write it: capitals, digits and « _ ».
  private static func transmitted(_ number: String) -> String {
    String(
      number.trimmingSpaces.inCapitals.map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }

  private struct Tag {
    let name: String
    var attributes: [String: String] = [:]
  }

  /// The opening tags with their attributes, names without their namespace.
  private static func tags(of text: String) -> [Tag] {
    text.split(separator: "<").compactMap { piece in
      guard let first = piece.first, first.isLetter, let end = piece.firstIndex(of: ">") else {
        return nil
      }
      let inside = piece[..<end]
      let name = inside.prefix { !$0.isWhitespace && $0 != "/" }
      var tag = Tag(name: local(name))
      var rest = inside.dropFirst(name.count)
      while let equals = rest.firstIndex(of: "=") {
        let key = rest[..<equals].filter { !$0.isWhitespace }
        rest = rest[rest.index(after: equals)...].drop(while: \.isWhitespace)
        guard let quote = rest.first, quote == "\"" || quote == "'" else { break }
        rest = rest.dropFirst()
        guard let close = rest.firstIndex(of: quote) else { break }
        tag.attributes[local(key[...])] = String(rest[..<close])
        rest = rest[rest.index(after: close)...]
      }
      return tag
    }
  }

  private static func local(_ name: some StringProtocol) -> String {
    name.split(separator: ":").last.map { String($0) } ?? ""
  }
}
