import MinutesModel
import TerminalScreen

/// The counts of a ballot as they are typed.
struct CountFields: Hashable, Sendable {
  private var numbers: [Int]
  private var focus = 0
  /// Whether the next digit starts the number anew.
  private var isFresh = true

  private static let names = [
    "Pour", "Contre", "Abstentions", "Blancs", "Nuls", "Ne prennent pas part",
  ]

  init(_ tally: Tally) {
    numbers = [
      tally.inFavour, tally.against, tally.abstentions, tally.blank, tally.null, tally.notVoting,
    ]
  }

  /// Fields into whose first one a digit has just been typed.
  init(startingWith digit: Int) {
    numbers = [digit, 0, 0, 0, 0, 0]
    isFresh = false
  }

  var tally: Tally {
    Tally(
      inFavour: numbers[0], against: numbers[1], abstentions: numbers[2], blank: numbers[3],
      null: numbers[4], notVoting: numbers[5])
  }

  mutating func step(_ step: Int) {
    focus = (focus + step + numbers.count) % numbers.count
    isFresh = true
  }

  /// Whether a key was for the fields.
  mutating func handle(_ press: KeyPress) -> Bool {
    if press.key == .backspace {
      numbers[focus] /= 10
      isFresh = false
      return true
    }
    guard let character = press.typed else { return false }
    if character == " " || character == "," || character == "/" {
      step(1)
      return true
    }
    guard let digit = character.wholeNumberValue, character.isASCII else { return false }
    let value = isFresh ? digit : numbers[focus] * 10 + digit
    if value <= 999 { numbers[focus] = value }
    isFresh = false
    return true
  }

  func draw(on grid: inout CellGrid, in area: Rectangle) -> Position? {
    var cursor: Position?
    for (row, name) in Self.names.enumerated() {
      let line = area.line(row)
      grid.put(name, at: line.origin.moved(columns: 2), style: Style(.label, on: .dialog))
      let field = Rectangle(column: line.column + 26, row: line.row, width: 5, height: 1)
      let role: StyleRole = row == focus ? .fieldFocused : .field
      grid.fill(field, " ", style: Style(role, on: role))
      let text = String(numbers[row])
      grid.put(
        text, at: field.origin.moved(columns: 4 - text.count), style: Style(role, on: role))
      if row == focus { cursor = field.origin.moved(columns: 4) }
    }
    return cursor
  }
}
