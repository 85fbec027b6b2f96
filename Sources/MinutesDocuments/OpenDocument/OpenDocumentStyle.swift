/// The head of a Flat ODT file: its styles, named as LibreOffice names its own, and its page.
enum OpenDocumentStyle {
  /// How deep lists have styles of their own.
  static let listLevels = 7

  /// Hundredths of a millimetre as a length: « 12.50mm ».
  static func length(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)mm"
  }

  /// Everything before the text.
  static func head(of content: DocumentContent, columnStyles: [String]) -> [String] {
    [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<office:document" + namespaces.map { " xmlns:\($0.0)=\"\($0.1)\"" }.joined()
        + " office:version=\"1.3\" office:mimetype=\"application/vnd.oasis.opendocument.text\">",
      "<office:meta><dc:title>\(MarkupText.escaped(content.title))</dc:title>"
        + "<dc:language>fr-FR</dc:language><meta:generator>seance</meta:generator></office:meta>",
      "<office:font-face-decls>"
        + "<style:font-face style:name=\"Serif\" svg:font-family=\"'Liberation Serif'\""
        + " style:font-family-generic=\"roman\" style:font-pitch=\"variable\"/>"
        + "</office:font-face-decls>",
      "<office:styles>",
    ] + styles + ["</office:styles>", "<office:automatic-styles>"] + pageBreaks + tableStyles
      + columnStyles + page(of: content) + [
        "</office:automatic-styles>", "<office:master-styles>",
        "<style:master-page style:name=\"Standard\" style:page-layout-name=\"Page\">"
          + "<style:footer><text:p text:style-name=\"Footer\">\(foot(of: content))</text:p></style:footer>"
          + "</style:master-page>",
        "</office:master-styles>", "<office:body>", "<office:text>",
      ]
  }

  private static let namespaces: [(String, String)] = [
    ("office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
    ("style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
    ("text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
    ("table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
    ("fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
    ("svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"),
    ("meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"),
    ("dc", "http://purl.org/dc/elements/1.1/"),
  ]

  private static func foot(of content: DocumentContent) -> String {
    let words = content.foot.isEmpty ? "" : MarkupText.escaped(content.foot) + " – "
    return words + MarkupText.escaped(content.pageWord)
      + "\u{A0}<text:page-number text:select-page=\"current\"/>"
  }

  private static func page(of content: DocumentContent) -> [String] {
    let size =
      content.isLandscape
      ? "fo:page-width=\"297mm\" fo:page-height=\"210mm\" style:print-orientation=\"landscape\""
      : "fo:page-width=\"210mm\" fo:page-height=\"297mm\" style:print-orientation=\"portrait\""
    return [
      "<style:page-layout style:name=\"Page\"><style:page-layout-properties \(size)"
        + " fo:margin-top=\"20mm\" fo:margin-bottom=\"15mm\" fo:margin-left=\"20mm\""
        + " fo:margin-right=\"20mm\"/><style:footer-style><style:header-footer-properties"
        + " fo:min-height=\"8mm\" fo:margin-top=\"5mm\"/></style:footer-style></style:page-layout>"
    ]
  }

  // MARK: Paragraphs

  private static let styles: [String] =
    [
      "<style:default-style style:family=\"paragraph\"><style:paragraph-properties"
        + " style:tab-stop-distance=\"10mm\" fo:orphans=\"2\" fo:widows=\"2\"/><style:text-properties"
        + " style:font-name=\"Serif\" fo:font-size=\"11pt\" fo:language=\"fr\" fo:country=\"FR\"/>"
        + "</style:default-style>",
      "<style:style style:name=\"Standard\" style:family=\"paragraph\" style:class=\"text\"/>",
      paragraph("Text_20_body", "Text body", space: (100, 200), align: "justify"),
      paragraph(
        "Lead", "Introduction", parent: "Text_20_body", space: (100, 200), align: "justify",
        keepsNext: true),
      paragraph("Title", "Title", space: (800, 800), align: "center", size: 13, isBold: true),
      paragraph("Letterhead", "En-tête de commune", isBold: true),
      paragraph("Dateline", "Lieu et date", space: (500, 500), align: "end"),
      paragraph("Recital", "Visa", parent: "Text_20_body", space: (0, 150), align: "justify"),
      paragraph(
        "Quotations", "Quotations", parent: "Text_20_body", space: (0, 250), margin: (1_000, 0),
        align: "justify"),
      paragraph("Footer", "Footer", align: "center", size: 9),
      paragraph("Table_20_text", "Contenu de tableau", align: "start"),
      paragraph("Table_20_figures", "Montant de tableau", align: "end"),
      paragraph(
        "Table_20_head", "Titre de tableau", parent: "Table_20_text", align: "start", isBold: true),
      paragraph(
        "Table_20_head_20_figures", "Titre de montants", parent: "Table_20_figures", align: "end",
        isBold: true),
      paragraph(
        "Table_20_text_20_total", "Total de tableau", parent: "Table_20_text", align: "start",
        isBold: true),
      paragraph(
        "Table_20_figures_20_total", "Montant total", parent: "Table_20_figures", align: "end",
        isBold: true),
      paragraph("Table_20_end", "Fin de tableau", space: (0, 150), size: 6),
      paragraph("Signature", "Signature", space: (800, 1_800)),
      paragraph("Signature_20_name", "Nom du signataire"),
    ] + (1...5).map(heading)
    + (1...listLevels).flatMap { level in
      [
        paragraph(
          "Entry_20_\(level)", "Entrée \(level)", space: (0, 100),
          margin: (1_000 * level, -800), align: "justify", tab: 1_000 * level),
        paragraph(
          "Entry_20_cont_20_\(level)", "Suite d’entrée \(level)", space: (0, 100),
          margin: (1_000 * level, 0), align: "justify"),
      ]
    }

  private static func heading(_ level: Int) -> String {
    "<style:style style:name=\"Heading_20_\(level)\" style:display-name=\"Heading \(level)\""
      + " style:family=\"paragraph\" style:parent-style-name=\"Standard\""
      + " style:next-style-name=\"Text_20_body\" style:default-outline-level=\"\(level)\""
      + " style:class=\"text\"><style:paragraph-properties fo:margin-top=\"\(level == 1 ? 6 : 4)mm\""
      + " fo:margin-bottom=\"2mm\" fo:keep-with-next=\"always\"/><style:text-properties"
      + " fo:font-size=\"\(level == 1 ? 12 : 11)pt\" fo:font-weight=\"bold\"/></style:style>"
  }

  private static func paragraph(
    _ name: String, _ shown: String, parent: String = "Standard", space: (Int, Int) = (0, 0),
    margin: (left: Int, first: Int) = (0, 0), align: String = "start", size: Int? = nil,
    isBold: Bool = false, tab: Int? = nil, keepsNext: Bool = false
  ) -> String {
    let stops =
      tab.map { _ in
        "<style:tab-stops><style:tab-stop style:position=\"0mm\"/></style:tab-stops>"
      } ?? ""
    let text =
      (size.map { " fo:font-size=\"\($0)pt\"" } ?? "") + (isBold ? " fo:font-weight=\"bold\"" : "")
    return "<style:style style:name=\"\(name)\" style:display-name=\"\(shown)\""
      + " style:family=\"paragraph\" style:parent-style-name=\"\(parent)\"><style:paragraph-properties"
      + " fo:margin-top=\"\(length(space.0))\" fo:margin-bottom=\"\(length(space.1))\""
      + " fo:margin-left=\"\(length(margin.left))\" fo:text-indent=\"\(signed(margin.first))\""
      + " fo:text-align=\"\(align)\"\(keepsNext ? " fo:keep-with-next=\"always\"" : "")>\(stops)</style:paragraph-properties>"
      + (text.isEmpty ? "" : "<style:text-properties\(text)/>") + "</style:style>"
  }

  private static func signed(_ hundredths: Int) -> String {
    hundredths < 0 ? "-" + length(-hundredths) : length(hundredths)
  }

  /// The paragraphs that a page may begin with, each a second time with the break before it.
  private static let pageBreaks: [String] =
    ([
      "Standard", "Text_20_body", "Lead", "Title", "Letterhead", "Dateline", "Recital",
      "Quotations",
    ]
    + (1...5).map { "Heading_20_\($0)" }
    + (1...listLevels).flatMap { ["Entry_20_\($0)", "Entry_20_cont_20_\($0)"] })
    .map { name in
      "<style:style style:name=\"\(name)_20_page\" style:family=\"paragraph\""
        + " style:parent-style-name=\"\(name)\"><style:paragraph-properties"
        + " fo:break-before=\"page\"/></style:style>"
    }

  // MARK: Tables

  private static let tableStyles: [String] = [
    "<style:style style:name=\"Table\" style:family=\"table\"><style:table-properties"
      + " table:align=\"margins\" fo:margin-top=\"2mm\" fo:margin-bottom=\"2mm\"/></style:style>",
    "<style:style style:name=\"Row\" style:family=\"table-row\"><style:table-row-properties"
      + " fo:keep-together=\"always\"/></style:style>",
    "<style:style style:name=\"Row_20_form\" style:family=\"table-row\"><style:table-row-properties"
      + " style:min-row-height=\"10mm\" fo:keep-together=\"always\"/></style:style>",
    cell("Cell", border: "0.5pt solid #555555"),
    cell("Cell_20_head", border: "0.5pt solid #555555", ground: "#eeeeee"),
    cell("Cell_20_open", border: "none"),
  ]

  private static func cell(_ name: String, border: String, ground: String? = nil) -> String {
    "<style:style style:name=\"\(name)\" style:family=\"table-cell\"><style:table-cell-properties"
      + " fo:padding=\"1mm\" fo:border=\"\(border)\""
      + (ground.map { " fo:background-color=\"\($0)\"" } ?? "") + "/></style:style>"
  }
}
