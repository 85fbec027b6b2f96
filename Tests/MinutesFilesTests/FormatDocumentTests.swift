import Foundation
import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesFiles

/// docs/format.md names every field and word of the format, and its example is one.
struct FormatDocumentTests {
  private let page: String

  init() throws {
    page = try String(
      contentsOf: PackageFolder.url.appending(path: "docs/format.md"), encoding: .utf8)
  }

  /// Every property and every word of an enumeration in a schema.
  private func names(in tree: JSONTree) -> Set<String> {
    switch tree {
    case .object(let members):
      members.reduce(into: []) { result, member in
        if member.key == "properties", case .object(let properties) = member.value {
          result.formUnion(properties.map(\.key))
        }
        if member.key == "enum", case .array(let words) = member.value {
          for case .string(let word) in words { result.insert(word) }
        }
        result.formUnion(names(in: member.value))
      }
    case .array(let elements): elements.reduce(into: []) { $0.formUnion(names(in: $1)) }
    default: []
    }
  }

  @Test(arguments: RecordSchema.allCases)
  func `the page names every field and word`(schema: RecordSchema) throws {
    let json = LocatedJSON(SourceText(name: "", bytes: schema.fileBytes()))
    let names = names(in: JSONTree(try #require(json.root), of: json))
    #expect(names.count > 20)
    // `derived` is the wording that is left out.
    for name in names.subtracting(["derived"]).sorted() {
      #expect(page.contains("`\(name)`"), "\(name)")
    }
  }

  @Test
  func `the example is a record as the program writes it`() throws {
    let example = try #require(
      page.split(separator: "```json\n").last?.split(separator: "```").first)
    let contents = try Minutes.reading(SourceText(name: "", bytes: Array(example.utf8)))
    #expect(String(decoding: contents.value.fileBytes, as: UTF8.self) == example)
  }
}
