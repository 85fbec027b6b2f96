/// Something about a file that replacing it safely would lose, or that keeps it from being replaced
/// safely: told before anything is written.
package enum SaveConcern: Hashable, Sendable {
  /// It has other names, which keep the old contents.
  case otherNames(Int)
  /// It belongs to another user; the new one belongs to whoever saves.
  case owner
  /// It belongs to a group of which whoever saves is no member.
  case group
  /// What the file system keeps with it and does not let us take over, by name.
  case attributes([String])
  /// Nothing can be created in its folder: it is written over where it stands, and a power cut in that
  /// moment leaves neither the old nor the new one whole.
  case inPlace

  /// What would happen, a French sentence.
  package var message: String {
    switch self {
    case .otherNames(let count):
      "Le fichier porte \(count + 1) noms (liens physiques)\u{A0}: seul celui-ci aura le nouveau contenu, "
        + (count == 1 ? "l’autre garde" : "les autres gardent") + " l’ancien."
    case .owner: "Le fichier appartient à une autre personne\u{A0}: le nouveau sera à votre nom."
    case .group: "Le groupe du fichier ne peut pas être gardé\u{A0}: vous n’en faites pas partie."
    case .attributes(let names):
      "Ces attributs ne peuvent pas être gardés\u{A0}: \(names.joined(separator: ", ").printable)."
    case .inPlace:
      "Rien ne peut être créé dans le dossier\u{A0}: le fichier est réécrit sur place, et une coupure de "
        + "courant à cet instant l’abîmerait. Une copie est d’abord gardée parmi les versions."
    }
  }
}

extension SaveConcern {
  /// Whether somebody has agreed to it; figures and names may have changed since.
  func isAmong(_ accepted: Set<SaveConcern>) -> Bool {
    accepted.contains { other in
      switch (self, other) {
      case (.otherNames, .otherNames), (.owner, .owner), (.group, .group), (.inPlace, .inPlace):
        true
      case (.attributes(let mine), .attributes(let theirs)): Set(mine).isSubset(of: theirs)
      default: false
      }
    }
  }
}

extension SaveConcern {
  /// What is accepted for a file that is only made from another one.
  static let ofDerivedFiles: Set<SaveConcern> = [
    .otherNames(1), .owner, .group, .inPlace,
  ]
}
