import MinutesEditing
import MinutesModel
import TerminalScreen

/// What a text typed into a form comes to.
enum FormAnswer: Sendable {
  case edit(Edit)
  /// The text cannot be read, with what is expected.
  case unreadable(String)
}

/// One line of a form: typed text, or one of a few choices.
struct FormField: Sendable {
  let label: String
  /// What the field expects, shown while it is edited.
  let hint: String
  /// The names of the choices; empty for typed text.
  let choices: [String]
  /// The text in the record now.
  let current: @Sendable (Minutes) -> String
  /// The edit that a text stands for.
  let answer: @Sendable (String, Minutes) -> FormAnswer
  /// What there is to say of a text while it is typed.
  let remark: (@Sendable (String) -> String?)?

  init(
    _ label: String, hint: String = "", choices: [String] = [],
    current: @escaping @Sendable (Minutes) -> String,
    answer: @escaping @Sendable (String, Minutes) -> FormAnswer,
    remark: (@Sendable (String) -> String?)? = nil
  ) {
    self.label = label
    self.hint = hint
    self.choices = choices
    self.current = current
    self.answer = answer
    self.remark = remark
  }
}
