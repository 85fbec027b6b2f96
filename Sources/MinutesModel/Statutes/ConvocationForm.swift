/// How the convocation reaches the members.
package struct ConvocationForm: Hashable, Sendable {
  /// Whether it is sent electronically unless a member asks for paper.
  package let isElectronic: Bool

  /// The form by date (CGCT L2121-10).
  package static let table = DatedTable(
    ConvocationForm(isElectronic: false),
    LawSource(
      "CGCT, art. L2121-10, avant le 29 décembre 2019",
      "La convocation est adressée par écrit, au domicile des conseillers ou sous une autre forme s’ils "
        + "en ont fait le choix."),
    changes: [
      (
        day(2019, 12, 29), ConvocationForm(isElectronic: true),
        LawSource(
          "CGCT, art. L2121-10 (loi 2019-1461 du 27 décembre 2019)",
          "La convocation est transmise de manière dématérialisée ou, si les conseillers en font la "
            + "demande, adressée par écrit.")
      )
    ])
}
