import Benchmark
import MinutesDocuments
import MinutesFiles
import MinutesModel

/// Reading and writing the record, and the procès-verbal made from it, without the disk.
func recordBenchmarks(_ samples: SampleSessions) throws {
  guard let handout = Handout.named("pv"), let format = DocumentFormat.named("txt") else {
    throw BenchmarkFailure.badSample
  }
  for (name, minutes) in [("Azay", samples.azay), ("200 items", samples.large)] {
    let bytes = minutes.fileBytes
    Benchmark("read the record: \(name), \(bytes.count / 1000) KB") { benchmark in
      for _ in benchmark.scaledIterations {
        blackHole(try Minutes.reading(SourceText(name: "2021-02-02.json", bytes: bytes)))
      }
    }
    Benchmark("write the record: \(name)") { benchmark in
      for _ in benchmark.scaledIterations { blackHole(minutes.fileBytes) }
    }
    Benchmark("write the procès-verbal: \(name)") { benchmark in
      for _ in benchmark.scaledIterations {
        blackHole(render(minutes, as: handout, format: format))
      }
    }
  }
}
