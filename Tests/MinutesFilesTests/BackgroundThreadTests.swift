import Glibc
import Synchronization
import Testing

@testable import MinutesFiles

/// Whatever is given to a thread is done once, by a new one or by one that rested.
struct BackgroundThreadTests {
  private final class Counter: Sendable {
    private let counts: Mutex<[Int]>

    init(_ count: Int) { counts = Mutex(Array(repeating: 0, count: count)) }

    func count(_ index: Int) { counts.withLock { $0[index] += 1 } }

    /// How often each was counted, once all were or after ten seconds.
    func settled() -> [Int] {
      for _ in 0..<10_000 {
        let counts = counts.withLock { $0 }
        if !counts.contains(0) { break }
        usleep(1_000)
      }
      return counts.withLock { $0 }
    }
  }

  @Test(arguments: [0, 50, 500] as [UInt32])
  func `what follows one another, soon or at once, is done once each`(pause: UInt32) {
    let counter = Counter(300)
    for index in 0..<300 {
      #expect(BackgroundThread.start { counter.count(index) })
      if pause > 0 { usleep(pause) }
    }
    #expect(counter.settled() == Array(repeating: 1, count: 300))
  }

  @Test func `what is started from a thread is done as well`() {
    let counter = Counter(2)
    #expect(
      BackgroundThread.start {
        counter.count(0)
        _ = BackgroundThread.start { counter.count(1) }
      })
    #expect(counter.settled() == [1, 1])
  }

  @Test func `what a thread held is let go of when it rests`() {
    final class Held: Sendable {}
    weak var held: Held?
    let counter = Counter(1)
    do {
      let value = Held()
      held = value
      #expect(
        BackgroundThread.start {
          withExtendedLifetime(value) { counter.count(0) }
        })
    }
    _ = counter.settled()
    for _ in 0..<5_000 where held != nil { usleep(1_000) }
    #expect(held == nil)
  }
}
