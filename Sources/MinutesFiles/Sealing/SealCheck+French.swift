import MinutesModel

extension SealCheck {
  /// What a breach is, in French and safe to print: « point 3, bloc 5 : modifié depuis la signature ».
  package func sentence(of breach: Breach) -> String {
    switch breach {
    case .part(let place): "\(name(ofPart: place))\u{A0}: modifié depuis la signature"
    case .content: "le contenu n’est plus celui qui a été signé"
    case .seal: "le sceau lui-même a été modifié (signataires, heures ou lien)"
    case .later:
      "ce qui a été noté après la signature (dates, accusés, états, masques) a été modifié hors de seance"
    case .form(let number):
      "la forme \(number) du sceau est inconnue de cette version\u{A0}: elle ne peut pas le vérifier"
    case .state: "l’état de la séance ne va pas avec son sceau"
    }
  }

  /// A part of a record as a clerk knows it: « point 5.2, bloc 7 ».
  package func name(ofPart place: String) -> String {
    let words = place.split(separator: "/").map(String.init)
    switch (words.first, words.count) {
    case ("item", 2...):
      let number =
        Int(words[1]).flatMap { numbers[$0] }.map { "point \($0)" }
        ?? "point n°\u{A0}\(words[1].printable) du fichier"
      return words.count > 3 ? "\(number), bloc \(words[3].printable)" : number
    case ("session", 2):
      return "séance, " + (Session.shape.title(ofKey: words[1]) ?? words[1].printable)
    case ("member", 2): return "membre n°\u{A0}\(words[1].printable) du tableau"
    case ("council", _): return "commune"
    case ("agenda", _): return "ordre des points et des blocs"
    default: return Minutes.shape.title(ofKey: place) ?? place.printable
    }
  }
}

extension Shape {
  /// The French name of a field.
  fileprivate func title(ofKey key: String) -> String? {
    var schema = ObjectSchema()
    var book = SchemaBook(isStrict: false)
    for field in fields { field.describe(&schema, &book) }
    guard case .object(let properties)? = schema.members.first?.value,
      case .string(let title)? = properties.first(where: { $0.key == key })?.value[key: "title"]
    else { return nil }
    return title
  }
}

extension SealChain.Break {
  /// What is broken, in French and safe to print.
  package var sentence: String {
    switch self {
    case .missing(let link, let file):
      "\(file.printable) suit \(link.file.printable), dont le sceau n’est plus dans le registre"
    case .fork(let first, let second):
      "\(first.printable) et \(second.printable) suivent le même sceau\u{A0}: l’une des deux a été ajoutée"
    case .renamed(let file, let was):
      "\(file.printable) a été scellée sous le nom \(was.printable)"
    case .copy(let file, let original):
      "\(file.printable) porte le même sceau que \(original.printable)"
    case .unsealed(let line):
      line.file.isEmpty
        ? "la liste des sceaux a une ligne illisible"
        : "\(line.file.printable) est dans la liste des sceaux, mais n’est plus là telle qu’elle a été scellée"
    case .unlisted(let file):
      "\(file.printable) est scellée, mais pas à sa place dans la liste des sceaux"
    case .noLedger:
      "la liste des sceaux (\(SealLedger.fileName)) a disparu\u{A0}: une dernière séance peut manquer"
    case .revision(let file, let link):
      "\(file.printable) rectifie \(link.file.printable), qui n’est plus dans le registre telle qu’elle a été scellée"
    }
  }

  /// A word for machine-readable output.
  package var word: String {
    switch self {
    case .missing: "missing"
    case .fork: "fork"
    case .renamed: "renamed"
    case .copy: "copy"
    case .unsealed: "unsealed"
    case .unlisted: "unlisted"
    case .noLedger: "noLedger"
    case .revision: "revision"
    }
  }
}
