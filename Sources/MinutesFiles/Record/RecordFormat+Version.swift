extension RecordFormat {
  /// What the field "format" of a file says.
  enum Version {
    case current
    case newer(Int64)
    case older(Int64)
    case unknown(Fault)
  }

  static func version(at root: LocatedJSON.Node, of json: LocatedJSON) -> Version {
    let start = json.range(of: root).lowerBound
    guard json.kind(of: root) == .object else {
      return .unknown(
        Fault(
          range: start..<start + 1,
          explanation:
            "Ce fichier ne commence pas par une accolade\u{A0}: ce n’est ni une séance ni un conseil.",
          remedy: "Vérifiez que c’est le bon fichier."))
    }
    guard let node = json.member("format", of: root) else {
      return .unknown(
        Fault(
          range: start..<start + 1,
          explanation: "Il manque le champ \"format\", qui dit la version du format.",
          remedy: "Ajoutez \"format\": \(current) en tête, si c’est bien un fichier de seance."))
    }
    let number = json.kind(of: node) == .number ? try? json.integer(of: node) : nil
    switch number {
    case current: return .current
    case let version? where version > current: return .newer(version)
    case let version? where version >= 0: return .older(version)
    default:
      return .unknown(
        Fault(
          range: json.range(of: node), path: "version du format",
          explanation: "La version du format n’est pas un nombre entier positif.",
          remedy: "Écrivez \"format\": \(current)."))
    }
  }

  static func tooOld(_ version: Int64, at root: LocatedJSON.Node, of json: LocatedJSON) -> Fault {
    Fault(
      range: formatRange(at: root, of: json), path: "version du format",
      explanation: "Le format \(version) n’a jamais existé\u{A0}; le premier est \(oldest).",
      remedy: "Écrivez \"format\": \(current), si c’est bien un fichier de seance.")
  }

  static func tooNew(_ version: Int64, at root: LocatedJSON.Node, of json: LocatedJSON) -> Fault {
    Fault(
      range: formatRange(at: root, of: json), path: "version du format",
      explanation:
        "Ce fichier est au format \(version), plus récent que ce programme (format \(current)), "
        + "et ne se lit pas sans lui.",
      remedy: "Ouvrez-le avec une version plus récente de seance.")
  }

  private static func formatRange(
    at root: LocatedJSON.Node, of json: LocatedJSON
  ) -> Range<Int> {
    json.range(of: json.member("format", of: root) ?? root)
  }
}
