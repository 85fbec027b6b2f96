import Foundation
import MinutesModel
import Testing

/// A line is a value, although copies share what is in it.
@Suite struct LineTests {
  private let fields = UnknownFields([UnknownFields.Field(key: "note", json: "1")])

  @Test func `changing a copy leaves the first`() {
    let first = Line("a", level: 1, isUnmarked: true, unknownFields: fields)
    var copy = first
    copy.text = "b"
    #expect(first.text == "a")
    #expect(copy == Line("b", level: 1, isUnmarked: true, unknownFields: fields))
    copy.level = 2
    copy.isUnmarked = false
    copy.unknownFields = .none
    #expect(copy == Line("b", level: 2))
    #expect(first == Line("a", level: 1, isUnmarked: true, unknownFields: fields))
  }

  @Test func `equal lines are equal wherever they were made, and hash alike`() {
    let lines = [
      Line("a"), Line("b"), Line("a", level: 1), Line("a", isUnmarked: true),
      Line("a", unknownFields: fields),
    ]
    for (index, line) in lines.enumerated() {
      let twin = Line(
        line.text, level: line.level, isUnmarked: line.isUnmarked,
        unknownFields: line.unknownFields)
      #expect(twin == line)
      #expect(twin.hashValue == line.hashValue)
      #expect(lines.indices.filter { lines[$0] == line } == [index])
    }
  }

  @Test func `it is coded by its fields`() throws {
    let line = Line("« Vu »", level: 2, isUnmarked: true, unknownFields: fields)
    let data = try JSONEncoder().encode(line)
    #expect(try JSONDecoder().decode(Line.self, from: data) == line)
    let object = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(Set(object.keys) == ["text", "level", "isUnmarked", "unknownFields"])
  }

  @Test func `lines kept from an earlier version are told at both ends`() {
    let old = ["a", "b", "c", "d"].map { Line($0) }
    var new = old
    #expect(new.kept(from: old) == (4, 0))
    new[1].text = "x"
    #expect(new.kept(from: old) == (1, 2))
    new.remove(at: 1)
    #expect(new.kept(from: old) == (1, 2))
    new.insert(contentsOf: [Line("y"), Line("z")], at: 3)
    #expect(new.kept(from: old) == (1, 0))
    #expect([Line]().kept(from: old) == (0, 0))
    new = [old[0], Line("b"), old[2], old[3]]
    #expect(new == old)
    #expect(new.kept(from: old) == (1, 2))
  }
}
