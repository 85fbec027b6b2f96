import Foundation
import MinutesDocuments
import MinutesFiles
import MinutesModel
import MinutesTestSupport
import Testing
@testable import MinutesReading
@Test func rounding() throws {
  for name in (ProcessInfo.processInfo.environment["ROUND"] ?? "").split(separator: ":") {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: String(name))))
    let handout = try #require(Handout.named("pv")), format = try #require(DocumentFormat.named("txt"))
    let one: String
    if name.hasSuffix(".txt") { one = String(decoding: bytes, as: UTF8.self) } else {
    let minutes = try Minutes.reading(MinutesFiles.SourceText(name: String(name), bytes: bytes)).value
     one = render(minutes, as: handout, format: format)
    }
    let reading = Reading(text: one)
    let two = render(reading.minutes, as: handout, format: format)
    try one.write(toFile: "/tmp/one.txt", atomically: true, encoding: .utf8)
    try two.write(toFile: "/tmp/two.txt", atomically: true, encoding: .utf8)
    try probe(Array(one.utf8)).write(toFile: "/tmp/probe.txt", atomically: true, encoding: .utf8)
  }
}
