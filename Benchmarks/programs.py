"""Our entry for ptybench.py and crashtest.py: PTYBENCH_PROGRAMS=Benchmarks/programs.py.

Measures the installed static release (`scripts/install dist`), or what SEANCE names.
"""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
BINARY = os.environ.get("SEANCE") or os.path.join(os.path.dirname(HERE), "dist", "bin", "seance")
CONVERT = [sys.executable, os.path.join(HERE, "record_from_text.py")]

PROGRAMS = {
    "seance": dict(
        argv=[BINARY, "{file}"],
        ext=".json",
        prepare=CONVERT + ["record", "{txt}", "{file}"],
        extract=CONVERT + ["text", "{file}", "{txt}"],
        # The first paragraph has the cursor; Home, for it may not stand at its start.
        open_line="<Home><Enter><Up>",
        # A search remembers its text, so that one last key makes the jump, from the first item.
        goto="<C-f>{mark}<Esc><S-F6><Home><C-g>",
        after_goto="<Home><Enter><Up>",
        end="<S-F6><End><Enter><C-End>",
        save="<C-s>",
        quit="<C-q>n",
        quit_ro="<C-q>",
        recover=None,
    ),
}
