/// The argument parser's own phrases in French: it has no other language than its own.
enum FrenchUsage {
  /// A help text or a complaint with those phrases translated; a completion script as it is.
  static func translate(_ message: String) -> String {
    guard starts.contains(where: message.hasPrefix) else { return message }
    var result = message
    for (english, french) in phrases {
      result = result.replacing(english, with: french)
    }
    return result
  }

  private static let starts = ["OVERVIEW:", "USAGE:", "Error:"]

  /// Longer phrases before those they contain.
  private static let phrases = [
    ("OVERVIEW: ", ""),
    ("USAGE: ", "USAGE\u{A0}: "),
    ("Usage: ", "Usage\u{A0}: "),
    ("ARGUMENTS:", "ARGUMENTS\u{A0}:"),
    ("OPTIONS:", "OPTIONS\u{A0}:"),
    ("SUBCOMMANDS:", "COMMANDES\u{A0}:"),
    ("<subcommand>", "<commande>"),
    ("<options>", "<options>"),
    ("Show the version.", "Affiche la version."),
    ("Show help information.", "Affiche cette aide."),
    ("Show subcommand help information.", "Affiche l’aide d’une commande."),
    (" (default)", " (par défaut)"),
    ("(default: ", "(par défaut\u{A0}: "),
    ("(values: ", "(valeurs\u{A0}: "),
    ("default:", "par défaut\u{A0}:"),
    ("Error: ", "Erreur\u{A0}: "),
    ("Help:  ", "Aide\u{A0}: "),
    ("Missing expected argument", "il manque l’argument"),
    ("Missing value for", "il manque la valeur de"),
    ("Unknown option", "option inconnue"),
    ("Did you mean", "Vouliez-vous dire"),
    ("Unexpected argument", "argument de trop"),
    (" unexpected arguments:", " arguments de trop\u{A0}:"),
    ("The value ", "la valeur "),
    (" is invalid for ", " ne convient pas pour "),
    ("Please provide one of ", "Choisissez parmi "),
    (" and ", " et "),
    ("  See '", "  Voir\u{A0}: '"),
    ("' for more information.", "'"),
    ("See 'seance help <commande>' pour", "Voir 'seance help <commande>' pour"),
    (" for detailed help.", " pour l’aide d’une commande."),
  ]
}
