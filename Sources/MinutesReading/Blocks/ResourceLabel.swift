import MinutesModel
import MinutesWording

/// What the words of a resource say of the money.
enum ResourceLabel {
  /// Whether only a resource is called so: a funder, a grant, the commune’s own share.
  static func isResource(_ label: String) -> Bool { kind(of: label) != nil }

  /// What sort of money it is; `nil` where the words do not say.
  static func kind(of label: String) -> ResourceKind? {
    let words = ClaimToken.all(in: label).filter { $0.kind == .word }.map(\.text)
    // every word between spaces, so that « = » can stand for the end of one
    let folded = " " + words.joined(separator: " ") + " "
    return table.first { entry in entry.stems.contains { folded.holds($0) } }?.kind
  }

  /// Beginnings of words, each after a space; whole words have one behind them too.
  private static let table = stems.map { entry in
    (
      kind: entry.kind,
      stems: entry.stems.map { stem in
        " " + (stem.hasSuffix("=") ? stem.dropLast() + " " : stem)
      }
    )
  }

  /// Stems of words, whole words with « = », or several words.
  private static let stems: [(kind: ResourceKind, stems: [String])] = [
    (.stateGrant, ["detr=", "dsil=", "dpv=", "dsid=", "dotation", "fonds vert", "fnadt"]),
    (.vatRefund, ["fctva=", "fc tva"]),
    (
      .ownFunding,
      [
        "autofinancement", "auto-financement", "fonds propres", "part communale", "fonds libres",
        "participation communale", "commune=", "part commune",
      ]
    ),
    (.loan, ["emprunt", "pret="]),
    (.privateFunding, ["mecenat", "don=", "dons=", "souscription", "fondation"]),
    (
      .publicSubsidy,
      [
        "subvention", "departement", "region", "conseil departemental", "conseil general",
        "conseil regional", "etat=",
        "communaute", "agence", "feder", "leader=", "caf=", "europe", "fonds de concours", "ademe",
        "agglomeration", "cap=", "sdehg", "sieds", "syndicat", "prefecture", "drac=",
        "fonds europeen",
        "aide=", "aides=", "msa=", "cdc=", "fipd",
      ]
    ),
  ]
}
