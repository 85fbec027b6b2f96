/// One cell of a grid in eight bytes.
package struct Cell: Hashable, Sendable {
  /// A scalar's value, or the number of a cluster in the grid's list with `clusterFlag` set.
  var code: UInt32
  /// How it looks.
  package var style: Style
  /// 1 or 2 columns; 0 for the right half of what stands in the cell before.
  package var width: UInt8

  /// The whole cell as one number, so that rows compare a cell an instruction.
  var bits: UInt64 {
    // Four fields that fill eight bytes without padding: nothing but the cell is read.
    unsafe unsafeBitCast(self, to: UInt64.self)
  }

  static let clusterFlag: UInt32 = 0x8000_0000

  init(code: UInt32, style: Style, width: UInt8 = 1) {
    self.code = code
    self.style = style
    self.width = width
  }

  /// The scalar, where the cell holds a single one and is not a right half.
  package var scalar: Unicode.Scalar? {
    code & Self.clusterFlag == 0 && width > 0 ? Unicode.Scalar(code) : nil
  }

  static func blank(_ style: Style) -> Cell { Cell(code: 0x20, style: style) }
}
