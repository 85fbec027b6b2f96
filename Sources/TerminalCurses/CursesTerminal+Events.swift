import CTerminal
package import TerminalScreen

extension CursesTerminal {
  package func readEvents() -> [InputEvent] {
    var events: [InputEvent] = []
    var raw = unsafe cterminal_event()
    while unsafe cterminal_read(&raw) {
      guard let event = unsafe InputEvent(raw) else { continue }
      switch event {
      case .hangUp:
        return events + [.hangUp]
      case .resize:
        forgetScreen()
        if case .resize = events.last { events.removeLast() }
        events.append(event)
      default:
        if !Self.join(event, to: &events) { events.append(event) }
      }
    }
    return events
  }

  package func waitForEvents(wake: Int32?, timeoutMilliseconds: Int32?) -> [InputEvent] {
    let ready = cterminal_wait(wake ?? -1, timeoutMilliseconds.map { max(0, $0) } ?? -1)
    let events = readEvents()
    return ready & Int32(CTERMINAL_READY_WAKE.rawValue) == 0 ? events : events + [.wake]
  }

  /// Makes one key of a scalar and the character before it that it completes: a letter and its
  /// accent, the parts of an emoji.
  private static func join(_ event: InputEvent, to events: inout [InputEvent]) -> Bool {
    guard case .key(let next) = event, next.modifiers.isEmpty, case .key(let last) = events.last,
      last.modifiers.isEmpty, case .character(let mark) = next.key,
      case .character(let letter) = last.key, !mark.isASCII
    else { return false }
    let both = String(letter) + String(mark)
    guard both.count == 1, let joined = both.first else { return false }
    events[events.count - 1] = .key(KeyPress(.character(joined)))
    return true
  }
}

extension InputEvent {
  fileprivate init?(_ raw: cterminal_event) {
    let modifiers = Modifiers(rawValue: UInt8(truncatingIfNeeded: unsafe raw.modifiers))
    switch unsafe raw.kind {
    case CTERMINAL_CHARACTER:
      let scalar = unsafe Unicode.Scalar(raw.code) ?? "\u{FFFD}"
      self = .key(KeyPress(.character(Character(scalar)), modifiers))
    case CTERMINAL_KEY:
      guard let key = unsafe Key(code: Int(raw.code)) else { return nil }
      self = .key(KeyPress(key, modifiers))
    case CTERMINAL_PASTE:
      let bytes = unsafe UnsafeBufferPointer(start: raw.bytes, count: raw.length)
      self = .paste(unsafe String(pasted: bytes))
    case CTERMINAL_MOUSE:
      guard let kind = unsafe MouseEvent.Kind(code: Int(raw.code)) else { return nil }
      let position = unsafe Position(column: Int(raw.column), row: Int(raw.row))
      self = .mouse(MouseEvent(position: position, kind: kind, modifiers: modifiers))
    case CTERMINAL_RESIZE:
      self = unsafe .resize(Size(width: Int(raw.column), height: Int(raw.row)))
    case CTERMINAL_HANG_UP:
      self = .hangUp
    default:
      return nil
    }
  }
}

extension String {
  /// Bytes of a paste as text: what is not UTF-8 becomes U+FFFD, and lines, which terminals send
  /// ended by "\r", end with "\n".
  fileprivate init(pasted bytes: some Sequence<UInt8>) {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.underestimatedCount)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D {
        kept.append(0x0A)
      } else if byte != 0x0A || previous != 0x0D {
        kept.append(byte)
      }
      previous = byte
    }
    self.init(decoding: kept, as: UTF8.self)
  }
}

extension MouseEvent.Kind {
  fileprivate init?(code: Int) {
    switch code {
    case CTERMINAL_PRESS: self = .press
    case CTERMINAL_RELEASE: self = .release
    case CTERMINAL_DOUBLE_CLICK: self = .doubleClick
    case CTERMINAL_DRAG: self = .drag
    case CTERMINAL_SCROLL_UP: self = .scrollUp
    case CTERMINAL_SCROLL_DOWN: self = .scrollDown
    default: return nil
    }
  }
}

extension Key {
  fileprivate init?(code: Int) {
    switch code {
    case CTERMINAL_ENTER: self = .enter
    case CTERMINAL_TAB: self = .tab
    case CTERMINAL_BACKSPACE: self = .backspace
    case CTERMINAL_DELETE: self = .delete
    case CTERMINAL_INSERT: self = .insert
    case CTERMINAL_ESCAPE: self = .escape
    case CTERMINAL_UP: self = .up
    case CTERMINAL_DOWN: self = .down
    case CTERMINAL_LEFT: self = .left
    case CTERMINAL_RIGHT: self = .right
    case CTERMINAL_HOME: self = .home
    case CTERMINAL_END: self = .end
    case CTERMINAL_PAGE_UP: self = .pageUp
    case CTERMINAL_PAGE_DOWN: self = .pageDown
    case (CTERMINAL_FUNCTION + 1)...(CTERMINAL_FUNCTION + 24):
      self = .function(code - CTERMINAL_FUNCTION)
    default: return nil
    }
  }
}
