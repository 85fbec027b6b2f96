import EditorInterface
import MinutesModel
import TerminalScreen

/// One thing that a script does: what reaches the program from outside, or how the world answers it.
enum ScriptStep: Hashable, Sendable {
  case event(InputEvent)
  /// The clock moves on to this time.
  case clock(ClockTime)
  /// What the last asked save comes to: done, or refused with this message.
  case answer(refusal: String?)
  /// The register was read: it has sessions of this council on these days, with an empty agenda.
  case register([CalendarDate])
}

/// A script says something that no terminal sends.
struct UnknownStep: Error, CustomStringConvertible {
  let description: String
}

/// Keys written down: characters stand for themselves, the rest between angle brackets.
///
/// `<Enter> <C-s> <S-Down> <M-Up> <F2> <lt>` are keys; `<paste:two\nlines>` a bracketed paste with
/// `\n` and `\t`; `<mark>` a combining acute accent typed alone; `<click:12,4> <shift-click:…> <double:…> <drag:…> <wheel-up:…> <wheel-down:…>` the
/// mouse at column and row from 0; `<resize:60x10>`, `<hangup>`, `<clock:21:05>`; `<saved>` and
/// `<refused:why>` what becomes of the last save; `<register:2021-01-05 2020-12-01>` what else the register has; `<10*x>` and `<3*Down>` a key several times.
/// Line breaks and the spaces at the start of a line are left out.
struct KeyScript: Sendable {
  let steps: [ScriptStep]

  init(_ script: String) throws(UnknownStep) {
    var steps: [ScriptStep] = []
    var rest = Substring(script)
    while let character = rest.first {
      if character == "<" {
        guard let end = rest.firstIndex(of: ">") else {
          throw UnknownStep(description: "no > after \(rest.prefix(12))")
        }
        steps += try Self.steps(String(rest[rest.index(after: rest.startIndex)..<end]))
        rest = rest[rest.index(after: end)...]
      } else {
        rest = rest.dropFirst()
        if character != "\n" { steps.append(.key(.character(character))) }
      }
    }
    self.steps = steps
  }

  private static func steps(_ name: String) throws(UnknownStep) -> [ScriptStep] {
    if let star = name.firstIndex(of: "*"), star != name.startIndex,
      let count = Int(name[..<star])
    {
      let step = try steps(String(name[name.index(after: star)...]))
      return Array(repeating: step, count: count).flatMap(\.self)
    }
    if let press = KeyPress(description: name) { return [.event(.key(press))] }
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let argument = parts.count == 2 ? String(parts[1]) : ""
    let step: ScriptStep? =
      switch parts[0] {
      case "lt": .key(.character("<"))
      case "gt": .key(.character(">"))
      case "mark": .key(.character("\u{301}"))
      case "paste":
        .event(
          .paste(argument.replacing("\\n", with: "\n").replacing("\\t", with: "\t")))
      case "resize": size(argument).map { .event(.resize($0)) }
      case "hangup": .event(.hangUp)
      case "clock": ClockTime(reading: argument).map { .clock($0) }
      case "saved": .answer(refusal: nil)
      case "register":
        .register(argument.split(separator: " ").compactMap { CalendarDate(iso: $0) })
      case "refused": .answer(refusal: argument)
      default: mouse(String(parts[0]), argument).map { .event(.mouse($0)) }
      }
    guard let step else { throw UnknownStep(description: "<\(name)>") }
    return [step]
  }

  /// `80x24`
  static func size(_ text: String) -> Size? {
    let numbers = text.split(separator: "x").compactMap { Int($0) }
    return numbers.count == 2 ? Size(width: numbers[0], height: numbers[1]) : nil
  }

  private static func mouse(_ name: String, _ place: String) -> MouseEvent? {
    let kinds: [String: (MouseEvent.Kind, Modifiers)] = [
      "click": (.press, []), "shift-click": (.press, .shift), "double": (.doubleClick, []),
      "drag": (.drag, []), "release": (.release, []), "wheel-up": (.scrollUp, []),
      "wheel-down": (.scrollDown, []),
    ]
    let numbers = place.split(separator: ",").compactMap { Int($0) }
    guard let (kind, modifiers) = kinds[name], numbers.count == 2 else { return nil }
    return MouseEvent(
      position: Position(column: numbers[0], row: numbers[1]), kind: kind, modifiers: modifiers)
  }
}

extension ScriptStep {
  fileprivate static func key(_ key: Key) -> ScriptStep { .event(.key(KeyPress(key))) }
}
