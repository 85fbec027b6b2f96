/// Reads JSON bytes into the entries of a `LocatedJSON`, without recursion and past every fault.
struct JSONParser {
  /// An array or object that has not ended.
  private struct Container {
    let entry: Int
    let isObject: Bool
  }

  /// What may come next.
  private enum Expectation {
    case value
    /// After an opening bracket: a first element or key, or the end.
    case first
    /// After a comma: another element or key.
    case another
    case colon
    case commaOrEnd
    case nothing
  }

  let bytes: [UInt8]
  var position: Int
  private(set) var entries: [LocatedJSON.Entry] = []
  private(set) var damaged: Set<Int> = []
  private(set) var faults: [Fault] = []
  private var containers: [Container] = []
  private var expected = Expectation.value
  private var invalidUTF8: (first: Int, count: Int)?

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    position = start
  }

  /// Reads to the end of the bytes, or to the limit of faults; of more values than are read, none is kept.
  mutating func parse() {
    guard bytes.count < Int(Int32.max) else {
      faults.append(
        Fault(
          range: 0..<1, explanation: "Le fichier dépasse 2 Go.",
          remedy: "Une séance n’en fait pas tant : vérifiez que c’est le bon fichier."))
      return
    }
    entries.reserveCapacity(bytes.count / 16)
    while faults.count < Fault.limit {
      skipSpaces()
      guard position < bytes.count else { break }
      guard entries.count < LocatedJSON.valueLimit else {
        faults = [JSONFault.tooManyValues.fault(at: position..<position + 1)]
        entries = []
        return
      }
      step(bytes[position])
    }
    finish()
  }

  private mutating func step(_ byte: UInt8) {
    switch expected {
    case .nothing:
      report(.trailingContent, from: position, to: bytes.count)
      position = bytes.count
    case .value:
      readValue(byte)
    case .first:
      if byte == closer { closeContainer() } else { readElement(byte) }
    case .another:
      if byte == closer {
        report(.trailingComma, from: position, to: position + 1)
        closeContainer()
      } else {
        readElement(byte)
      }
    case .colon:
      if byte == UInt8(ascii: ":") {
        position += 1
      } else {
        report(.missingColon, from: position, to: position + 1)
      }
      expected = .value
    case .commaOrEnd:
      readSeparator(byte)
    }
  }

  private mutating func readSeparator(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ","):
      position += 1
      expected = .another
    case closer:
      closeContainer()
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      readForeignCloser(byte)
    case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "-"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      report(.missingComma, from: position, to: position + 1)
      if containers.last?.isObject == true, byte != UInt8(ascii: "\"") {
        skipToSeparator()
      } else {
        expected = .another
      }
    default:
      skipUnreadable()
    }
  }

  /// An element of an array, or a key of an object.
  private mutating func readElement(_ byte: UInt8) {
    guard let container = containers.last, container.isObject else { return readValue(byte) }
    switch byte {
    case UInt8(ascii: "\""):
      readString()
      expected = .colon
    case UInt8(ascii: "]"):
      readForeignCloser(byte)
    case UInt8(ascii: ","):
      report(.superfluousComma, from: position, to: position + 1)
      position += 1
    default:
      report(.missingKey, from: position, to: position + 1)
      skipToSeparator()
      expected = .commaOrEnd
    }
  }

  private mutating func readValue(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      openContainer(isObject: byte == UInt8(ascii: "{"))
    case UInt8(ascii: "\""):
      readString()
      endValue()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      readWord { JSONParser.isNumber($0) }
    case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","):
      report(.missingValue, from: position, to: position + 1)
      append(from: position, to: position)
      damaged.insert(entries.count - 1)
      endValue()
    default:
      if skipComment() { return }
      readWord { ["true", "false", "null"].contains(String(decoding: $0, as: UTF8.self)) }
    }
  }

  /// Reads a number or literal up to the next delimiter, and says so when it is neither.
  private mutating func readWord(_ isValid: (ArraySlice<UInt8>) -> Bool) {
    let start = position
    while position < bytes.count, !bytes[position].isJSONDelimiter { position += 1 }
    if position == start { position += 1 }
    append(from: start, to: position)
    if !isValid(bytes[start..<position]) {
      damaged.insert(entries.count - 1)
      report(
        bytes[start].isDigitOrMinus ? .malformedNumber : .unknownWord, from: start, to: position)
    }
    endValue()
  }

  private mutating func readString() {
    let start = position
    var scan = JSONString(bytes: bytes, position: position + 1)
    let end = scan.readToQuote()
    position = end.position
    append(from: start, to: position)
    if let first = scan.firstInvalidUTF8 {
      invalidUTF8 = (invalidUTF8?.first ?? first, (invalidUTF8?.count ?? 0) + 1)
      damaged.insert(entries.count - 1)
    }
    for (fault, range) in scan.faults {
      damaged.insert(entries.count - 1)
      report(fault, from: range.lowerBound, to: range.upperBound)
    }
    if !end.isClosed {
      damaged.insert(entries.count - 1)
      report(.unterminatedString, from: start, to: position)
    }
  }

  // MARK: Containers

  private var closer: UInt8 {
    UInt8(ascii: containers.last?.isObject == true ? "}" : "]")
  }

  private mutating func openContainer(isObject: Bool) {
    guard containers.count < LocatedJSON.deepestNesting else {
      report(.nestedTooDeeply, from: position, to: position + 1)
      append(from: position, to: position + 1)
      damaged.insert(entries.count - 1)
      skipContainer()
      return endValue()
    }
    containers.append(Container(entry: entries.count, isObject: isObject))
    append(from: position, to: position + 1)
    position += 1
    expected = .first
  }

  private mutating func closeContainer() {
    guard let container = containers.popLast() else { return }
    position += 1
    entries[container.entry].end = UInt32(position)
    entries[container.entry].next = UInt32(entries.count)
    if container.isObject { checkKeys(of: container.entry) }
    endValue()
  }

  /// A closing bracket that is not the open container’s: it ends the nearest one it fits, if any.
  private mutating func readForeignCloser(_ byte: UInt8) {
    report(.wrongBracket, from: position, to: position + 1)
    let isObject = byte == UInt8(ascii: "}")
    guard containers.contains(where: { $0.isObject == isObject }) else {
      position += 1
      return
    }
    while let last = containers.last, last.isObject != isObject { endUnclosed(last) }
    closeContainer()
  }

  private mutating func endUnclosed(_ container: Container) {
    damaged.insert(container.entry)
    completeKeys(of: container)
    entries[container.entry].end = UInt32(position)
    entries[container.entry].next = UInt32(entries.count)
    containers.removeLast()
  }

  /// Gives the last key of an object that broke off a value, so that keys and values stay paired.
  private mutating func completeKeys(of container: Container) {
    guard container.isObject, container.entry == containers.last?.entry else { return }
    var count = 0
    var index = container.entry + 1
    while index < entries.count {
      count += 1
      index = Int(entries[index].next)
    }
    if !count.isMultiple(of: 2) {
      append(from: position, to: position)
      damaged.insert(entries.count - 1)
    }
  }

  private mutating func endValue() {
    expected = containers.isEmpty ? .nothing : .commaOrEnd
  }

  private mutating func finish() {
    if faults.count < Fault.limit {
      if !containers.isEmpty || expected == .value {
        let end = (bytes.lastIndex { !$0.isJSONSpace } ?? position - 1) + 1
        report(
          entries.isEmpty ? .emptyFile : .truncated(open: containers.count), from: end, to: end)
      }
    }
    while let last = containers.last { endUnclosed(last) }
    if let (first, count) = invalidUTF8 {
      faults.append(JSONFault.notUTF8(count: count).fault(at: first..<first + 1))
    }
  }

  /// Tells of keys that an object has twice.
  private mutating func checkKeys(of object: Int) {
    var keys: [Int] = []
    var index = object + 1
    while index < entries.count {
      keys.append(index)
      index = Int(entries[Int(entries[index].next)].next)
    }
    guard keys.count > 1 else { return }
    if keys.count <= 24, !keys.contains(where: { keyBytes($0).contains(UInt8(ascii: "\\")) }) {
      for (count, key) in keys.enumerated() {
        if let twin = keys[..<count].first(where: { keyBytes($0) == keyBytes(key) }) {
          reportDuplicate(key, of: twin)
        }
      }
    } else {
      var seen: [[UInt8]: Int] = [:]
      for key in keys {
        let name = Array(JSONParser.unescaped(keyBytes(key)).utf8)
        if let twin = seen[name] { reportDuplicate(key, of: twin) } else { seen[name] = key }
      }
    }
  }

  private func keyBytes(_ entry: Int) -> ArraySlice<UInt8> {
    bytes[(Int(entries[entry].start)..<Int(entries[entry].end)).inside]
  }

  private mutating func reportDuplicate(_ key: Int, of twin: Int) {
    guard faults.count < Fault.limit else { return }
    let name = String(decoding: keyBytes(key), as: UTF8.self)
    report(
      .duplicateKey(name: name, first: Int(entries[twin].start)), from: Int(entries[key].start),
      to: Int(entries[key].end))
  }

  // MARK: Skipping

  private mutating func skipSpaces() {
    while position < bytes.count, bytes[position].isJSONSpace { position += 1 }
  }

  /// Tells of a comment and passes it.
  private mutating func skipComment() -> Bool {
    guard bytes[position] == UInt8(ascii: "/"), position + 1 < bytes.count else { return false }
    let start = position
    if bytes[position + 1] == UInt8(ascii: "/") {
      while position < bytes.count, bytes[position] != 0x0A { position += 1 }
    } else if bytes[position + 1] == UInt8(ascii: "*") {
      position += 2
      while position + 1 < bytes.count,
        bytes[position] != UInt8(ascii: "*") || bytes[position + 1] != UInt8(ascii: "/")
      { position += 1 }
      position = min(position + 2, bytes.count)
    } else {
      return false
    }
    report(.comment, from: start, to: position)
    return true
  }

  private mutating func skipUnreadable() {
    if skipComment() { return }
    let start = position
    skipToSeparator()
    if position == start { position += 1 }
    report(.unknownWord, from: start, to: position)
  }

  /// Passes what cannot be read up to the comma or bracket that ends it.
  private mutating func skipToSeparator() {
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        var scan = JSONString(bytes: bytes, position: position + 1)
        position = scan.readToQuote().position
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return }
        depth -= 1
      case UInt8(ascii: ",") where depth == 0: return
      default: break
      }
      position += 1
    }
  }

  private mutating func skipContainer() {
    position += 1
    while position < bytes.count {
      skipToSeparator()
      guard position < bytes.count else { return }
      position += 1
      if bytes[position - 1] != UInt8(ascii: ",") { return }
    }
  }

  // MARK: Results

  private mutating func append(from start: Int, to end: Int) {
    entries.append(
      LocatedJSON.Entry(
        start: UInt32(start), end: UInt32(end), next: UInt32(entries.count + 1)))
  }

  private mutating func report(_ fault: JSONFault, from start: Int, to end: Int) {
    if let container = containers.last, fault.breaksContainer { damaged.insert(container.entry) }
    guard faults.count < Fault.limit else { return }
    faults.append(fault.fault(at: start..<max(start, end), in: bytes))
  }
}

extension UInt8 {
  var isJSONSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }

  /// Whether a number or literal ends before it.
  var isJSONDelimiter: Bool {
    switch self {
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "]"), UInt8(ascii: "}"),
      UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "\""):
      true
    default: isJSONSpace
    }
  }

  var isDigitOrMinus: Bool {
    self == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
