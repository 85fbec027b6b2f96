import CFuzzing
import MinutesFiles
import MinutesModel

/// Any bytes are a record, a council or a template, or are told why not; what is read is written so that it
/// reads the same.
func tryOne(_ bytes: [UInt8]) {
  do {
    let record = try Minutes.reading(SourceText(name: "a.json", bytes: bytes))
    // Invisible marks are put right in writing, so that only the second round must stand still.
    let once = try Minutes.reading(SourceText(name: "b.json", bytes: record.value.fileBytes)).value
    let twice = try Minutes.reading(SourceText(name: "c.json", bytes: once.fileBytes)).value
    if once != record.value || twice != once { fatalError("another record is read back") }
  } catch let error as RecordError {
    let text = error.rendering
    if text.utf8.contains(0x1B) { fatalError("an escape reaches the terminal") }
  } catch {
    fatalError("\(error)")
  }
  if let council = try? Council.reading(SourceText(name: "conseil.json", bytes: bytes)).value {
    let kept = SourceText(name: "conseil.json", bytes: council.fileBytes)
    guard let again = try? Council.reading(kept).value, again == council else {
      fatalError("another council is read back")
    }
  }
  if let template = try? ItemTemplate.reading(SourceText(name: "m.json", bytes: bytes)).value {
    let kept = SourceText(name: "m.json", bytes: template.fileBytes)
    guard let again = try? ItemTemplate.reading(kept).value, again == template else {
      fatalError("another template is read back")
    }
  }
}

/// What the package manager takes for the program's `main`.
@_cdecl("FuzzRecord_main")
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
