import MinutesEditing
import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `M-01` {
  static let wrong: [(text: String, words: String, right: String)] = [
    ("L’adhésion est de 38,25 € (0,03 € X 1176 habitants).", "38,25", "35,28"),
    ("0,03 € × 1 176 = 38,25 €", "38,25", "35,28"),
    ("0,03x1176 = 35,82", "35,82", "35,28"),
    ("60 demi-journées × 15 € = 990 €", "990", "900"),
    ("60 × 15 €, soit 800 €", "800", "900"),
    ("40 € adhésion + 35,28 € services = 75,82 €", "75,82", "75,28"),
    ("40 + 35,28 = 75,82 €", "75,82", "75,28"),
    ("100 € − 20 € = 90 €", "90", "80"),
    ("25 % de 504 285,57 € = 126 701,39 €", "126 701,39", "126 071,39"),
    ("25 % de 504 285,57 €, soit 126 701,39 €", "126 701,39", "126 071,39"),
    ("80 % du coût hors taxe de 7 994,84 €, soit 6 385,87 €", "6 385,87", "6 395,87"),
    ("à hauteur de 126 701,39 €, soit 25% de 504 285,57 €.", "126 701,39", "126 071,39"),
    ("pour 126 701,39 € au plus, soit 25 % de 504 285,57 €.", "126 701,39", "126 071,39"),
    ("une aide de 6 385,87 € (80 % de 7 994,84 €)", "6 385,87", "6 395,87"),
    ("3 × 100 € + 50 € = 400 €", "400", "350"),
    ("150 × 2 = 301", "301", "300"),
  ]

  @Test(arguments: wrong) func `fires on`(
    _ row: (text: String, words: String, right: String)
  ) throws {
    let record = RecordBuilder().item(.passage(Passage(role: .exposition, texts: [row.text])))
    let found = record.findings("M-01")
    #expect(found.count == 1)
    let finding = try #require(found.first)
    guard case .field(let address, let range?) = finding.place else {
      Issue.record("no range: \(finding.place)")
      return
    }
    #expect(address.path == .line(0))
    let words = String(Array(row.text)[range])
    #expect(words == row.words)
    let edit = try #require(finding.remedy?.edit)
    var mended = record.minutes
    try edit.apply(to: &mended)
    #expect(RuleBook.findings(in: mended).filter { $0.rule == "M-01" } == [])
    let text = try #require(mended.text(at: address)).plain
    #expect(text == row.text.plain.replacing(row.words, with: row.right))
  }

  static let quiet = [
    "35,28 € (0,03 € X 1176 habitants)",
    "un total de 75,28 € (40 € adhésion et 35,28 € services)",
    "126 071,39 €, soit 25% de 504 285,57 €.",
    "25 % de 504 285,57 €, soit 126 071,40 €",
    "25 % de 504 285,57 €, soit 126 071 €",
    "7 994,84 € HT (soit 9 509,40 € TTC)",
    "article 2188 chapitre 236 = 10 000 €",
    "Lots 1 + 2 = 35 000 €",
    "articles 2188 + 2182 = 35 000 €",
    "TOTAL = 35 000 € (inférieur au plafond autorisé de 126 071,39 €)",
    "du 1er janvier au 31 août 2021",
    "le lot n° 5 (2 x 100 €)",
    "5 places (2 x 100 m)",
    "une salle de 2 x 3 m, soit une surface utile",
    "600 € (300 € en 2021 puis 300 € en 2022)",
    "1 000 € (acompte 2 x 300 €)",
    "de 10 à 20 € = selon barème",
    "avenant n° 2 = 100 €",
    "le 30/03/2021 = 1 jour",
    "15 € x 60",
    "20 % de subvention et 80 % de prêt",
    "100 € + 20 % = 120 €",
  ]

  @Test(arguments: quiet) func `is quiet on`(_ text: String) {
    let record = RecordBuilder().item(.passage(Passage(role: .exposition, texts: [text])))
    #expect(record.findings("M-01").map(\.message) == [])
  }

  @Test func `quotations are not judged`() {
    let record = RecordBuilder().item(.passage(Passage(role: .quotation, texts: ["2 × 2 = 5"])))
    #expect(record.findings("M-01") == [])
  }

  @Test func `names figures and difference`() {
    let record = RecordBuilder().item(
      .passage(Passage(role: .exposition, texts: ["0,03 € × 1 176 = 35,82 €"])))
    #expect(
      record.findings("M-01").map(\.message.plain) == [
        "0,03 € × 1 176 font 35,28, le texte écrit 35,82 (écart 0,54)"
      ])
  }
}
