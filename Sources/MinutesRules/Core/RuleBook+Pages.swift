import MinutesModel
import MinutesWording

extension RuleBook {
  /// Every rule as plain text, for `seance rules`: id, severity, what holds, source, dates, certainty;
  /// then what only a reader can check.
  package static var text: String {
    topics.map { topic in
      let entries = topic.rules.map { $0.entry } + topic.humanChecks.map(\.entry)
      return entries.isEmpty
        ? "" : "\(topic.title.typeset)\n\n" + entries.joined(separator: "\n") + "\n"
    }.joined()
  }

  /// Every rule with its page, and the thresholds with their dates, as Markdown: `docs/rules.md`.
  package static var markdown: String {
    """
    # Les règles de seance

    Ce document est produit par `seance rules --format markdown`.

    Une règle énonce ce qui doit être vrai du procès-verbal. Quand ce n’est pas le cas, seance le \
    signale, dit pourquoi et, si la correction se déduit du procès-verbal, la propose. Rien n’empêche \
    jamais d’enregistrer. Une séance est jugée selon le droit en vigueur à sa date. Ce qu’aucune \
    machine ne peut décider est à relire : ce sont les contrôles humains.

    | règle | gravité | ce qui est vrai | source |
    |---|---|---|---|
    \(topics.flatMap { topic in
      topic.rules.map { $0.row } + topic.humanChecks.map(\.row)
    }.joined(separator: "\n"))

    \(topics.filter { !$0.isEmpty }.map { topic in
      "## \(topic.title.typeset)\n\n"
        + (topic.rules.map { $0.markdown } + topic.humanChecks.map(\.markdown))
        .joined(separator: "\n")
    }.joined(separator: "\n"))
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
        "\(minimum.share.french) des fonds publics, \(minimum.leadShare.french) pour un chef de file"
      },
      section("Dérogation : patrimoine non protégé", OwnFundingDerogation.unprotectedHeritage.table)
      {
        $0.exists ? "possible" : "aucune"
      },
      section("Dérogation : rénovation des écoles", OwnFundingDerogation.schoolRenovation.table) {
        $0.exists ? "possible, jusqu’à \($0.least.french)" : "aucune"
      },
      section("Dotations de l’État", StateGrantCap.table) { cap in
        "\(cap.share.french) du coût hors taxe au plus ; DETR : \(cap.leastRuralGrant.french) au moins"
      },
      section("Investissement avant le vote du budget", AdvanceCredits.table) { credits in
        "\(credits.numerator)/\(credits.denominator) des crédits de l’année précédente, jusqu’au "
          + (credits.lastDay(in: 2000)?.frenchDayAndMonth ?? "")
      },
    ].joined(separator: "\n") + "\n" + sessionThresholds.joined(separator: "\n")
  }

  static func section<Value>(
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

extension RuleTopic {
  fileprivate static var isEmpty: Bool { rules.isEmpty && humanChecks.isEmpty }
}

extension RuleID {
  /// The heading’s anchor in the rendered page.
  fileprivate var link: String { "[\(text)](#\(text.lowercased()))" }
}

extension Rule {
  /// What `seance rules` says of it.
  fileprivate static var entry: String {
    """
    \(id)  \(severity.french)  \(title.typeset)
          \(law.article) · \(inForce.french) · \(law.certainty.french)

    """
  }

  fileprivate static var row: String {
    "| \(id.link) | \(severity.french) | \(title.typeset) | \(law.article) |"
  }

  /// The rule’s page: what holds, why, the source with its dates and certainty, an example.
  package static var markdown: String {
    """
    ### \(id)

    **\(title.typeset)** (\(severity.french))

    \(explanation.typeset)

    - Source : \(law.article), \(inForce.french) (\(law.certainty.french)). \(law.text.typeset)
    - Faux : \(example.wrong)
    - Juste : \(example.right)

    """
  }
}

extension HumanCheck {
  fileprivate var entry: String {
    """
    \(id)  contrôle humain  \(question)
          \(law.article) · \(law.period.french) · \(law.certainty.french)
          \(reason)

    """
  }

  fileprivate var row: String {
    "| \(id.link) | contrôle humain | \(question) | \(law.article) |"
  }

  /// Its page: the question, why it is left to a reader, the source.
  package var markdown: String {
    """
    ### \(id)

    **\(question)** (contrôle humain, \(severity.french))

    Pourquoi un contrôle humain : \(reason)

    - Source : \(law.article), \(law.period.french) (\(law.certainty.french)). \(law.text.typeset)

    """
  }
}
