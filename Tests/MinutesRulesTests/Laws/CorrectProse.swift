import MinutesWording

/// Ordinary sentences of correct minutes, in no order: no rule may find anything in any of them.
///
/// They stand for what secretaries write all evening; a rule that is tried on them and speaks is a rule
/// that would be switched off.
enum CorrectProse {
  static let sentences: [String] = all.split(separator: "\n").map { String($0).typeset }

  /// Visas and reasons, as they open a deliberation.
  static let recitals: [String] = visas.split(separator: "\n").map { String($0).typeset }

  private static let visas = """
    Vu le Code général des collectivités territoriales, et notamment ses articles L. 2121-29 et L. 2122-21,
    Vu le Code général des collectivités territoriales, notamment l’article L5211-4-2 relatif aux services communs,
    Vu le Code général de la fonction publique, et notamment ses articles L. 313-1 et L. 332-8,
    Vu le Code de l’urbanisme, et notamment ses articles L. 153-11 et R. 153-20,
    Vu le Code de l’éducation, et notamment son article L. 212-8,
    Vu le Code de la commande publique,
    Vu le Code général de la propriété des personnes publiques, et notamment son article L. 2125-1,
    Vu le décret n° 2014-513 du 20 mai 2014 portant création d’un régime indemnitaire,
    Vu le décret n° 91-875 du 6 septembre 1991 pris pour l’application du premier alinéa de l’article 88 de la loi n° 84-53 du 26 janvier 1984,
    Vu la loi n° 2015-991 du 7 août 2015 portant nouvelle organisation territoriale de la République,
    Vu l’arrêté préfectoral du 20 décembre 2019 portant modification des statuts de la communauté de communes,
    Vu la délibération du conseil municipal du 8 juin 2015 et la convention y afférente,
    Vu la délibération n° 2020-31 du 5 novembre 2020 fixant les tarifs de la cantine,
    Vu la délibération du conseil communautaire du 17 décembre 2020 approuvant le service commun jusqu’au 31 décembre 2026,
    Vu l’avis du comité social territorial en date du 14 janvier 2021,
    Vu l’avis favorable de la commission des finances réunie le 25 janvier 2021,
    Vu le budget primitif de l’exercice 2020,
    Vu le tableau des emplois de la commune,
    Vu la demande de subvention de l’association des parents d’élèves,
    Vu l’estimation du pôle d’évaluation domaniale en date du 12 octobre 2020,
    """

  private static let all = """
    Monsieur le Maire ouvre la séance et procède à l’appel des membres du conseil.
    M. le maire rappelle que le quorum est réuni et que la séance est publique.
    Le procès-verbal de la séance du 5 janvier 2021 n’appelle aucune observation.
    Le maire donne lecture du courrier reçu de la préfecture le 11 janvier 2021.
    La commission des travaux s’est réunie trois fois depuis l’automne.
    Le devis de l’entreprise retenue s’élève à 12 480,00 € HT, soit 14 976,00 € TTC.
    Les travaux de la rue du Lavoir commenceront au printemps et dureront six semaines.
    Le conseil municipal sera tenu informé de l’avancement du chantier.
    Mme VIGNAULT, première adjointe, présente le projet de règlement intérieur de la cantine.
    M. BRUNET demande si les familles seront prévenues avant la rentrée.
    Mme VIGNAULT répond que chaque famille recevra un courrier.
    Les tarifs de la salle polyvalente n’ont pas changé depuis 2017.
    Il est proposé de les augmenter de 2 % à compter du 1er septembre 2021.
    La commune compte 1 176 habitants au dernier recensement.
    L’école accueille quatre-vingt-six élèves répartis dans quatre classes.
    Le centre de gestion organise une formation pour les agents techniques.
    Le contrat de maintenance de la chaudière arrive à échéance le 30 juin 2021.
    Trois entreprises ont répondu à la consultation ; deux offres sont recevables.
    L’offre la moins-disante est celle de l’entreprise qui entretient déjà le réseau.
    La communauté de communes prend en charge la moitié du coût.
    Le Département peut accorder une aide au titre des amendes de police.
    Le dossier complet doit être déposé avant le 31 mars 2021.
    La commission d’appel d’offres a examiné les plis le lundi 25 janvier 2021.
    Les riverains ont été reçus en mairie et ont donné leur accord.
    Le bornage du terrain a été effectué par le géomètre.
    L’acte notarié sera signé dès que le permis d’aménager sera purgé de tout recours.
    La parcelle cadastrée AB 214 est située en zone constructible.
    Le prix de vente est fixé à 45 € le mètre carré.
    Les frais de notaire sont à la charge de l’acquéreur.
    Le loyer mensuel du logement communal est de 420 €, charges non comprises.
    Le bail est consenti pour six ans à compter du 1er mars 2021.
    La caution correspond à un mois de loyer.
    M. PIET signale que le chemin de la Noë est raviné après chaque orage.
    Les services techniques passeront la semaine suivante.
    L’élagage des haies relève des propriétaires riverains.
    Une lettre leur sera adressée avant l’été.
    Le cimetière fait l’objet d’une procédure de reprise de concessions.
    Les concessions en état d’abandon seront affichées à l’entrée.
    L’association sportive sollicite une subvention de 800 € pour l’année 2021.
    Elle compte soixante-dix licenciés, dont quarante enfants de la commune.
    Le comité des fêtes organise le feu de la Saint-Jean le samedi 26 juin 2021.
    L’anniversaire de l’armistice sera célébré le 8 mai 2021 au monument aux morts.
    Les anciens combattants déposeront une gerbe.
    Le repas des aînés est reporté à une date qui sera fixée ultérieurement.
    La bibliothèque ouvre le mercredi et le samedi, de 10 heures à 12 heures.
    Deux bénévoles en assurent la permanence.
    La fibre optique sera déployée dans le bourg en 2022.
    L’éclairage public est éteint de 23 heures à 6 heures.
    La consommation d’électricité a baissé d’un tiers.
    Le syndicat d’énergie remplacera douze lanternes.
    La participation de la commune est de 25 % du montant hors taxe.
    Le rapport annuel sur le prix et la qualité du service de l’eau est présenté.
    Le rendement du réseau est de 86 %, contre 81 % un an plus tôt.
    Le conseil en prend acte.
    Le compte administratif 2020 sera présenté en mars avec les budgets 2021.
    Les restes à réaliser s’élèvent à 18 250,00 € en dépenses.
    L’excédent de fonctionnement est affecté à la section d’investissement.
    Les taux des taxes locales ne changent pas.
    La dotation globale de fonctionnement diminue légèrement.
    Un emprunt de 150 000 € sera nécessaire pour financer le restaurant scolaire.
    Trois banques ont remis une proposition.
    Le taux fixe le plus bas est de 0,85 % sur quinze ans.
    Les frais de dossier sont de 150 €.
    Les crédits nécessaires sont inscrits au chapitre 21, article 2188.
    La décision modificative n° 1 est équilibrée en dépenses et en recettes.
    Le poste d’adjoint technique à temps non complet est créé à raison de 28 heures par semaine.
    Le tableau des emplois est modifié en conséquence.
    L’agent remplacé part à la retraite le 1er juillet 2021.
    Un contrat d’apprentissage peut être conclu avec le lycée agricole.
    Les agents titulaires et stagiaires bénéficient du même régime.
    La médecine du travail a rendu un avis favorable à la reprise.
    Le document unique d’évaluation des risques est mis à jour.
    Les lignes directrices de gestion ont été soumises au comité technique.
    Le secrétaire de séance relit la proposition avant le vote.
    Le vote a lieu à main levée.
    Mme SICOT ne prend pas part au débat, son frère étant candidat à la location.
    M. le maire remercie les agents et les bénévoles.
    La question sera de nouveau inscrite à l’ordre du jour de la prochaine séance.
    Le point est renvoyé en commission.
    Aucune autre question n’étant posée, la séance est levée à 22 h 40.
    La prochaine séance est fixée au mardi 2 mars 2021 à 20 h 30.
    Les séances suivantes auront lieu le premier mardi de chaque mois.
    La préparation du budget aura lieu le lundi 8 mars 2021 à 9 heures.
    Le vote du budget est prévu le mardi 30 mars 2021.
    Les élections départementales et régionales sont reportées au mois de juin.
    Un planning des bureaux de vote sera établi.
    Les conseillers municipaux sont invités à donner leurs disponibilités.
    Le plan communal de sauvegarde doit être révisé tous les cinq ans.
    Le correspondant défense de la commune est M. ROUVREAU.
    Les délégués au syndicat rendent compte de leur dernière réunion.
    Le conseil communautaire a voté son budget à l’unanimité.
    La commission intercommunale des impôts directs s’est réunie à Parthenay.
    La communauté de communes a modifié ses statuts par délibération du 26 novembre 2020.
    Le Code général des collectivités territoriales confie cette compétence au conseil municipal.
    Cette délégation est prévue à l’article L. 2122-22 du même code.
    Le maire rend compte des décisions prises en vertu de cette délégation.
    Décision n° 3 : renouvellement de la concession n° 112 pour trente ans.
    Décision n° 4 : signature du contrat d’assurance des bâtiments communaux.
    Le droit de préemption urbain n’a pas été exercé sur les deux déclarations reçues.
    Les ventes concernent un terrain à bâtir et une maison d’habitation.
    L’abri de bus de la route de Secondigny est remplacé.
    Le coût en est partagé avec la Région.
    La signalisation du carrefour des Quatre-Routes est renforcée.
    Un radar pédagogique est installé à l’entrée du bourg.
    La vitesse moyenne relevée est de 47 km/h.
    Des bacs à fleurs seront posés place de l’Église.
    L’église fait l’objet d’un diagnostic sanitaire de la charpente.
    L’architecte des bâtiments de France a visité l’édifice.
    La Fondation du patrimoine peut ouvrir une souscription.
    La cotisation annuelle est de 120 € pour une commune de moins de 2 000 habitants.
    Le maire propose d’adhérer pour l’année 2021.
    Cette adhésion donne accès à des services supplémentaires.
    L’adhésion aux services supplémentaires coûte 35,28 € (0,03 € × 1 176 habitants).
    Le coût total est de 75,28 €.
    La subvention sollicitée est de 6 395,87 €, le reste étant à la charge de la commune.
    Le chantier jeunes du dispositif « argent de poche » est reconduit.
    Chaque demi-journée est rémunérée 15 €.
    Les jeunes de seize à dix-huit ans peuvent s’inscrire en mairie.
    Une charte d’engagement est signée avec chacun d’eux.
    Le nombre de demi-journées est limité à soixante.
    Le règlement de la salle des fêtes est affiché à l’entrée.
    Tout dégât est facturé à l’occupant.
    Les associations de la commune en disposent gratuitement deux fois par an.
    Les horaires d’ouverture de la déchetterie changent au 1er avril.
    Le ramassage des encombrants se fait sur inscription.
    La journée citoyenne rassemblera les volontaires pour nettoyer les berges.
    Le Thouet est en crue ; le pont de la Girardière est fermé.
    Le service départemental des routes a posé des barrières.
    L’assurance a été saisie d’une déclaration de sinistre.
    L’expert est passé et a chiffré les dégâts à 3 200 €.
    La franchise contractuelle est de 500 €.
    Le conseil d’école a demandé le remplacement de deux ordinateurs.
    La directrice a présenté le projet de classe découverte.
    La commune participe à hauteur de 40 € par élève.
    La coopérative scolaire prend en charge le transport.
    La garderie périscolaire est ouverte dès 7 h 30.
    Le goûter est fourni par les familles.
    Le restaurant scolaire sert soixante repas par jour.
    Les produits locaux représentent un tiers des achats.
    Le prix du repas reste fixé à 3,10 € pour un enfant et à 5,60 € pour un adulte.
    Les impayés font l’objet d’un échéancier avec la trésorerie.
    La trésorerie fermera au public ; un conseiller tiendra une permanence.
    La Poste envisage de réduire les horaires du bureau.
    Une motion est proposée par plusieurs conseillers.
    Elle sera transmise à la direction départementale et aux parlementaires.
    L’assemblée observe une minute de silence à la mémoire d’un ancien conseiller.
    Le maire félicite les nouveaux bacheliers.
    Les vœux de la municipalité seront présentés le vendredi 7 janvier 2022.
    Le bulletin municipal sera distribué à la fin du mois.
    Les questionnaires joints au bulletin sont dépouillés par la commission de la communication.
    Cent douze réponses sont parvenues en mairie.
    Les habitants souhaitent davantage de commerces et de bancs.
    Un marché de producteurs pourrait être organisé le dimanche matin.
    La licence IV du café est conservée par la commune.
    Le local commercial est vacant depuis deux ans.
    Un appel à candidatures est publié sur le site de la commune.
    Deux porteurs de projet ont visité les lieux.
    Le dispositif « Petites villes de demain » ne concerne pas la commune.
    Le plan local d’urbanisme intercommunal entre en phase d’arrêt.
    Une réunion publique est organisée à Parthenay le 18 mars 2021.
    Le hameau de la Mothe demande le classement de deux granges.
    Le dossier de déclaration préalable est complet.
    Le service commun instruit les autorisations d’urbanisme de la commune.
    La convention est conclue pour la durée du mandat.
    Les frais d’instruction sont facturés à l’acte.
    L’avenant n° 2 modifie le calendrier des paiements.
    Le lot n° 3 est déclaré sans suite.
    Le marché de voirie est attribué à l’entreprise la mieux classée.
    Les pénalités de retard ne sont pas appliquées.
    Le procès-verbal de réception a été signé sans réserve.
    La garantie décennale court à compter de la réception.
    Le solde du marché sera payé en mars.
    L’opération est inscrite au programme d’investissement de 2021 à 2024.
    Les subventions attendues couvrent la moitié de la dépense.
    L’autofinancement de la commune est de 20 % du coût hors taxe.
    Le fonds de compensation pour la taxe sur la valeur ajoutée sera perçu en 2023.
    La trésorerie de la commune permet d’avancer les fonds.
    Le conseil autorise le maire à signer tous les documents nécessaires.
    Le maire est autorisé à solliciter les subventions correspondantes.
    Les membres présents approuvent cette proposition.
    Après en avoir délibéré, les conseillers approuvent le plan de financement.
    Les conseillers municipaux en exercice ont reçu la note de synthèse.
    La note explicative de synthèse était jointe à la convocation.
    Les pièces du marché ont pu être consultées en mairie.
    Le tableau des tarifs est annexé au procès-verbal par le secrétaire.
    La liste des délibérations est affichée à la mairie.
    La présente délibération sera transmise au représentant de l’État.
    Un recours peut être formé devant le tribunal administratif de Poitiers.
    Le Conseil départemental des Deux-Sèvres a été saisi du dossier.
    L’Assemblée départementale a retenu le projet en octobre 2020.
    La GR 364 traverse la commune de la Mothe à l’Établerie.
    Les randonneurs longent la départementale sur quatre cents mètres.
    Un sentier sera tracé derrière la haie.
    Le propriétaire cède une bande de terrain de deux mètres.
    L’emprise est de 422 mètres carrés.
    Les services de l’État ont été consultés.
    À l’issue du débat, plusieurs membres proposent de revoir le projet.
    À compter de cette date, les agents porteront un badge.
    À la demande de M. LARCHER, le point est examiné en premier.
    État des lieux et inventaire sont dressés à chaque location.
    Étaient invités les présidents des associations.
    Il a hâte que les travaux se terminent ; elle a à cœur d’y veiller.
    Ce que nous nous proposons de faire ne coûte rien.
    En en parlant plus tôt, on aurait évité ce retard.
    Le conseil est d’avis qu’il faut attendre le résultat de l’étude.
    La loi « Climat et résilience » impose de réduire l’artificialisation des sols.
    Il rappelle que « le service public est continu ».
    L’entreprise « Les Jardins du Thouet » entretient les massifs.
    Rien ne s’oppose à ce que l’on procède ainsi.
    M. FAZILLEAU, M. DESESSARD et Mme ROBINEAU ont visité le chantier.
    MM. JASMIN et INGUENEAU s’occupent de l’affichage.
    Mmes SICOT et ROBINEAU accueilleront les élèves.
    Le mandat spécial est confié à Mme la première adjointe.
    Les frais de déplacement sont remboursés sur justificatifs.
    L’indemnité de gardiennage de l’église est maintenue à 120,97 €.
    La redevance d’occupation du domaine public est de 1 245 €.
    Les antennes-relais font l’objet d’une redevance annuelle.
    Le numéro d’urgence est affiché à la porte de la mairie.
    Le défibrillateur est vérifié chaque année.
    La réserve incendie du lotissement est remplie.
    Le plan d’adressage donne un numéro à chaque maison.
    Les plaques seront livrées en avril ; les habitants les poseront eux-mêmes.
    Le recensement de la population aura lieu du 20 janvier au 19 février 2022.
    Deux agents recenseurs seront recrutés.
    L’INSEE verse une dotation forfaitaire.
    Le matériel de vote est prêté par la commune voisine.
    Les isoloirs ont été repeints par les agents techniques.
    """
}
