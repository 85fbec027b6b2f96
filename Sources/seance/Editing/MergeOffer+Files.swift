import EditorInterface
import MinutesDocuments
import MinutesFiles
import MinutesModel

extension MergeOffer {
  /// What a merge asks of the clerk, in the words of the procès-verbal where it tells the place.
  init(_ merge: RecordMerge) {
    let mine = merge.record()
    let conflicts = merge.conflicts.enumerated().map { index, conflict in
      var choices = merge.conflicts.map { _ in MergeSide.ours }
      choices[index] = .theirs
      let change = mine.flatMap { mine in
        merge.record(choosing: choices)
          .flatMap { RecordComparison(from: mine, to: $0).changes.first }
      }
      let excerpts = change.map(\.excerpts)
      let item = conflict.item.flatMap { id in
        merge.ours.number(of: id).map { (merge.ours, $0) }
          ?? merge.theirs.number(of: id).map { (merge.theirs, $0) }
      }
      let heading =
        item.flatMap { record, number in
          record.item(conflict.item).map { "Point \(number) · \($0.title)".printable }
        } ?? change?.heading ?? "Séance"
      return Conflict(
        place: heading + ", " + conflict.field,
        mine: conflict.ours.map { excerpts?.before ?? $0 },
        theirs: conflict.theirs.map { excerpts?.after ?? $0 },
        canKeepBoth: conflict.canKeepBoth)
    }
    self.init(base: merge.base, mine: merge.ours, theirs: merge.theirs, conflicts: conflicts)
  }
}

extension ConflictChoice {
  /// The same for a merge.
  var side: MergeSide {
    switch self {
    case .mine: .ours
    case .theirs: .theirs
    case .both: .both
    }
  }
}
