/// What a numbered colour looks like in xterm's palette: red, green and blue from 0 to 255.
package struct PaletteColor: Hashable, Sendable {
  /// Red, 0 to 255.
  package var red: UInt8
  /// Green, 0 to 255.
  package var green: UInt8
  /// Blue, 0 to 255.
  package var blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  private static let basic: [(UInt8, UInt8, UInt8)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205),
    (0, 205, 205), (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]

  /// The colour with this number: 16 basic ones, a cube of 6×6×6, 24 greys.
  package init(_ number: UInt8) {
    switch number {
    case 0..<16:
      let (red, green, blue) = Self.basic[Int(number)]
      self.init(red: red, green: green, blue: blue)
    case 16..<232:
      let place = number - 16
      func level(_ step: UInt8) -> UInt8 { step == 0 ? 0 : 55 + 40 * step }
      self.init(red: level(place / 36), green: level(place / 6 % 6), blue: level(place % 6))
    default:
      let grey = 8 + 10 * (number - 232)
      self.init(red: grey, green: grey, blue: grey)
    }
  }

  /// The number of the basic colour at the least distance.
  package var nearestBasic: UInt8 {
    func distance(_ number: UInt8) -> Int {
      let other = PaletteColor(number)
      let steps = [
        Int(red) - Int(other.red), Int(green) - Int(other.green), Int(blue) - Int(other.blue),
      ]
      return steps.reduce(0) { $0 + $1 * $1 }
    }
    return (0..<16).min { distance($0) < distance($1) } ?? 0
  }

  /// The relative luminance of WCAG 2, from 0 for black to 1 for white.
  package var luminance: Double {
    func linear(_ level: UInt8) -> Double {
      let share = Double(level) / 255
      if share <= 0.04045 { return share / 12.92 }
      // The power 2.4 is the square times the fifth root of the square: no library is needed.
      let base = (share + 0.055) / 1.055
      let square = base * base
      var root = 1.0
      for _ in 0..<24 {
        root = (4 * root + square / (root * root * root * root)) / 5
      }
      return square * root
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The contrast ratio of WCAG 2, from 1 for equal colours to 21 for black and white.
  package func contrast(with other: PaletteColor) -> Double {
    let (low, high) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }
}
