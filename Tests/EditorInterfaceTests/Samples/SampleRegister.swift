import Foundation
import MinutesFiles
import MinutesModel
import MinutesRules
import MinutesTestSupport

@testable import EditorInterface

/// What stands beside the session of a test: the templates that ship, and two real sessions.
enum SampleRegister {
  static let templates: [ItemTemplate] =
    TemplateFolder(PackageFolder.url.appending(path: "modeles").path).load().templates

  static let entries: [RegisterEntry] = [
    entry("azay-sur-thouet-2021-02-02"), entry("clesse-2026-04-23"),
  ].compactMap(\.self)

  private static func entry(_ name: String) -> RegisterEntry? {
    CalendarDate(iso: name.suffix(10)).map {
      RegisterEntry(
        path: name, date: $0,
        summary: session(name).map {
          SessionSummary(of: $0, errors: 2, warnings: 0, duties: SessionDuties($0))
        })
    }
  }

  /// The session before those of the records was rectified twice.
  static let rectifications: [Rectification] = ["2021-01-12", "2021-01-19"].enumerated()
    .compactMap { index, day in
      guard let date = CalendarDate(iso: "2021-01-05"), let on = CalendarDate(iso: day) else {
        return nil
      }
      return Rectification(
        date: date, number: index + 1,
        reason: index == 0 ? "montant du devis de la toiture" : "nom du rapporteur du point 2",
        on: on, file: "2021-01-05-r\(index + 1).json",
        rectifies: index == 0 ? "2021-01-05.json" : "2021-01-05-r1.json")
    }

  static func session(_ name: String) -> Minutes? { try? SampleRecord.named("fixture " + name) }
}
