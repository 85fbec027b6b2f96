import MinutesEditing
import MinutesModel
import MinutesWording

extension Form {
  /// Ctrl-E: the facts of the session; opens at the field of that label.
  static func session(_ editor: Editor, choosing label: String? = nil) -> Form {
    let minutes = editor.minutes
    let moment = editor.now
    let author = editor.authorName
    let names = [FormField.nobody] + minutes.council.members.map(\.styledName)
    return Form(
      "Fiche de la séance",
      [
        .date("Date de la séance", current: { $0.session.date }) { .session(.setDate($0)) },
        .time("Heure d’ouverture", current: { $0.session.opensAt }) { .session(.setOpening($0)) },
        .time("Heure de clôture", current: { $0.session.closesAt }) { .session(.setClosing($0)) },
        FormField(
          "Lieu, avec « à »", hint: "à la mairie, à la salle polyvalente, au foyer rural…",
          current: { $0.session.place }, answer: { text, _ in .edit(.session(.setPlace(text))) }),
        .choice(
          "Nature de la séance", Session.Kind.allCases, names: \.french,
          current: { $0.session.kind }
        ) { .session(.setKind($0)) },
        FormField(
          "État", hint: "← → pour avancer ; le reste par « État de la séance » (Ctrl-P)",
          choices: SessionState.allCases.filter { $0 <= .draft || $0 == minutes.session.state }
            .map(\.french),
          current: { $0.session.state.french },
          answer: { text, minutes in
            guard let state = SessionState.allCases.first(where: { $0.french == text }) else {
              return .unreadable("Choix inconnu.")
            }
            do throws(StateRefusal) {
              return .edit(
                try minutes.edit(
                  entering: StateChange(
                    state, on: moment.date, at: moment.time,
                    by: author.isEmpty ? "sans nom" : author)))
            } catch {
              return .unreadable(error.message.typeset)
            }
          }),
        .yesOrNo("Séance publique", current: { $0.session.isPublic }) { .session(.setPublic($0)) },
        .optionalDate("Convocation envoyée le", current: { $0.session.convocation.sentOn }) {
          date, minutes in
          var convocation = minutes.session.convocation
          convocation.sentOn = date
          return .session(.setConvocation(convocation))
        },
        .optionalDate("Convocation affichée le", current: { $0.session.convocation.postedOn }) {
          date, minutes in
          var convocation = minutes.session.convocation
          convocation.postedOn = date
          return .session(.setConvocation(convocation))
        },
        .yesOrNoOf("Urgence (délai abrégé)", current: { $0.session.convocation.isUrgent }) {
          urgent, minutes in
          var convocation = minutes.session.convocation
          convocation.isUrgent = urgent
          return .session(.setConvocation(convocation))
        },
        .optionalDate(
          "2e convocation après le", current: { $0.session.convocation.afterFailedSessionOn }
        ) { date, minutes in
          var convocation = minutes.session.convocation
          convocation.afterFailedSessionOn = date
          return .session(.setConvocation(convocation))
        },
        .member("Présidence", names, current: { $0.session.president }) {
          .session(.setPresident($0))
        },
        .member("Secrétaire de séance", names, current: { $0.session.secretary }) {
          .session(.setSecretary($0))
        },
        FormField(
          "Assistaient également", hint: "Mme X, secrétaire générale de mairie (auxiliaire)",
          current: { $0.session.othersAttending },
          answer: { text, _ in .edit(.session(.setOthersAttending(text))) }),
        FormField(
          SessionField.openingRemarks.label, hint: "ce que la tête du procès-verbal dit encore",
          current: { $0.session.openingRemarks },
          answer: { text, _ in .edit(.session(.setOpeningRemarks(text))) }),
        FormField(
          SessionField.closingRemarks.label, hint: "ce qui est dit après la levée de la séance",
          current: { $0.session.closingRemarks },
          answer: { text, _ in .edit(.session(.setClosingRemarks(text))) }),
        .figure("Quorum écrit à la main", current: { $0.session.statedFigures.quorum }) {
          $0.quorum = $1
        },
        .figure("En exercice écrits", current: { $0.session.statedFigures.inOffice }) {
          $0.inOffice = $1
        },
        .figure("Présents écrits à la main", current: { $0.session.statedFigures.present }) {
          $0.present = $1
        },
        .figure("Représentés écrits", current: { $0.session.statedFigures.represented }) {
          $0.represented = $1
        },
        .figure("Votants écrits à la main", current: { $0.session.statedFigures.voters }) {
          $0.voters = $1
        },
        FormField(
          "Population", hint: "population municipale au dernier renouvellement",
          current: { $0.council.population.map(String.init) ?? "" },
          answer: { text, _ in
            .number(text) { .council(.setPopulation($0)) }
          }),
        FormField(
          "Membres élus",
          hint: "au dernier renouvellement, si moins que l’effectif légal ; sinon vide",
          current: { $0.council.membersElected.map(String.init) ?? "" },
          answer: { text, _ in
            .number(text) { .council(.setMembersElected($0)) }
          }),
        .yesOrNo("Alsace-Moselle", current: { $0.council.isInAlsaceMoselle }) {
          .council(.setInAlsaceMoselle($0))
        },
      ], minutes, choosing: label)
  }

  /// The facts of one item.
  static func item(_ item: AgendaItem, _ minutes: Minutes) -> Form {
    let id = item.id
    let names = [FormField.nobody] + minutes.council.members.map(\.styledName)
    @Sendable func act(_ minutes: Minutes) -> ReplacedAct {
      minutes.item(id)?.replacedAct ?? ReplacedAct()
    }
    @Sendable func setting(_ act: ReplacedAct) -> Edit {
      .agenda(.setReplacedAct(id, act == ReplacedAct() ? nil : act))
    }
    return Form(
      "Fiche du point \(minutes.number(of: id) ?? "")",
      [
        .choice(
          "Nature", ItemKind.all.map(\.id), names: \.kindName,
          current: { $0.item(id)?.kind ?? "" }
        ) { .agenda(.setKind(id, $0)) },
        .choice(
          "État", ItemState.allCases, names: \.french,
          current: { $0.item(id)?.state ?? .notDiscussed }
        ) { .agenda(.setState(id, $0)) },
        .member("Rapporteur", names, current: { $0.item(id)?.rapporteur }) {
          .agenda(.setRapporteur(id, $0))
        },
        FormField(
          "Annule et remplace : objet", hint: "le régime indemnitaire du personnel",
          current: { act($0).object },
          answer: { text, minutes in
            var changed = act(minutes)
            changed.object = text
            return .edit(setting(changed))
          }),
        .optionalDate("Délibération du", current: { act($0).date }) { date, minutes in
          var changed = act(minutes)
          changed.date = date
          return setting(changed)
        },
        FormField(
          "Délibération n°", hint: "2021-01-03", current: { act($0).number },
          answer: { text, minutes in
            var changed = act(minutes)
            changed.number = text
            return .edit(setting(changed))
          }),
        .member("Présidence du point", names, current: { $0.item(id)?.facts.actingPresident }) {
          .proceedings(id, .setActingPresident($0))
        },
        .choice(
          "Inscrit", ItemOrigin.allCases, names: \.french,
          current: { $0.item(id)?.facts.origin ?? .convocation }
        ) { .proceedings(id, .setOrigin($0)) },
        .choice(
          "Acte budgétaire", [nil] + BudgetAct.allCases.map(Optional.some),
          names: { $0?.french ?? FormField.nobody }, current: { $0.item(id)?.facts.budgetAct }
        ) { .proceedings(id, .setBudgetAct($0)) },
        .time("Début du point", current: { $0.item(id)?.facts.startedAt }) {
          .proceedings(id, .setStart($0))
        },
        .time("Fin du point", current: { $0.item(id)?.facts.endedAt }) {
          .proceedings(id, .setEnd($0))
        },
      ], minutes)
  }

  /// The commune’s habits of wording.
  static func houseStyle(_ minutes: Minutes) -> Form {
    Form(
      "Style de rédaction de la commune",
      [
        .style("Phrase d’ouverture", HouseStyle.DateOrder.allCases, \.french, \.dateOrder),
        .style("Unanimité", HouseStyle.Unanimity.allCases, \.french, \.unanimity),
        .style(
          "Titre d’une femme maire", HouseStyle.MayoressTitle.allCases, \.french, \.mayoressTitle),
        .style("Décompte après l’unanimité", [true, false], \.french, \.countsAfterUnanimity),
        .style("Noms des opposants", [true, false], \.french, \.namesExceptions),
        .style("Nombres à traits d’union", [true, false], \.french, \.hyphenatedNumbers),
        .textWidth(hint: "60 à 120 colonnes, pour les documents en texte"),
      ], minutes)
  }
}

extension SessionField {
  /// The label of the field that holds it.
  var label: String {
    switch self {
    case .date: "Date de la séance"
    case .opening: "Heure d’ouverture"
    case .closing: "Heure de clôture"
    case .place: "Lieu, avec « à »"
    case .convocation: "Convocation envoyée le"
    case .president: "Présidence"
    case .secretary: "Secrétaire de séance"
    case .statedFigures: "Quorum écrit à la main"
    case .openingRemarks: "Mentions d’ouverture"
    case .closingRemarks: "Mentions de clôture"
    }
  }
}
