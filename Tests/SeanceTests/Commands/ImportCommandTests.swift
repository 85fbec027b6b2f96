import Foundation
import MinutesDocuments
import MinutesFiles
import MinutesModel
import MinutesTestSupport
import Testing

@Suite struct ImportCommandTests {
  private let folder: TemporaryFolder
  private static let sample = PackageFolder.url
    .appending(path: "Tests/MinutesReadingTests/Samples/azay-sur-thouet.txt")

  init() throws {
    folder = try TemporaryFolder()
    try folder.write([UInt8](Data(contentsOf: Self.sample)), to: "pv.txt")
  }

  @Test func `a text becomes a record on standard output`() throws {
    let result = try Program.run(["import", "pv.txt"], in: folder)
    #expect(result.status == 0)
    let source = SourceText(name: "-", bytes: Array(result.output.utf8))
    let minutes = try Minutes.reading(source).value
    #expect(minutes.session.date.iso == "2021-02-02")
    #expect(minutes.council.members.count == 15)
  }

  @Test func `what was read and what is doubtful is told on standard error`() throws {
    let result = try Program.run(["import", "pv.txt"], in: folder)
    let lines = result.errors.split(separator: "\n").map(String.init)
    let first = try #require(lines.first)
    #expect(first.contains("UTF-8") && first.contains("séance du 2 février 2021"))
    #expect(
      first.contains("15 membres") && first.contains("19 points") && first.contains("9 votes"))
    #expect(lines[1].contains("aucun perdu"))
    #expect(lines.contains { $0.contains("ligne 46") && $0.contains("Budget participatif") })
  }

  private struct Report: Decodable {
    struct Read: Decodable { let members, items, votes, plans, authorisations: Int }
    struct Words: Decodable { let total, text, facts, page, lost: Int }
    struct Doubt: Decodable {
      let kind: String
      let line, column: Int
      let message: String
    }
    let file, encoding: String
    let date: String?
    let read: Read
    let words: Words
    let doubts: [Doubt]
  }

  @Test func `the report is JSON on request`() throws {
    let result = try Program.run(["import", "pv.txt", "--report", "json"], in: folder)
    let report = try JSONDecoder().decode(Report.self, from: Data(result.errors.utf8))
    #expect(report.date == "2021-02-02")
    #expect(report.read.votes == 9 && report.read.plans == 1 && report.read.authorisations == 1)
    #expect(report.words.lost == 0)
    #expect(report.words.total == report.words.text + report.words.facts + report.words.page)
    #expect(report.doubts.allSatisfy { $0.line > 0 && $0.column > 0 })
  }

  @Test func `the record and its procès-verbal are written to a file that is new`() throws {
    let first = try Program.run(["import", "pv.txt", "-o", "2021-02-02.json"], in: folder)
    #expect(first.status == 0)
    #expect(first.output == "")
    #expect(try folder.text(of: "2021-02-02.txt").contains("PROCÈS-VERBAL"))
    let second = try Program.run(["import", "pv.txt", "-o", "2021-02-02.json"], in: folder)
    #expect(second.status == 2)
    #expect(second.errors.contains("existe déjà"))
  }

  @Test func `the text that is read is never replaced`() throws {
    let result = try Program.run(["import", "pv.txt", "-o", "pv.json"], in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("remplacerait"))
    #expect(try folder.text(of: "pv.txt").contains("ACTIV’SENIORS"))
  }

  @Test func `Windows-1252 is found out and said`() throws {
    let text = try #require(
      "Présents : Mme ROY, l’élue\nœuvre à 12 €\n".data(using: .windowsCP1252))
    try folder.write([UInt8](text), to: "vieux.txt")
    let result = try Program.run(["import", "vieux.txt"], in: folder)
    #expect(result.errors.contains("Windows-1252"))
    #expect(result.output.contains("œuvre à 12 €"))
  }

  private static let others = [
    ("", "ce texte est vide"), ("\n \n\t\n", "ce texte est vide"),
    ("Madame,\n\nJe vous écris au sujet du chemin.\n", "ne ressemble pas à un procès-verbal"),
    ("Tarte aux pommes\n- 250 g de farine\n- 4 pommes\n", "ne ressemble pas à un procès-verbal"),
    ("func main() {\n  print(1)\n}\n", "ne ressemble pas à un procès-verbal"),
  ]

  @Test(arguments: others)
  func `a text that is no minutes is kept and told`(text: String, message: String) throws {
    try folder.write(text, to: "autre.txt")
    let result = try Program.run(["import", "autre.txt"], in: folder)
    #expect(result.status == 0)
    #expect(result.errors.contains(message), "\(result.errors)")
    let checked = try Program.run(["check", "autre.txt"], in: folder)
    #expect(checked.errors.contains(message))
    #expect(checked.output == "")
  }

  @Test func `bytes that are no text are refused`() throws {
    try folder.write(
      [0x89, 0x50, 0x4E, 0x47] + (0..<4_000).map { UInt8($0 % 256) }, to: "photo.png")
    let result = try Program.run(["import", "photo.png"], in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("ce n’est pas un texte"))
  }

  @Test(arguments: [false, true]) func `UTF-16 is found out without its mark too`(hasMark: Bool)
    throws
  {
    let text = try folder.text(of: "pv.txt")
    let bytes = [UInt8](try #require(text.data(using: .utf16LittleEndian)))
    try folder.write((hasMark ? [0xFF, 0xFE] : []) + bytes, to: "large.txt")
    let result = try Program.run(["import", "large.txt"], in: folder)
    #expect(result.errors.contains("UTF-16") && result.errors.contains("15 membres"))
  }

  // MARK: Documents

  private static let documents = [
    ("pv.pdf", "%PDF-1.7\n", "poppler-utils"), ("pv.docx", "PK\u{3}\u{4}", "libreoffice-writer"),
    ("pv.rtf", "{\\rtf1", "libreoffice-writer"),
    (
      "pv.fodt", "<?xml version=\"1.0\"?>\n<office:document office:version=\"1.3\">",
      "libreoffice-writer"
    ),
  ]

  @Test(arguments: documents)
  func `a document names the package that reads it where it is not installed`(
    name: String, start: String, package: String
  ) throws {
    try folder.write(start, to: name)
    let result = try Program.run(["import", name], in: folder, environment: ["PATH": "/nowhere"])
    #expect(result.status == 2)
    #expect(result.errors.contains("sudo apt install \(package)"))
  }

  /// A program that stands for one that is installed: it writes what it is told to the file named last.
  private func install(_ program: String, _ script: String) throws {
    try folder.write("#!/bin/sh\n\(script)\n", to: program)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.url.appending(path: program).path)
  }

  @Test func `a PDF is read through pdftotext`() throws {
    try folder.write("%PDF-1.7\n", to: "pv.pdf")
    try install("pdftotext", "for last; do :; done; /bin/cat pv.txt > \"$last\"")
    let result = try Program.run(
      ["import", "pv.pdf"], in: folder, environment: ["PATH": folder.url.path])
    #expect(result.status == 0)
    #expect(result.errors.contains("15 membres"))
  }

  @Test func `a Word document is made a PDF first`() throws {
    try folder.write("PK\u{3}\u{4}", to: "pv.docx")
    try install(
      "libreoffice", "for last; do :; done; echo %PDF-1.7 > \"${last%.docx}.pdf\"")
    try install("pdftotext", "for last; do :; done; /bin/cat pv.txt > \"$last\"")
    let result = try Program.run(
      ["import", "pv.docx"], in: folder, environment: ["PATH": folder.url.path])
    #expect(result.status == 0)
    #expect(result.errors.contains("19 points"))
  }

  @Test func `a document that its program cannot read is said to be damaged`() throws {
    try folder.write("%PDF-1.7\n", to: "pv.pdf")
    try install("pdftotext", "exit 1")
    let result = try Program.run(
      ["import", "pv.pdf"], in: folder, environment: ["PATH": folder.url.path])
    #expect(result.status == 2)
    #expect(result.errors.contains("pdftotext n’a pas pu lire"))
  }
}
