import Glibc

/// Something that the operating system refused to do with a file.
package struct SystemRefusal: Error, Hashable, Sendable {
  /// What the system was asked to do.
  package enum Operation: Hashable, Sendable {
    case read, create, write, keepMode, synchronise, rename, inspect, list, remove
  }

  /// What was refused.
  package let operation: Operation
  /// The path it was refused for.
  package let path: String
  /// The system’s reason, as in `errno`.
  package let code: Int32

  package init(_ operation: Operation, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// Whether it is a matter of permission.
  var isProtection: Bool { code == EACCES || code == EPERM || code == EROFS }

  /// Whether there is nothing at the path.
  package var isAbsence: Bool { code == ENOENT }

  /// A French sentence, safe to print: « Impossible d’écrire « a.json » : le disque est plein (ENOSPC). »
  package var message: String {
    let verb =
      switch operation {
      case .read: "de lire"
      case .create: "de créer un fichier à côté de"
      case .write: "d’écrire"
      case .keepMode: "de garder les droits de"
      case .synchronise: "de mettre à l’abri sur le disque"
      case .rename: "de remplacer"
      case .inspect: "d’examiner"
      case .list: "de lister le dossier"
      case .remove: "de supprimer"
      }
    return "Impossible \(verb) «\u{A0}\(path.printable)\u{A0}»\u{A0}: \(reason)."
  }

  private var reason: String {
    switch code {
    case ENOENT: "il n’existe pas (ENOENT)"
    case EACCES: "vous n’en avez pas le droit (EACCES)"
    case EPERM: "l’opération n’est pas permise (EPERM)"
    case EROFS: "le disque est en lecture seule (EROFS)"
    case ENOSPC: "le disque est plein (ENOSPC)"
    case EDQUOT: "votre quota d’espace disque est épuisé (EDQUOT)"
    case EIO: "le disque ou le réseau signale une erreur (EIO)"
    case EISDIR: "c’est un dossier (EISDIR)"
    case ENOTDIR: "une partie du chemin n’est pas un dossier (ENOTDIR)"
    case ENAMETOOLONG: "le nom est trop long (ENAMETOOLONG)"
    case ELOOP: "trop de liens symboliques se suivent (ELOOP)"
    case EEXIST: "il existe déjà (EEXIST)"
    case EMFILE, ENFILE: "trop de fichiers sont ouverts (EMFILE)"
    case EBUSY, ETXTBSY: "un autre programme s’en sert (EBUSY)"
    case ESTALE: "le partage réseau a changé (ESTALE)"
    case EFBIG: "il est trop gros (EFBIG)"
    case EINVAL: "ce système de fichiers ne sait pas le faire (EINVAL)"
    case ENODEV: "ce n’est pas un fichier ordinaire (ENODEV)"
    default: "le système répond par l’erreur \(code)"
    }
  }
}
