#!/bin/sh
# Exports of one article out of a store with many: what it cites and what lies upstream, told as the whole store tells it.
. tests/integration/story.sh

web_start "$work/web" fixtures/sites/supchina fixtures/sites/origins fixtures/sites/instead || exit 1
db="--store $work/a.db"
supchina=https://supchina.com/2020/02/12/back-doors-and-how-huawei-got-its-facial-recognition-technology/
lantern=https://lantern.example
desk=https://desk.example/pellworth
# shellcheck disable=SC2086 # the options are words
run "$headwater" trace $WEB --host-delay 0.02 --retries 0 -q $db --max-depth 3 $supchina $lantern/tolls $lantern/quay $desk https://echo.example/pier
is "$code $(cat "$work/err")" "0 " "trace"

upstream() {  # upstream URL DEPTH: URLs that the article at URL leads to within DEPTH citations, itself included, by SQL
	sqlite3 "$work/a.db" "with recursive up(id, depth) as (select id, 0 from pages where url = '$1' union
		select source, depth + 1 from up join citations on article = id where linked and depth < $2)
		select url from pages where id in (select id from up) order by url"
}
csv() {  # csv FILE COLUMN: the column of a CSV file
	/usr/bin/python3 -c 'import csv, sys
csv.field_size_limit(1 << 30)
for row in csv.DictReader(open(sys.argv[1], newline="", encoding="utf-8")): print(row[sys.argv[2]])' "$1" "$2"
}

# --- CSV ---
run "$headwater" export csv $db -o "$work/all"
for article in $supchina $lantern/tolls $desk; do
	rm -rf "$work/one"
	run "$headwater" export csv $db -o "$work/one" $article
	is "$code $(cat "$work/err" | wc -l)" "0 4" "export csv $article"
	upstream $article 99 > "$work/want"
	csv "$work/one/nodes.csv" url | grep -v '^outlet:' > "$work/got"
	golden "$work/got" "$work/want" "the pages upstream of it are there, and no other"
	# every citation in them, told as in the whole
	/usr/bin/python3 - "$work" > "$work/told" 2>&1 <<-'PY'
		import csv, sys
		rows = lambda name: list(csv.DictReader(open(f"{sys.argv[1]}/{name}", newline="", encoding="utf-8")))
		nodes, one = {n["Id"]: n for n in rows("one/nodes.csv")}, rows("one/edges.csv")
		whole = [e for e in rows("all/edges.csv") if e["Source"] in nodes]
		assert one and one == whole, [(a, b) for a, b in zip(one, whole) if a != b][:1] or (len(one), len(whole))
		assert {e["Target"] for e in one} <= nodes.keys()
		for n in rows("all/nodes.csv"):
		    same = {k for k in n if k not in ("depth", "foreign", "mark", "in_degree", "circle")}
		    mine = nodes.get(n["Id"])
		    assert mine is None or all(mine[k] == n[k] for k in same), (mine, n)
		for n in nodes.values():
		    cited = [e for e in one if e["Target"] == n["Id"]]
		    assert int(n["in_degree"]) == len(cited), n
		assert sum(n["depth"] == "0" for n in nodes.values()) == 1
	PY
	is "$? $(cat "$work/told")" "0 " "its citations are the whole store's, to the last column"
done
run "$headwater" export csv $db --table edges -o - $desk --columns source_url,instead
has "$work/out" "https://echo.example/pier" "what can be read instead is looked for in all of the store, as show does"
is "$(upstream $desk 99 | grep -c echo.example)" 0 "though it is not upstream"
run "$headwater" export csv $db --table nodes -o - --columns url --depth 1 $lantern/tolls
upstream $lantern/tolls 1 > "$work/want"
tr -d '\r"' < "$work/out" | sed '1d; /^outlet:/d' > "$work/got"
golden "$work/got" "$work/want" "--depth 1: its own sources alone"
run "$headwater" export csv $db --table edges -o - --columns source_url --depth 1 $lantern/tolls
is "$(tr -d '\r"' < "$work/out" | sed 1d | sort -u)" "$lantern/tolls" "and its own citations"
run "$headwater" export csv $db --table nodes -o - --columns url $lantern/tolls $desk
{ upstream $lantern/tolls 99; upstream $desk 99; } | sort -u > "$work/want"
tr -d '\r"' < "$work/out" | sed '1d; /^outlet:/d' | sort > "$work/got"
golden "$work/got" "$work/want" "two articles: both, each page once"

# --- the other formats tell the same ---
mkdir "$work/formats"
run "$headwater" export csv $db -o "$work/formats" $lantern/tolls
for format in graphml gexf jsonl; do
	run "$headwater" export $format $db -o "$work/formats/graph.$format" lantern.example/tolls
	is "$code $(cat "$work/err")" "0 " "export $format, the article named as show takes it"
done
run /usr/bin/python3 tests/support/same_graph.py "$work/formats"
is "$code" 0 "every reader finds the CSV's nodes and edges"
sed 's/^/# /' "$work/err"
run "$headwater" export dot $db $lantern/tolls
is "$(grep -c ' -> ' "$work/out")" "$(($(csv "$work/formats/edges.csv" Id | wc -l)))" "DOT has its edges"
run "$headwater" export dot --by outlet $db $lantern/tolls
is "$code $(grep -c supchina "$work/out")" "0 0" "and its outlets"
run "$headwater" export html $db -o "$work/report.html" $desk
is "$code" 0 "the report of one article"
has "$work/report.html" "https://echo.example/pier" "with what can be read instead"
is "$(grep -c 'kettle.example' "$work/report.html")" 0 "and nothing of the others"

# --- its sources as a bibliography ---
for format in wikitext bibtex csl; do
	run "$headwater" export $format $db $supchina
	is "$code $(cat "$work/err")" "0 " "export $format"
	cp "$work/out" "$work/one.$format"
done
sources=$(sqlite3 "$work/a.db" "select count(distinct source) from citations join pages on id = article where linked and url = '$supchina'")
is "$(grep -c '^{{cite news ' "$work/one.wikitext") $(grep -c '^@online{' "$work/one.bibtex") $(jq length "$work/one.csl")" \
   "$sources $sources $sources" "what the article cites itself, each once"
run "$headwater" export wikitext $db --depth 2 $supchina
[ "$(grep -c '^{{cite news ' "$work/out")" -gt "$sources" ]
ok $? "--depth 2: their sources as well"

# --- how an article is named ---
sqlite3 "$work/a.db" "insert into pages(url, outlet, run, depth) values ('http://plain.example/a', 'plain.example', 1, 1),
	('https://www.with.example/b/', 'with.example', 1, 1), ('https://bare.example/c', 'bare.example', 1, 1),
	('http://both.example/d', 'both.example', 1, 1), ('https://www.both.example/d', 'both.example', 1, 1),
	('http://two.example/e', 'two.example', 1, 1), ('https://two.example/e', 'two.example', 1, 1),
	('https://port.example:8443/f?x=1', 'port.example', 1, 1)"
named() {  # named TYPED URL: what is typed leads to the page
	run "$headwater" export jsonl $db --columns url "$1"
	is "$code $(jq -r .url "$work/out" 2> /dev/null) $(cat "$work/err")" "0 $2 " "$1"
}
named plain.example/a http://plain.example/a
named https://plain.example/a/ http://plain.example/a
named www.plain.example/a http://plain.example/a
named with.example/b https://www.with.example/b/
named http://with.example/b https://www.with.example/b/
named http://www.bare.example/c https://bare.example/c
run "$headwater" show $db both.example/d
is "$code $(cat "$work/err")" "1 headwater: both.example/d: may be https://www.both.example/d or http://both.example/d; say which" "what may be two pages is asked about"
named two.example/e https://two.example/e
named http://two.example/e http://two.example/e
named www.port.example:8443/f?x=1 https://port.example:8443/f?x=1
run "$headwater" show $db plain.example/a
is "$code" 0 "show takes the same"

# --- memory runs out ---
case "$VARIANT" in
asan | tsan) ;;  # the sanitizer wants to be loaded first: no memory of our own
*)
	bad=
	ended=0
	for format in "csv --table edges" html; do
		# shellcheck disable=SC2086 # words
		run "$headwater" export $format $db $desk -o "$work/whole"
		for memory in EVERY=3 EVERY=50 EVERY=300 EVERY=1000 EVERY=2500 FROM=20 FROM=400 FROM=600 FROM=700 FROM=800 FROM=1000 FROM=1300; do
			rm -f "$work/file"
			# shellcheck disable=SC2086
			run env "MEMORY_$memory" LD_PRELOAD="$PWD/$B/preload/memory.so" "$headwater" export $format $db $desk -o "$work/file"
			case $code in
			0) cmp -s "$work/file" "$work/whole" || bad="$bad $format $memory: another answer;" ;;
			1) ended=$((ended + 1)); [ -s "$work/err" ] && [ ! -f "$work/file" ] || bad="$bad $format $memory: not a word, or half a file;" ;;
			*) bad="$bad $format $memory: exit $code;" ;;
			esac
		done
	done
	is "$bad" "" "an allocation that fails ends it with a word (exit 1), or changes nothing"
	[ $ended -ge 10 ]
	ok $? "and $ended of 24 did end so"
	;;
esac

# --- what is wrong ---
run "$headwater" export csv $db -o "$work/none" https://never.example/
is "$code $(ls -d "$work/none" 2> /dev/null)" "1 " "an article that was never met: 1, and nothing is written"
has "$work/err" "https://never.example/: not in the store" "and it is named, as show does"
sqlite3 "$work/a.db" "insert into pages(url, run, depth, turn) values ('https://unread.example/', 1, 1, 0)"
run "$headwater" export wikitext $db https://unread.example/
is "$code $(wc -c < "$work/out")" "0 0" "a bibliography of a page that was not read is empty"
has "$work/err" "nothing to write, since no citation is known; headwater show https://unread.example/ says why" "and this is said"
run "$headwater" export jsonl $db $desk https://never.example/
is "$code $(wc -c < "$work/out")" "1 0" "one of two"
run "$headwater" export dot $db --depth 2
is "$code $(cat "$work/err")" "1 headwater: --depth: say of which articles; headwater export dot ARTICLE" "--depth of no article"
run "$headwater" export dot $db --depth 0 $desk
is "$code" 1 "--depth 0: 1"
run "$headwater" export dot csv $db
has "$work/err" "csv: say one format at a time" "two formats"
sqlite3 "$work/a.db" "pragma foreign_keys = off; update citations set source = 987654 where position = 1"
run "$headwater" export csv $db --table edges -o - $desk
is "$code $(wc -c < "$work/out")" "1 0" "a store that speaks of pages that are not in it"
has "$work/err" "damaged" "and it is said"
done_testing
