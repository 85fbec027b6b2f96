import MinutesEditing
import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `M-05` {
  static let wrong: [(text: String, message: String, right: String)] = [
    (
      "Verse mille six cent soixante-six euros et soixante-seize centimes (1 666,67 €).",
      "« mille six cent soixante-six euros et soixante-seize centimes » font 1 666,76 €, les chiffres "
        + "disent 1 666,67 € (écart 0,09 €)",
      "Verse mille six cent soixante-six euros et soixante-sept centimes (1 666,67 €)."
    ),
    (
      "au prix de 15 000 € (quinze cents euros)",
      "« quinze cents euros » font 1 500,00 €, les chiffres disent 15 000,00 € (écart 13 500,00 €)",
      "au prix de 15 000 € (quinze mille euros)"
    ),
    (
      "la somme de quatre-vingt-dix (80) euros",
      "« quatre-vingt-dix » font 90,00 €, les chiffres disent 80,00 € (écart 10,00 €)",
      "la somme de quatre-vingts (80) euros"
    ),
    (
      "CENT EUROS, soit 1 000 €",
      "« CENT EUROS » font 100,00 €, les chiffres disent 1 000,00 € (écart 900,00 €)",
      "MILLE EUROS, soit 1 000 €"
    ),
    (
      "un million d’euros HT (2 000 000 € HT)",
      "« un million d’euros » font 1 000 000,00 €, les chiffres disent 2 000 000,00 € (écart "
        + "1 000 000,00 €)",
      "deux millions d’euros HT (2 000 000 € HT)"
    ),
  ]

  @Test(arguments: wrong) func `fires on`(
    _ row: (text: String, message: String, right: String)
  ) throws {
    let record = RecordBuilder().texts(row.text)
    #expect(record.findings("M-05").messages == [row.message])
    #expect(record.findings("M-05").map(\.severity) == [.error])
    #expect(record.words("M-05").map { row.message.hasPrefix("« \($0.plain) »") } == [true])
    #expect(try record.textsMended("M-05").map(\.plain) == [row.right])
  }

  @Test(arguments: [
    ("deux milles euros (2 000 €)", "deux mille euros (2 000 €)"),
    ("quatre-vingt euros (80 €)", "quatre-vingts euros (80 €)"),
    ("mille deux cent euros (1 200 €)", "mille deux cents euros (1 200 €)"),
    ("un million euros (1 000 000 €)", "un million d’euros (1 000 000 €)"),
    ("un euros (1 €)", "un euro (1 €)"),
  ]) func `a fault of spelling is an advice`(_ text: String, _ right: String) throws {
    let record = RecordBuilder().texts(text)
    #expect(record.findings("M-05").map(\.severity) == [.advice])
    #expect(try record.textsMended("M-05").map(\.plain) == [right])
  }

  @Test(arguments: [
    "mille six cent soixante-six euros et soixante-sept centimes (1 666,67 €)",
    "mille-six-cent-soixante-six euros et soixante-sept centimes (1 666,67 €)",
    "1 666,67 € (mille six cent soixante-six euros soixante-sept centimes)",
    "Mille euros (1 000,00 €)", "deux cents euros, soit 200 € par an",
    "mille euros (3 versements)", "trois cents euros (en 2 fois)", "l’an deux mille vingt et un",
    "deux (2) agents", "deux cents euros par an (tarif de 2021)", "les deux (12) communes",
    "cent euros (100 € par mois)", "un euro (1 €) symbolique",
    "onze mille euros HT (13 200 € TTC)",
  ]) func `is quiet on`(_ text: String) {
    #expect(RecordBuilder().texts(text).findings("M-05").map(\.message) == [])
  }
}

@Suite struct `M-07` {
  @Test(arguments: [
    ("1 666,67 Euros", "1\u{202F}666,67\u{A0}€"), ("25%", "25\u{A0}%"),
    ("1176 habitants", "1\u{202F}176 habitants"), ("2000 €", "2\u{202F}000\u{A0}€"),
    ("6395.87 €", "6\u{202F}395,87\u{A0}€"), ("12,5 €", "12,50\u{A0}€"),
    ("40€", "40\u{A0}€"), ("5.5 %", "5,5\u{A0}%"), ("6'395,87 €", "6\u{202F}395,87\u{A0}€"),
    ("120 EUR", "120\u{A0}€"), ("15000 euros", "15\u{202F}000 euros"),
  ]) func `fires on`(_ written: String, _ right: String) throws {
    let record = RecordBuilder().texts("Soit \(written) en tout.")
    #expect(record.findings("M-07").map(\.severity) == [.advice])
    #expect(record.words("M-07") == [written])
    #expect(try record.textsMended("M-07") == ["Soit \(right) en tout."])
  }

  @Test func `one finding a text mends all its amounts`() throws {
    let record = RecordBuilder()
      .texts("Un loyer de 400 € et 25% de charges, soit 2000 Euros.", "Caution : 800 €.")
    #expect(
      record.findings("M-07").messages == [
        "« 25 % » s’écrit avec une espace insécable avant le signe ; 1 autre de même dans ce texte"
      ])
    #expect(record.words("M-07") == ["25%"])
    #expect(
      RecordBuilder().texts("Soit 120 Euros.").findings("M-07").messages == [
        "« 120 Euros » s’écrit « 120 € »"
      ])
    #expect(
      try record.textsMended("M-07") == [
        "Un loyer de 400\u{A0}€ et 25\u{A0}% de charges, soit 2\u{202F}000\u{A0}€.",
        "Caution : 800 €.",
      ])
  }

  @Test(arguments: [
    "40 €", "25 %", "6 395,87 €", "6\u{202F}395,87\u{A0}€", "6\u{A0}395,87\u{202F}€", "150\u{A0}€",
    "120 euros", "1 500\u{A0}",
    "en 2021", "article 2188", "79130 Azay", "n° 20210402", "25\u{A0}%", "934 habitants",
    "1 176 habitants",
    "0,035\u{A0}€/kWh", "1.500 €", "16,404\u{A0}%", "R2334 €",
  ]) func `is quiet on`(_ text: String) {
    #expect(RecordBuilder().texts("Soit \(text) en tout.").findings("M-07").map(\.message) == [])
  }

  @Test func `quotations keep their typography`() {
    #expect(RecordBuilder().texts("25% de 2000 Euros", role: .quotation).findings("M-07") == [])
  }
}

@Suite struct `M-08` {
  @Test(arguments: [
    ("1.500 €", "1.500", "1 500 € ou 1,50 €"), ("12,345 euros", "12,345", "12 345 € ou 12,345 €"),
    ("999.999 € HT", "999.999", "999 999 € ou 999,999 €"),
  ]) func `fires on`(_ text: String, _ words: String, _ readings: String) throws {
    let record = RecordBuilder().texts("Un coût de \(text).")
    #expect(record.words("M-08") == [words])
    #expect(record.findings("M-08").messages == ["« \(words) » se lit \(readings)"])
    #expect(record.findings("M-08").map(\.severity) == [.warning])
    #expect(try record.mended("M-08").left == [])
  }

  @Test(arguments: [
    "8.000,00€", "1 500 €", "1.234.500 €", "0,035 €", "1,234 €/m³", "1,234 € le litre", "1.500 m",
    "1500 €", "1,50 €", "1,5 €", "6.395,87 €",
  ]) func `is quiet on`(_ text: String) {
    #expect(RecordBuilder().texts("Un coût de \(text).").findings("M-08") == [])
  }

  @Test func `a typed amount of a plan is asked about at its field`() throws {
    let record = RecordBuilder().plan(
      .trails.with { $0.expenses[3].amount = .text("1.500 €") })
    #expect(
      record.findings("M-08").map(\.place) == [
        .field(
          FieldAddress(item: ItemID(1), block: BlockID(2), path: .expense(3, .amount)), nil)
      ])
    let edit = try #require(record.findings("M-08").first?.remedy?.edit)
    var mended = record.minutes
    try edit.apply(to: &mended)
    #expect(mended.agenda[0].plans[0].plan.expenses[3].amount == .cents(1_500_00))
  }

  @Test func `in a table only the columns of amounts are judged`() {
    let cells = [TableCell(.text("1.500")), TableCell(.text("1.500"))]
    let record = RecordBuilder().item(.table(Table(rows: [cells])))
    #expect(record.findings("M-08").count == 1)
  }
}

@Suite struct `M-09` {
  @Test(arguments: [
    ("1,99 euros", "1,99 euro"), ("0,50 euros", "0,50 euro"), ("1 euros", "1 euro"),
    ("0 euros", "0 euro"),
  ]) func `fires on`(_ text: String, _ right: String) throws {
    let record = RecordBuilder().texts("Le tarif est de \(text).")
    #expect(record.words("M-09") == ["euros"])
    #expect(record.findings("M-09").map(\.severity) == [.advice])
    #expect(try record.textsMended("M-09") == ["Le tarif est de \(right)."])
  }

  @Test(arguments: ["2 euros", "2,00 euros", "1,99 euro", "21 euros", "1 000 euros", "1,99 €"])
  func `is quiet on`(_ text: String) {
    #expect(RecordBuilder().texts("Le tarif est de \(text).").findings("M-09") == [])
  }
}

@Suite struct `M-10` {
  static func place(_ line: Int, _ range: Range<Int>) -> Place {
    .field(FieldAddress(item: ItemID(1), block: BlockID(1), path: .line(line)), range)
  }

  @Test func `the sign on the next line`() throws {
    let record = RecordBuilder().texts("à hauteur maximale de 126 071,39 ", "€, soit 25 %.")
    #expect(record.findings("M-10").map(\.place) == [Self.place(1, 0..<2)])
    #expect(
      record.findings("M-10").messages == ["« 126 071,39 » et « €, » sont sur deux lignes"])
    #expect(
      try record.textsMended("M-10") == ["à hauteur maximale de 126 071,39\u{A0}€, soit 25 %."])
    #expect(try record.mended("M-10").left == [])
  }

  @Test func `the figures themselves`() throws {
    let record = RecordBuilder().texts("à hauteur de 126", " 071,39 € au plus")
    #expect(record.findings("M-10").map(\.place) == [Self.place(1, 1..<7)])
    #expect(try record.textsMended("M-10") == ["à hauteur de 126\u{202F}071,39 € au plus"])
  }

  @Test(arguments: [
    ["à hauteur de 126 071,39 €", "soit 25 %"], ["lot 3", "500 € de plants"],
    ["en 2021", "europe"], ["Les recettes", "€ 500"], ["loyer", "euros"], ["1", "", "€"],
  ]) func `is quiet on`(_ texts: [String]) {
    let record = RecordBuilder().item(.passage(Passage(role: .exposition, texts: texts)))
    #expect(record.findings("M-10") == [])
  }
}
