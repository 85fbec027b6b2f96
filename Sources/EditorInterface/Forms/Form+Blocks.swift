import MinutesEditing
import MinutesModel
import MinutesWording

extension Form {
  /// What a block does not show where it stands, whatever it is; `nil` for a block that shows all.
  static func block(_ block: Block, of item: ItemID, _ minutes: Minutes) -> Form? {
    switch block.content {
    case .financingPlan: plan(item, block.id, minutes)
    case .authorisation: authorisation(item, block.id, minutes)
    case .table: table(item, block.id, minutes)
    default: nil
    }
  }

  /// What the grid of a plan does not show: its basis, the eligible expense, and what allows a small
  /// own share.
  static func plan(_ item: ItemID, _ block: BlockID, _ minutes: Minutes) -> Form {
    @Sendable func plan(_ minutes: Minutes) -> FinancingPlan? {
      guard case .financingPlan(let plan)? = minutes.item(item)?.block(block)?.content else {
        return nil
      }
      return plan
    }
    return Form(
      "Fiche du plan de financement",
      [
        .choice(
          "Montants", TaxBasis.allCases, names: \.french,
          current: { plan($0)?.basis ?? .excludingVAT }
        ) { .financing(item, block, .setBasis($0)) },
        FormField(
          "Dépense éligible", hint: "montant retenu par les financeurs ; vide : tout le coût",
          current: { plan($0)?.eligibleBase.fieldText ?? "" },
          answer: { text, _ in
            if text.trimmingSpaces.isEmpty {
              return .edit(.financing(item, block, .setEligibleBase(.empty)))
            }
            return Amount(reading: text).map {
              .edit(.financing(item, block, .setEligibleBase(.amount($0))))
            } ?? .unreadable("Montant illisible : écrivez 6 395,87.")
          }),
        .yesOrNo("Chef de file (30 %)", current: { plan($0)?.isLeadAuthority ?? false }) {
          .financing(item, block, .setLeadAuthority($0))
        },
        FormField(
          "Motif de dérogation", hint: "← → pour choisir",
          choices: ["aucun"] + OwnFundingDerogation.allCases.map(\.french),
          current: { plan($0)?.derogationGround?.french ?? "aucun" },
          answer: { text, minutes in
            .edit(
              .financing(
                item, block,
                .setDerogationGround(
                  OwnFundingDerogation.allCases.first { $0.french == text },
                  decidedOn: plan(minutes)?.derogationDecidedOn)))
          }),
        .optionalDate("Décision du préfet du", current: { plan($0)?.derogationDecidedOn }) {
          date, minutes in
          .financing(
            item, block,
            .setDerogationGround(plan(minutes)?.derogationGround, decidedOn: date))
        },
        FormField(
          "Texte de la dérogation", hint: "vide : d’après le motif et la date",
          current: { plan($0)?.ownFundingDerogation ?? "" },
          answer: { text, _ in .edit(.financing(item, block, .setDerogation(text))) }),
      ], minutes)
  }

  /// What the base of an authorisation is declared to be.
  private static func authorisation(_ item: ItemID, _ block: BlockID, _ minutes: Minutes) -> Form {
    @Sendable func scope(_ minutes: Minutes) -> BaseScope {
      guard case .authorisation(let authorisation)? = minutes.item(item)?.block(block)?.content
      else { return BaseScope() }
      return authorisation.baseScope
    }
    func declared(
      _ label: String, _ hint: String, _ path: any WritableKeyPath<BaseScope, Bool> & Sendable
    ) -> FormField {
      .yesOrNoOf(label, hint: hint, current: { scope($0)[keyPath: path] }) { isSo, minutes in
        var changed = scope(minutes)
        changed[keyPath: path] = isSo
        return .authorisation(item, block, .setBaseScope(changed))
      }
    }
    return Form(
      "Fiche de l’autorisation budgétaire",
      [
        declared(
          "Hors dette (chap. 16)", "la base ne compte pas le remboursement de la dette",
          \.isNetOfDebt),
        declared(
          "DM et BS comprises", "la base compte les décisions modificatives de l’exercice",
          \.includesAmendments),
        declared(
          "Hors restes à réaliser", "la base ne compte pas les crédits reportés",
          \.isNetOfCarryOver),
      ], minutes)
  }

  /// What the amounts of a table must come to.
  private static func table(_ item: ItemID, _ block: BlockID, _ minutes: Minutes) -> Form {
    @Sendable func table(_ minutes: Minutes) -> Table? {
      guard case .table(let table)? = minutes.item(item)?.block(block)?.content else { return nil }
      return table
    }
    return Form(
      "Fiche du tableau",
      [
        .choice(
          "Équilibre attendu", [nil] + TableBalance.allCases.map(Optional.some),
          names: { $0?.french ?? FormField.nobody }, current: { table($0)?.balance }
        ) { .table(item, block, .setBalance($0)) },
        .yesOrNo("Dernière ligne : total", current: { table($0)?.lastRowIsTotal ?? false }) {
          .table(item, block, .setLastRowIsTotal($0))
        },
      ], minutes)
  }
}

extension TableBalance {
  var french: String {
    switch self {
    case .zeroSum: "zéro (décision modificative)"
    case .equalColumns: "colonnes égales (section de budget)"
    case .firstIsSum: "1er = somme des autres (affectation)"
    }
  }
}
