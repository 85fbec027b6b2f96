import MinutesModel
import MinutesWording

extension RuleBook {
  /// Every rule as plain text, for `seance rules`: id, severity, what holds, source, dates, certainty.
  package static var text: String {
    all.map { rule in
      """
      \(rule.id)  \(rule.severity.french)  \(rule.title)
            \(rule.law.article) · \(rule.inForce.french) · \(rule.law.certainty.french)

      """
    }.joined()
  }

  /// Every rule with its page, and the thresholds with their dates, as Markdown: `docs/rules.md`.
  package static var markdown: String {
    let rows = all.map { rule in
      "| [\(rule.id)](#\(rule.anchor)) | \(rule.severity.french) | \(rule.title) | "
        + "\(rule.law.article) |"
    }
    return """
      # Les règles de seance

      Ce document est produit par `seance rules --format markdown`.

      Une règle énonce ce qui doit être vrai du procès-verbal. Quand ce n’est pas le cas, seance le \
      signale, dit pourquoi et, si la correction se déduit du procès-verbal, la propose. Rien n’empêche \
      jamais d’enregistrer. Une séance est jugée selon le droit en vigueur à sa date.

      | règle | gravité | ce qui est vrai | source |
      |---|---|---|---|
      \(rows.joined(separator: "\n"))

      \(all.map { $0.markdown }.joined(separator: "\n"))
      ## Seuils et dates

      \(thresholds)
      """
  }

  private static var thresholds: String {
    [
      section("Quorum et pouvoirs", QuorumRegime.table) { regime in
        let share = regime.share == .majority ? "plus de la moitié" : "un tiers, arrondi au-dessus,"
        let counted = regime.countsRepresented ? "présents ou représentés" : "présents"
        return "\(share) des membres en exercice \(counted) ; "
          + regime.proxiesAHolder.of("pouvoir") + " par membre"
      },
      section("Effectif du conseil", CouncilSize.table) { size in
        size.bands.map {
          "\(FrenchNumber($0.seats).figures) à partir de \(FrenchNumber($0.population).figures)"
        }.joined(separator: " ; ")
          + " habitants ; adjoints : \(size.deputiesPercent) % de l’effectif"
      },
      section("Délai de convocation", ConvocationDelay.table) { delay in
        "\(delay.short) jours francs, \(delay.long) à partir de "
          + "\(FrenchNumber(delay.longFrom).figures) habitants, \(delay.urgent) en urgence"
      },
      section("Part de la commune dans un projet", OwnFundingMinimum.table) { minimum in
        "\(minimum.share.french) des fonds publics"
      },
      section("Dotations de l’État", StateGrantCap.table) { cap in
        "\(cap.share.french) du coût hors taxe au plus ; DETR : \(cap.leastRuralGrant.french) au moins"
      },
      section("Investissement avant le vote du budget", AdvanceCredits.table) { credits in
        "\(credits.numerator)/\(credits.denominator) des crédits de l’année précédente"
      },
    ].joined(separator: "\n")
  }

  private static func section<Value>(
    _ title: String, _ table: DatedTable<Value>, _ describe: (Value) -> String
  ) -> String {
    """
    ### \(title)

    | en vigueur | seuil | source |
    |---|---|---|
    \(table.rows.map { row in
      "| \(row.period.french) | \(describe(row.value).typeset) | \(row.law.article) |"
    }.joined(separator: "\n"))

    """
  }
}

extension Rule {
  /// The heading’s anchor in the rendered page.
  fileprivate static var anchor: String { id.text.lowercased() }

  /// The rule’s page: what holds, why, the source with its dates and certainty, an example.
  package static var markdown: String {
    """
    ## \(id)

    **\(title.typeset)** (\(severity.french))

    \(explanation.typeset)

    - Source : \(law.article), \(inForce.french) (\(law.certainty.french)). \(law.text.typeset)
    - Faux : \(example.wrong)
    - Juste : \(example.right)

    """
  }
}
