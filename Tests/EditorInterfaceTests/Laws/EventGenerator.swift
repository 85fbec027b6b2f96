import MinutesModel
import MinutesTestSupport
import TerminalScreen

@testable import EditorInterface

/// Makes random events: what a clerk types, every key of every command, windows, mouse, resizing.
struct EventGenerator {
  private var random: SeededGenerator
  private let commandKeys = Command.all.flatMap(\.keys)
  private static let typed = Array(
    "aeéinrst àçêœABVu12345679,.;:!?'\"%€=()-/ \u{A0}\u{202F}中👩‍👩‍👧\u{301}pacernsuiwox")
  private static let pastes = [
    "", "texte", "deux\nlignes", "1 234,50 €", "a\tb\nc\td\te", "\n\n", "Vu le code,\nVu la loi,",
    "e\u{301}\u{301}", String(repeating: "long ", count: 60),
  ]
  private static let sizes = [
    Size(width: 80, height: 24), Size(width: 100, height: 30), Size(width: 120, height: 40),
    Size(width: 60, height: 10), Size(width: 20, height: 5), Size(width: 211, height: 55),
  ]

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func next(_ size: Size) -> InputEvent {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<45: .key(KeyPress(.character(pick(Self.typed))))
    case 45..<85: .key(pick(commandKeys))
    case 85..<92: .key(KeyPress(pick([.escape, .enter, .tab, .up, .down, .left, .right, .delete])))
    case 92..<94: .paste(pick(Self.pastes))
    case 94..<98: .mouse(mouse(size))
    case 98: .resize(pick(Self.sizes))
    default: pick([.wake, .key(KeyPress(.function(24))), .key(KeyPress(.insert, .alt))])
    }
  }

  private mutating func mouse(_ size: Size) -> MouseEvent {
    MouseEvent(
      position: Position(
        column: Int.random(in: 0..<max(1, size.width), using: &random),
        row: Int.random(in: 0..<max(1, size.height), using: &random)),
      kind: pick([.press, .release, .doubleClick, .drag, .scrollUp, .scrollDown]),
      modifiers: pick([[], [], .shift]))
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }
}
