import CFuzzing
import MinutesEditing
import MinutesModel

@testable import MinutesFiles

/// Any bytes are a journal or are told why not; replaying it never half-applies and never ends the program.
///
/// No fuzzer finds checksums, so the bytes are also taken for the lines of a journal and given theirs.
func tryOne(_ bytes: [UInt8]) {
  replay(bytes)
  var journal = head
  for (index, line) in bytes.split(separator: 0x0A).enumerated() {
    journal += numbered(index + 1, Array(line))
  }
  replay(journal)
}

private func replay(_ bytes: [UInt8]) {
  guard let journal = try? ReadJournal(bytes) else { return }
  guard let recovery = try? JournalRecovery(journal, at: "/a.json.journal", file: nil) else {
    return
  }
  var history = recovery.history
  while history.undo() != nil {}
  if history.current != recovery.beginning { fatalError("undo does not lead back") }
  _ = recovery.loss
}

private let base = Minutes(
  council: Council(commune: "Val-d’Essai"), session: Session(date: .epoch),
  agenda: [
    AgendaItem(
      id: ItemID(1), title: "Voirie",
      blocks: [
        Block(id: BlockID(1), content: .passage(Passage(role: .exposition))),
        Block(id: BlockID(2), content: .ballot(Ballot())),
        Block(id: BlockID(3), content: .financingPlan(FinancingPlan())),
        Block(id: BlockID(4), content: .table(Table())),
      ])
  ]
).fileBytes

private let header = JournalHeader(
  program: "1", record: "/a.json", file: nil, base: base, begun: "2026-03-27T20:41", user: "ann",
  host: "mairie")

private let head: [UInt8] = {
  let encoder = LineEncoder()
  try? encoder.encode(header)
  return numbered(0, Array(encoder.bytes), salt: "") + base + [0x0A]
}()

private func numbered(_ number: Int, _ payload: [UInt8], salt: String = header.id) -> [UInt8] {
  var checksum = Checksum()
  checksum.add(salt.utf8)
  checksum.add(String(number).utf8)
  checksum.add(payload)
  let value = checksum.value
  return Array(String(number).utf8) + [0x20] + (0..<8).map { value.hexadecimalDigit($0) } + [0x20]
    + payload + [0x0A]
}

/// What the package manager takes for the program's `main`.
@_cdecl("FuzzJournal_main")
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
