import TerminalScreen

/// Some sentences and what can be done about them, one key each.
struct SentencesQuestion: Overlay {
  struct Answer: Sendable {
    let key: Key
    /// « Entrée », « n »
    let name: String
    let title: String
    let requests: @Sendable (Editor) -> [OverlayRequest]
  }

  let title: String
  let sentences: [String]
  let answers: [Answer]
  let passes: Set<CommandID> = []

  var hints: [KeyHint] { answers.map { KeyHint($0.name, $0.title) } }

  mutating func handle(_ event: InputEvent, _ editor: Editor) -> [OverlayRequest] {
    guard case .key(let press) = event else { return [] }
    let answer = answers.first {
      $0.key == press.key || press.typed.map { .character(Character($0.lowercased())) } == $0.key
    }
    if let answer { return answer.requests(editor) }
    return [.say(answers.map { "\($0.name) : \($0.title)" }.joined(separator: " ; ") + ".")]
  }

  func draw(on grid: inout CellGrid, _ editor: Editor) -> Position? {
    let width = min(76, editor.size.width - 4)
    let rows = sentences.enumerated().flatMap { index, sentence in
      (index == 0 ? [] : [""]) + Wrapping.wrap(sentence, width: width - 4).map(\.text)
    }
    let height = min(rows.count + answers.count + 3, editor.size.height - 2)
    let inside = grid.drawWindow(
      Size(width: width, height: height), title: title, in: Rectangle(editor.size))
    let style = Style(.dialog, on: .dialog)
    let shown = rows.prefix(max(0, inside.height - answers.count - 1))
    for (offset, row) in shown.enumerated() {
      grid.put(row, at: inside.line(offset).origin, style: style, maxWidth: inside.width)
    }
    let column = 4 + (answers.map { DisplayWidth.of($0.name) }.max() ?? 0)
    for (offset, answer) in answers.enumerated() {
      let line = inside.line(shown.count + 1 + offset)
      grid.put(
        answer.name, at: line.origin.moved(columns: 2), style: Style(.key, on: .dialog))
      grid.put(
        answer.title, at: line.origin.moved(columns: column), style: style,
        maxWidth: max(0, inside.width - column))
    }
    return nil
  }
}

extension SentencesQuestion {
  /// The lock of somebody who has ended.
  static func abandoned(_ lock: AbandonedLock) -> SentencesQuestion {
    SentencesQuestion(
      title: "Cette séance est verrouillée",
      sentences: lock.sentences,
      answers: [
        Answer(key: .enter, name: "Entrée", title: "reprendre le verrou et modifier") { _ in
          [.close, .effect(.takeOverLock)]
        },
        Answer(key: .escape, name: "Échap", title: "lire seulement") { _ in [.close] },
      ])
  }

  /// What saving would lose.
  static func concerns(_ sentences: [String], thenQuit: Bool) -> SentencesQuestion {
    SentencesQuestion(
      title: "Avant d’enregistrer",
      sentences: sentences + ["Rien n’est encore écrit."],
      answers: [
        Answer(key: .enter, name: "Entrée", title: "enregistrer quand même") { editor in
          [
            .close, .effect(.acceptConcerns), .effect(.save(editor.minutes, thenQuit: thenQuit)),
          ]
        },
        Answer(key: .character("a"), name: "a", title: "enregistrer une copie ailleurs") { _ in
          [.close, .open(CopyOverlay(thenQuit: thenQuit))]
        },
        Answer(key: .escape, name: "Échap", title: "ne pas enregistrer") { _ in [.close] },
      ])
  }
}
