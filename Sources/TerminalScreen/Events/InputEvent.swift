/// One thing that reached the program from outside.
package enum InputEvent: Hashable, Sendable {
  case key(KeyPress)
  /// A whole bracketed paste, its lines ended by "\n"; not yet NFC, see `Terminal.readEvents()`.
  case paste(String)
  case mouse(MouseEvent)
  case resize(Size)
  /// The terminal is gone or the process is asked to end: save and leave.
  case hangUp
  /// The wake descriptor became readable.
  case wake
}
