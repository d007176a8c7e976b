#!/bin/sh
# The table: fits the terminal, coloured and linked where that is wanted, sorted, filtered, in four formats.
. tests/integration/story.sh

site=fixtures/sites/supchina
article=https://supchina.com/2020/02/12/back-doors-and-how-huawei-got-its-facial-recognition-technology/
web_start "$work/web" $site || exit 1
db="--store $work/a.db"
# shellcheck disable=SC2086 # the options are words
run "$headwater" trace $WEB --host-delay 0 --max-depth 2 -f csv --sort -position $db $article
is $code 0 "trace -f csv --sort"
is "$(awk -F, '{ printf "%s ", $2 }' "$work/out" | tr -d '\r')" "position 4 3 2 1 " "prints the table so"
cp "$work/out" "$work/traced.csv"

# --- formats ---------------------------------------------------------------------
run "$headwater" show $db -f csv
python3 - "$work/out" "$headwater" "$work/a.db" > "$work/said" 2>&1 <<'PY'
import csv, json, subprocess, sys
rows = list(csv.DictReader(open(sys.argv[1], newline="", encoding="utf-8")))
tables = {}
for table, end in (("nodes", "Id"), ("edges", "Source")):
    text = subprocess.run([sys.argv[2], "export", "csv", "--table", table, "-o", "-", "--store", sys.argv[3]], capture_output=True, text=True).stdout
    tables[table] = list(csv.DictReader(text.splitlines()))
pages = {p["url"]: p for p in tables["nodes"]}
edges = {(e["source_url"], e["position"]): e for e in tables["edges"]}
for r in rows:
    for name, value in r.items():
        edge, page = edges[r["source_url"], r["position"]], pages[r["url"]]
        # an agency's page, say, is foreign to this article's reader, if not to all
        wanted = edge["target_" + name] if "target_" + name in edge else edge[name] if name in edge else page[name]
        if value != wanted:
            print("%s: %r, but exported as %r" % (name, value, wanted))
lines = subprocess.run([sys.argv[2], "show", "-f", "json", "--store", sys.argv[3]], capture_output=True, text=True).stdout.splitlines()
articles = [json.loads(line) for line in lines]
print(len(rows), len(articles), len(articles[0]["citations"]), articles[0]["n_citations"])
PY
is "$(cat "$work/said")" "4 1 4 4" "CSV and JSON, read by Python, have all; columns that the exports have say the same"
run "$headwater" show $db -f json
cp "$work/out" "$work/json"
run "$headwater" show $db --json
cmp -s "$work/out" "$work/json"
ok $? "--json is -f json"
run "$headwater" show $db -f markdown
golden "$work/out" $site/expect/table.md "Markdown"
run "$headwater" show $db -f xml
is "$code $(cat "$work/err")" "1 headwater: --format: xml: must be table, csv, json or markdown" "another format is none"
run "$headwater" show $db --json -f csv
is "$code $(cat "$work/err")" "1 headwater: --json: goes without --format csv" "nor are two at once"

# --- sort and filter ----------------------------------------------------------------
order() {  # order OPTION...: the positions, in their order, as far as they are shown
	# shellcheck disable=SC2086
	"$headwater" show $db -f csv "$@" 2> "$work/err" | tail -n +2 | cut -d, -f2 | tr '\n' ' ' | sed 's/ $//'
}
picks() {  # picks WANTED OPTION...
	wanted=$1
	shift
	is "$(order "$@")" "$wanted" "$*"
}
picks "1 3 4 2" --sort mark
picks "2 4 3 1" --sort -access,outlet
picks "1 3 4 2" --sort access,-outlet
picks "4 3 1 2" --sort outlet
picks "4 2 3 1" --sort role_words
picks "2" --filter mark=paywalled
picks "2 4" --filter mark=paywalled,foreign-language
picks "2 4" --filter mark=paywalled --filter mark=foreign-language
picks "" --filter mark=paywalled,lang=de
picks "4" --filter mark=paywalled,foreign-language,lang=de
picks "4" --filter 'lang!=en'
picks "1 3" --filter 'mark!=paywalled,foreign-language'
picks "2 4" --filter note_agrees=agrees
picks "1 3" --filter note=
picks "2 4" --filter 'note!='
picks "4" --filter note=LANGUAGE
picks "3" --filter instead_of=2
picks "1" --filter internal=1

run "$headwater" show $db --filter mark=free
has "$work/out" "2 of 4 shown" "under a filtered table it says so"
has "$work/out" "4 citations: 3 can be read (1 of them in German), 1 paywalled with a free alternative" "and the totals are of all"
run "$headwater" show $db --filter mark=gone
is "$(sed -n '2,$p' "$work/out" | head -1)" "0 of 4 shown" "none is said, too"
run "$headwater" show $db --filter mark=free --json
is "$(jq -r '"\(.citations | length) \(.n_citations)"' "$work/out")" "2 4" "JSON has those that are shown, and the number of all"
run "$headwater" show $db --filter mark=free --fail-on paywalled
is $code 2 "--fail-on looks at all"
refuses() {  # refuses OPTION VALUE MESSAGE
	run "$headwater" show $db "$1" "$2"
	is "$code $(cut -c 1-200 "$work/err" | head -1 | cut -c 1-${#3})" "1 $3" "$1 $2"
}
refuses --filter mork=free "headwater: --filter: mork: no such column; there are source_url, position, mark, lang, outlet"
refuses --sort -age "headwater: --sort: age: no such column; there are source_url, position, mark, lang, outlet"
refuses --filter mark=dead "headwater: --filter: dead: no value of mark; they are free, foreign-language, metered, registration, paywalled, blocked, gone, unreachable, unknown"
run "$headwater" show $db --filter mork=free
has "$work/err" "; did you mean mark?" "and what was meant"
run "$headwater" show $db --filter mark=paywaled
has "$work/err" "; did you mean paywalled?" "of a value, too"
refuses --filter internal=yes "headwater: --filter: yes: no value of internal; they are 0, 1"
refuses --filter lang=german "headwater: --filter: german: not a language code"
refuses --filter position=first "headwater: --filter: first: must be a whole number"
refuses --filter free "headwater: --filter: free: must have the form COLUMN=VALUE"
refuses --filter "" "headwater: --filter: : must have the form COLUMN=VALUE"
refuses --color red "headwater: --color: red: must be auto, always or never"
run "$headwater" trace --store "$work/none.db" --filter mork=1 https://a.example/
[ $code = 1 ] && [ ! -e "$work/none.db" ]
ok $? "trace asks nobody before it knows what to show"

# --- colour and links ---------------------------------------------------------------
esc=$(printf '\033')
escapes() {  # escapes FILE: colours and links in it
	echo "$(grep -c "$esc\[3[0-9]m" "$1") $(grep -c "$esc\]8;;http" "$1")"
}
run env TERM=xterm-kitty COLUMNS=100 "$headwater" show $db
is "$(grep -c "$esc" "$work/out")" 0 "a pipe gets no escape"
run env TERM=xterm-kitty "$headwater" show $db --color always
is "$(escapes "$work/out")" "4 0" "--color always: colours in a pipe, and no links"
run env NO_COLOR=1 "$headwater" show $db --color always
is "$(escapes "$work/out")" "4 0" "which is louder than NO_COLOR"

if ! script -qec true /dev/null < /dev/null > "$work/pty" 2>&1; then
	ok 0 "colours on a terminal # skip: this machine gives no pseudo-terminal"
	done_testing
fi
terminal() {  # terminal VARIABLES OPTION...: show on a terminal, by default one that knows nothing
	set="TERM=xterm COLUMNS=100 VTE_VERSION= KONSOLE_VERSION= TERM_PROGRAM= WT_SESSION= DOMTERM= $1"
	shift
	script -qec "env $set $headwater show $db $*" /dev/null < /dev/null > "$work/tty" 2>&1
}
terminal ""
is "$(escapes "$work/tty")" "4 0" "a terminal gets colours"
terminal "NO_COLOR=1"
is "$(escapes "$work/tty")" "0 0" "but not with NO_COLOR"
terminal "NO_COLOR="
is "$(escapes "$work/tty")" "4 0" "which counts when it is not empty"
terminal "TERM=dumb"
is "$(grep -c "$esc" "$work/tty")" 0 "nor with TERM=dumb"
for knows in TERM=xterm-kitty VTE_VERSION=6800 TERM_PROGRAM=WezTerm "TERM=tmux-256color TERM_PROGRAM=tmux TERM_PROGRAM_VERSION=3.4"; do
	terminal "$knows"
	is "$(escapes "$work/tty")" "4 5" "links: $knows"
done
for knows_not in VTE_VERSION=4602 "TERM=screen-256color VTE_VERSION=6800" "TERM=tmux-256color TERM_PROGRAM=tmux TERM_PROGRAM_VERSION=3.3a"; do
	terminal "$knows_not"
	is "$(escapes "$work/tty")" "4 0" "no links: $knows_not"
done
terminal "NO_COLOR=1 TERM=xterm-kitty"
is "$(escapes "$work/tty")" "0 5" "NO_COLOR is no word on links"
terminal TERM=xterm-kitty --color never
is "$(grep -c "$esc" "$work/tty")" 0 "--color never is"

# --- it fits ----------------------------------------------------------------------------
site=fixtures/sites/scripts
run "$headwater" trace -q --max-depth 0 --url https://quayside.example/scripts --store "$work/b.db" $site/harbour.html
is $code 0 "an article that cites in eight scripts"
golden "$work/out" $site/expect/table.txt "piped, all is as wide as it comes"
wide() {  # wide COMMAND [STEP]: at 20 to 200 columns, what a terminal would not show well
	widths=$(seq 20 "${2:-1}" 200)
	script -qec "for columns in $(echo $widths); do echo \"= \$columns\"; env TERM=xterm-kitty COLUMNS=\$columns $headwater $1; done" \
		/dev/null < /dev/null > "$work/tty" 2>&1
	is "$(grep -c '^= ' "$work/tty")" "$(echo "$widths" | wc -l)" "$1, at 20 to 200 columns"
	python3 tests/support/terminal.py < "$work/tty" > "$work/bad" 2>&1
	is "$(head -3 "$work/bad")" "" "no line is wider than the terminal"
}
wide "show --store $work/b.db"
wide "show --store $work/a.db $article --sort mark --filter mark!=gone" 7
wide "explain --store $work/a.db https://www.wsj.com/articles/washington-tells-allies-huawei-can-use-carriers-back-doors-11581452256" 7
wide "origins --store $work/a.db --color never" 7
wide "stats --store $work/a.db" 7
wide "stats --by outlet --store $work/a.db" 7
for columns in 40 80 120; do
	script -qec "env TERM=xterm COLUMNS=$columns $headwater show --color never --store $work/b.db" /dev/null < /dev/null | tr -d '\r' > "$work/tty"
	golden "$work/tty" $site/expect/columns-$columns.txt "the table at $columns columns"
done

# --- strangers -----------------------------------------------------------------------------
sqlite3 "$work/b.db" "update pages set title = 'A ' || char(27) || ']0;owned' || char(7) || 'title' || char(10) || char(8238) || 'txet' || char(9) || '</script>[x](http://evil.example) | \`c\` @all',
		outlet = char(155) || '31m' || outlet || char(8238) where depth = 0;
	update citations set anchor = char(27) || '[2J' || char(8238) || 'a|b' || char(13) || char(10) || '*bold* <img src=x onerror=alert(1)> ' || anchor;
	update pages set url = 'https://evil.example/' || char(27) || ']8;;http://other.example' || char(7) || '(a)|é' where url like '%crews%';
	update pages set outlet = '=HYPERLINK(1)' where url like '%tarikh%'"
wide "show --store $work/b.db"
is "$(grep -c "$esc\]8;;https://evil.example/%1B\]8;;http://other.example%07(a)%7C%C3%A9$esc" "$work/tty")" 181 "a URL in a link is percent-encoded"
is "$(grep -c "$(printf '\342\200\256')" "$work/tty")" 0 "nothing turns a line round"
run "$headwater" show --store "$work/b.db"
is "$(LC_ALL=C tr -d '\n\040-\176\200-\377' < "$work/out" | wc -c)" 0 "no control in a pipe"
is "$(wc -l < "$work/out")" 11 "a line a row"
run "$headwater" show --store "$work/b.db" -f markdown
is "$(grep -c '^|' "$work/out"):$(sed 's/\\|//g' "$work/out" | awk -F'|' '/^\|/ { print NF }' | sort -u)" "10:8" "Markdown: a line a row, as many cells in each"
is "$(sed 's/\\\[[^]]*\\\]//g' "$work/out" | grep -c '<img\|</script\|\](http://evil')" 0 "no markup comes through"
has "$work/out" "(https://evil.example/%1B]8;;http://other.example%07%28a%29%7C%C3%A9)" "nor does it through a URL"
run "$headwater" show --store "$work/b.db" -f csv
is "$(python3 -c "import csv, sys; r = list(csv.DictReader(open(sys.argv[1], newline=''))); print(len(r), {len(x) for x in r}, r[1]['outlet'], '\x1b' in open(sys.argv[1]).read())" "$work/out")" \
	"8 {33} '=HYPERLINK(1) False" "CSV: a row a citation, no formula, no escape"
run "$headwater" show --store "$work/b.db" -f json
is "$(python3 -c "import json, sys; j = json.load(open(sys.argv[1])); print(len(j['citations']))" "$work/out")" 8 "JSON is read by Python"
done_testing
