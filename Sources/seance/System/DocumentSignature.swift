/// A file that is no text, told by its first bytes.
enum DocumentSignature: Hashable {
  case pdf
  /// Word since 2007.
  case word
  /// LibreOffice.
  case openDocument
  /// LibreOffice in one file of XML, as this program exports it.
  case flatOpenDocument
  /// Word before 2007.
  case oldWord
  case richText

  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      // the first file in the archive of an OpenDocument is its type
      let head = String(decoding: bytes.prefix(120), as: UTF8.self)
      self = head.contains("opendocument") ? .openDocument : .word
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .oldWord
    } else if bytes.starts(with: Array("{\\rtf".utf8)) {
      self = .richText
    } else if String(decoding: bytes.prefix(400), as: UTF8.self).contains("<office:document") {
      self = .flatOpenDocument
    } else {
      return nil
    }
  }

  /// How such files are named.
  var suffix: String {
    switch self {
    case .pdf: "pdf"
    case .word: "docx"
    case .openDocument: "odt"
    case .flatOpenDocument: "fodt"
    case .oldWord: "doc"
    case .richText: "rtf"
    }
  }

  /// What it is, for a message.
  var french: String {
    switch self {
    case .pdf: "c’est un PDF"
    case .word, .oldWord: "c’est un document Word"
    case .openDocument, .flatOpenDocument: "c’est un document LibreOffice"
    case .richText: "c’est un document de traitement de texte"
    }
  }
}
