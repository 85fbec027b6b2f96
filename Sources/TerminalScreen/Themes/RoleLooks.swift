/// The looks of some roles, a short list: no dictionary of them has to be made before the first frame.
package struct RoleLooks: Sendable {
  private var looks: [(role: StyleRole, attributes: CellAttributes)] = []

  package init() {}

  package var isEmpty: Bool { looks.isEmpty }
  package var count: Int { looks.count }
  /// The roles that have a look of their own.
  package var roles: [StyleRole] { looks.map(\.role) }

  /// The look of a role; `nil` where it looks like plain text.
  package subscript(role: StyleRole) -> CellAttributes? {
    get { looks.first { $0.role == role }?.attributes }
    set {
      looks.removeAll { $0.role == role }
      if let newValue { looks.append((role, newValue)) }
    }
  }
}

extension RoleLooks: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral looks: (StyleRole, CellAttributes)...) {
    for (role, attributes) in looks { self[role] = attributes }
  }
}

extension RoleLooks: Hashable {
  /// In whatever order they were said.
  package static func == (left: RoleLooks, right: RoleLooks) -> Bool {
    left.count == right.count && left.looks.allSatisfy { right[$0.role] == $0.attributes }
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(count)
  }
}
