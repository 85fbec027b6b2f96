extension Place {
  /// The place as a path for files and machine-readable output, without a range of words:
  /// `session/date`, `item/3`, `item/3/block/5/line/2`.
  package var notation: String {
    switch self {
    case .council: "council"
    case .session(let field): "session/" + field.rawValue
    case .roll: "roll"
    case .member(let member): "member/\(member.number)"
    case .agenda: "agenda"
    case .item(let item): "item/\(item.number)"
    case .block(let item, let block): "item/\(item.number)/block/\(block.number)"
    case .field(let address, _):
      (["item", "\(address.item.number)"] + (address.block.map { ["block", "\($0.number)"] } ?? [])
        + address.path.steps).joined(separator: "/")
    }
  }

  /// The place that such a path names; `nil` for any other text.
  package init?(notation: String) {
    let steps = notation.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    switch (steps.first, steps.count) {
    case ("council", 1): self = .council
    case ("roll", 1): self = .roll
    case ("agenda", 1): self = .agenda
    case ("session", 2):
      guard let field = SessionField(rawValue: steps[1]) else { return nil }
      self = .session(field)
    case ("member", 2):
      guard let number = Int(id: steps[1]) else { return nil }
      self = .member(MemberID(number))
    case ("item", 2...):
      guard let number = Int(id: steps[1]) else { return nil }
      let item = ItemID(number)
      let rest = steps.dropFirst(2)
      guard let first = rest.first else {
        self = .item(item)
        return
      }
      guard first == "block" else {
        guard let path = FieldPath(steps: Array(rest)) else { return nil }
        self = .field(FieldAddress(item: item, path: path), nil)
        return
      }
      guard rest.count > 1, let block = Int(id: steps[3]).map(BlockID.init) else { return nil }
      if rest.count == 2 {
        self = .block(item, block)
      } else {
        guard let path = FieldPath(steps: Array(rest.dropFirst(2))) else { return nil }
        self = .field(FieldAddress(item: item, block: block, path: path), nil)
      }
    default: return nil
    }
  }
}

extension FieldPath {
  fileprivate var steps: [String] {
    switch self {
    case .title: ["title"]
    case .lead: ["lead"]
    case .line(let index): ["line", "\(index)"]
    case .header(let column): ["header", "\(column)"]
    case .cell(let row, let column): ["cell", "\(row)", "\(column)"]
    case .note(let row, let column): ["note", "\(row)", "\(column)"]
    case .expense(let index, let column): ["expense", "\(index)", column.rawValue]
    case .resource(let index, let column): ["resource", "\(index)", column.rawValue]
    case .expenseTotal: ["expenseTotal"]
    case .resourceTotal: ["resourceTotal"]
    case .includingVATTotal: ["includingVATTotal"]
    case .base: ["base"]
    case .ceiling: ["ceiling"]
    case .authorisation(let index, let column): ["authorisation", "\(index)", column.rawValue]
    case .authorisationTotal: ["authorisationTotal"]
    case .result: ["result"]
    case .reference: ["reference"]
    }
  }

  private static let plain: [FieldPath] = [
    .title, .lead, .expenseTotal, .resourceTotal, .includingVATTotal, .base, .ceiling,
    .authorisationTotal, .result, .reference,
  ]

  fileprivate init?(steps: [String]) {
    if let path = FieldPath.plain.first(where: { $0.steps == steps }) {
      self = path
      return
    }
    guard steps.count > 1, let index = Int(index: steps[1]) else { return nil }
    let last = steps.count == 3 ? steps[2] : nil
    switch (steps[0], last) {
    case ("line", nil) where steps.count == 2: self = .line(index)
    case ("header", nil) where steps.count == 2: self = .header(column: index)
    case ("cell", let last?):
      guard let column = Int(index: last) else { return nil }
      self = .cell(row: index, column: column)
    case ("note", let last?):
      guard let column = Int(index: last) else { return nil }
      self = .note(row: index, column: column)
    case ("expense", let last?):
      guard let column = PlanColumn(rawValue: last) else { return nil }
      self = .expense(index, column)
    case ("resource", let last?):
      guard let column = PlanColumn(rawValue: last) else { return nil }
      self = .resource(index, column)
    case ("authorisation", let last?):
      guard let column = AuthorisationColumn(rawValue: last) else { return nil }
      self = .authorisation(index, column)
    default: return nil
    }
  }
}

extension Int {
  /// An index as a path writes it: ASCII figures, without sign or leading zero.
  fileprivate init?(index text: String) {
    guard let number = Int(text), number >= 0, String(number) == text else { return nil }
    self = number
  }

  /// An id as a path writes it: from 1.
  fileprivate init?(id text: String) {
    guard let number = Int(index: text), number > 0 else { return nil }
    self = number
  }
}
