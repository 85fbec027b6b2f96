package func probe(_ bytes: [UInt8]) -> String {
  let text = DecodedText(bytes)
  let lines = SourceLines(text.text).lines.map(LaidLine.init)
  let reader = ParagraphReader(lines)
  var out = "\(text.encoding) \(reader.measure)\n"
  for p in reader.paragraphs(in: 0..<lines.count) {
    out += "\(p.lines.lowerBound + 1)-\(p.lines.upperBound) b\(p.blanksBefore) i\(p.indent) \(p.mark.map { "\($0.kind)" } ?? "") \(p.isInCapitals ? "CAPS" : "")\(p.isUnderlined ? " U" : "") | \(p.text)\n"
  }
  return out
}
