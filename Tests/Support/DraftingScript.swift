import Foundation

/// The keys with which the first items of Azay-sur-Thouet are drafted, as scenarios write keys.
package enum DraftingScript {
  /// The lines to type, each without its line break.
  package static var lines: [String] {
    get throws {
      let file = PackageFolder.url
        .appending(path: "Tests/EditorInterfaceTests/Drafting/azay-sur-thouet.keys")
      return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
        .filter { !$0.hasPrefix("#") }
    }
  }
}
