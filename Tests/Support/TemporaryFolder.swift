package import Foundation

/// A folder of a test’s own, gone with it.
package final class TemporaryFolder: Sendable {
  /// The folder.
  package let url: URL

  /// Makes the folder where temporary ones belong.
  package init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "seance-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    // A leftover in the temporary folder harms nobody.
    try? FileManager.default.removeItem(at: url)
  }

  /// The folder’s path.
  package var path: String { url.path }

  /// The path of a file in the folder, which need not be there.
  package func path(_ name: String) -> String { url.appending(path: name).path }

  /// Writes a file, and the folders above it.
  package func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  /// Writes a file, and the folders above it.
  package func write(_ bytes: [UInt8], to name: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// What a file of UTF-8 says.
  package func text(of name: String) throws -> String {
    try String(contentsOf: url.appending(path: name), encoding: .utf8)
  }

  /// Whether something of that name is there.
  package func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(name))
  }

  /// The names in the folder in their order, hidden ones too.
  package var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  /// The names in the folder that are not hidden.
  package var shownNames: [String] {
    get throws { try names.filter { !$0.hasPrefix(".") } }
  }

  /// Removes a file or folder.
  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path(name))
  }

  /// The permission bits of a file.
  package func mode(of name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
  }
}
