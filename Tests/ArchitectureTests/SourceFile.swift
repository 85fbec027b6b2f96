import Foundation
import MinutesTestSupport

/// A file of the project's own sources, as these tests look at it.
struct SourceFile {
  /// Below the package's folder: « Sources/MinutesModel/Money/Amount.swift ».
  let path: String
  /// The lines with the contents of strings and comments left out.
  let code: [String]

  init(path: String, text: String) {
    self.path = path
    var isInLongString = false
    code = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.utf8.contains(UInt8(ascii: "\"")) || line.utf8.contains(UInt8(ascii: "/")) else {
        return isInLongString ? "" : String(line)
      }
      if line.ranges(of: #"""""#).count == 1 {
        defer { isInLongString.toggle() }
        return isInLongString ? "" : String(line.prefix(while: { $0 != "\"" }))
      }
      return isInLongString ? "" : Self.codeOnly(line)
    }
  }

  /// The folder below `Sources`, which is the target's name.
  var target: String {
    String(path.split(separator: "/")[1])
  }

  /// The modules the file imports.
  var imports: [String] {
    code.compactMap { line in
      guard line.contains("import "), let match = line.firstMatch(of: Self.importLine) else {
        return nil
      }
      return String(match.output.module)
    }
  }

  /// The names of the types the file declares.
  var declaredTypes: [String] {
    code.compactMap { line in
      guard let match = line.firstMatch(of: Self.typeLine) else { return nil }
      return String(match.output.name)
    }
  }

  private static var importLine: Regex<(Substring, module: Substring)> {
    /^\s*(?:@\w+\s+)*(?:package |public |internal |fileprivate |private )?import (?:(?:struct|class|enum|protocol|func|typealias|var|let) )?(?<module>\w+)/
  }

  private static var typeLine: Regex<(Substring, name: Substring)> {
    /\b(?:struct|class|enum|actor|protocol|typealias) (?<name>[A-Z]\w*)/
  }

  private static func codeOnly(_ line: Substring) -> String {
    var result = ""
    var isInString = false
    var rest = line
    while let character = rest.popFirst() {
      if isInString, character == "\\" {
        rest = rest.dropFirst()
      } else if character == "\"" {
        isInString.toggle()
        result.append("\"")
      } else if !isInString {
        if character == "/", rest.first == "/" { break }
        result.append(character)
      }
    }
    return result
  }
}

extension SourceFile {
  /// The sources of the program.
  static let sources = Result { try all(below: "Sources") }

  /// Every Swift file below a folder of the package, in the order of their paths.
  static func all(below folder: String) throws -> [SourceFile] {
    let start = PackageFolder.url.appending(path: folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: start.path)
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      let text = try String(contentsOf: start.appending(path: path), encoding: .utf8)
      return SourceFile(path: "\(folder)/\(path)", text: text)
    }
  }
}
