#!/bin/sh
# quality.sh PROGRAM CORPUS: score `headwater page` against a corpus that has
# list.tsv, pages/ (plain or .gz) and score.py.
program=$(readlink -f "$1") corpus=$2
[ -f "$corpus/score.py" ] || { echo "quality: say CORPUS=DIR, a folder with list.tsv, pages/ and score.py" >&2; exit 1; }
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cp -r "$corpus/." "$work" && chmod -R u+w "$work"
find "$work" -name '*.gz' -exec gunzip -f {} +
cd "$work" && "$program" page -i list.tsv > out.jsonl && python3 score.py $QUALITY out.jsonl
