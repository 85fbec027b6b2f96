package import MinutesModel

/// How the names of several persons are put together.
package enum NameGrouping: Hashable, Sendable {
  /// « Mmes B, C et M. D »: women first, then men, each in the order given.
  case byCivility
  /// « Mmes et MM. B, D et C »: one heading, the order given.
  case together
  /// « Mme B, M. D et Mme C »
  case each
}

/// The names of persons in a sentence.
package struct NameList: Sendable {
  private let members: [Member]
  private let grouping: NameGrouping

  package init(_ members: [Member], grouping: NameGrouping = .byCivility) {
    self.members = members
    self.grouping = grouping
  }

  /// « Mmes B, C et M. D »; empty for nobody.
  package var french: String {
    switch grouping {
    case .each:
      return Enumeration.joining(members.map(\.styledName))
    case .together:
      guard members.count > 1 else { return members.first?.styledName ?? "" }
      guard let heading else { return Enumeration.joining(members.map(\.styledName)) }
      return heading + " " + Enumeration.joining(members.map(\.name))
    case .byCivility:
      return Enumeration.joining(
        names(of: .madame) + names(of: .monsieur) + names(of: .unstated))
    }
  }

  private var heading: String? {
    if members.contains(where: { $0.civility == .unstated }) { return nil }
    let women = members.filter { $0.civility == .madame }.count
    return switch (women, members.count - women) {
    case (0, 0): nil
    case (0, let men): men > 1 ? "MM." : "M."
    case (let women, 0): women > 1 ? "Mmes" : "Mme"
    case (let women, let men): (women > 1 ? "Mmes" : "Mme") + " et " + (men > 1 ? "MM." : "M.")
    }
  }

  private func names(of civility: Civility) -> [String] {
    var names = members.filter { $0.civility == civility }.map(\.name)
    guard let first = names.first, civility != .unstated else { return names }
    let plural = civility == .madame ? "Mmes" : "MM."
    names[0] = (names.count > 1 ? plural : civility.abbreviation) + " " + first
    return names
  }

  /// The names by office, each group with its office: « M. A, maire ; Mmes B, C et M. D, adjoints ;
  /// Mmes E et F, conseillères municipales ».
  package func byOffice(style: HouseStyle = HouseStyle()) -> String {
    var groups: [(word: InflectedWord, rank: Int, members: [Member])] = []
    for member in members {
      let rank = member.office.rank
      if let index = groups.firstIndex(where: { $0.rank == rank }) {
        groups[index].members.append(member)
      } else {
        groups.append((member.office.word, rank, [member]))
      }
    }
    groups.sort { $0.rank < $1.rank }
    return groups.map { group in
      if group.members.count == 1, let only = group.members.first {
        return only.nameAndOffice(style: style)
      }
      return NameList(group.members, grouping: grouping).french + ", "
        + group.word(Agreement(with: group.members))
    }
    .joined(separator: Glyph.semicolon)
  }
}
