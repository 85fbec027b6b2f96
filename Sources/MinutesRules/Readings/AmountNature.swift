import MinutesModel
import MinutesWording

/// What an amount is said to be, where that excludes being something else: an acompte is no solde.
struct AmountNature: Sendable {
  /// Natures of which an amount has one at most.
  enum Nature: Hashable, Sendable {
    case downPayment, balance
    case excludingVAT, includingVAT
    case gross, net

    /// The nature that this one excludes.
    var opposite: Nature {
      switch self {
      case .downPayment: .balance
      case .balance: .downPayment
      case .excludingVAT: .includingVAT
      case .includingVAT: .excludingVAT
      case .gross: .net
      case .net: .gross
      }
    }

    /// « un acompte »
    var french: String {
      switch self {
      case .downPayment: "un acompte"
      case .balance: "le solde"
      case .excludingVAT: "HT"
      case .includingVAT: "TTC"
      case .gross: "brut"
      case .net: "net"
      }
    }

    /// Whether it may differ between what is explained and what is decided only: an acompte of half
    /// has a solde as great.
    var isOfPayment: Bool { self == .downPayment || self == .balance }
  }

  let nature: Nature
  let amount: Amount
  /// The figures, without unit, in characters of the text.
  let range: Range<Int>

  static func all(in text: TokenizedText) -> [AmountNature] {
    let amounts = text.tokens.indices.filter {
      text.isNumber($0) && text.currency(at: $0 + 1) != nil && !text.isAttached($0)
    }
    return amounts.flatMap { index -> [AmountNature] in
      guard let amount = text.tokens[index].number?.amount, amount > .zero else { return [] }
      var natures: [Nature] = []
      switch TaxedAmount.basis(at: index + 2, in: text) {
      case .excludingVAT: natures.append(.excludingVAT)
      case .includingVAT: natures.append(.includingVAT)
      default: break
      }
      switch text.word(index + 2) {
      case "brut", "bruts": natures.append(.gross)
      case "net", "nets": natures.append(.net)
      default: break
      }
      let sentence = text.sentenceStart(of: index)..<text.sentenceEnd(of: index)
      if amounts.filter({ sentence.contains($0) }).count == 1,
        let payment = payment(in: sentence, of: text)
      {
        natures.append(payment)
      }
      return natures.map {
        AmountNature(
          nature: $0, amount: amount, range: text.characters(text.tokens[index].bytes))
      }
    }
  }

  /// What a sentence with one amount calls it; `nil` where it names both or neither.
  private static func payment(in sentence: Range<Int>, of text: TokenizedText) -> Nature? {
    let isDownPayment = sentence.contains { text.word($0) == "acompte" }
    let isBalance = sentence.contains { text.word($0) == "solde" }
    guard isDownPayment != isBalance else { return nil }
    return isDownPayment ? .downPayment : .balance
  }
}
