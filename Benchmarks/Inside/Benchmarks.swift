import Benchmark

let benchmarks: @Sendable () -> Void = {
  unsafe Benchmark.defaultConfiguration = Benchmark.Configuration(
    metrics: [.wallClock, .instructions], timeUnits: .microseconds,
    warmupIterations: 3, maxDuration: .seconds(3), maxIterations: 20_000)
  do {
    let samples = try SampleSessions()
    try keyBenchmarks(samples)
    try ruleBenchmarks(samples)
    try recordBenchmarks(samples)
    try registerBenchmarks(samples)
    try readingBenchmarks(samples)
    try journalBenchmarks(samples)
  } catch {
    Benchmark("samples", closure: { $0.error("\(error)") })
  }
}
