import MinutesModel
import Testing

@testable import MinutesRules

@Suite struct `T-06` {
  static let cases: [MarkedText] = [
    "Le [décret n° 2020-997 du 26 août 2020|décret n° 2010-997 du 26 août 2010] maintient les primes.",
    "le [décret n°2020-997 du 26 août 2010|décret n° 2010-997 du 26 août 2010]",
    "l’article 34 de la loi n° 84-16 du [16 janvier 1984|11 janvier 1984]",
    "la loi du n°84-16 du [16 janvier 1984|11 janvier 1984]",
    "le décret n° 2014-513 du [20 mars 2014|20 mai 2014]",
    "le [décret n° 2014-526 du 16 décembre 2014|décret n° 2014-1526 du 16 décembre 2014]",
    "la loi n° [2016-1088] du 8 août 2015",
    "la loi d’orientation pour la refondation de l’École de la République, et son article [47|67]",
  ]

  @Test(arguments: cases) func `a digit of a reference changed`(_ text: MarkedText) throws {
    try text.check("T-06", severity: .warning)
  }

  static let quiet: [MarkedText] = [
    "la loi n° 2012-1510 du 29 décembre 2012, le décret n° 2014-513 du 20 mai 2014",
    "la loi organique n° 2025-443 et la loi n° 2025-444 du 21 mai 2025",
    "le décret n° 2014-1527 du 16 décembre 2014", "la loi n° 2016-1088 du 8 août 2016",
    "la loi du 1er juillet 1901, le décret du 16 août 1901",
    "la délibération n° 2020-997 du 26 août 2021", "l’arrêté n° 2019-12 du 3 mars 2020",
    "la loi n° 2013-595 et son article 67, la circulaire et son article 47",
    "la loi n° 84-53, modifiée le 3 mars 2009",
  ]

  @Test(arguments: quiet) func `references that are right or not known`(_ text: MarkedText) throws {
    try text.check("T-06")
  }

  @Test func `the statute laws were codified on 1 March 2022`() throws {
    let before: MarkedText =
      "Vu la loi n° 84-53 du 26 janvier 1984 relative à la fonction publique territoriale,"
    let since: MarkedText =
      "Vu la [loi n° 84-53 du 26 janvier 1984] relative à la fonction publique territoriale,"
    try before.check("T-06", as: .visas, in: RecordBuilder(date: .on(2022, 2, 28)))
    try since.check("T-06", as: .visas, in: RecordBuilder(date: .on(2022, 3, 1)))
    let nested: MarkedText =
      "Vu le décret n° 91-875 du 6 septembre 1991 pris pour l’article 88 de la loi n° 84-53 du 26 janvier 1984,"
    try nested.check("T-06", as: .visas, in: RecordBuilder(date: .on(2023, 3, 1)))
  }

  @Test func `the table is whole`() {
    #expect(ActReferenceRow.all.count == 34)
    #expect(Set(ActReferenceRow.all.map { "\($0.kind) \($0.number)" }).count == 34)
    for row in ActReferenceRow.all { #expect(row.year == row.date.year, "\(row.citation)") }
    #expect(
      20_210.isOneSlip(from: 2_021) && 2021.isOneSlip(from: 2012) && !2021.isOneSlip(from: 2003))
  }
}

@Suite struct `T-11` {
  static let cases: [MarkedText] = [
    "l’article L[612-1|1612-1] du Code général des collectivités territoriales",
    "Vu le Code général des collectivités territoriales, notamment son article L. [222-22|2122-22],",
    "Vu le CGCT et ses articles L2121-29 et L.[21121-20|2121-20],",
    "l’article [L777-99] du CGCT",
  ]

  @Test(arguments: cases) func `articles that do not exist`(_ text: MarkedText) throws {
    try text.check("T-11", as: .visas, severity: .warning)
  }

  static let quiet: [MarkedText] = [
    "Vu le Code général des collectivités territoriales, notamment l’article L5211-4-2,",
    "Vu le Code de l’urbanisme, et notamment son article L. 153-15,",
    "Vu le Code général de la fonction publique et ses articles L.452-38 et L.452-44 ;",
    "Vu le CGCT et le Code de l’urbanisme, notamment son article L153-11,",
    "l’article L. 153-15 et le Code général des collectivités territoriales",
    "l’article L612-1", "les articles R423-15 à R423-48 du Code de l’urbanisme",
  ]

  @Test(arguments: quiet) func `articles that do, and those of other codes`(
    _ text: MarkedText
  ) throws {
    try text.check("T-11", as: .visas)
  }
}
