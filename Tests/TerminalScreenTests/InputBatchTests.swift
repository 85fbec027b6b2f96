import TerminalScreen
import Testing

@Suite struct InputBatchTests {
  private func keys(_ text: String) -> [InputEvent] {
    text.map { .key(KeyPress(.character($0))) }
  }

  @Test func `letters that come together are one batch, all else is by itself`() {
    let events = keys("été 26,x") + [.paste("ab")] + keys("y") + [.hangUp]
    let space = InputBatch.event(.key(KeyPress(.character(" "))))
    let comma = InputBatch.event(.key(KeyPress(.character(","))))
    let lone = ["x", "y"].map { InputBatch.event(.key(KeyPress(.character($0)))) }
    #expect(
      InputBatch.all(in: events) == [
        .letters("été"), space, .letters("26"), comma, lone[0], .event(.paste("ab")), lone[1],
        .event(.hangUp),
      ])
  }

  @Test func `keys with Ctrl or Alt are no letters`() {
    let events: [InputEvent] = [
      .key(KeyPress(.character("a"))), .key(KeyPress(.character("s"), .control)),
      .key(KeyPress(.character("b"))),
    ]
    #expect(InputBatch.all(in: events) == events.map { .event($0) })
  }

  @Test func `nothing is lost and nothing changes places`() {
    let text = "Vu le code général, L. 2121-17 ; 13 voix « pour »."
    let back = InputBatch.all(in: keys(text)).flatMap { batch -> [InputEvent] in
      switch batch {
      case .event(let event): [event]
      case .letters(let letters): keys(letters)
      }
    }
    #expect(back == keys(text))
  }
}
