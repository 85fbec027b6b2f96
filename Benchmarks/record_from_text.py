"""Turns plain text into a session of seance and back, to measure the editor on documents of any size.

    record_from_text.py record TEXT FILE     a line of text becomes a paragraph of an exposé
    record_from_text.py text FILE TEXT

Up to 10 KB make one item; more is cut into items of about 5 KB, so that 1 MB is a session of 200.
"""
import json
import sys

ONE_ITEM = 12_000
ITEM = 5_000

NAMES = [
    "ALLARD", "BERNIER", "CHAUVIN", "DUBREUIL", "FORTIN", "GAUTHIER", "HUBERT", "JOLY", "LEBRUN",
    "MARTINEAU", "NIVARD", "POTIER", "RENAUD", "SICARD", "TEXIER",
]


def members():
    for number, name in enumerate(NAMES, 1):
        member = {
            "id": number,
            "civility": "madame" if number % 2 else "monsieur",
            "givenName": "Claude",
            "familyName": name,
            "office": "councillor",
        }
        if number == 1:
            member["office"] = "mayor"
        elif number <= 4:
            member["office"], member["rank"] = "deputyMayor", number - 1
        yield member


def items(lines):
    size = sum(len(line.encode()) + 1 for line in lines)
    count = 1 if size <= ONE_ITEM else max(1, round(size / ITEM))
    taken, done = 0, 0
    for index in range(count):
        part = []
        while taken < len(lines) and (done < size * (index + 1) / count or index == count - 1):
            part.append(lines[taken])
            done += len(lines[taken].encode()) + 1
            taken += 1
        yield {
            "id": index + 1,
            "title": "Point numéro %d" % (index + 1),
            "kind": "information",
            "state": "done",
            "blocks": [{"id": index + 1, "kind": "exposition", "lines": part or [""]}],
        }


def record(text):
    return {
        "format": 1,
        "council": {
            "commune": "Azay-sur-Thouet",
            "department": "Deux-Sèvres",
            "population": 1176,
            "members": list(members()),
        },
        "session": {
            "date": "2021-02-02",
            "kind": "ordinary",
            "opensAt": "20:30",
            "place": "à la salle polyvalente",
            "isPublic": True,
            "convocation": {"sentOn": "2021-01-26"},
            "president": 1,
            "secretary": 2,
            "state": "inSession",
        },
        "attendance": [
            {"member": number, "presence": "present" if number <= 13 else "absent"}
            for number in range(1, len(NAMES) + 1)
        ],
        "agenda": list(items(text.removesuffix("\n").split("\n"))),
    }


def text(record):
    lines = []
    for item in record["agenda"]:
        for block in item["blocks"]:
            for line in block.get("lines", []):
                lines.append(line["text"] if isinstance(line, dict) else line)
    return "\n".join(lines) + "\n"


def main():
    direction, source, target = sys.argv[1:]
    with open(source, encoding="utf-8") as file:
        content = file.read()
    if direction == "record":
        result = json.dumps(record(content), ensure_ascii=False, indent=2) + "\n"
    else:
        result = text(json.loads(content))
    with open(target, "w", encoding="utf-8") as file:
        file.write(result)


if __name__ == "__main__":
    main()
