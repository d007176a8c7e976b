#!/bin/sh
# Pictures: DOT by page and by outlet as Graphviz reads them, and SVG drawn by its library.
. tests/integration/story.sh

article=https://supchina.com/2020/02/12/back-doors-and-how-huawei-got-its-facial-recognition-technology/
web_start "$work/web" fixtures/sites/supchina || exit 1
# shellcheck disable=SC2086 # the options are words
run "$headwater" trace $WEB --host-delay 0.02 -q --store "$work/a.db" --max-depth 2 $article
is $code 0 "trace"
web_stop

export_to() {  # export_to FILE WORDS...
	file=$work/$1
	shift
	run "$headwater" export "$@" --store "$work/a.db" -o "$file"
	is "$code $(cat "$work/err")" "0 " "export $*"
}

# --- by outlet ---
export_to outlets.dot dot --by outlet
run "$headwater" export csv --table outlets --store "$work/a.db" -o -
outlets=$(($(wc -l < "$work/out") - 1))
linked=$(sqlite3 "$work/a.db" "select count(*) from citations where linked")
run "$headwater" export csv --table outlet_edges --store "$work/a.db" -o "$work/outlet_edges.csv"
pairs=$(($(wc -l < "$work/outlet_edges.csv") - 1))
run gvpr 'BEG_G { int w = 0, e = 0; } E { w += (int)$.weight; e++ } END_G { printf("%d %d %d", $G.n_nodes, e, w) }' "$work/outlets.dot"
is "$(cat "$work/out")" "$outlets $pairs $linked" "Graphviz counts the outlets, their pairs and every citation"
for format in wikitext bibtex csl html; do
	run "$headwater" export $format --by outlet --store "$work/a.db"
	is "$code $(cat "$work/err")" "1 headwater: --by: outlet: $format has pages only; dot, svg, graphml, gexf and jsonl have outlets, and csv as --table outlets" "$format has pages only"
done
run "$headwater" export csv --by outlet --store "$work/a.db"
has "$work/err" "csv has that as --table outlets and --table outlet_edges" "CSV has them as tables"

# --- SVG ---
export_to a.svg svg
export_to again.svg svg
cmp -s "$work/a.svg" "$work/again.svg"
ok $? "the same bytes again"
export_to outlets.svg svg --by outlet
run xmllint --nonet --noout "$work/a.svg" "$work/outlets.svg"
is "$code $(cat "$work/err")" "0 " "well-formed"
at() {  # at XPATH: what a.svg has there
	xmllint --nonet --xpath "$1" "$work/a.svg" 2>&1
}
pages=$(sqlite3 "$work/a.db" "select count(*) from pages")
citations=$(sqlite3 "$work/a.db" "select count(*) from citations")
is "$(at "count(//*[contains(concat(' ', @class, ' '), ' node ')])")" "$pages" "a node for each page"
is "$(at "count(//*[contains(concat(' ', @class, ' '), ' edge ')])")" "$citations" "an edge for each citation"
is "$(at "count(//*[local-name() = 'script' or local-name() = 'foreignObject' or local-name() = 'image'])")" 0 "nothing that runs or loads"
is "$(at "count(//@*[starts-with(name(), 'on')])")" 0 "nor waits for an event"
is "$(at "count(//@*[local-name() = 'href'][not(starts-with(., 'http://') or starts-with(., 'https://'))])")" 0 "links to the web alone"
is "$(at "string(/*/*[1])")" "Who cites whom" "a title"
has "$work/a.svg" "<title>Washington Tells Allies That Huawei Can Use Carriers’ Back Doors, wsj.com: paywalled</title>" "each page is named to a screen reader"
is "$(at "count(//*[local-name() = 'title'][string-length(.) = 16][translate(., '0123456789abcdef', '') = ''])")" 0 "none by its id"
is "$(grep -c '<!' "$work/a.svg")" 0 "no DOCTYPE, no comment that tells the machine"

# --- too large, broken, or without the library ---
sqlite3 "$work/a.db" "pragma foreign_keys = off; with recursive n(i) as (select 1000 union all select i + 1 from n where i < 6000)
	insert into citations(article, position, linked, source, paragraph, is_internal, role, notes, anchor)
	select (select page from articles limit 1), i, 1, (select id from pages where outlet = 'wsj.com' limit 1), i, 0, 0, 0, 'this' from n"
run "$headwater" export svg --store "$work/a.db" -o "$work/large.svg"
is $code 1 "more than 5,000 edges are not drawn"
has "$work/err" "edges are more than can be seen (5000); try --by outlet, or export dot and draw it with sfdp" "it says what to do"
[ ! -e "$work/large.svg" ]
ok $? "and leaves no file"
export_to large.svg svg --by outlet
case "$VARIANT" in
asan | tsan) ;;  # their runtime must come first
*)
	run env LD_PRELOAD="$PWD/$B/preload/nographviz.so" "$headwater" export svg --by outlet --store "$work/a.db" -o "$work/none.svg"
	is "$code $(cat "$work/err")" "1 headwater: svg: this needs Graphviz's library, which is not installed; on Debian: apt install graphviz. Or export dot, and draw that elsewhere" "without Graphviz it says so"
	[ ! -e "$work/none.svg" ]
	ok $? "and leaves no file"
	bad=
	for files in 4 5 6 7 8; do
		# shellcheck disable=SC2016 # expanded inside
		run sh -c 'ulimit -n "$0"; exec "$@"' $files "$headwater" export svg --store "$work/a.db" -o "$work/none.svg"
		case "$code $(cat "$work/err")" in
		"0 ") rm "$work/none.svg" ;;
		*"not installed"*) bad="$bad $files" ;;
		esac
	done
	is "$bad $(ls "$work" | grep -c none)" " 0" "what cannot be loaded is not called missing"
	;;
esac
done_testing
