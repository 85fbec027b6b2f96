import MinutesDocuments
import MinutesModel
import Testing

/// What changed in a passage, word by word.
struct WordChangeTests {
  private func record(_ texts: [String]) throws -> Minutes {
    Minutes(
      council: Council(commune: "Val"),
      session: Session(date: try #require(CalendarDate(iso: "2026-03-27"))),
      agenda: texts.enumerated().map { index, text in
        AgendaItem(
          id: ItemID(index + 1), title: "Point", state: .done,
          blocks: [
            Block(
              id: BlockID(index + 1),
              content: .passage(Passage(role: .exposition, texts: [text])))
          ])
      })
  }

  private func words(_ before: String, _ after: String) throws -> [WordChange] {
    let comparison = RecordComparison(from: try record([before]), to: try record([after]))
    #expect(comparison.changes.count == 1)
    return comparison.changes.first?.words ?? []
  }

  private func marked(_ side: WordChange.Side?) -> String {
    guard let side else { return "–" }
    var text = ""
    for (index, character) in side.text.enumerated() {
      if side.changed.contains(where: { $0.lowerBound == index }) { text += "[" }
      text.append(character)
      if side.changed.contains(where: { $0.upperBound == index + 1 }) { text += "]" }
    }
    return text
  }

  @Test func `each word that changed is told with those around it`() throws {
    let changes = try words(
      "Le devis de la toiture est de cent euros hors taxe pour la commune, et le conseil approuve les travaux.",
      "Le devis de la toiture est de deux cents euros hors taxe pour la commune, et le conseil refuse les travaux."
    )
    #expect(
      changes.map { marked($0.before) } == [
        "… la toiture est de [cent] euros hors taxe pour …",
        "… commune, et le conseil [approuve] les travaux.",
      ])
    #expect(
      changes.map { marked($0.after) } == [
        "… la toiture est de [deux cents] euros hors taxe pour …",
        "… commune, et le conseil [refuse] les travaux.",
      ])
  }

  @Test func `words put in and words taken out stand on one side only`() throws {
    let changes = try words("Le conseil approuve.", "Le conseil approuve à l’unanimité.")
    #expect(changes.map { marked($0.before) } == ["Le conseil [approuve.]"])
    #expect(changes.map { marked($0.after) } == ["Le conseil [approuve à l’unanimité.]"])
    let gone = try words("Il dit tout cela ici.", "Il dit cela ici.")
    #expect(gone.map { marked($0.before) } == ["Il dit [tout] cela ici."])
    #expect(gone.map { marked($0.after) } == ["Il dit cela ici."])
  }

  @Test func `a passage that is new or gone is whole`() throws {
    let comparison = RecordComparison(from: try record(["Un."]), to: try record(["Un.", "Deux."]))
    let change = try #require(comparison.changes.last?.words.first)
    #expect(change.before == nil && marked(change.after) == "[Deux.]")
  }

  @Test func `very long passages are compared by their ends`() throws {
    let long = (1...2_000).map { "mot\($0)" }
    var other = long
    other[1_000] = "autre"
    let changes = try words(long.joined(separator: " "), other.joined(separator: " "))
    #expect(
      changes.map { marked($0.after) } == [
        "… mot997 mot998 mot999 mot1000 [autre] mot1002 mot1003 mot1004 mot1005 …"
      ])
  }

  @Test func `what was read once is compared with what stands now`() throws {
    let before = RecordComparison.passages(of: try record(["Un deux.", "Trois."]))
    let now = try record(["Un trois.", "Trois."])
    let comparison = RecordComparison(from: before, to: now)
    #expect(comparison.changes.map(\.heading) == ["Point 1 · Point"])
    #expect(RecordComparison(from: before, to: try record(["Un deux.", "Trois."])).changes.isEmpty)
    let shorter = RecordComparison(from: before, to: try record(["Un deux."]))
    #expect(shorter.changes.last?.heading == "Un point retiré")
    #expect(shorter.isDifferent)
  }

  @Test(arguments: [36, 45, 59])
  func `a narrow pane has every word`(width: Int) throws {
    var minutes = try record(["Le devis de la toiture est de cent euros hors taxe."])
    minutes.council.houseStyle.textWidth = width
    let words = RecordComparison.passages(of: minutes).map(\.text).joined(separator: " ")
    #expect(words.contains("Le devis de la toiture est de cent euros hors taxe."))
  }
}
