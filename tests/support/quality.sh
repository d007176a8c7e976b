#!/bin/sh
# quality.sh PROGRAM CORPUS ROBOTS_SCORE: score `headwater page` against a corpus
# that has list.tsv, pages/ (plain or .gz) and score.py, and our reading of
# robots.txt against its cases/robots*_cases.tsv, where there are some.
program=$(readlink -f "$1") corpus=$2 robots_score=$(readlink -f "$3")
[ -f "$corpus/score.py" ] || { echo "quality: say CORPUS=DIR, a folder with list.tsv, pages/ and score.py" >&2; exit 1; }
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cp -r "$corpus/." "$work" && chmod -R u+w "$work"
find "$work" -name '*.gz' -exec gunzip -f {} +
cd "$work" || exit 1
"$program" page -i list.tsv > out.jsonl && python3 score.py $QUALITY out.jsonl || exit
set -- cases/robots_cases.tsv cases/robots_real_cases.tsv
[ ! -f "$1" ] || [ ! -f "$2" ] || "$robots_score" "$@"
