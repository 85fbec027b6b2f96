"""Turns plain text into a session of seance and back, to measure the editor on documents of any size.

    record_from_text.py record TEXT FILE     a line of text becomes a paragraph of an exposé
    record_from_text.py text FILE TEXT

The session is that of Azay-sur-Thouet, so that every rule has something to judge. Up to 12 KB the text
is the exposé of its item with a financing plan and a vote, put first; its last quarter stands in an item
of its own at the end. More text makes a session of the same council with items of about 5 KB, each with a
vote and a dispositif, every tenth with a financing plan: 1 MB is a session of 200.
"""
import copy
import itertools
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SESSION = os.path.join(
    os.path.dirname(HERE), "Tests", "Fixtures", "azay-sur-thouet-2021-02-02.json")
ONE_ITEM = 12_000
ITEM = 5_243


def has(item, kind):
    return any(block["kind"] == kind for block in item.get("blocks", []))


def exposition(lines):
    return {"kind": "exposition", "lines": lines or [""]}


def item(title, blocks):
    return {"title": title, "kind": "general", "state": "done", "blocks": blocks}


def short_agenda(agenda, lines):
    planned = next(entry for entry in agenda if has(entry, "financingPlan"))
    agenda.remove(planned)
    cut = len(lines) * 3 // 4
    planned["blocks"][0] = exposition(lines[:cut])
    return [planned] + agenda + [item("Dernier point", [exposition(lines[cut:])])]


def long_agenda(agenda, lines):
    decided = [entry for entry in agenda if has(entry, "ballot") and len(entry["blocks"]) <= 5]
    planned = itertools.cycle(entry for entry in decided if has(entry, "financingPlan"))
    voted = itertools.cycle(entry for entry in decided if not has(entry, "financingPlan"))
    size = sum(len(line.encode()) + 1 for line in lines)
    count = max(1, round(size / ITEM))
    taken, done = 0, 0
    for number in range(1, count + 1):
        part = []
        while taken < len(lines) and (done < size * number / count or number == count):
            part.append(lines[taken])
            done += len(lines[taken].encode()) + 1
            taken += 1
        model = next(planned if number % 10 == 0 else voted)
        # The last item ends with the last line.
        decision = copy.deepcopy(model["blocks"][1:]) if number < count else []
        yield item("Point numéro %d" % number, [exposition(part)] + decision)


def number_anew(agenda):
    items, blocks = itertools.count(1), itertools.count(1)

    def visit(entries):
        for entry in entries:
            entry["id"] = next(items)
            for block in entry.get("blocks", []):
                block["id"] = next(blocks)
            visit(entry.get("children", []))

    visit(agenda)


def record(text):
    lines = text.removesuffix("\n").split("\n")
    with open(SESSION, encoding="utf-8") as file:
        session = json.load(file)
    make = short_agenda if len(text.encode()) <= ONE_ITEM else long_agenda
    session["agenda"] = list(make(session["agenda"], lines))
    number_anew(session["agenda"])
    return session


def text(record):
    lines = []

    def visit(entries):
        for entry in entries:
            for block in entry.get("blocks", []):
                for line in block.get("lines", []):
                    lines.append(line["text"] if isinstance(line, dict) else line)
            visit(entry.get("children", []))

    visit(record["agenda"])
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
