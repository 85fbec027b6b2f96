import Foundation
import MinutesModel
import MinutesTestSupport

@testable import MinutesFiles

/// Sealed records to tamper with.
enum SealedSamples {
  static let president = Signatory(
    role: .president, name: "Anne ROY", office: "maire", on: CalendarDate(iso: "2021-02-03"),
    at: ClockTime(hour: 9, minute: 5))
  static let secretary = Signatory(
    role: .secretary, name: "Luc BRUN", office: "conseiller municipal",
    on: CalendarDate(iso: "2021-02-03"), at: ClockTime(hour: 9, minute: 7))

  /// A random record that nobody has signed.
  static func minutes(_ seed: UInt64, on date: String = "2021-02-02") -> Minutes {
    var generator = MinutesGenerator(seed: seed)
    var minutes = generator.minutes()
    minutes.seal = nil
    minutes.session.state = .reviewed
    minutes.session.revision = nil
    minutes.session.date = CalendarDate(iso: date) ?? .epoch
    return minutes
  }

  /// The record of a file that has every kind of block.
  static func ofEverything() throws -> Minutes {
    let url = PackageFolder.url.appending(path: "Tests/MinutesFilesTests/Fixtures/format-2.json")
    let source = SourceText(name: "", bytes: Array(try Data(contentsOf: url)))
    var minutes = try Minutes.reading(source).value
    minutes.session.state = .reviewed
    return minutes
  }

  static func sealed(_ minutes: Minutes, after previous: Seal.Link? = nil) throws -> Minutes {
    try minutes.signed(by: president, after: previous).signed(by: secretary, after: previous)
  }

  /// With all that a seal can say: a key beside a name, and the seal before it.
  static func sealedWithKey(_ minutes: Minutes) throws -> Minutes {
    let previous = Seal.Link(file: "2021-01-05.json", digest: "sha256-0a1b")
    var president = president
    president.signature = KeySignature(
      principal: "anne@mairie", key: "ssh-ed25519 AAAAC3Nza",
      armour: "-----BEGIN SSH SIGNATURE-----\nU1NIU0lH\n-----END SSH SIGNATURE-----")
    return try minutes.signed(by: president, after: previous)
      .signed(by: secretary, after: previous)
  }

  /// A register of sessions a month apart, all sealed.
  static func register(_ count: Int) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for month in 1...count {
      let date = "2021-\(month < 10 ? "0" : "")\(month)-02"
      try sign(minutes(UInt64(month), on: date), at: folder.path("\(date).json"))
    }
    return folder
  }

  static func sign(_ minutes: Minutes, at path: String, as store: RecordStore = RecordStore())
    throws
  {
    let first = try store.sign(
      minutes, by: president, at: path, expecting: .anything, text: { _ in "" })
    _ = try store.sign(
      first.minutes, by: secretary, at: path, expecting: .anything, text: { _ in "" })
  }
}
