/// The ways in which bytes fail to be JSON (RFC 8259) as we read it.
enum JSONFault {
  case emptyFile
  case truncated(open: Int)
  case trailingContent
  case missingComma
  case superfluousComma
  case trailingComma
  case missingColon
  case missingKey
  case missingValue
  case wrongBracket
  case malformedNumber
  case unknownWord
  case comment
  case nestedTooDeeply
  case tooManyValues
  /// With the offset of the key’s first appearance.
  case duplicateKey(name: String, first: Int)
  case unterminatedString
  case rawControl
  case unknownEscape
  case loneSurrogate
  /// In so many texts.
  case notUTF8(count: Int)

  /// Whether the container around it may lack what the fault swallowed, so that a missing key there
  /// is no news.
  var breaksContainer: Bool {
    switch self {
    case .missingComma, .superfluousComma, .trailingComma, .duplicateKey, .comment, .rawControl,
      .unknownEscape, .loneSurrogate, .malformedNumber, .trailingContent, .nestedTooDeeply,
      .tooManyValues:
      false
    default: true
    }
  }

  /// The fault at a range, in words; the source serves to name lines.
  func fault(at range: Range<Int>, in bytes: [UInt8] = []) -> Fault {
    let (explanation, remedy) = words(in: bytes)
    return Fault(range: range, explanation: explanation, remedy: remedy)
  }

  private func words(in bytes: [UInt8]) -> (explanation: String, remedy: String) {
    switch self {
    case .emptyFile:
      (
        "Le fichier est vide.",
        "Reprenez une sauvegarde, ou créez la séance avec « seance new »."
      )
    case .truncated(let open):
      (
        "Le fichier s’arrête avant la fin\u{A0}: \(open == 1 ? "un crochet ou une accolade reste ouvert" : "\(open) crochets ou accolades restent ouverts").",
        "Le fichier a sans doute été coupé pendant une copie\u{A0}: reprenez l’original ou une sauvegarde."
      )
    case .trailingContent:
      (
        "Il y a du texte après la fin de l’enregistrement.",
        "Retirez ce qui suit la dernière accolade, ou cherchez une accolade fermée trop tôt."
      )
    case .missingComma:
      ("Il manque une virgule avant cette valeur.", "Ajoutez une virgule après la précédente.")
    case .superfluousComma:
      ("Il y a une virgule de trop.", "Retirez-la.")
    case .trailingComma:
      (
        "Il y a une virgule avant le crochet ou l’accolade qui ferme.",
        "Retirez la virgule."
      )
    case .missingColon:
      (
        "Il manque «\u{A0}:\u{A0}» entre le nom du champ et sa valeur.",
        "Écrivez "
          + "\"champ\": valeur."
      )
    case .missingKey:
      (
        "Un nom de champ entre guillemets droits est attendu ici.",
        "Écrivez \"champ\": valeur."
      )
    case .missingValue:
      ("Il manque une valeur ici.", "Donnez la valeur, ou retirez le champ.")
    case .wrongBracket:
      (
        "Ce crochet ou cette accolade ne ferme pas ce qui est ouvert.",
        "Fermez chaque { par } et chaque [ par ]."
      )
    case .malformedNumber:
      (
        "Ce nombre n’est pas écrit comme JSON le demande.",
        "Écrivez les montants en centimes, sans espace ni virgule\u{A0}: 639587 pour 6\u{202F}395,87\u{A0}€."
      )
    case .unknownWord:
      (
        "Cette suite de caractères n’est pas une valeur JSON.",
        "Mettez les textes entre guillemets droits\u{202F}; les seuls mots permis sont true, false et null."
      )
    case .comment:
      ("JSON n’a pas de commentaires.", "Retirez le commentaire.")
    case .nestedTooDeeply:
      (
        "Plus de \(LocatedJSON.deepestNesting) crochets ou accolades sont ouverts l’un dans l’autre.",
        "Aucune séance n’en demande tant\u{A0}: vérifiez que c’est le bon fichier."
      )
    case .tooManyValues:
      (
        "Le fichier contient plus de deux millions de valeurs.",
        "Aucune séance n’en demande tant\u{A0}: vérifiez que c’est le bon fichier."
      )
    case .duplicateKey(let name, let first):
      (
        "Le champ \"\(name)\" est donné deux fois dans le même objet (déjà ligne \(JSONFault.line(of: first, in: bytes))).",
        "Gardez-en un seul."
      )
    case .unterminatedString:
      (
        "Le texte n’est pas fermé par un guillemet avant la fin de la ligne.",
        "Ajoutez le guillemet\u{202F}; un retour à la ligne dans un texte s’écrit \\n."
      )
    case .rawControl:
      (
        "Le texte contient un caractère de commande.",
        "Retirez-le, ou écrivez une tabulation \\t et les autres \\u00XX."
      )
    case .unknownEscape:
      (
        "Cette séquence après \\ n’existe pas en JSON.",
        "Doublez la barre oblique inverse (\\\\) pour l’écrire elle-même."
      )
    case .loneSurrogate:
      (
        "Ce \\u est la moitié d’un caractère (demi-codet isolé).",
        "Écrivez le caractère lui-même, en UTF-8."
      )
    case .notUTF8(let count):
      (
        "Le fichier n’est pas entièrement en UTF-8\u{A0}: \(count == 1 ? "un texte contient" : "\(count) textes contiennent") d’autres octets, \(count == 1 ? "ici" : "le premier ici").",
        "Réenregistrez-le en UTF-8 dans l’éditeur qui l’a écrit (il est sans doute en Latin-1 ou Windows-1252)."
      )
    }
  }

  private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    1 + bytes[..<min(offset, bytes.count)].count { $0 == 0x0A }
  }
}
