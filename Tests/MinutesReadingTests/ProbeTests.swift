import Foundation
import MinutesEditing
import MinutesModel
import Testing
@testable import MinutesReading
@Test func probing() throws {
  for name in (ProcessInfo.processInfo.environment["PROBE"] ?? "").split(separator: ":") {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: String(name))))
    print(probe(bytes))
    let reading = Reading(bytes)
    let c = Coverage(of: reading) { RecordTexts.text(of: reading.minutes, at: $0) }
    print("COVER kept \(c.kept) told \(c.told) apart \(c.setApart) lost \(c.lost.count) altered \(c.altered.count)")
    for l in c.lost.prefix(40) { print("LOST \(l.point.line):\(l.point.column) \(l.word)") }
    for a in c.altered.prefix(10) { print("ALTERED \(a) :: \(RecordTexts.text(of: reading.minutes, at: a) ?? "nil") :: \(reading.ledger.kept[a]?.text ?? "")") }
    for t in reading.ledger.told { print("TOLD \(t.place): \(t.text.text)") }
  }
}
