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

  static func session(_ name: String) -> Minutes? { try? SampleRecord.named("fixture " + name) }
}
