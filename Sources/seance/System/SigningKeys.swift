import FoundationEssentials
import MinutesFiles
import MinutesModel
import MinutesWording

/// Signatures by SSH keys, made and checked by `ssh-keygen`, and the register’s list of who may sign.
struct SigningKeys {
  /// What a signature by a key comes to.
  enum Verdict: Hashable {
    /// Nobody signed by key: the seal alone stands for the signature.
    case sealAlone
    /// The key of that name in the register’s list made it.
    case good(principal: String)
    /// The signature is of something else.
    case wrong
    /// The key is in the list, but was not valid at the hour of the signature.
    case expired(principal: String)
    /// The key is not in the list.
    case foreign
    /// The key is in the list under another name than it signed as.
    case another(principal: String)
    /// It could not be checked, and why.
    case unchecked(String)

    /// Whether the signature is none of whom it says.
    var isBad: Bool {
      switch self {
      case .sealAlone, .good, .unchecked: false
      case .wrong, .expired, .foreign, .another: true
      }
    }

    /// A word for machine-readable output.
    var word: String {
      switch self {
      case .sealAlone: "seal"
      case .good: "good"
      case .wrong: "wrong"
      case .expired: "expired"
      case .foreign: "foreign"
      case .another: "another"
      case .unchecked: "unchecked"
      }
    }

    /// What a clerk reads of it.
    var french: String {
      switch self {
      case .sealAlone: "sceau seul, sans clé"
      case .good(let principal): "clé de \(principal.printable) vérifiée"
      case .wrong: "signature fausse : elle porte sur autre chose"
      case .expired(let principal):
        "clé de \(principal.printable) hors de sa période de validité à l’heure de la signature"
      case .foreign: "clé étrangère : absente de la liste \(SigningKeys.listName)"
      case .another(let principal): "clé d’une autre personne : \(principal.printable)"
      case .unchecked(let reason): "clé non vérifiée : \(reason)"
      }
    }
  }

  /// The namespace of our signatures.
  static let namespace = "seance"
  /// The name of the list in every register, in the form of `ssh-keygen`’s allowed signers.
  static let listName = "signataires"

  /// The folder of the register.
  let folder: String

  private var listPath: String { folder == "." ? Self.listName : folder + "/" + Self.listName }

  /// One line of the list: the name, and the key without its comment.
  private struct Entry {
    let principal: String
    let blob: String
  }

  private var entries: [Entry]? {
    guard let bytes = try? LocalFileSystem().read(listPath, limit: 1 << 20).bytes else {
      return nil
    }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).compactMap {
      line in
      let words = line.split(separator: " ", omittingEmptySubsequences: true)
      guard words.count > 2, !line.hasPrefix("#"),
        let blob = words.first(where: { $0.hasPrefix("AAAA") }),
        let principal = words[0].split(separator: ",").first
      else { return nil }
      return Entry(principal: String(principal), blob: String(blob))
    }
  }

  /// Signs a statement with a key, asking for its passphrase on the terminal where it has one.
  func sign(_ statement: [UInt8], with key: String) throws(CommandFailure) -> KeySignature {
    let result = ChildProcess.run(
      ["ssh-keygen", "-Y", "sign", "-q", "-f", key, "-n", Self.namespace], input: statement)
    guard let result, !result.isMissing else { throw CommandFailure(Self.missing) }
    guard result.status == 0 else {
      throw CommandFailure(
        "La clé \(key.printable) n’a pas signé : \(Self.firstLine(result.message)).".typeset)
    }
    let armour = String(decoding: result.output, as: UTF8.self)
    guard let key = Self.key(inArmour: armour) else {
      throw CommandFailure("ssh-keygen a répondu autre chose qu’une signature.".typeset)
    }
    let known = entries?.first { key.hasSuffix(" " + $0.blob) }
    return KeySignature(principal: known?.principal ?? "", key: key, armour: armour)
  }

  /// What the signature of a signatory comes to, for a record of that seal.
  func verdict(on signatory: Signatory, in seal: Seal) -> Verdict {
    guard let signature = signatory.signature else { return .sealAlone }
    let armour = Array(signature.armour.utf8)
    let statement = seal.statement(of: signatory)
    let valid = ChildProcess.run(
      ["ssh-keygen", "-Y", "check-novalidate", "-q", "-n", Self.namespace, "-s", "/dev/fd/3"],
      input: statement, extra: armour)
    guard let valid, !valid.isMissing else { return .unchecked(Self.missing) }
    guard valid.status == 0, Self.key(inArmour: signature.armour) == signature.key else {
      return .wrong
    }
    guard let entries else {
      return .unchecked("le registre n’a pas de liste \(Self.listName)")
    }
    let listed = entries.filter { signature.key.hasSuffix(" " + $0.blob) }.map(\.principal)
    guard let first = listed.first else { return .foreign }
    let principal = signature.principal.isEmpty ? first : signature.principal
    guard listed.contains(principal) else { return .another(principal: first) }
    let verified = ChildProcess.run(
      [
        "ssh-keygen", "-Y", "verify", "-q", "-f", listPath, "-I", principal, "-n",
        Self.namespace, "-s", "/dev/fd/3",
      ] + Self.time(of: signatory), input: statement, extra: armour)
    return verified?.status == 0 ? .good(principal: principal) : .expired(principal: principal)
  }

  /// The hour of a signature as `ssh-keygen` takes it.
  private static func time(of signatory: Signatory) -> [String] {
    guard let on = signatory.on else { return [] }
    let time = signatory.at?.iso.filter { $0 != ":" } ?? "0000"
    return ["-O", "verify-time=\(on.iso.filter { $0 != "-" })\(time)"]
  }

  private static let missing = "ssh-keygen n’est pas installé (openssh-client)"

  private static func firstLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).first.map { String($0).printable } ?? "sans raison"
  }

  /// The public key that a signature names, as in a file of keys; `nil` for what is no signature.
  static func key(inArmour armour: String) -> String? {
    let lines = armour.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("-----") }
    guard let data = Data(base64Encoded: lines.joined()) else { return nil }
    let bytes = Array(data)
    // « SSHSIG », the version, then the key (PROTOCOL.sshsig).
    guard bytes.starts(with: Array("SSHSIG".utf8)), let blob = string(bytes, at: 10),
      let kind = string(blob, at: 0)
    else { return nil }
    return String(decoding: kind, as: UTF8.self) + " " + Data(blob).base64EncodedString()
  }

  private static func string(_ bytes: [UInt8], at offset: Int) -> [UInt8]? {
    guard offset + 4 <= bytes.count else { return nil }
    let length = bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
    guard offset + 4 + length <= bytes.count else { return nil }
    return Array(bytes[(offset + 4)..<(offset + 4 + length)])
  }
}
