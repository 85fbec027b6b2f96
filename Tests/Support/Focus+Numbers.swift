package import MinutesEditing
import MinutesModel

/// Tests that look at steps only say by a number where the cursor is.
extension Focus: ExpressibleByIntegerLiteral {
  package init(integerLiteral number: Int) {
    self.init(number)
  }

  package init(_ number: Int) {
    self.init(pane: .item, item: ItemID(number))
  }
}
