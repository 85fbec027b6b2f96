package import MinutesModel
import MinutesWording

extension Minutes {
  /// The record as the public may have it: marked words masked or replaced by initials, and without
  /// what was said while the public was out.
  package var publicCopy: Minutes {
    var copy = self
    var marks: [Place: [MaskingMark]] = [:]
    for mark in review.masks where mark.treatment != .kept && !mark.words.isEmpty {
      marks[mark.place, default: []].append(mark)
    }
    for (place, marks) in marks { copy.mask(marks, at: place) }
    copy.review = .none
    return copy.withoutClosedDebates(notice: PublicationWording.closedDebates)
  }

  private mutating func mask(_ marks: [MaskingMark], at place: Place) {
    switch place {
    case .field(let address, _):
      guard let text = text(at: address), let masked = Self.masked(text, marks) else { return }
      if address.path == .title, let act = item(address.item)?.facts.deliberation {
        var act = act
        act.object = Self.masked(act.object, marks) ?? act.object
        apply(.proceedings(address.item, .setDeliberation(act)))
      }
      apply(.text(.replace(TextRange(address, 0..<text.count), with: masked)))
    case .session(.openingRemarks):
      session.openingRemarks =
        Self.masked(session.openingRemarks, marks) ?? session.openingRemarks
    case .session(.closingRemarks):
      session.closingRemarks =
        Self.masked(session.closingRemarks, marks) ?? session.closingRemarks
    default: break
    }
  }

  private mutating func apply(_ edit: Edit) {
    do throws(EditError) {
      try edit.apply(to: &self)
    } catch {
      // A mark on a field that is gone has nothing left to hide.
      return
    }
  }

  /// The text with the words of the marks replaced; `nil` where none of them stands in it. Where words
  /// overlap, the first mark has them.
  private static func masked(_ text: String, _ marks: [MaskingMark]) -> String? {
    var ranges: [(range: Range<Int>, words: String)] = []
    for mark in marks {
      guard let range = mark.range(in: text),
        !ranges.contains(where: { $0.range.overlaps(range) })
      else { continue }
      ranges.append((range, mark.publicWords))
    }
    guard !ranges.isEmpty else { return nil }
    var characters = Array(text)
    for (range, words) in ranges.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      characters.replaceSubrange(range, with: words)
    }
    return String(characters)
  }
}
