/// A colour that terminals know by number; what it looks like is the terminal's affair.
package enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case `default`
  /// One of the 16 basic colours.
  case ansi(UInt8)
  /// One of 256, and the basic colour that stands for it where there are only 16.
  case indexed(UInt8, fallback: UInt8)

  /// The names of the 16 basic colours in theme files, in the order of their numbers.
  package static let basicNames = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "bright-black", "bright-red", "bright-green", "bright-yellow", "bright-blue", "bright-magenta",
    "bright-cyan", "bright-white",
  ]

  /// Reads `default`, one of `basicNames`, or a number up to 255, whose fallback is then the basic
  /// colour nearest to it; nil for anything else.
  package init?(name: String) {
    if name == "default" {
      self = .default
    } else if let basic = Self.basicNames.firstIndex(of: name) {
      self = .ansi(UInt8(basic))
    } else if let number = UInt8(name) {
      self = Self.indexed(number)
    } else {
      return nil
    }
  }

  /// One of 256 with the fallback that looks most like it.
  package static func indexed(_ number: UInt8) -> Color {
    number < 16 ? .ansi(number) : .indexed(number, fallback: PaletteColor(number).nearestBasic)
  }

  /// The number to ask of a terminal with so many colours, nil for its own.
  ///
  /// With 8 colours a bright one becomes its plain sister, and grey, whose sister is black, the
  /// terminal's own.
  package func number(of count: Int) -> UInt8? {
    let basic: UInt8
    switch self {
    case .default: return nil
    case .ansi(let number): basic = number & 15
    case .indexed(let number, let fallback):
      if count >= 256 { return number }
      basic = fallback & 15
    }
    if count >= 16 { return basic }
    return count >= 8 && basic != 8 ? basic & 7 : nil
  }
}
