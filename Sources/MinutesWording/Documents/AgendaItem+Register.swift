package import MinutesModel

extension AgendaItem {
  /// Whether it approves the minutes of an earlier session, as its facts or its heading say.
  package var approvesMinutes: Bool {
    if facts.approvesMinutesOf != nil { return true }
    let words = title.folded
    return ["proces-verbal", "proces verbal", "compte rendu", "compte-rendu"]
      .contains(where: words.contains)
      && ["approb", "arret", "adopt", "approuv", "valid"].contains { words.contains($0) }
  }

  /// Whether it stands in the register of deliberations: it is one, and not the approval of minutes
  /// unless somebody numbered it as one.
  package var isForRegister: Bool {
    isDeliberation && (facts.deliberation != nil || !approvesMinutes)
  }
}

extension Minutes {
  /// The deliberations of the register, in their order.
  package var registerItems: [NumberedItem] { numberedItems.filter(\.item.isForRegister) }
}
