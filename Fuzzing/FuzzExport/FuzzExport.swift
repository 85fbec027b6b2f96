import CFuzzing
import MinutesDocuments
import MinutesFiles
import MinutesModel
import MinutesReading

/// Whatever a record or a text holds, no document and no export of data takes over what a terminal obeys or what
/// turns the direction of writing.
func tryOne(_ bytes: [UInt8]) {
  let minutes: Minutes
  if let record = try? Minutes.reading(SourceText(name: "a.json", bytes: bytes)).value {
    minutes = record
  } else {
    minutes = Reading(bytes).minutes
  }
  for handout in Handout.all {
    for format in DocumentFormat.all {
      hold(render(minutes, as: handout, format: format), "\(handout.id).\(format.id)")
    }
  }
  for export in DataExport.all { hold(export.write([minutes]).text, export.id) }
}

private func hold(_ text: String, _ name: String) {
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: continue
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      fatalError("\(name) holds U+\(String(scalar.value, radix: 16))")
    default: continue
    }
  }
}

/// What the package manager takes for the program's `main`.
@_cdecl("FuzzExport_main")
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
