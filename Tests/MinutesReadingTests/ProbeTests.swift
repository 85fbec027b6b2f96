import Foundation
import Testing
@testable import MinutesReading
@Test func probing() throws {
  for name in ProcessInfo.processInfo.environment["PROBE"]!.split(separator: ":") {
    print(probe([UInt8](try Data(contentsOf: URL(filePath: String(name))))))
  }
}
