import Foundation
import MinutesEditing
import MinutesModel
import MinutesTestSupport
import Testing

@testable import MinutesFiles

/// Signing, and what stays possible afterwards.
struct SealingTests {
  private typealias Samples = SealedSamples

  @Test
  func `two signatures make a seal, one is waiting for the other`() throws {
    let minutes = Samples.minutes(4)
    let first = try minutes.signed(by: Samples.president, after: nil)
    #expect(first.session.state == .reviewed && first.seal?.missingRoles == [.secretary])
    #expect(SealCheck(first.fileBytes)?.breaches == [])
    let both = try first.signed(by: Samples.secretary, after: nil)
    #expect(both.session.state == .signed)
    #expect(both.session.stateChanges.last?.by == "Anne ROY, Luc BRUN")
    #expect(both.session.formalities.minutesSignedOn == Samples.secretary.on)
    #expect(SealCheck(both.fileBytes)?.isIntact == true)
    #expect(throws: SealError.alreadySealed) {
      try both.signed(by: Samples.president, after: nil)
    }
    #expect(throws: SealError.alreadySigned(.president)) {
      try first.signed(by: Samples.president, after: nil)
    }
  }

  @Test
  func `nobody signs what was changed after the first signature`() throws {
    var first = try Samples.minutes(4).signed(by: Samples.president, after: nil)
    first.session.place += " annexe"
    #expect(throws: SealError.changedSince) {
      try first.signed(by: Samples.secretary, after: nil)
    }
    let open = try first.withoutSignatures()
    #expect(open.seal == nil)
    #expect(try SealCheck(Samples.sealed(open).fileBytes)?.isIntact == true)
    #expect(throws: SealError.alreadySealed) {
      try Samples.sealed(open).withoutSignatures()
    }
  }

  @Test(arguments: Array(1...30))
  func `an honest save keeps a seal, however the file is laid out`(seed: Int) throws {
    let sealed = try Samples.sealed(Samples.minutes(UInt64(seed)))
    let bytes = sealed.fileBytes
    let again = try Minutes.reading(SourceText(name: "", bytes: bytes)).value
    #expect(again == sealed)
    #expect(SealCheck(again.fileBytes)?.isIntact == true)
    // Another program may write the same JSON with other spaces and its keys in another order.
    let json = LocatedJSON(SourceText(name: "", bytes: bytes))
    let canonical = CanonicalForm.plain(try #require(json.root), of: json)
    #expect(SealCheck(canonical)?.isIntact == true)
    #expect(SealCheck(canonical)?.seal == sealed.seal)
  }

  @Test
  func `what is noted after the signature is sealed anew by the save, and by nothing else`() throws
  {
    let folder = try TemporaryFolder()
    let path = folder.path("2021-02-02.json")
    try Samples.sign(Samples.minutes(5), at: path)
    let opened = try RecordStore().openMinutes(at: path)
    var minutes = opened.contents.value
    minutes.session.state = .approved
    minutes.session.stateChanges.append(StateChange(.approved, on: CalendarDate(iso: "2021-03-02")))
    minutes.session.formalities.minutesApprovedOn = CalendarDate(iso: "2021-03-02")
    #expect(SealCheck(minutes.fileBytes)?.breaches == [.later])
    _ = try RecordStore().save(
      minutes, text: "", to: path, expecting: .unchanged(since: opened.version))
    let saved = try RecordStore().openMinutes(at: path)
    #expect(SealCheck(saved.bytes)?.isIntact == true)
    #expect(saved.contents.value.seal?.digest == minutes.seal?.digest)
    minutes.session.place += " !"
    #expect(throws: SaveError.sealed(path: path)) {
      try RecordStore().save(minutes, text: "", to: path, expecting: .anything)
    }
    #expect(try RecordStore().openMinutes(at: path).bytes == saved.bytes)
  }

  @Test
  func `every fact of an act that comes later leaves its signature alone`() throws {
    var minutes = try Samples.ofEverything()
    minutes.agenda[0].facts.deliberation = nil
    var sealed = try Samples.sealed(minutes)
    let day = CalendarDate(iso: "2021-03-02")
    sealed.agenda[0].facts.deliberation = Deliberation(
      signedOn: day, transmittedOn: day, receivedOn: day, receiptNumber: "12", publishedOn: day,
      notifiedOn: day, certifiedOn: day, replacedBy: ActReference(object: "x"), annulledOn: day)
    #expect(sealed.keepsItsSeal)
    sealed.agenda[0].facts.deliberation?.number = "1"
    #expect(!sealed.keepsItsSeal)
  }

  @Test(arguments: [true, false])
  func `a publication stopped at any call leaves the record published or not`(dies: Bool) throws {
    let day = try #require(CalendarDate(iso: "2021-03-02"))
    var sealed = try Samples.sealed(Samples.ofEverything())
    sealed.session.formalities = Formalities()
    sealed.session.stateChanges.removeAll { $0.state > .signed }
    try sealed.edit(entering: StateChange(.approved, on: day, by: "Anne")).apply(to: &sealed)
    var published = sealed
    try published.edit(entering: StateChange(.published, on: day, by: "Anne"))
      .apply(to: &published)
    var number = 1
    while true {
      let folder = try TemporaryFolder()
      let path = folder.path("2021-02-02.json")
      _ = try RecordStore().save(sealed, text: "", to: path, expecting: .absent)
      let old = try RecordStore().openMinutes(at: path)
      let fileSystem = FailingFileSystem(dies ? .from(number) : .once(number), code: 5)
      _ = try? RecordStore(fileSystem).save(
        published, text: "publié", to: path, expecting: .unchanged(since: old.version))
      let kept = try RecordStore().openMinutes(at: path)
      #expect(
        kept.contents.value.session == sealed.session
          || kept.contents.value.session == published.session)
      #expect(try #require(SealCheck(kept.bytes)).isIntact)
      guard fileSystem.hasRefused else { break }
      number += 1
    }
    #expect(number > 8)
  }

  @Test(arguments: [true, false])
  func `a signature stopped at any call leaves the record signed or not`(dies: Bool) throws {
    let minutes = Samples.minutes(6)
    for role in [SigningRole.president, .secretary] {
      var number = 1
      while true {
        let folder = try TemporaryFolder()
        let path = folder.path("2021-02-02.json")
        let before =
          role == .president
          ? minutes : try minutes.signed(by: Samples.president, after: nil)
        _ = try RecordStore().save(before, text: "", to: path, expecting: .absent)
        let old = try RecordStore().openMinutes(at: path)
        let fileSystem = FailingFileSystem(dies ? .from(number) : .once(number), code: 5)
        var signed: Minutes?
        do throws(SigningFailure) {
          signed = try RecordStore(fileSystem).sign(
            before, by: role == .president ? Samples.president : Samples.secretary, at: path,
            expecting: .unchanged(since: old.version), text: { _ in "signé" }
          ).minutes
        } catch {}
        let kept = try RecordStore().openMinutes(at: path)
        #expect(kept.contents.value == signed ?? old.contents.value)
        let check = try #require(SealCheck(kept.bytes))
        #expect(check.breaches.isEmpty)
        #expect(check.isIntact == (role == .secretary && signed != nil))
        #expect(check.isIntact == (kept.contents.value.session.state == .signed))
        // Wherever it stopped, the register is whole too: at most its list lacks the newest.
        #expect(try RegisterSeals(at: folder.path).chain.breaks.isEmpty)
        guard fileSystem.hasRefused else { break }
        number += 1
      }
      #expect(number > 15)
    }
  }
}
