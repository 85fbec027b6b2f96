import CFuzzing
import EditorInterface
import TerminalScreen

/// Any text is a theme and settings, or is told why not.
func tryOne(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  if let theme = try? ThemeFile.read(text, name: "essai", file: "essai.toml") {
    for role in StyleRole.allCases { _ = theme.attributes(for: Style(role, on: .text)) }
  }
  _ = try? SettingsFile.read(text, file: "reglages.toml")
  _ = SettingsFile.updated(text, with: EditorSettings())
}

/// What the package manager takes for the program's `main`.
@_cdecl("FuzzSettings_main")
public func start(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> CInt {
  var count = count
  var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = arguments
  return LLVMFuzzerRunDriver(&count, &arguments) { bytes, size in
    tryOne(Array(UnsafeBufferPointer(start: bytes, count: size)))
    return 0
  }
}
