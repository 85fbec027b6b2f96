import MinutesModel
package func probe(_ bytes: [UInt8]) -> String {
  let text = DecodedText(bytes)
  let lines = SourceLines(text.text).lines.map(LaidLine.init)
  let reader = ParagraphReader(lines)
  var out = "\(text.encoding) \(reader.measure)\n"
  let ps = reader.paragraphs(in: 0..<lines.count)
  out += "\(String(describing: HeadingLook(ps).style))\n"
  let r = Reading(bytes)
  func show(_ i: AgendaItem, _ d: Int) {
    out += String(repeating: "  ", count: d) + "ITEM \(i.id.number) [\(i.kind)] \(i.title)\n"
    for b in i.blocks { out += String(repeating: "  ", count: d) + "   \(String("\(b.content)".replacingLong.prefix(700)))\n" }
    for c in i.children { show(c, d + 1) }
  }
  out += "\(r.minutes.council.commune) | \(r.minutes.council.department)\n\(r.minutes.session)\n"
  for m in r.minutes.council.members { out += "\(m.id.number) \(m.civility) \(m.givenName) \(m.familyName) \(m.office) \(String(describing: r.minutes.attendance.presence(of: m.id)))\n" }
  for i in r.minutes.agenda { show(i, 0) }
  for d in r.doubts { out += "? \(d.point.line):\(d.point.column) \(d.sentence)\n" }
  return out
}
extension String { var replacingLong: String { self.split(separator: "MinutesModel.").joined().split(separator: ", unknownFields: UnknownFields(fields: [])").joined() } }
