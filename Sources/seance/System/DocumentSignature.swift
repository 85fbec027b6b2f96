/// A file that is no text, told by its first bytes.
enum DocumentSignature {
  case pdf
  /// Word since 2007, LibreOffice: archives.
  case archive
  /// Word before 2007.
  case oldWord
  case richText

  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .archive
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .oldWord
    } else if bytes.starts(with: Array("{\\rtf".utf8)) {
      self = .richText
    } else {
      return nil
    }
  }

  /// How to come by the text.
  var advice: String {
    switch self {
    case .pdf:
      "c’est un PDF\u{202F}; le convertir d’abord en texte\u{A0}: pdftotext -layout FICHIER.pdf"
    case .archive, .oldWord, .richText:
      "c’est un document de traitement de texte\u{202F}; l’enregistrer d’abord en texte brut (.txt)"
    }
  }
}
