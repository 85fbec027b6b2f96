#!/usr/bin/env python3
"""Counts the instructions of a key, which unlike its time do not depend on what else the machine does.

    instructions.py PROGRAM SESSION [--start | --keys N | --paste N | --burst N]
                    [--goto KEYS] [--functions N]

Runs PROGRAM on SESSION under valgrind on a pseudo-terminal of 100×30, once with the keys and once
without, and tells the difference a key; with --functions also where it goes, inclusive, for a program
that has its symbols (`strip -g` first: valgrind cannot read Swift's debug information).
--goto types something first; --paste and --burst measure N characters at once instead of keys; --start
measures opening and leaving the session.
"""
import argparse
import fcntl
import os
import pty
import re
import select
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
import time

TEXT = "le conseil a décidé d'engager les travaux de la rue et du réseau, puis il "
NAMED = {
    "Enter": b"\r", "Up": b"\x1bOA", "Down": b"\x1bOB", "Home": b"\x1bOH", "End": b"\x1bOF",
    "C-End": b"\x1b[1;5F", "C-Down": b"\x1b[1;5B", "F6": b"\x1b[17~", "S-F6": b"\x1b[17;2~",
}


def keys_of(script):
    for name, character in re.findall(r"<([^>]+)>|(.)", script):
        yield NAMED[name] if name else character.encode()


class Run:
    """The program under valgrind, waited for after everything it is sent."""

    def __init__(self, program, session, folder):
        self.profile = os.path.join(folder, "callgrind.out")
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            environment = {
                "PATH": os.environ["PATH"], "HOME": folder, "TERM": "xterm-256color",
                "LC_ALL": "C.UTF-8",
            }
            command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=" + self.profile,
                       "--log-file=" + os.path.join(folder, "valgrind.log"), program, session]
            os.execvpe(command[0], command, environment)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
        self.settle(first=120, quiet=1.5)

    def settle(self, first=60.0, quiet=0.08):
        """Reads until nothing more comes."""
        timeout = first
        while select.select([self.terminal], [], [], timeout)[0]:
            try:
                if not os.read(self.terminal, 65536):
                    return
            except OSError:
                return
            timeout = quiet

    def send(self, data, **patience):
        view = memoryview(data)
        while view:
            ready = select.select([self.terminal], [self.terminal], [], 60)
            if ready[0]:
                os.read(self.terminal, 65536)
            if ready[1]:
                view = view[os.write(self.terminal, view[:1024]):]
        self.settle(**patience)

    def quit(self):
        self.send(b"\x11")
        try:
            self.send(b"n", first=5)
        except OSError:
            pass
        os.waitpid(self.pid, 0)
        os.close(self.terminal)


def profile(options, sent, count):
    """Instructions of a whole run: the total, and inclusive by function."""
    with tempfile.TemporaryDirectory() as folder:
        session = os.path.join(folder, "2021-02-02.json")
        shutil.copy(options.session, session)
        run = Run(options.program, session, folder)
        # What the first keys prepare for those after them is not theirs.
        first = "" if options.start else options.goto + TEXT[:20]
        for key in keys_of(first):
            run.send(key)
        if options.paste or options.burst:
            if count:
                run.send(sent, first=300, quiet=2)
        else:
            for index in range(count):
                run.send(sent[index % len(sent)])
        run.quit()
        report = subprocess.run(
            ["callgrind_annotate", "--inclusive=yes", "--threshold=100", "--show-percs=no",
             run.profile], capture_output=True, text=True, check=True).stdout
    functions = {}
    total = 0
    for line in report.splitlines():
        found = re.match(r"\s*([\d,]+)\s+(?:\S*:)?(.+?)(?: \[.*\])?$", line)
        if not found:
            continue
        number = int(found[1].replace(",", ""))
        if "PROGRAM TOTALS" in line:
            total = number
        else:
            functions[found[2]] = max(number, functions.get(found[2], 0))
    return total, functions


def demangled(names):
    swift = shutil.which("swift")
    if not swift:
        return names
    output = subprocess.run([swift, "demangle", "--compact", "--simplified"], input="\n".join(names),
                            capture_output=True, text=True).stdout
    return output.split("\n")[:len(names)]


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("program")
    parser.add_argument("session")
    parser.add_argument("--start", action="store_true")
    parser.add_argument("--keys", type=int, default=200)
    parser.add_argument("--functions", type=int, default=0)
    parser.add_argument("--goto", default="<Home>")
    parser.add_argument("--paste", type=int, default=0)
    parser.add_argument("--burst", type=int, default=0)
    options = parser.parse_args()

    length = options.paste or options.burst
    known, without = {}, 0
    if options.start:
        what, count = "start and end", 1
        total, functions = profile(options, [], 0)
    else:
        if length:
            text = (TEXT * (length // len(TEXT) + 1))[:length].encode()
            sent = b"\x1b[200~" + text + b"\x1b[201~" if options.paste else text
            what, count = "%d characters at once" % length, 1
        else:
            sent = list(keys_of(TEXT))
            what, count = "a key", options.keys
        total, functions = profile(options, sent, count)
        without, known = profile(options, sent, 0)
    print("%s: %d instructions" % (what, (total - without) // count))
    spent = {name: (number - known.get(name, 0)) // count for name, number in functions.items()}
    chosen = sorted(spent, key=lambda name: -spent[name])[:options.functions]
    for name, shown in zip(chosen, demangled(chosen)):
        print("%12d  %s" % (spent[name], shown[:150]))


if __name__ == "__main__":
    main()
