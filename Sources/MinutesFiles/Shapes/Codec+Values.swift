import MinutesModel

extension Codec<String> {
  /// A text, composed; hidden controls in it are kept and noticed.
  static let text = Codec(
    read: { node, reader in
      guard reader.expect(.string, at: node, "un texte entre guillemets droits") else { return nil }
      if let text = reader.json.ordinaryText(of: node) {
        return reader.checkLength(of: text, at: node) ? text : nil
      }
      let typed = reader.json.string(of: node)
      // composing makes no text shorter than a third, and takes its time
      guard reader.checkLength(of: typed, at: node, atMost: 3 * Line.longestText) else {
        return nil
      }
      let text = typed.composed
      guard reader.checkLength(of: text, at: node) else { return nil }
      reader.noticeControls(in: text, at: node)
      return text
    },
    write: { $1.string($0) },
    schema: { _ in ["type": "string"] })
}

extension Codec<Bool> {
  static let bool = Codec(
    read: { node, reader in
      guard reader.expect(.bool, at: node, "true ou false") else { return nil }
      return reader.json.isTrue(node)
    },
    write: { $1.bool($0) },
    schema: { _ in ["type": "boolean"] })
}

extension Codec<Int> {
  /// A whole number within bounds; `meaning` says in French what is expected.
  static func integer(_ bounds: ClosedRange<Int>, _ meaning: String) -> Codec {
    Codec(
      read: { node, reader in
        reader.integer(at: node, in: Int64(bounds.lowerBound)...Int64(bounds.upperBound), meaning)
          .flatMap { Int(exactly: $0) }
      },
      write: { $1.integer(Int64($0)) },
      schema: { _ in
        [
          "type": "integer", "minimum": .integer(Int64(bounds.lowerBound)),
          "maximum": .integer(Int64(bounds.upperBound)),
        ]
      })
  }
}

extension Codec<Rate> {
  /// A rate in basis points: 2000 is 20 %.
  static let rate = Codec(
    read: { node, reader in
      reader.integer(
        at: node, in: 0...RecordLimits.cents,
        "un taux en centièmes de pour cent (2000 pour 20\u{A0}%)"
      ).map(Rate.init(basisPoints:))
    },
    write: { $1.integer($0.basisPoints) },
    schema: { _ in ["type": "integer", "minimum": 0, "maximum": .integer(RecordLimits.cents)] })
}

extension Codec<Entry> {
  /// An amount as integer cents, or the words typed in its place.
  static let entry = Codec(
    read: { node, reader in
      if reader.json.kind(of: node) == .string {
        return Codec<String>.text.read(node, &reader).map(Entry.text)
      }
      return reader.integer(
        at: node, in: -RecordLimits.cents...RecordLimits.cents,
        "un montant en centimes entiers (639587 pour 6\u{202F}395,87\u{A0}€) ou un texte"
      ).map { .amount(Amount(cents: $0)) }
    },
    write: { entry, writer in
      switch entry {
      case .amount(let amount): writer.integer(amount.cents)
      case .text(let text): writer.string(text)
      }
    },
    schema: { _ in
      [
        "type": ["integer", "string"], "minimum": .integer(-RecordLimits.cents),
        "maximum": .integer(RecordLimits.cents),
      ]
    })
}

extension Codec<CalendarDate> {
  static let date = Codec(
    read: { node, reader in
      reader.parsed(at: node, "une date de la forme \"2021-02-02\"") { CalendarDate(iso: $0) }
    },
    write: { $1.string($0.iso) },
    schema: { _ in ["type": "string", "format": "date", "pattern": "^\\d{4}-\\d{2}-\\d{2}$"] })
}

extension Codec<ClockTime> {
  static let time = Codec(
    read: { node, reader in
      reader.parsed(at: node, "une heure de la forme \"20:30\"") { text in
        ClockTime(reading: text).flatMap { $0.iso == text ? $0 : nil }
      }
    },
    write: { $1.string($0.iso) },
    schema: { _ in ["type": "string", "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"] })
}

extension Codec
where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
  /// One of the words of an enumeration.
  static var word: Codec {
    Codec(
      read: { node, reader in
        reader.word(at: node, among: Value.allCases.map(\.rawValue)).flatMap(Value.init(rawValue:))
      },
      write: { $1.string($0.rawValue) },
      schema: { _ in ["enum": .strings(Value.allCases.map(\.rawValue))] })
  }
}

extension Codec<MemberID> {
  /// A member of the council, by id; that there is such a member is checked at the end.
  static let member = Codec.id(MemberID.init, \.number, \.members) { id, node, reader in
    reader.memberReferences.append(.init(id: id, node: node, trail: reader.trail))
  }
  /// The id by which a member is named.
  static let newMember = Codec.id(MemberID.init, \.number, \.members) { id, node, reader in
    if reader.isFirstDefinition(at: node, after: reader.memberNodes[id], noun: "membre") {
      reader.memberNodes[id] = reader.object
    }
  }
}

extension Codec<ItemID> {
  /// An item that is named elsewhere; it may be gone from the agenda.
  static let item = Codec.id(ItemID.init, \.number, \.items) { _, _, _ in }
  static let newItem = Codec.id(ItemID.init, \.number, \.items) { id, node, reader in
    if reader.isFirstDefinition(at: node, after: reader.itemNodes[id], noun: "point") {
      reader.itemNodes[id] = reader.object
    }
  }
}

extension Codec<BlockID> {
  /// A block that is named elsewhere; it may be gone from its item.
  static let block = Codec.id(BlockID.init, \.number, \.blocks) { _, _, _ in }
  static let newBlock = Codec.id(BlockID.init, \.number, \.blocks) { id, node, reader in
    if reader.isFirstDefinition(at: node, after: reader.blockNodes[id], noun: "bloc") {
      reader.blockNodes[id] = reader.object
    }
  }
}

extension Codec {
  private static func id(
    _ make: @escaping @Sendable (Int) -> Value,
    _ number: any KeyPath<Value, Int> & Sendable,
    _ numbers: any KeyPath<Renumbering, [Int: Int]> & Sendable,
    note: @escaping @Sendable (Value, LocatedJSON.Node, inout RecordReader) -> Void
  ) -> Codec {
    let bounds = 1...RecordLimits.id
    let integer = Codec<Int>.integer(bounds, "un numéro entier à partir de 1")
    return Codec(
      read: { node, reader in
        guard let id = integer.read(node, &reader).map(make) else { return nil }
        note(id, node, &reader)
        return id
      },
      write: { value, writer in
        let id = value[keyPath: number]
        integer.write(writer.renumbering[keyPath: numbers][id] ?? id, &writer)
      },
      schema: integer.schema)
  }
}

/// The bounds of what a record may hold.
enum RecordLimits {
  /// The largest id that every JSON reader keeps exactly (2^53).
  static let id = 1 << 53
  /// Ten thousand billion euros either way, in cents; and as many basis points.
  static let cents: Int64 = 1_000_000_000_000_000
  /// The deepest level of sub-items: « 1.1.1.1.1.1.1.1 ».
  static let agendaDepth = 8
  /// The entries of any list.
  static let list = 100_000
  /// The items of an agenda, or below one of them.
  static let items = 20_000
  /// The members of a council; the largest in France has 163.
  static let members = 1_000
}
