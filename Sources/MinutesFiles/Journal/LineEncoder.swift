/// Writes values as JSON on one line, as they are encoded.
///
/// An encoder of our own because a line is written at every key: it takes a tenth of what Foundation's
/// takes. It writes each field as it comes, so a type must be done with one nested container before
/// it goes on to the next, as all synthesised conformances are.
final class LineEncoder {
  /// What has been written.
  private(set) var bytes: [UInt8] = []
  /// For each open container, whether it is an object and whether something stands in it.
  private var open: [(isObject: Bool, hasContent: Bool)] = []

  /// Appends text that is not JSON, between values.
  func append(_ text: some Sequence<UInt8>) {
    bytes.append(contentsOf: text)
  }

  /// Forgets what was written from a place on.
  func removeAll(from count: Int = 0) {
    bytes.removeSubrange(count...)
    open.removeAll(keepingCapacity: true)
  }

  /// Puts the eight digits of a number in the place of eight bytes.
  func overwrite(at index: Int, with number: UInt32) {
    for place in 0..<8 {
      bytes[index + place] = number.hexadecimalDigit(place)
    }
  }

  /// Appends a value.
  func encode(_ value: some Encodable) throws(EncodingFailure) {
    let depth = open.count
    do {
      try writeAny(value)
    } catch {
      throw EncodingFailure(description: "\(error)")
    }
    close(to: depth)
  }

  fileprivate var depth: Int { open.count }

  fileprivate func close(to depth: Int) {
    while open.count > depth, let container = open.popLast() {
      bytes.append(container.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
    }
  }

  fileprivate func begin(isObject: Bool) {
    bytes.append(isObject ? UInt8(ascii: "{") : UInt8(ascii: "["))
    open.append((isObject, false))
  }

  /// Starts an element of the container at a depth, which is open.
  fileprivate func startElement(at depth: Int) {
    close(to: depth)
    guard let last = open.indices.last else { return }
    if open[last].hasContent { bytes.append(UInt8(ascii: ",")) }
    open[last].hasContent = true
  }

  fileprivate func start(_ key: String, at depth: Int) {
    startElement(at: depth)
    write(key)
    bytes.append(UInt8(ascii: ":"))
  }

  /// Appends a text with its quotation marks.
  func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      if unsafe utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }) {
        unsafe bytes.append(contentsOf: utf8)
      } else {
        for index in utf8.indices { unsafe append(escaping: utf8[index]) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A control character would end the line, or act on a terminal that shows the file.
  private func append(escaping byte: UInt8) {
    switch byte {
    case 0x22, 0x5C:
      bytes.append(0x5C)
      bytes.append(byte)
    case 0..<0x20, 0x7F:
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append((byte >> 4).hexadecimalDigit)
      bytes.append(byte.hexadecimalDigit)
    default: bytes.append(byte)
    }
  }

  fileprivate func write(_ number: some BinaryInteger) {
    if let digit = UInt8(exactly: number), digit < 10 {
      bytes.append(UInt8(ascii: "0") + digit)
    } else {
      bytes.append(contentsOf: String(number).utf8)
    }
  }

  fileprivate func write(_ value: Bool) {
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  fileprivate func writeNull() {
    bytes.append(contentsOf: "null".utf8)
  }

  fileprivate func writeAny(_ value: some Encodable) throws {
    switch value {
    case let text as String: write(text)
    case let number as Int: write(number)
    case let number as Int64: write(number)
    case let flag as Bool: write(flag)
    default:
      let count = bytes.count
      try value.encode(to: ValueEncoder(line: self))
      // A value that encodes nothing is an object without fields.
      if bytes.count == count { bytes.append(contentsOf: "{}".utf8) }
    }
  }
}

/// Why a value could not be written: its type asks for what has no place in JSON.
struct EncodingFailure: Error, Hashable, Sendable {
  let description: String
}

extension UInt8 {
  /// The digit of its lower half.
  var hexadecimalDigit: UInt8 {
    let half = self & 0xF
    return half < 10 ? 0x30 + half : 0x57 + half
  }
}

/// The place at which one value is written.
private struct ValueEncoder: Encoder, SingleValueEncodingContainer {
  let line: LineEncoder

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    line.begin(isObject: true)
    return KeyedEncodingContainer(ObjectWriter(line: line, depth: line.depth))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    line.begin(isObject: false)
    return ArrayWriter(line: line, depth: line.depth)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  func encodeNil() { line.writeNull() }
  func encode(_ value: Bool) { line.write(value) }
  func encode(_ value: String) { line.write(value) }
  func encode(_ value: Int) { line.write(value) }
  func encode(_ value: Int8) { line.write(value) }
  func encode(_ value: Int16) { line.write(value) }
  func encode(_ value: Int32) { line.write(value) }
  func encode(_ value: Int64) { line.write(value) }
  func encode(_ value: UInt) { line.write(value) }
  func encode(_ value: UInt8) { line.write(value) }
  func encode(_ value: UInt16) { line.write(value) }
  func encode(_ value: UInt32) { line.write(value) }
  func encode(_ value: UInt64) { line.write(value) }

  func encode(_ value: some Encodable) throws {
    // Fractions reach this function by themselves, and would for ever.
    if value is any BinaryFloatingPoint {
      throw EncodingFailure(description: "a number that is not whole")
    }
    try line.writeAny(value)
  }
}

private struct ObjectWriter<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let line: LineEncoder
  let depth: Int

  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) {
    line.start(key.stringValue, at: depth)
    line.writeNull()
  }

  func encode(_ value: Bool, forKey key: Key) {
    line.start(key.stringValue, at: depth)
    line.write(value)
  }

  func encode(_ value: String, forKey key: Key) {
    line.start(key.stringValue, at: depth)
    line.write(value)
  }

  func encode(_ value: Int, forKey key: Key) {
    line.start(key.stringValue, at: depth)
    line.write(value)
  }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    line.start(key.stringValue, at: depth)
    try line.writeAny(value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    line.start(key.stringValue, at: depth)
    return ValueEncoder(line: line).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    line.start(key.stringValue, at: depth)
    return ValueEncoder(line: line).unkeyedContainer()
  }

  func superEncoder() -> any Encoder {
    line.start("super", at: depth)
    return ValueEncoder(line: line)
  }

  func superEncoder(forKey key: Key) -> any Encoder {
    line.start(key.stringValue, at: depth)
    return ValueEncoder(line: line)
  }
}

private struct ArrayWriter: UnkeyedEncodingContainer {
  let line: LineEncoder
  let depth: Int
  private(set) var count = 0

  init(line: LineEncoder, depth: Int) {
    self.line = line
    self.depth = depth
  }

  var codingPath: [any CodingKey] { [] }

  private mutating func start() {
    line.startElement(at: depth)
    count += 1
  }

  mutating func encodeNil() {
    start()
    line.writeNull()
  }

  mutating func encode(_ value: some Encodable) throws {
    start()
    try line.writeAny(value)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    start()
    return ValueEncoder(line: line).container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    start()
    return ValueEncoder(line: line).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder {
    start()
    return ValueEncoder(line: line)
  }
}
