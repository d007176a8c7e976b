#!/usr/bin/env python3
"""terminal.py < TYPESCRIPT: name what a terminal would not show well; a line "= N" says how wide it is from there.

Measures by itself, with Python's table of widths: lines that are too wide, escapes other than
colours and links, and controls. Joined emoji, flags and keycaps take two columns.
"""
import re
import sys
import unicodedata

ESCAPE = re.compile("\x1b\\[[0-9;]*m|\x1b\\]8;[^\x1b\x07]*\x1b\\\\")
EMOJI = "[\u2190-\u3299\U0001F000-\U0001FAFF]"
PAIRS = re.compile("[\U0001F1E6-\U0001F1FF]{2}|.\uFE0F\u20E3?|%s[\U0001F3FB-\U0001F3FF\uFE0F]?(\u200D%s[\U0001F3FB-\U0001F3FF\uFE0F]?)+|%s[\U0001F3FB-\U0001F3FF]"
                   % (EMOJI, EMOJI, EMOJI))


def width(line):
    line, pairs = PAIRS.subn("", line)
    shown = [c for c in line if unicodedata.category(c) not in ("Mn", "Me", "Cf")]
    return 2 * pairs + sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in shown)


def main():
    columns = 0
    for line in sys.stdin.buffer.read().decode("utf-8").replace("\r", "").split("\n"):
        if line.startswith("= "):
            columns = int(line[2:])
        plain = ESCAPE.sub("", line)
        if width(plain) > columns:
            print("too wide: %r" % plain)
        for c in plain:
            if unicodedata.category(c) in ("Cc", "Zl", "Zp") or c in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c\u200f":
                print("control: %r" % plain)
                break


main()
