import MinutesModel
import MinutesWording

/// What a page brings with it and no sentence holds: its number, what stands at the head or foot of
/// every page, the stamp of the prefecture.
enum PageFurniture {
  /// Marks such lines and returns them.
  static func setApart(_ lines: inout [LaidLine]) -> [SourceLine] {
    var result: [SourceLine] = []
    let isPaged = lines.contains { $0.source.startsPage }
    for index in lines.indices where !lines[index].isBlank {
      guard isPageNumber(lines[index], isPaged: isPaged) || isStamp(lines[index]) else { continue }
      lines[index].isSetApart = true
      result.append(lines[index].source)
    }
    return result
  }

  /// « Page 3/12 », « - 3 - », « 3 / 12 »; a lone figure only at the edge of a page.
  private static func isPageNumber(_ line: LaidLine, isPaged: Bool) -> Bool {
    guard line.width - line.indent < 24 else { return false }
    let words = line.source.text.folded.split { $0 == " " || $0 == "\t" || $0 == "\u{C}" }
    guard let first = words.first else { return false }
    if first == "page" {
      return words.count > 1
        && words.dropFirst().allSatisfy {
          $0 == "sur" || $0 == "/" || $0.allSatisfy { $0.isNumber || $0 == "/" }
        }
    }
    let compact = words.joined()
    if compact.hasPrefix("-"), compact.hasSuffix("-"), compact.count > 2,
      compact.dropFirst().dropLast().allSatisfy({ $0.isNumber })
    {
      return true
    }
    return false
  }

  /// A line of the stamp that transmission to the prefecture prints on every page.
  private static func isStamp(_ line: LaidLine) -> Bool {
    guard line.width - line.indent < 80 else { return false }
    let folded = line.source.text.folded.trimmingSpaces
    return folded.hasPrefix("envoye en prefecture le") || folded.hasPrefix("recu en prefecture le")
      || folded.hasPrefix("id : 0") || folded.hasPrefix("accuse de reception en prefecture")
      || folded.hasPrefix("ar prefecture") || folded.hasPrefix("date de teletransmission")
      || folded.hasPrefix("date de reception prefecture")
  }
}
