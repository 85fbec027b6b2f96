/// What makes a later change of a record show: the digest of what was signed, who signed it, and the seal
/// before it in the register.
///
/// `content` covers the record as it was signed; what is noted since (publication, receipt, approval, masks
/// of the public copy) is covered by `later`, which every save by the program brings up to date. Digests are
/// « sha256- » and 64 hexadecimal digits.
package struct Seal: Hashable, Codable, Sendable {
  /// A part of the record with the beginning of its own digest, so that a change has a place.
  package struct Part: Hashable, Codable, Sendable {
    /// « session », « roll », « item/3 », « item/3/block/5 », or a key of the file.
    package var place: String
    /// The first 16 hexadecimal digits.
    package var digest: String
    package var unknownFields: UnknownFields

    package init(_ place: String, digest: String, unknownFields: UnknownFields = .none) {
      self.place = place
      self.digest = digest
      self.unknownFields = unknownFields
    }
  }

  /// The seal that was the register’s last when this one was made.
  package struct Link: Hashable, Codable, Sendable {
    /// The file of that session, without its folder: « 2021-02-02.json ».
    package var file: String
    /// The digest of its seal.
    package var digest: String
    package var unknownFields: UnknownFields

    package init(file: String, digest: String, unknownFields: UnknownFields = .none) {
      self.file = file
      self.digest = digest
      self.unknownFields = unknownFields
    }
  }

  /// The canonical form that the digests are of; there is one so far, 1.
  package var form: Int
  /// The digest of the record as it was signed.
  package var content: String
  /// The digests of its parts.
  package var parts: [Part]
  /// The seal before it; `nil` for the first of a register.
  package var previous: Link?
  /// Who signed, in the order in which they did.
  package var signatories: [Signatory]
  /// The digest of the seal itself, with all that it says but `later`; empty until everybody has signed.
  package var digest: String
  /// The digest of what was noted since.
  package var later: String
  package var unknownFields: UnknownFields

  package init(
    form: Int = 1, content: String, parts: [Part] = [], previous: Link? = nil,
    signatories: [Signatory] = [], digest: String = "", later: String = "",
    unknownFields: UnknownFields = .none
  ) {
    self.form = form
    self.content = content
    self.parts = parts
    self.previous = previous
    self.signatories = signatories
    self.digest = digest
    self.later = later
    self.unknownFields = unknownFields
  }

  /// Whether everybody who has to sign has signed.
  package var isComplete: Bool {
    SigningRole.allCases.allSatisfy { role in signatories.contains { $0.role == role } }
  }

  /// Who has still to sign.
  package var missingRoles: [SigningRole] {
    SigningRole.allCases.filter { role in !signatories.contains { $0.role == role } }
  }
}
