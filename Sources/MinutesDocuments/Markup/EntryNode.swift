import MinutesModel

/// An entry of a list with what belongs below it.
struct EntryNode {
  /// The mark before it; `nil` where the list has none.
  let mark: String?
  /// Its text, and the texts that go on with it, each with its place.
  var texts: [(text: String, place: Place?)]
  /// The entries one level deeper.
  var children: [EntryNode] = []

  /// The entries of a run of parts as a tree; a level that is missing is made up.
  static func tree(of parts: ArraySlice<DocumentPart>) -> [EntryNode] {
    var index = parts.startIndex
    return nodes(of: parts, from: &index, level: 0)
  }

  private static func nodes(
    of parts: ArraySlice<DocumentPart>, from index: inout Int, level: Int
  ) -> [EntryNode] {
    var result: [EntryNode] = []
    while index < parts.endIndex, case .entry(let text, let depth, let mark) = parts[index].form {
      if depth < level { break }
      if depth > level {
        let deeper = nodes(of: parts, from: &index, level: level + 1)
        if result.isEmpty { result += deeper } else { result[result.count - 1].children += deeper }
        continue
      }
      if mark == nil, let last = result.last, last.mark != nil, last.children.isEmpty {
        result[result.count - 1].texts.append((text, parts[index].place))
      } else {
        result.append(EntryNode(mark: mark, texts: [(text, parts[index].place)]))
      }
      index += 1
    }
    return result
  }
}
