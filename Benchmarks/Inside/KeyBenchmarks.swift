import Benchmark
import MinutesModel
import TerminalScreen

/// What the clerk waits for: a key, a paste, a burst, undo, a new size of the window; each with its frame.
func keyBenchmarks(_ samples: SampleSessions) throws {
  let places: [(name: String, minutes: Minutes, item: Int, paragraph: Int)] = [
    ("Azay, item with a plan", samples.azay, 2, 1),
    ("Azay, longest item", samples.azay, 10, 20),
    ("200 items", samples.large, 99, 6),
  ]
  for place in places {
    let desk = try Desk(place.minutes).at(item: place.item, paragraph: place.paragraph)
    keyBenchmark("key: \(place.name)", desk)
    pasteBenchmark("paste of 10 000 characters: \(place.name)", desk)
    burstBenchmark("10 000 keys at once: \(place.name)", desk)
    try undoBenchmark("undo: \(place.name)", desk)
    resizeBenchmark("another width: \(place.name)", desk)
  }
  var longParagraph = try Desk(samples.azay).at(item: 2, paragraph: 1)
  longParagraph.take(.paste(WordSource.text(ofLength: 10_000)))
  keyBenchmark("key: paragraph of 10 000 characters", longParagraph)
  for (name, minutes) in [("Azay", samples.azay), ("200 items", samples.large)] {
    Benchmark("open and draw: \(name)") { benchmark in
      for _ in benchmark.scaledIterations { blackHole(try Desk(minutes)) }
    }
  }
}

/// One key of ordinary typing; every 200 keys the text is as it was.
private func keyBenchmark(_ name: String, _ start: Desk) {
  let keys = "le conseil a décidé d'engager les travaux de la rue, puis ".asKeys
  var desk = start
  var typed = 0
  Benchmark(name) { benchmark in
    if typed.isMultiple(of: 200) { desk = start }
    let key = keys[typed % keys.count]
    typed += 1
    benchmark.startMeasurement()
    desk.take(key)
    benchmark.stopMeasurement()
    desk.settle()
  }
}

private func pasteBenchmark(_ name: String, _ start: Desk) {
  let text = WordSource.lines(ofLength: 10_000)
  Benchmark(name) { benchmark in
    var desk = start
    benchmark.startMeasurement()
    desk.take(.paste(text))
    benchmark.stopMeasurement()
  }
}

private func burstBenchmark(_ name: String, _ start: Desk) {
  let keys = WordSource.lines(ofLength: 10_000).asKeys
  Benchmark(name) { benchmark in
    var desk = start
    benchmark.startMeasurement()
    desk.take(keys)
    benchmark.stopMeasurement()
  }
}

/// One Ctrl-Z of forty words typed.
private func undoBenchmark(_ name: String, _ start: Desk) throws {
  var written = start
  for key in WordSource.text(ofLength: 200).asKeys { written.take(key) }
  guard let undo = KeyPress(description: "C-z") else { throw BenchmarkFailure.badSample }
  let typed = written
  var desk = typed
  var undone = 0
  Benchmark(name) { benchmark in
    if undone.isMultiple(of: 20) { desk = typed }
    undone += 1
    benchmark.startMeasurement()
    desk.take(.key(undo))
    benchmark.stopMeasurement()
  }
}

/// Every row of the item is wrapped anew.
private func resizeBenchmark(_ name: String, _ start: Desk) {
  Benchmark(name) { benchmark in
    var desk = start
    benchmark.startMeasurement()
    desk.resize(to: Size(width: 120, height: 40))
    benchmark.stopMeasurement()
  }
}
