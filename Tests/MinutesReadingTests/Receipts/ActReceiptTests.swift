import MinutesModel
import Testing

@testable import MinutesReading

/// The prefecture’s receipts, as its platform and others write them.
struct ActReceiptTests {
  private func message(
    _ root: String = "ARActe",
    attributes: String = """
    actes:IDActe="061-216199901-20260210-2026_02_03-DE" actes:DateReception="2026-02-13"
    """
  ) -> String {
    """
    <?xml version="1.0" encoding="ISO-8859-1"?>
    <actes:\(root) xmlns:actes="http://www.interieur.gouv.fr/ACTES#v1.1-20040216" \(attributes)>
     <actes:ActeRecu actes:Date='2026-02-10' actes:NumeroInterne="2026_02_03" actes:CodeNatureActe="1">
      <actes:Objet>Rénovation de l'école : plan</actes:Objet>
     </actes:ActeRecu>
    </actes:\(root)>
    """
  }

  private func latin(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(exactly: $0.value) ?? 0x3F }
  }

  @Test func `a receipt is read in either encoding`() throws {
    for bytes in [Array(message().utf8), latin(message())] {
      let receipt = try ActReceipt(bytes)
      #expect(receipt.identifier == "061-216199901-20260210-2026_02_03-DE")
      #expect(receipt.receivedOn == CalendarDate(iso: "2026-02-13"))
      #expect(receipt.number == "2026_02_03")
      #expect(receipt.date == CalendarDate(iso: "2026-02-10"))
    }
  }

  @Test(arguments: [
    ("2026-02-03", "", "2026-02-10", true), ("", "2026_02_03", "2026-02-10", true),
    ("2026-02-03", "", "2026-02-11", false), ("2026-02-04", "", "2026-02-10", false),
    ("2026-02-03", "2026_02_04", "2026-02-10", false), ("", "", "2026-02-10", false),
  ])
  func `a receipt finds its act by number and day`(
    number: String, transmitted: String, day: String, isFound: Bool
  ) throws {
    let receipt = try ActReceipt(Array(message().utf8))
    let act = Deliberation(number: number, transmittedNumber: transmitted)
    let date = try #require(CalendarDate(iso: day))
    #expect(receipt.isOf(act, on: date) == isFound)
  }

  @Test(arguments: ["AnomalieActe", "ARAnnulation", "Acte"])
  func `other messages are told apart`(root: String) {
    #expect(throws: ActReceipt.Failure.self) { try ActReceipt(Array(message(root).utf8)) }
  }

  @Test(arguments: ["", "{}", "<ARActe>", "<ARActe IDActe=\"x\"/>", "<ARActe IDActe=\"x"])
  func `what is no receipt is told`(text: String) {
    #expect(throws: ActReceipt.Failure.self) { try ActReceipt(Array(text.utf8)) }
  }
}
