import MinutesEditing
import MinutesModel
import MinutesWording

extension Form {
  /// What the commune’s documents carry: letterhead, identifiers, formulas, order of signature, width.
  static func documents(_ minutes: Minutes) -> Form {
    let lines = (0..<4).map { index in
      FormField(
        "En-tête, ligne \(index + 1)",
        hint: index == 0
          ? "sous le nom de la commune : 1 place de la Mairie"
          : "61000 Saint-Aubin-sur-Vère, téléphone…",
        current: { minutes in
          let lines = minutes.council.documents.letterhead
          return lines.indices.contains(index) ? lines[index] : ""
        },
        answer: { text, minutes in
          var documents = minutes.council.documents
          var lines = documents.letterhead
          while lines.count <= index { lines.append("") }
          lines[index] = text.trimmingSpaces
          while lines.last?.isEmpty == true { lines.removeLast() }
          documents.letterhead = lines
          return .edit(.council(.setDocuments(documents)))
        })
    }
    return Form(
      "En-tête, formules et signatures des documents",
      lines + [
        .ofDocuments(
          "Site de la commune", hint: "www.saint-aubin.example ; vide s’il n’y en a pas", \.website),
        .ofDocuments("SIRET", hint: "14 chiffres", \.siret) { text in
          let digits = text.filter { !$0.isFrenchSpace }
          return digits.isEmpty || digits.isSIRET
            ? nil : "Un SIRET a 14 chiffres, dont le dernier contrôle les autres."
        },
        .ofDocuments("Code INSEE", hint: "5 caractères : 61375, 2A004", \.inseeCode) { text in
          text.isEmpty
            || text.count == 5 && text.allSatisfy { $0.isASCII && ($0.isNumber || $0.isLetter) }
            ? nil : "Un code INSEE a 5 caractères, comme 61375 ou 2A004."
        },
        .ofDocuments(
          "Préfecture", hint: "comme les données ouvertes la nomment : PREF061", \.prefecture
        ) {
          text in
          let number = text.dropFirst(4)
          return text.isEmpty
            || text.hasPrefix("PREF") && number.count == 3
              && number.allSatisfy { $0.isASCII && ($0.isNumber || $0.isLetter) }
            ? nil : "Écrivez PREF et le département sur trois caractères : PREF061, PREF02A."
        },
        .ofDocuments("Tribunal administratif", hint: "la ville : Caen", \.court),
        .ofDocuments("Convocation : début", hint: "vide : « Madame, Monsieur, »", \.salutation),
        .ofDocuments(
          "Convocation : fin", hint: "vide : la formule de politesse d’usage", \.courtesy),
        .ofDocuments(
          "Délibération : fin",
          hint: "vide : « Ainsi fait et délibéré, les jour, mois et an que dessus. »",
          \.deliberationClosing),
        .ofDocuments(
          "Extrait : conformité", hint: "vide : « Pour extrait conforme, »", \.conformity),
        FormField(
          "Signe à gauche", hint: "← → pour choisir",
          choices: DocumentSettings.SignatureOrder.allCases.map(\.french),
          current: { $0.council.documents.signatureOrder.french },
          answer: { text, minutes in
            var documents = minutes.council.documents
            documents.signatureOrder =
              DocumentSettings.SignatureOrder.allCases.first { $0.french == text }
              ?? .presidentFirst
            return .edit(.council(.setDocuments(documents)))
          }),
        .textWidth(hint: "60 à 120 colonnes, pour les documents en texte"),
      ], minutes)
  }
}

extension FormField {
  /// A line of what documents carry; `fault` says why a text cannot stand in it.
  fileprivate static func ofDocuments(
    _ label: String, hint: String,
    _ path: any WritableKeyPath<DocumentSettings, String> & Sendable,
    fault: @escaping @Sendable (String) -> String? = { _ in nil }
  ) -> FormField {
    FormField(
      label, hint: hint.typeset, current: { $0.council.documents[keyPath: path] },
      answer: { text, minutes in
        let text = text.trimmingSpaces
        if let fault = fault(text) { return .unreadable(fault.typeset) }
        var documents = minutes.council.documents
        documents[keyPath: path] = text
        return .edit(.council(.setDocuments(documents)))
      },
      remark: { fault($0.trimmingSpaces)?.typeset })
  }

  /// How many columns the documents in plain text have.
  static func textWidth(hint: String) -> FormField {
    FormField(
      "Largeur du texte", hint: hint,
      current: { String($0.council.houseStyle.textWidth) },
      answer: { text, minutes in
        guard let width = Int(text.trimmingSpaces), (60...120).contains(width) else {
          return .unreadable("La largeur est un nombre de 60 à 120.")
        }
        var style = minutes.council.houseStyle
        style.textWidth = width
        return .edit(.council(.setHouseStyle(style)))
      })
  }
}

extension DocumentSettings.SignatureOrder {
  var french: String {
    switch self {
    case .presidentFirst: "le président ou la présidente"
    case .secretaryFirst: "le secrétaire de séance"
    }
  }
}

extension String {
  /// Whether it is 14 digits of which the last makes the sum right (Luhn).
  fileprivate var isSIRET: Bool {
    let digits = compactMap(\.wholeNumberValue)
    guard digits.count == 14, count == 14 else { return false }
    let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
      let value = digit.offset.isMultiple(of: 2) ? digit.element : digit.element * 2
      return sum + (value > 9 ? value - 9 : value)
    }
    return sum.isMultiple(of: 10)
  }
}
