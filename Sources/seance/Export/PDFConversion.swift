import FoundationEssentials
import Glibc
import MinutesFiles
import MinutesWording

/// A PDF made of a Flat ODT by LibreOffice, where it is installed.
enum PDFConversion {
  private static let programs = ["soffice", "libreoffice"]

  /// The PDF; throws a French sentence where LibreOffice is missing or refuses.
  static func pdf(ofFlatODT bytes: [UInt8]) throws(CommandFailure) -> [UInt8] {
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let source = folder + "/document.fodt"
    do throws(SaveError) {
      _ = try AtomicSave().replace(source, with: bytes, expecting: .absent)
    } catch {
      throw CommandFailure(error.message)
    }
    for program in programs {
      // A profile of its own: a LibreOffice that is open on the desk would take the call and do nothing.
      let status = run([
        program, "--headless", "-env:UserInstallation=file://\(folder)/profile", "--convert-to",
        "pdf", "--outdir", folder, source,
      ])
      guard let status else { continue }
      do throws(SystemRefusal) {
        return try LocalFileSystem().read(folder + "/document.pdf", limit: 1 << 28).bytes
      } catch {
        throw CommandFailure("LibreOffice n’a pas fait de PDF (code de sortie \(status)).")
      }
    }
    throw CommandFailure(
      "Le PDF est fait par LibreOffice, qui n’est pas installé ici. Exportez avec --format fodt "
        + "ou html, qui s’impriment aussi.")
  }

  private static func temporaryFolder() throws(CommandFailure) -> String {
    let base = ProgramEnvironment.current.variables["TMPDIR"] ?? "/tmp"
    var template = Array((base + "/seance-XXXXXX").utf8CString)
    let isMade = unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return false }
      return unsafe mkdtemp(start) != nil
    }
    guard isMade else {
      throw CommandFailure("Impossible de créer un dossier temporaire dans «\u{A0}\(base)\u{A0}».")
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Runs a program of the path to its end, without what it says; `nil` where there is none.
  private static func run(_ arguments: [String]) -> Int32? {
    guard let name = arguments.first else { return nil }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in 0...2 {
      unsafe posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var child: pid_t = 0
    guard unsafe posix_spawnp(&child, name, &actions, nil, &words, environ) == 0 else {
      return nil
    }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
    return code == 127 ? nil : code
  }
}
