import TerminalScreen
import Testing

@testable import seance

/// A letter is left alone for a moment, and nothing for long.
struct LullTests {
  private let letter = [InputEvent.key(KeyPress(.character("a")))]

  @Test func `only a letter that came alone is followed by a lull`() {
    var lull = Lull(milliseconds: 30) { 0 }
    #expect(lull.pause == nil)
    lull.note(letter)
    #expect(lull.pause == 30)
    lull.note([.wake])
    #expect(lull.pause == 30)
    for others in [letter + letter, [.paste("a")], [.key(KeyPress(.enter))], []] {
      lull.note(letter)
      lull.note(others)
      #expect(lull.pause == nil)
    }
    lull.note(letter)
    lull.end()
    #expect(lull.pause == nil)
  }

  @Test func `what is put off by letter after letter begins after two seconds`() {
    final class Clock { var now: Int64 = 1_000 }
    let clock = Clock()
    var lull = Lull(milliseconds: 30) { clock.now }
    for _ in 0..<100 {
      lull.note(letter)
      #expect(lull.pause == 30)
      clock.now += 20
    }
    lull.note(letter)
    #expect(lull.pause == nil)
    lull.end()
    lull.note(letter)
    #expect(lull.pause == 30)
  }

  @Test func `there may be none`() {
    var lull = Lull(milliseconds: 0)
    lull.note(letter)
    #expect(lull.pause == nil)
  }
}
