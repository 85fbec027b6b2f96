/// The natures of acts under which one is transmitted to the prefecture (@CTES).
package enum ActNature: String, Hashable, Codable, Sendable, CaseIterable {
  /// Délibération (DE).
  case deliberation
  /// Arrêté réglementaire (AR).
  case regulatoryOrder
  /// Arrêté individuel (AI).
  case individualOrder
  /// Contrat, convention et avenant (CC).
  case contract
  /// Document budgétaire et financier (BF).
  case budget
  /// Autre (AU).
  case other
}

/// What becomes of an item as an act: its number, its transmission and publication, its effect.
package struct Deliberation: Hashable, Codable, Sendable {
  /// The number in the register: « 2026-04-12 ».
  package var number: String
  /// The number under which it is transmitted; empty where it follows from `number`.
  package var transmittedNumber: String
  /// The matter in the nomenclature of @CTES: « 7.5 ».
  package var matterCode: String
  /// Its nature; `nil` for what the item is by itself, a délibération.
  package var nature: ActNature?
  /// The object as transmitted and listed; empty for the title.
  package var object: String
  /// Whether it goes to the prefecture (CGCT L2131-2); `nil` while nobody has said.
  package var isTransmittable: Bool?
  /// Whether it lays down rules, so that it cannot take effect before it is published (law.md T-01);
  /// `nil` while nobody has said.
  package var isRegulatory: Bool?
  /// The day from which it takes effect, where the text names one (T-01, T-02).
  package var takesEffectOn: CalendarDate?
  /// The day president and secretary signed it (L2121-23).
  package var signedOn: CalendarDate?
  /// The day it was sent to the prefecture.
  package var transmittedOn: CalendarDate?
  /// The day the prefecture received it.
  package var receivedOn: CalendarDate?
  /// The number of the prefecture’s receipt.
  package var receiptNumber: String
  /// The day it was published or posted (L2131-1).
  package var publishedOn: CalendarDate?
  /// The day it was notified to whom it concerns.
  package var notifiedOn: CalendarDate?
  /// The day of the certificate that it is executory (« certifié exécutoire », L2131-1).
  package var certifiedOn: CalendarDate?
  /// The later act that annuls and replaces it.
  package var replacedBy: ActReference?
  /// The day it was withdrawn or annulled without another in its place.
  package var annulledOn: CalendarDate?
  package var unknownFields: UnknownFields

  package init(
    number: String = "", transmittedNumber: String = "", matterCode: String = "",
    nature: ActNature? = nil, object: String = "", isTransmittable: Bool? = nil,
    isRegulatory: Bool? = nil, takesEffectOn: CalendarDate? = nil, signedOn: CalendarDate? = nil,
    transmittedOn: CalendarDate? = nil, receivedOn: CalendarDate? = nil,
    receiptNumber: String = "", publishedOn: CalendarDate? = nil,
    notifiedOn: CalendarDate? = nil, certifiedOn: CalendarDate? = nil,
    replacedBy: ActReference? = nil, annulledOn: CalendarDate? = nil,
    unknownFields: UnknownFields = .none
  ) {
    self.number = number
    self.transmittedNumber = transmittedNumber
    self.matterCode = matterCode
    self.nature = nature
    self.object = object
    self.isTransmittable = isTransmittable
    self.isRegulatory = isRegulatory
    self.takesEffectOn = takesEffectOn
    self.signedOn = signedOn
    self.transmittedOn = transmittedOn
    self.receivedOn = receivedOn
    self.receiptNumber = receiptNumber
    self.publishedOn = publishedOn
    self.notifiedOn = notifiedOn
    self.certifiedOn = certifiedOn
    self.replacedBy = replacedBy
    self.annulledOn = annulledOn
    self.unknownFields = unknownFields
  }

  /// The most characters that an object may have when it is transmitted.
  package static let longestObject = 500
  /// The most characters that a transmitted number may have.
  package static let longestTransmittedNumber = 15

  /// Whether a transmitted number is one that every transmitter takes: capitals, digits and « _ ».
  package static func isTransmittable(number: String) -> Bool {
    (1...longestTransmittedNumber).contains(number.utf8.count)
      && number.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || $0 == 0x5F
      }
  }
}
