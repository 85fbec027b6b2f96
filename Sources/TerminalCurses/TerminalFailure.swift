/// Why the screen cannot be used, said in French to whoever started the program.
package enum TerminalFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// `TERM` is not set or unknown to this machine.
  case unknown(name: String)
  /// The terminal cannot place its cursor.
  case tooLimited(name: String)
  case refused

  package var description: String {
    switch self {
    case .notATerminal:
      "seance a besoin d’un terminal\u{A0}: l’entrée et la sortie ne peuvent pas être redirigées."
    case .unknown(""):
      "La variable TERM n’est pas définie\u{A0}: seance ne sait pas à quel terminal il parle "
        + "(essayez TERM=xterm-256color)."
    case .unknown(let name):
      "Le terminal «\u{A0}\(name)\u{A0}» (variable TERM) est inconnu de cette machine "
        + "(essayez TERM=xterm-256color)."
    case .tooLimited(let name):
      "Le terminal «\u{A0}\(name)\u{A0}» (variable TERM) ne sait pas placer le curseur\u{A0}: "
        + "seance a besoin d’un terminal plein écran."
    case .refused:
      "Le terminal n’a pas pu être préparé."
    }
  }
}
