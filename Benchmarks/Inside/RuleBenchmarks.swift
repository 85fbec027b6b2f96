import Benchmark
import MinutesEditing
import MinutesModel
import MinutesRules

/// What judging costs: a whole record, one edit of it, and each rule by itself.
func ruleBenchmarks(_ samples: SampleSessions) throws {
  for (name, minutes) in [("Azay", samples.azay), ("200 items", samples.large)] {
    Benchmark("judge from scratch: \(name)") { benchmark in
      for _ in benchmark.scaledIterations { blackHole(LiveFindings(minutes)) }
    }
    try editBenchmark("judge after an edit: \(name)", minutes)
  }
  singleRuleBenchmarks(samples.azay)
}

/// Each rule with all others switched off, and none at all: what a rule adds is the difference.
private func singleRuleBenchmarks(_ minutes: Minutes) {
  var configuration = unsafe Benchmark.defaultConfiguration
  configuration.maxDuration = .milliseconds(200)
  let rules = RuleBook.all.map { $0.id.text }
  for judging in ["none"] + rules {
    var only = minutes
    only.council.disabledRules = rules.filter { $0 != judging }.map { DisabledRule(rule: $0) }
    Benchmark("rule \(judging): Azay", configuration: configuration) { [only] benchmark in
      for _ in benchmark.scaledIterations { blackHole(LiveFindings(only)) }
    }
  }
}

/// A letter more in the first paragraph that there is.
private func editBenchmark(_ name: String, _ minutes: Minutes) throws {
  guard let item = minutes.agenda.dropFirst().first(where: { $0.firstParagraph != nil }),
    let paragraph = item.firstParagraph
  else { throw BenchmarkFailure.badSample }
  let start = LiveFindings(minutes)
  var live = start
  var edited = minutes
  var edits = 0
  Benchmark(name) { benchmark in
    if edits.isMultiple(of: 200) { (live, edited) = (start, minutes) }
    edits += 1
    do throws(EditError) {
      try Edit.text(.replace(TextRange(paragraph, 0..<0), with: "a")).apply(to: &edited)
    } catch {
      benchmark.error(error.message)
    }
    benchmark.startMeasurement()
    live.update(edited)
    benchmark.stopMeasurement()
  }
}

extension AgendaItem {
  fileprivate var firstParagraph: FieldAddress? {
    for block in blocks {
      if case .passage(let passage) = block.content, passage.role == .exposition {
        return FieldAddress(item: id, block: block.id, path: .line(0))
      }
    }
    return nil
  }
}
