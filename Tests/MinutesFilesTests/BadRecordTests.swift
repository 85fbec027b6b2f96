import Foundation
import MinutesModel
import Testing

@testable import MinutesFiles

/// Records that are JSON and cannot be: each with the line, the place in words and the explanation.
struct BadRecordTests {
  /// A sound record, one value a line, to be spoilt.
  private static let sound = """
    {
      "format": 2,
      "council": {
        "commune": "Clessé",
        "members": [
          {
            "id": 1,
            "civility": "madame",
            "familyName": "GUILLEMINOT",
            "office": "mayor"
          },
          {
            "id": 2,
            "civility": "monsieur",
            "familyName": "PIN",
            "office": "deputyMayor",
            "rank": 1
          }
        ]
      },
      "session": {
        "date": "2026-04-23",
        "opensAt": "20:00",
        "president": 1
      },
      "attendance": [
        {
          "member": 1,
          "presence": "present"
        },
        {
          "member": 2,
          "presence": "represented",
          "by": 1
        }
      ],
      "agenda": [
        {
          "id": 1,
          "title": "Réserve incendie",
          "blocks": [
            {
              "id": 1,
              "kind": "financingPlan",
              "expenses": [
                {
                  "label": "Citerne",
                  "amount": 639587
                }
              ],
              "resources": []
            },
            {
              "id": 2,
              "kind": "table",
              "columns": [
                {
                  "header": "Objet"
                }
              ],
              "rows": [
                [
                  "a"
                ]
              ]
            },
            {
              "id": 3,
              "kind": "ballot",
              "votes": "counts",
              "inFavour": 13
            },
            {
              "id": 4,
              "kind": "ballot",
              "votes": "byException",
              "exceptions": [
                {
                  "member": 2,
                  "choice": "against"
                }
              ]
            },
            {
              "id": 5,
              "kind": "list",
              "lines": [
                {
                  "text": "a",
                  "level": 1
                }
              ]
            }
          ]
        }
      ]
    }
    """

  private func problems(_ text: String) -> [FileProblem] {
    do throws(RecordError) {
      _ = try Minutes.reading(SourceText(name: "a.json", bytes: Array(text.utf8)))
      return []
    } catch {
      return error.problems
    }
  }

  @Test
  func `the sound record is sound`() {
    #expect(problems(Self.sound).isEmpty)
  }

  @Test(arguments: [
    ("\"amount\": 639587", "\"amount\": 6395.87", 48, "montant", "partie décimale"),
    ("\"amount\": 639587", "\"amount\": 1e5", 48, "montant", "exposant"),
    ("\"amount\": 639587", "\"amount\": 99999999999999999999", 48, "montant", "64 bits"),
    ("\"amount\": 639587", "\"amount\": 1000000000000001", 48, "montant", "hors limites"),
    ("\"amount\": 639587", "\"amount\": null", 48, "montant", "null"),
    ("\"civility\": \"madame\"", "\"civility\": \"dame\"", 8, "membre 1, civilité", "dame"),
    ("\"date\": \"2026-04-23\"", "\"date\": \"2026-04-31\"", 22, "séance, date", "2026-04-31"),
    ("\"date\": \"2026-04-23\",\n", "", 21, "séance", "\"date\""),
    ("\"opensAt\": \"20:00\"", "\"opensAt\": \"20h\"", 23, "heure", "20h"),
    ("\"president\": 1", "\"president\": 7", 24, "président", "numéro 7"),
    ("\"by\": 1", "\"by\": 3", 34, "mandataire", "numéro 3"),
    (
      "\"id\": 2,\n        \"civility\"", "\"id\": 1,\n        \"civility\"", 13, "membre 2",
      "déjà pris"
    ),
    ("\"id\": 2,\n          \"kind\"", "\"id\": 1,\n          \"kind\"", 54, "bloc 2", "déjà pris"),
    (
      "\"id\": 2,\n          \"kind\"", "\"id\": 0,\n          \"kind\"", 54, "bloc 2",
      "hors limites"
    ),
    (
      "\"a\"\n            ]", "\"a\",\n\"b\"\n            ]", 62, "bloc 2", "2 cases pour 1 colonne"
    ),
    ("\"inFavour\": 13", "\"inFavour\": -1", 71, "voix pour", "hors limites"),
    ("\"inFavour\": 13", "\"inFavour\": 1000", 71, "voix pour", "hors limites"),
    ("\"inFavour\": 13", "\"exceptions\": []", 71, "bloc 3", "n’a pas de sens"),
    (
      "\"member\": 2,\n              \"choice\"", "\"member\": 9,\n              \"choice\"", 79,
      "vote 1, membre", "numéro 9"
    ),
    ("\"level\": 1", "\"level\": 6", 90, "ligne 1, niveau", "hors limites"),
    ("\"rank\": 1", "\"rank\": 0", 17, "rang", "hors limites"),
    ("\"kind\": \"list\"", "\"kind\": \"liste\"", 86, "sorte de bloc", "liste"),
    ("\"format\": 2", "\"format\": \"1\"", 2, "version", "version"),
    ("\"format\": 2", "\"format\": 0", 2, "version", "jamais existé"),
    ("\"format\": 2,\n", "", 1, "", "\"format\""),
    (
      "\"commune\": \"Clessé\"", "\"commune\": \"Clessé\", \"population\": -3", 4, "population",
      "hors limites"
    ),
    (
      "\"commune\": \"Clessé\"", "\"commune\": \"Clessé\", \"houseStyle\": {\"textWidth\": 59}", 4,
      "largeur", "hors limites"
    ),
    ("\"commune\": \"Clessé\"", "\"commune\": [\"Clessé\"]", 4, "commune", "une liste"),
  ])
  func `each mistake is told`(
    old: String, new: String, line: Int, path: String, explanation: String
  ) throws {
    let text = Self.sound.replacing(old, with: new, maxReplacements: 1)
    try #require(text != Self.sound)
    let found = problems(text)
    #expect(found.map(\.position.line) == [line])
    #expect(path.isEmpty || found.first?.path.contains(path) == true, "\(found.first?.path ?? "")")
    #expect(found.first?.explanation.contains(explanation) == true)
    #expect(found.first?.remedy.isEmpty == false)
  }

  @Test
  func `mistakes of every sort are told at once, in the order of the file`() {
    let text = Self.sound
      .replacing("\"amount\": 639587", with: "\"amount\": 6395.87")
      .replacing("\"president\": 1", with: "\"president\": 7 \"secretary\": 2")
      .replacing("\"civility\": \"madame\"", with: "\"civility\": madame")
      .replacing("\"level\": 1", with: "\"level\": 1, \"level\": 2")
    #expect(problems(text).map(\.position.line) == [8, 24, 24, 48, 90])
  }

  @Test
  func `a problem is rendered with its line and a caret`() {
    let text = Self.sound.replacing("\"amount\": 639587", with: "\"amount\": 6395.87")
    #expect(
      problems(text).first?.rendering == """
        a.json:48:25: ordre du jour, point 1, contenu, bloc 1, dépenses, dépense 1, montant
           |
        48 |               "amount": 6395.87
           |                         ^^^^^^^
        Ce nombre a une partie décimale ou un exposant\u{202F}; les montants et les taux sont des nombres entiers.
        Écrivez un montant en centimes entiers (639587 pour 6\u{202F}395,87\u{A0}€) ou un texte.

        """)
  }

  @Test
  func `controls in a text load without loss, are noticed, and never reach the terminal`() throws {
    let text = Self.sound.replacing("Réserve incendie", with: "\\u001b]0;x\\u0007 \\u009b2J")
    let contents = try Minutes.reading(SourceText(name: "a.json", bytes: Array(text.utf8)))
    #expect(contents.value.agenda.first?.title == "\u{1B}]0;x\u{7} \u{9B}2J")
    #expect(contents.notices.map(\.position.line) == [40])
    let again = String(decoding: contents.value.fileBytes, as: UTF8.self)
    #expect(again.contains("\\u001b]0;x\\u0007 \\u009b2J"))
    #expect(contents.notices.allSatisfy { !$0.rendering.contains("\u{1B}") })
  }

  @Test
  func `an item nine levels deep is refused`() {
    var item = AgendaItem(id: ItemID(9), title: "")
    for number in (1...8).reversed() {
      item = AgendaItem(id: ItemID(number), title: "", children: [item])
    }
    let minutes = Minutes(
      council: Council(commune: ""), session: Session(date: .epoch), agenda: [item])
    let found = problems(String(decoding: minutes.fileBytes, as: UTF8.self))
    #expect(found.map(\.explanation) == ["Ce point est à plus de 8 niveaux de profondeur."])
  }

  @Test
  func `accents are composed on reading`() throws {
    let text = Self.sound.replacing("Clessé", with: "Clesse\u{301}")
    let contents = try Minutes.reading(SourceText(name: "a.json", bytes: Array(text.utf8)))
    #expect(contents.value.council.commune.unicodeScalars.count == 6)
  }

  @Test
  func `steps of upgrade run one after the other`() {
    let steps = [
      RecordFormat.Upgrade(from: 0) { tree in
        var tree = tree
        tree[key: "council"] = tree[key: "conseil"]
        tree[key: "conseil"] = nil
        return tree
      }
    ]
    let old: JSONTree = ["format": 0, "conseil": ["commune": "Clessé"]]
    #expect(
      RecordFormat.upgraded(old, from: 0, by: steps, to: 1)
        == ["format": 1, "council": ["commune": "Clessé"]])
    #expect(RecordFormat.upgraded(old, from: 0, by: steps, to: 2) == nil)
    #expect(RecordFormat.upgrades.map(\.from) == Array(RecordFormat.oldest..<RecordFormat.current))
  }
}
