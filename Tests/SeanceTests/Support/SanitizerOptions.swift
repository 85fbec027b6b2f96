import Foundation

/// What a sanitizer that watches the tests is told, so that it is told the same in the program they start.
enum SanitizerOptions {
  static let inherited = ProcessInfo.processInfo.environment.filter {
    ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key)
  }
}
