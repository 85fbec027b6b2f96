extension String {
  /// The text without what no paper shows and a terminal would obey: controls, escapes, invisible
  /// and direction-changing characters; line breaks and tabs become spaces.
  var printable: String {
    guard unicodeScalars.contains(where: { $0.printing != .kept }) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.printing {
      case .kept: result.append(scalar)
      case .space: result.append(" ")
      case .dropped: break
      }
    }
    return String(result)
  }

  /// Whether nothing of it would be seen on paper.
  var printsNothing: Bool { isEmpty || printable.allSatisfy(\.isWhitespace) }
}

extension Unicode.Scalar {
  fileprivate enum Printing { case kept, space, dropped }

  fileprivate var printing: Printing {
    switch value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x2010...0x2027, 0x202F, 0x20AC: return .kept
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: return .space
    case 0x200C, 0x200D: return .kept  // joiners hold Indic letters and pictures together
    default: break
    }
    switch properties.generalCategory {
    case .control, .format: return .dropped
    default: return .kept
    }
  }
}
