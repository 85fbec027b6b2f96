import MinutesModel

/// A block laid out: its rows in sections, and what they were made from.
struct BlockLayout: Sendable {
  let block: Block
  /// The block above, on which a dispositif’s pivot depends.
  let previous: Block?
  let sections: [[LayoutRow]]
}
