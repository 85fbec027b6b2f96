import Foundation
import MinutesModel
import MinutesTestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import MinutesDocuments

/// What holds of every document in every format, whatever the record.
struct HandoutLawTests {
  private static let records: [Minutes] =
    (0..<40).map { seed in
      var generator = MinutesGenerator(seed: UInt64(seed))
      return generator.minutes()
    } + SaintAubin.sessions + [Clesse.session, AzaySurThouet.session, Sample.everything()]

  /// Whether a parser of XML takes the text, and the elements in their order with their attributes.
  private final class Elements: NSObject, XMLParserDelegate {
    var names: [(name: String, attributes: [String: String])] = []

    func parser(
      _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      names.append((elementName, attributes))
    }
  }

  private func elements(_ text: String) throws -> [(name: String, attributes: [String: String])] {
    let parser = XMLParser(data: Data(text.utf8))
    let elements = Elements()
    parser.delegate = elements
    let isRead = parser.parse()
    #expect(isRead, "\(String(describing: parser.parserError)) line \(parser.lineNumber)")
    return elements.names
  }

  @Test(arguments: Handout.all.map(\.id))
  func `Flat ODT is well-formed and its styles exist`(handout: String) throws {
    let handout = try #require(Handout.named(handout))
    let format = try #require(DocumentFormat.named("fodt"))
    for minutes in Self.records {
      let names = try elements(render(minutes, as: handout, format: format))
      let styles = Set(
        names.filter { $0.name == "style:style" }.compactMap { $0.attributes["style:name"] })
      for (name, attributes) in names {
        for key in ["text:style-name", "table:style-name", "style:parent-style-name"] {
          guard let used = attributes[key] else { continue }
          #expect(styles.contains(used), "\(name) uses \(used)")
        }
      }
    }
  }

  /// The page as XML: elements that HTML leaves open are closed.
  private func page(_ text: String) -> String {
    text.replacing("<!DOCTYPE html>\n", with: "").replacing("<br>", with: "<br/>")
      .replacing("<hr class=\"page\">", with: "<hr class=\"page\"/>")
      .replacing(/<meta [^>]*>/) { $0.output.dropLast() + "/>" }
      .replacing(/<style>[^<]*<\/style>/, with: "<style/>")
  }

  @Test(arguments: Handout.all.map(\.id))
  func `a page nests rightly, skips no heading and heads its tables`(handout: String) throws {
    let handout = try #require(Handout.named(handout))
    let format = try #require(DocumentFormat.named("html"))
    for minutes in Self.records {
      let text = render(minutes, as: handout, format: format)
      #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"fr\">"))
      let names = try elements(page(text))
      var level = 0
      for (name, attributes) in names {
        if name.count == 2, name.hasPrefix("h"), let next = Int(name.dropFirst()) {
          #expect(next <= level + 1, "h\(next) after h\(level)")
          level = next
        }
        if name == "th" { #expect(["col", "row"].contains(attributes["scope"])) }
      }
      #expect(names.contains { $0.name == "h1" })
    }
  }

  @Test(arguments: Handout.all.map(\.id), DocumentFormat.all.map(\.id))
  func `no control reaches a document`(handout: String, format: String) throws {
    let handout = try #require(Handout.named(handout))
    let format = try #require(DocumentFormat.named(format))
    for minutes in Self.records {
      let text = render(minutes, as: handout, format: format)
      #expect(text.hasSuffix("\n"))
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F })
    }
  }

  @Test func `what was said without the public is not in the public copy`() throws {
    var minutes = SaintAubin.sessions[0]
    let index = try #require(minutes.agenda.firstIndex { $0.isDeliberation && $0.blocks.count > 2 })
    let secret = "UNE PAROLE TENUE À HUIS CLOS"
    minutes.agenda[index].facts.closedSession = ClosedSession()
    minutes.agenda[index].blocks.insert(
      Block(
        id: minutes.unusedBlockID,
        content: .passage(Passage(role: .discussion, texts: [secret]))), at: 0)
    let copy = minutes.withoutClosedDebates(notice: "Huis clos.")
    for handout in Handout.all {
      for format in DocumentFormat.all {
        #expect(!render(copy, as: handout, format: format).contains(secret))
      }
    }
    let pv = try #require(Handout.named("pv"))
    let txt = try #require(DocumentFormat.named("txt"))
    #expect(render(minutes, as: pv, format: txt).contains(secret))
    #expect(render(copy, as: pv, format: txt).contains("Huis clos."))
    #expect(render(copy, as: pv, format: txt).contains(minutes.agenda[index].title.prefix(20)))
    let open = SaintAubin.sessions[1]
    #expect(open.withoutClosedDebates(notice: "Huis clos.") == open)
  }
}
