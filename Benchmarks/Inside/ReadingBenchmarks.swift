import Benchmark
import FoundationEssentials
import MinutesDocuments
import MinutesModel
import MinutesReading

/// Reading minutes that exist as text: a session, and 1 MB of it.
func readingBenchmarks(_ samples: SampleSessions) throws {
  guard let handout = Handout.named("pv"), let format = DocumentFormat.named("txt") else {
    throw BenchmarkFailure.badSample
  }
  let found = try Data(contentsOf: URL(filePath: SampleSessions.minutesAsFound))
  let written = render(samples.large, as: handout, format: format)
  for (name, bytes) in [
    ("Azay as found", [UInt8](found)), ("items of Azay as found", lengthened([UInt8](found))),
    ("200 items as exported", Array(written.utf8)),
  ] {
    Benchmark("read minutes: \(name), \(bytes.count / 1000) KB") { benchmark in
      for _ in benchmark.scaledIterations { blackHole(Reading(bytes)) }
    }
  }
}

/// 1 MB: what comes before the first item once, all items again and again.
private func lengthened(_ bytes: [UInt8]) -> [UInt8] {
  let first = Array(" PRESENTATION ACTIV".utf8)
  let start = bytes.indices.first { bytes[$0...].starts(with: first) } ?? 0
  var result = bytes
  while result.count < 1_000_000 { result += bytes[start...] }
  return result
}
