import MinutesEditing
import MinutesFiles
import MinutesModel
import MinutesReading
import MinutesWording

/// The prefecture’s receipts, filed with the deliberations that they are of.
struct ReceiptFiling {
  private let source: SessionSource

  init(_ source: SessionSource) { self.source = source }

  /// Files each receipt; throws at the first that is none or of no deliberation here.
  func file(_ paths: [String]) throws(CommandFailure) {
    for path in paths {
      let receipt = try read(path)
      let found = source.sessions.lazy.compactMap { session in
        session.minutes.numberedItems.first { numbered in
          numbered.item.facts.deliberation.map {
            receipt.isOf($0, on: session.minutes.session.date)
          } ?? false
        }.map { (session, $0) }
      }.first
      guard let (session, numbered) = found, let file = session.path else {
        throw CommandFailure(
          "\(path.printable) : aucune délibération n’a le numéro de l’accusé \(receipt.identifier.printable)."
            .typeset)
      }
      let name = try SessionChange(file).apply { minutes throws(CommandFailure) in
        guard var act = minutes.item(numbered.item.id)?.facts.deliberation else { return [] }
        act.receivedOn = receipt.receivedOn
        act.receiptNumber = receipt.identifier
        return [.proceedings(numbered.item.id, .setDeliberation(act))]
      }
      StandardStreams.write(
        "\(name)\u{A0}: point \(numbered.number), reçue en préfecture le "
          + receipt.receivedOn.french + "\n")
    }
  }

  private func read(_ path: String) throws(CommandFailure) -> ActReceipt {
    let bytes: [UInt8]
    do throws(SystemRefusal) {
      bytes = try LocalFileSystem().read(path, limit: 1 << 20).bytes
    } catch {
      throw CommandFailure(error.message)
    }
    do throws(ActReceipt.Failure) {
      return try ActReceipt(bytes)
    } catch {
      throw CommandFailure("\(path.printable)\u{A0}: \(error.message).")
    }
  }
}
