package import MinutesModel

extension ItemTemplate {
  /// The template with its slots of one kind filled in.
  package func filling(_ kind: SlotKind, with text: String) -> ItemTemplate {
    var filled = self
    filled.item = item.rewritten { field in
      TemplateText(field.text).filled { $0.kind == kind ? text : $0.notation }
    }
    return filled
  }
}
