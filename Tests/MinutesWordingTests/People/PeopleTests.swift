import MinutesModel
import MinutesWording
import Testing

func member(
  _ number: Int, _ civility: Civility, _ familyName: String, given: String = "",
  office: Office = .councillor
) -> Member {
  Member(
    id: MemberID(number), civility: civility, givenName: given, familyName: familyName,
    office: office)
}

struct PeopleTests {
  let mayor = member(1, .monsieur, "Renault", given: "Jean-Michel", office: .mayor)
  let mayoress = member(2, .madame, "Durand", given: "Anne", office: .mayor)
  let deputy = member(3, .madame, "Vignault", office: .deputyMayor(rank: 1))
  let second = member(4, .monsieur, "Fazilleau", office: .deputyMayor(rank: 2))
  let third = member(5, .madame, "Desessard", office: .deputyMayor(rank: 3))

  @Test func `names and offices`() {
    #expect(mayor.styledName == "M. Jean-Michel RENAULT")
    #expect(mayor.shortName == "M. RENAULT")
    #expect(mayor.nameAndOffice == "M. Jean-Michel RENAULT, maire")
    #expect(deputy.styledName == "Mme VIGNAULT")
    #expect(deputy.officeTitle == "première adjointe")
    #expect(deputy.officeTitle(ordinalInFigures: true) == "1re adjointe")
    #expect(second.officeTitle == "deuxième adjoint")
  }

  @Test(arguments: [
    (Office.councillor, "conseillère municipale", "conseiller municipal"),
    (.delegatedCouncillor, "conseillère municipale déléguée", "conseiller municipal délégué"),
    (.delegateMayor, "maire déléguée", "maire délégué"), (.mayor, "maire", "maire"),
    (.deputyMayor(rank: 0), "adjointe", "adjoint"),
  ])
  func `an office agrees with its holder`(office: Office, feminine: String, masculine: String) {
    #expect(member(9, .madame, "X", office: office).officeTitle == feminine)
    #expect(member(9, .monsieur, "X", office: office).officeTitle == masculine)
  }

  @Test(arguments: [
    (HouseStyle.MayoressTitle.laMaire, "Mme la maire", "La maire,"),
    (.leMaire, "Mme le maire", "Le maire,"),
    (.mairesse, "Mme la mairesse", "La mairesse,"),
  ])
  func `a woman who is mayor has the title she wants`(
    title: HouseStyle.MayoressTitle, short: String, caption: String
  ) {
    let style = HouseStyle(mayoressTitle: title)
    #expect(mayoress.presidentReference(style: style) == short)
    #expect(AttendanceWording.presidentSignature(of: mayoress, style: style) == caption)
    #expect(AttendanceWording.presidentSignature(of: mayor, style: style) == "Le maire,")
  }

  @Test func `a member whose civility is not known has none`() {
    let someone = member(6, .unstated, "Morel", given: "Dominique", office: .mayor)
    #expect(someone.styledName == "Dominique MOREL")
    #expect(someone.shortName == "MOREL")
    #expect(someone.presidentReference(style: HouseStyle()) == "le maire")
    let both = [deputy, someone, second]
    #expect(NameList(both).french == "Mme VIGNAULT, M. FAZILLEAU et Dominique MOREL")
    #expect(
      NameList(both, grouping: .together).french
        == "Mme VIGNAULT, Dominique MOREL et M. FAZILLEAU")
  }

  @Test func `names in groups`() {
    let all = [deputy, second, third]
    #expect(NameList(all).french == "Mmes VIGNAULT, DESESSARD et M. FAZILLEAU")
    #expect(
      NameList(all, grouping: .together).french == "Mmes et M. VIGNAULT, FAZILLEAU et DESESSARD")
    #expect(NameList(all, grouping: .each).french == "Mme VIGNAULT, M. FAZILLEAU et Mme DESESSARD")
    #expect(NameList([deputy, third], grouping: .together).french == "Mmes VIGNAULT et DESESSARD")
    #expect(NameList([second], grouping: .together).french == "M. FAZILLEAU")
    #expect(NameList([]).french == "")
  }

  @Test func `those present stand by office`() {
    let councillors = [
      member(6, .madame, "Brunet"), member(7, .monsieur, "Bouchet"), member(8, .monsieur, "Piet"),
    ]
    #expect(
      AttendanceWording.present(councillors + [third, deputy, second, mayor])
        == """
        Étaient présents\u{A0}: M. Jean-Michel RENAULT, maire\u{202F}; \
        Mmes DESESSARD, VIGNAULT et M. FAZILLEAU, adjoints\u{202F}; \
        Mme BRUNET, MM. BOUCHET et PIET, conseillers municipaux
        """)
    #expect(
      AttendanceWording.present([deputy, third])
        == "Étaient présentes\u{A0}: Mmes VIGNAULT et DESESSARD, adjointes")
    #expect(
      AttendanceWording.present([deputy])
        == "Était présente\u{A0}: Mme VIGNAULT, première adjointe")
    #expect(
      AttendanceWording.present([mayor])
        == "Était présent\u{A0}: M. Jean-Michel RENAULT, maire")
    #expect(AttendanceWording.present([]) == "Étaient présents\u{A0}: néant")
  }

  @Test func `those absent`() {
    let sicot = member(10, .madame, "Sicot")
    let robineau = member(11, .madame, "Robineau")
    #expect(
      AttendanceWording.absent([sicot, robineau]) == "Absentes\u{A0}: Mmes SICOT et ROBINEAU")
    #expect(AttendanceWording.excused([sicot]) == "Absente excusée\u{A0}: Mme SICOT")
    #expect(
      AttendanceWording.excused([sicot, second])
        == "Absents excusés\u{A0}: Mme SICOT et M. FAZILLEAU")
    #expect(AttendanceWording.excused([]) == "Absents excusés\u{A0}: néant")
    #expect(
      AttendanceWording.represented([(giver: sicot, holder: second)])
        == "Absente représentée\u{A0}: Mme SICOT (pouvoir à M. FAZILLEAU)")
    #expect(
      AttendanceWording.represented([
        (giver: sicot, holder: second), (giver: robineau, holder: deputy),
      ])
        == """
        Absentes représentées\u{A0}: Mme SICOT (pouvoir à M. FAZILLEAU)\u{202F}; \
        Mme ROBINEAU (pouvoir à Mme VIGNAULT)
        """)
  }

  @Test func `president and secretary`() throws {
    #expect(
      AttendanceWording.secretaryAppointed(deputy)
        == "Mme VIGNAULT est désignée secrétaire de séance.")
    #expect(
      AttendanceWording.secretaryAppointed(second)
        == "M. FAZILLEAU est désigné secrétaire de séance.")
    #expect(AttendanceWording.secretarySignature(of: deputy) == "La secrétaire de séance,")
    #expect(AttendanceWording.secretarySignature(of: second) == "Le secrétaire de séance,")
    #expect(AttendanceWording.secretarySignature(of: nil) == "Le secrétaire de séance,")
    #expect(AttendanceWording.presidentSignature(of: deputy) == "La présidente de séance,")
    #expect(AttendanceWording.presidentSignature(of: nil) == "Le maire,")
    #expect(
      AttendanceWording.presidency(of: mayor)
        == "sous la présidence de M. Jean-Michel RENAULT, maire")
    let time = try #require(ClockTime(hour: 20, minute: 30))
    #expect(
      AttendanceWording.opening(by: mayor, at: time)
        == "Le quorum étant atteint, M. le maire ouvre la séance à 20\u{202F}h\u{202F}30.")
    #expect(
      AttendanceWording.opening(by: deputy, at: nil)
        == "Le quorum étant atteint, Mme VIGNAULT, première adjointe, ouvre la séance.")
  }
}
