import CFuzzing
import MinutesFiles
import MinutesModel
import MinutesReading

/// Any bytes are read into a record that can be kept.
func tryOne(_ bytes: [UInt8]) {
  let reading = Reading(bytes)
  let kept = reading.minutes.fileBytes
  guard let again = try? Minutes.reading(SourceText(name: "a.json", bytes: kept)).value else {
    fatalError("a text is read into a record that cannot be opened")
  }
  if again != reading.minutes { fatalError("another record is read back") }
}

/// What the package manager takes for the program's `main`.
@_cdecl("FuzzText_main")
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
