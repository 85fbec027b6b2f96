import MinutesModel
import MinutesWording
import TerminalScreen

/// Documents whose text another program makes: nobody waits for it with her hands tied.
extension Editor {
  /// Shows that a document is being read; the window may be left meanwhile.
  mutating func awaitText(_ name: String) {
    awaitedText = name
    overlays.append(
      SentencesQuestion(
        title: "Lecture d’un document",
        sentences: [
          "« \(name) » est converti en texte, ce qui peut prendre une minute.".typeset,
          "Échap ferme cette fenêtre : la lecture continue, et il vous sera dit quand elle est finie."
            .typeset,
        ],
        answers: [
          SentencesQuestion.Answer(key: .escape, name: "Échap", title: "continuer à écrire") { _ in
            [.close]
          }
        ]))
  }

  /// The window that waited for a document is over.
  @discardableResult
  mutating func endWaiting() -> Bool {
    guard awaitedText != nil else { return true }
    awaitedText = nil
    guard
      overlays.last.map({ ($0 as? SentencesQuestion)?.title == "Lecture d’un document" }) == true
    else { return false }
    overlays.removeLast()
    return true
  }

  /// The items of another session, to take one of them; where its reader writes again, she is told only.
  mutating func offerItems(of other: Minutes) {
    let name = awaitedText ?? ""
    guard endWaiting() else {
      message = StatusMessage(
        "« \(name) » est lu : reprenez-y un point quand vous voulez (Alt-E).".typeset, .ok)
      return
    }
    overlays.append(ChoiceOverlay.items(of: other))
  }
}
