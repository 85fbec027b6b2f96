import Foundation
import MinutesTestSupport
@testable import MinutesReading

/// The minutes that tests read: our samples of every make, and those that this program writes.
struct Texts: CustomStringConvertible, Sendable {
  let url: URL
  var description: String { url.lastPathComponent }
  /// Its name without the extension.
  var name: String { url.deletingPathExtension().lastPathComponent }

  var bytes: [UInt8] { (try? [UInt8](Data(contentsOf: url))) ?? [] }
  /// Decoded, whatever its encoding.
  var text: String { DecodedText(bytes).text }

  static let samples = folder("Tests/MinutesReadingTests/Samples")
  static let written =
    folder("Tests/MinutesDocumentsTests/Goldens") + folder("Tests/Fixtures")
    + folder("examples/Saint-Aubin-sur-Vère")
  static let all = samples + written

  private static func folder(_ path: String) -> [Texts] {
    let folder = PackageFolder.url.appending(path: path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().map {
      Texts(url: folder.appending(path: $0))
    }
  }
}
