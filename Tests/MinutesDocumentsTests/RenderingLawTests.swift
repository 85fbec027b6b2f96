import MinutesModel
import MinutesTestSupport
import MinutesWording
import Testing

@testable import MinutesDocuments

/// Laws of the plain text on random records, hostile texts among them.
struct RenderingLawTests {
  private static let seeds = Array<UInt64>(0..<200)

  private func minutes(_ seed: UInt64) -> Minutes {
    var generator = MinutesGenerator(seed: seed, withUnknownFields: false)
    return generator.minutes()
  }

  @Test
  func `no line is wider than the commune's width`() throws {
    for seed in Self.seeds {
      let minutes = minutes(seed)
      let width = minutes.council.houseStyle.textWidth
      for line in try minutes.procesVerbal().lines {
        #expect(line.text.displayWidth <= width, "seed \(seed): \(line.text)")
      }
    }
  }

  @Test
  func `a line holds no control, no invisible direction and no space at its end`() throws {
    for seed in Self.seeds {
      for line in try minutes(seed).procesVerbal().lines {
        #expect(line.text.last?.isWhitespace != true, "seed \(seed): \(line.text)")
        for scalar in line.text.unicodeScalars where scalar.value != 0x200D {
          let category = scalar.properties.generalCategory
          #expect(
            category != .control && category != .format && category != .lineSeparator
              && category != .paragraphSeparator, "seed \(seed): \(line.text)")
        }
      }
    }
  }

  @Test
  func `every word typed in a field stands in the text`() throws {
    for seed in Self.seeds {
      let minutes = minutes(seed)
      let printed = Set(try minutes.procesVerbal().lines.flatMap { $0.text.plainWords })
      for (path, text) in TypedTexts(in: minutes).texts {
        for word in text.printable.plainWords {
          #expect(printed.contains(word), "seed \(seed): \(path): \(text)")
        }
      }
    }
  }

  @Test
  func `the same record gives the same text`() throws {
    for seed in Self.seeds.prefix(50) {
      #expect(try minutes(seed).procesVerbal() == minutes(seed).procesVerbal())
    }
  }

  @Test
  func `every place of the map lies in the record`() throws {
    for seed in Self.seeds {
      let minutes = minutes(seed)
      for line in try minutes.procesVerbal().lines {
        guard let place = line.place, let id = place.item else { continue }
        let item = try #require(minutes.item(id))
        if let block = place.block { #expect(item.block(block) != nil, "seed \(seed)") }
      }
    }
  }
}

extension String {
  /// Its runs of letters and digits, as a reader compares them.
  fileprivate var plainWords: [String] {
    folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

/// The texts of a record that a secretary types and the procès-verbal prints.
private struct TypedTexts {
  private(set) var texts: [(path: String, text: String)] = []

  init(in minutes: Minutes) {
    walk(minutes.council.commune, "commune")
    walk(minutes.council.department, "department")
    walk(minutes.session.place, "place")
    walk(minutes.session.othersAttending, "others")
    for line in minutes.session.openingRemarks.split(whereSeparator: \.isNewline) {
      walk(String(line), "opening remarks")
    }
    for line in minutes.session.closingRemarks.split(whereSeparator: \.isNewline) {
      walk(String(line), "closing remarks")
    }
    walk(minutes.agenda, "agenda")
  }

  private mutating func walk(_ value: Any, _ path: String) {
    if let text = value as? String {
      texts.append((path, text))
      return
    }
    if value is UnknownFields || value is CalendarDate { return }
    // What was noted beside the text is told in other words, and some of it is kept from the public.
    if value is Boxed<ItemFacts> || value is Nomination { return }
    if case .rounds? = value as? VoteRecord { return }
    for child in Mirror(reflecting: value).children where child.label != "kind" {
      walk(child.value, path + "." + (child.label ?? ""))
    }
  }
}
