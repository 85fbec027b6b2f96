import Foundation
import MinutesEditing
import MinutesModel
import MinutesTestSupport
import MinutesWording
import Testing

@testable import MinutesReading

/// What reading promises of every text: it never fails, and no word is lost or invented.
@Suite struct WordsAreKeptTests {
  @Test(arguments: Texts.all)
  func `every word of a text is in its record`(_ text: Texts) {
    let reading = Reading(text.bytes)
    let coverage = Coverage(of: reading) { RecordTexts.text(of: reading.minutes, at: $0) }
    #expect(coverage.lost == [])
    #expect(coverage.altered == [])
    #expect(coverage.total > 50)
  }

  @Test(arguments: Texts.all)
  func `every word of the record is in the text`(_ text: Texts) {
    let reading = Reading(text.bytes)
    for numbered in reading.minutes.numberedItems {
      for field in numbered.item.fields where field.kind != .amount && !field.text.isEmpty {
        let source = reading.ledger.kept[.field(field.address, nil)]
        let isTold = reading.ledger.points[.field(field.address, nil)] != nil
        if source == nil, !isTold, !Self.isFact(field.address.path) {
          Issue.record("nothing of the text is \(field.text), at \(field.address.path)")
        }
      }
    }
  }

  /// Fields that are read as facts of a block, with the block told as a whole.
  private static func isFact(_ path: FieldPath) -> Bool {
    switch path {
    case .resource, .authorisation, .base, .lead, .note: true
    default: false
    }
  }

  @Test(arguments: Texts.all, 0..<3)
  func `a word that nobody knows is kept wherever it is put`(_ text: Texts, seed: UInt64) {
    var mutation = Mutation(seed: seed)
    let (mutated, words) = mutation.planting(in: text.text)
    let reading = Reading(text: mutated)
    let coverage = Coverage(of: reading) { RecordTexts.text(of: reading.minutes, at: $0) }
    #expect(coverage.lost == [])
    #expect(coverage.altered == [])
    // planted words are no part of any formula: they must stand in the record as text
    let record = RecordTexts.all(of: reading.minutes).joined(separator: "\n")
    for word in words where !record.contains(word) {
      let line = mutated.split(separator: "\n").first { $0.contains(word) } ?? ""
      Issue.record("\(word) is not in the record: \(line)")
    }
  }

  @Test(arguments: Texts.all, 0..<3)
  func `no damage makes reading fail or lose a word`(_ text: Texts, seed: UInt64) {
    var mutation = Mutation(seed: seed &+ 100)
    let mutated = mutation.damaging(text.text)
    let reading = Reading(text: mutated)
    let coverage = Coverage(of: reading) { RecordTexts.text(of: reading.minutes, at: $0) }
    #expect(coverage.lost == [])
    #expect(coverage.altered == [])
  }

  @Test(arguments: 0..<40)
  func `any text has a record`(seed: UInt64) {
    var generator = MinutesGenerator(seed: seed)
    var random = SeededGenerator(seed: seed)
    let lines = (0..<40).map { _ in
      String(repeating: " ", count: Int.random(in: 0...6, using: &random)) + generator.text()
    }
    let reading = Reading(text: lines.joined(separator: "\n"))
    let coverage = Coverage(of: reading) { RecordTexts.text(of: reading.minutes, at: $0) }
    #expect(coverage.lost == [])
  }

  @Test(arguments: [
    "", "\n", "\u{C}", " ", "-", "Présents :", "Ordre du jour :", "1.", "Vu", "12", "€", "|",
    "Objet :",
  ])
  func `next to nothing has a record`(text: String) {
    let reading = Reading(text: text)
    let coverage = Coverage(of: reading) { RecordTexts.text(of: reading.minutes, at: $0) }
    #expect(coverage.lost == [])
    #expect(!reading.isDateKnown)
  }
}
