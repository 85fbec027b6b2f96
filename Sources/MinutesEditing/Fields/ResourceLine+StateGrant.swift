import MinutesModel

extension ResourceLine {
  /// The State grants that share a ceiling (CGCT R2334-27), as plans name them.
  private static let stateGrants: Set<String> = ["DETR", "DSIL", "DPV", "DSID"]

  /// Changes a text of the line; a State grant named in it for the first time gives the line its
  /// kind, as long as no other has been chosen.
  mutating func recognizeStateGrant(
    in old: String, becoming new: String, _ change: (inout ResourceLine) -> Void
  ) {
    change(&self)
    if kind == .publicSubsidy, Self.namesStateGrant(new), !Self.namesStateGrant(old) {
      kind = .stateGrant
    }
  }

  private static func namesStateGrant(_ text: String) -> Bool {
    text.split { !$0.isLetter }.contains { stateGrants.contains($0.uppercased()) }
  }
}
