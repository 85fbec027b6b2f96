import MinutesModel

/// A block laid out: its rows in sections, and what they were made from.
struct BlockLayout: Sendable {
  let block: Block
  /// The block above, on which a dispositif’s pivot depends.
  let previous: Block?
  /// The empty text that was shown because the cursor stood in it.
  let revealed: FieldPath?
  let sections: [[LayoutRow]]
}
