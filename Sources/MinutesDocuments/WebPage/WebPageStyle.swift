/// The style sheet inside a web page: dark on white with a contrast above 7, one column as wide as a
/// line reads well, and pages of A4 when printed.
enum WebPageStyle {
  static func lines(of content: DocumentContent) -> [String] {
    let size = content.isLandscape ? "A4 landscape" : "A4"
    let foot = content.foot.isEmpty ? "" : string(content.foot + " – ") + " "
    return """
      :root { color-scheme: light; }
      body { margin: 0; background: #fff; color: #111; font: 1rem/1.5 "Liberation Serif", "Times New Roman", serif; }
      main { max-width: \(content.isLandscape ? "64rem" : "44rem"); margin: 0 auto; padding: 1.5rem; }
      .letterhead p { margin: 0; font-weight: bold; }
      .dateline { text-align: right; margin: 1.5rem 0; }
      h1 { font-size: 1.2rem; text-align: center; text-wrap: balance; margin: 2rem 0; }
      h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; border-bottom: 1px solid #555; }
      h3, h4, h5, h6 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
      p { margin: .6rem 0; }
      .recital { margin: .3rem 0; }
      blockquote { margin: .6rem 2rem; }
      ol, ul { list-style: none; margin: .6rem 0; padding-left: 1.25rem; }
      li { margin: .2rem 0; padding-left: 2.25rem; text-indent: -2.25rem; }
      li > * { text-indent: 0; }
      .mark { display: inline-block; min-width: 1.75rem; margin-right: .25rem; text-indent: 0; }
      table { border-collapse: collapse; width: 100%; margin: .8rem 0; }
      th, td { border: 1px solid #555; padding: .25rem .5rem; text-align: left; vertical-align: top; }
      tbody th { font-weight: normal; }
      thead th { background: #eee; }
      .figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
      .total th, .total td { font-weight: bold; border-top-width: 2px; }
      .form tbody th, .form tbody td { height: 2.6rem; vertical-align: middle; }
      .form td:empty { min-width: 5.5rem; }
      .sides { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: flex-start; }
      .sides table { flex: 1 1 18rem; width: auto; }
      .signatures { display: flex; flex-wrap: wrap; gap: 2rem; margin-top: 2.5rem; break-inside: avoid; }
      .signatures div { flex: 1 1 14rem; }
      .name { margin-top: 4.5rem; }
      .page { border: 0; border-top: 1px dashed #555; margin: 3rem 0; }
      @page { size: \(size); margin: 20mm 18mm; @bottom-center { content: \(foot)\(string(content.pageWord + " ")) counter(page); font: 9pt "Liberation Serif", serif; } }
      @media print {
        body { font-size: 11pt; }
        main { max-width: none; padding: 0; }
        h1, h2, h3, h4, h5, h6, .lead { break-after: avoid; }
        tr, li { break-inside: avoid; }
        thead { display: table-header-group; }
        .page { border: 0; margin: 0; break-after: page; }
      }
      """.split(separator: "\n").map(String.init)
  }

  /// A text as a string of CSS: what could end it, or the element around it, is written as a number.
  private static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.printable.unicodeScalars {
      switch scalar {
      case "\"", "\\", "<", ">", "&": result += "\\" + String(scalar.value, radix: 16) + " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
