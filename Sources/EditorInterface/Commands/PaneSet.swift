package import MinutesEditing

/// Some of the panes.
package struct PaneSet: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ pane: Pane) {
    switch pane {
    case .agenda: self = .agenda
    case .item: self = .item
    case .findings: self = .findings
    }
  }

  package static let agenda = PaneSet(rawValue: 1)
  package static let item = PaneSet(rawValue: 2)
  package static let findings = PaneSet(rawValue: 4)
  package static let all: PaneSet = [.agenda, .item, .findings]

  package func contains(_ pane: Pane) -> Bool { contains(PaneSet(pane)) }
}
