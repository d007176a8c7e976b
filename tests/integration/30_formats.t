#!/bin/sh
# Each format tells the same: read by other programs, node for node and edge for edge.
. tests/integration/story.sh

site=fixtures/sites/supchina
article=https://supchina.com/2020/02/12/back-doors-and-how-huawei-got-its-facial-recognition-technology/

# a report that is gone, an archived copy offered beside it, and an agency's text
desk=$work/desk
mkdir "$desk"
printf 'desk.example\t/tolls\t200\t-\ttolls.html\ngone.example\t/report\t404\t-\t-\nmirror.example\t/captains\t200\t-\twire.html\n' > "$desk/map.tsv"
cat > "$desk/tolls.html" <<-'PAGE'
	<!doctype html><html lang="en"><head><title>Tolls</title></head><body><article><p>The harbour board had warned of the tolls years
	ago in <a href="https://gone.example/report">its own report</a> (<a
	href="https://web.archive.org/web/20240312093000/https://gone.example/report">archived copy</a>). The captains learned of it
	only <a href="https://mirror.example/captains">this week</a>, and were not amused by what they read there.</p></article></body></html>
PAGE
cat > "$desk/wire.html" <<-'PAGE'
	<!doctype html><html lang="en"><head><title>Captains</title></head><body><article><p>HARBOUR TOWN (Reuters) - The captains of the
	ferries said on Monday that nobody had told them of the tolls before the board met.</p><p>The board said that it had sent letters
	to all of them in spring, and that the letters had not come back.</p><p>(Reporting by A. Writer; editing by B. Editor)</p>
	</article></body></html>
PAGE
web_start "$work/web" $site "$desk" || exit 1
# shellcheck disable=SC2086 # the options are words
run "$headwater" trace $WEB --host-delay 0.02 -q --store "$work/a.db" --max-depth 2 $article
is $code 0 "trace"
run "$headwater" export csv --store "$work/a.db" -o "$work/a"
for format in dot graphml gexf jsonl wikitext bibtex csl; do
	run "$headwater" export $format --store "$work/a.db" -o "$work/a/graph.$format"
	is "$code $(cat "$work/err")" "0 " "export $format"
	run "$headwater" export $format --store "$work/a.db"
	cmp -s "$work/out" "$work/a/graph.$format"
	ok $? "$format: the same to stdout"
done
run "$headwater" export gexf --table edges --store "$work/a.db"
is "$code $(cat "$work/err")" "1 headwater: --table: edges: gexf has no tables" "a table of a format that has none"
run "$headwater" export pajek --store "$work/a.db"
has "$work/err" "pajek: say one format: csv, dot, svg, graphml, gexf, jsonl, wikitext, bibtex, csl or html" "a format that is not there"

cited=$(sqlite3 "$work/a.db" "select count(distinct source) from citations where linked")
is "$(grep -c '^{{cite news .*}}$' "$work/a/graph.wikitext")" "$cited" "wikitext: a template for each source"
has "$work/a/graph.wikitext" "url=https://www.wsj.com/articles/washington-tells-allies-huawei-can-use-carriers-back-doors-11581452256 |url-access=subscription" "with url-access"
is "$(grep -c '^@online{' "$work/a/graph.bibtex")" "$cited" "BibTeX: an entry for each source"

# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0.02 -q --store "$work/a.db" https://desk.example/tolls
run "$headwater" export wikitext --store "$work/a.db" https://desk.example/tolls
day=$(sqlite3 "$work/a.db" "select date(fetched, 'unixepoch') from pages where url = 'https://mirror.example/captains'")
has "$work/out" "|url=https://gone.example/report |work=gone.example |archive-url=https://web.archive.org/web/20240312093000/https://gone.example/report |archive-date=2024-03-12 |url-status=dead}}" \
	"the archived copy that the author offers"
has "$work/out" "|work=mirror.example |agency=Reuters |access-date=$day |language=en}}" "an agency's text, and the day of the visit"
for format in csv dot graphml gexf jsonl wikitext bibtex csl; do
	"$headwater" export $format -q --store "$work/a.db" -o "$work/a$([ $format = csv ] || echo /graph.$format)"
done

# Debian's own, which has networkx and igraph
run /usr/bin/python3 tests/support/same_graph.py "$work/a"
cat "$work/out"
is "$code" 0 "every reader finds the CSV's nodes and edges, with their attributes"
sed 's/^/# /' "$work/err"
run /usr/bin/python3 tests/support/same_works.py "$work/a"
cat "$work/out"
is "$code" 0 "and its sources in each bibliography"
sed 's/^/# /' "$work/err"
mkdir "$work/schemas"
run /usr/bin/python3 tests/support/schemas.py "$work/a" "$work/schemas"
cat "$work/out"
is "$code" 0 "GraphML and GEXF are as their schemas say"
sed 's/^/# /' "$work/err"

# --- by outlet ---
mkdir "$work/outlets"
sqlite3 "$work/a.db" "update pages set outlet = '[2001:db8::1]' where url like '%itu.int%'; update pages set outlet = 'a_b<\"&.example' where url like '%teltarif%'"
run "$headwater" export csv --store "$work/a.db" -o "$work/outlets"
for format in graphml gexf jsonl; do
	run "$headwater" export $format --by outlet --store "$work/a.db" -o "$work/outlets/graph.$format"
	is "$code $(cat "$work/err")" "0 " "export $format --by outlet"
done
run /usr/bin/python3 tests/support/same_outlets.py "$work/outlets"
cat "$work/out"
is "$code" 0 "every reader finds outlets.csv and outlet_edges.csv, whatever stands for an outlet"
sed 's/^/# /' "$work/err"
run /usr/bin/python3 tests/support/schemas.py "$work/outlets" "$work/schemas"
cat "$work/out"
is "$code" 0 "they are as their schemas say"
sed 's/^/# /' "$work/err"
run "$headwater" export graphml --by outlet --columns url --store "$work/a.db"
has "$work/err" "--columns: graphml by outlet has none to choose" "outlets have all their columns"
done_testing
