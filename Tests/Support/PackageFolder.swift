package import Foundation

/// Where the package lies: tests read its documents, fixtures, examples and themes there.
package enum PackageFolder {
  /// The folder of `Package.swift`.
  package static let url = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The records that several targets read.
  package static let fixtures = url.appending(path: "Tests/Fixtures")
}
