#!/bin/sh
# A store full of hostile text, an empty one, and one of a single page: every format stays valid, keeps every row, and
# is read by programs that are not ours.
. tests/integration/story.sh

article=https://supchina.com/2020/02/12/back-doors-and-how-huawei-got-its-facial-recognition-technology/
web_start "$work/web" fixtures/sites/supchina || exit 1
# shellcheck disable=SC2086 # the options are words
run "$headwater" trace $WEB --host-delay 0.02 -q --store "$work/a.db" --max-depth 2 $article
is $code 0 "trace"
web_stop

# --- stores ---
cp "$work/a.db" "$work/hostile.db"
cat > "$work/texts.sql" <<'SQL'
create temp table texts(i integer primary key, t text);
insert into texts(t) values
	('"quoted" ''twice'' ''''thrice'''''''), ('a, b; c'), ('a line' || char(10) || 'end' || char(13, 10) || 'more'), ('a' || char(9) || 'tab'),
	('=cmd()|''/c calc''!A1'), ('+1'), ('-1'), ('@SUM(A1)'), (char(9) || '=1'), ('</script><script>alert(1)</script>'), (']]>'), ('<![CDATA['),
	('<!-- --> <?xml?>'), ('&lt; &amp; &#0; &nbsp; & &x'), (cast(x'610062' as text)), (cast(x'61eda08062' as text)), (cast(x'fffe80' as text)),
	(char(1, 2, 8, 27, 127, 133)), (char(65534, 65535, 64976)), (char(8206, 8207, 8234, 8238) || 'abc' || char(8297)), ('עברית ‏(عربي)'),
	('digraph'), ('node'), ('subgraph { edge -> strict }'), ('\N \G \E \T \H \L \n \l \r'), ('\'), ('a\'), ('\"'), ('<b>bold</b>'), ('<'),
	('{{cite web|title=x}} [[File:a]] ~~~~ __TOC__ ''''''b'''''' |url=x'), ('{a} } { \end{document} % $x_1^2$ # ~ @online{x,'), ('{"a": [1]}'),
	(char(65279) || 'mark'), ('e' || char(769) || char(8205) || char(128105, 8205, 128300)), ('=HYPERLINK("http://x","y")'), ('..'), (' '), (''),
	(replace(hex(zeroblob(524288)), '00', '5=')), (replace(hex(zeroblob(200000)), '00', char(769)));
update pages set title = (select t from texts where i = 1 + pages.id % 41), authors = (select t from texts where i = 1 + (pages.id + 7) % 41),
	site_name = (select t from texts where i = 1 + (pages.id + 13) % 41), reason = (select t from texts where i = 1 + (pages.id + 19) % 41),
	lang = (select substr(t, 1, 40) from texts where i = 1 + (pages.id + 23) % 39),
	published = case pages.id % 8 when 0 then '2020-99-99' when 1 then '2020-02-30T25:00' when 2 then '2020-02' when 3 then '0000-00-00'
		when 4 then '2020' when 5 then '20' when 6 then '2020-02-29x' else '2021-02-29' end;
update citations set anchor = (select t from texts where i = 1 + citations.position % 41), sentence = (select t from texts where i = 1 + (citations.position + 5) % 41),
	rel = (select t from texts where i = 1 + (citations.position + 11) % 39), role_words = (select t from texts where i = 1 + (citations.position + 17) % 39);
SQL
cat >> "$work/texts.sql" <<'SQL'
update pages set url = 'https://amp.example/?' || replace(hex(zeroblob(4000)), '0', '&') where id = (select max(id) from pages);
update pages set url = 'https://quote.example/"<b>&lt;'']]>' where id = (select max(id) - 1 from pages);
update pages set outlet = hex(zeroblob(20000)) where id = (select max(id) - 2 from pages);
SQL
run sqlite3 "$work/hostile.db" < "$work/texts.sql"
is "$code $(cat "$work/err")" "0 " "a hostile store"

cp "$work/a.db" "$work/empty.db"
sqlite3 "$work/empty.db" "pragma foreign_keys = off; delete from citations; delete from notes; delete from articles; delete from pages"
cp "$work/a.db" "$work/one.db"
sqlite3 "$work/one.db" "pragma foreign_keys = off; delete from citations; delete from notes; delete from pages where depth > 0"

# --- every format of every store ---
for store in hostile empty one; do
	folder=$work/$store
	mkdir -p "$folder/schemas"
	bad=
	run "$headwater" export csv --store "$work/$store.db" -o "$folder"
	[ $code = 0 ] || bad="csv;"
	for format in dot svg graphml gexf jsonl wikitext bibtex csl; do
		run "$headwater" export $format --store "$work/$store.db" -o "$folder/graph.$format"
		[ "$code $(cat "$work/err")" = "0 " ] || bad="$bad $format: $(head -c 300 "$work/err");"
	done
	is "$bad" "" "$store: written"
	pages=$(sqlite3 "$work/$store.db" "select count(*) from pages")
	citations=$(sqlite3 "$work/$store.db" "select count(*) from citations")

	run /usr/bin/python3 tests/support/same_graph.py "$folder"
	is "$code $(grep -c "$pages nodes and $citations edges" "$work/out")" "0 4" "$store: JSON, GEXF and GraphML readers find every page and citation, and the text as it was"
	sed 's/^/# /' "$work/err"
	run /usr/bin/python3 tests/support/same_works.py "$folder"
	is "$code" 0 "$store: so do those of BibTeX, CSL JSON and wikitext"
	sed 's/^/# /' "$work/err"
	run /usr/bin/python3 tests/support/schemas.py "$folder" "$folder/schemas"
	is "$code" 0 "$store: GraphML and GEXF are valid"
	sed 's/^/# /' "$work/err"
	mkdir "$folder/outlets"
	cp "$folder/outlets.csv" "$folder/outlet_edges.csv" "$folder/outlets"
	for format in graphml gexf jsonl; do
		"$headwater" export $format --by outlet --store "$work/$store.db" -o "$folder/outlets/graph.$format"
	done
	run /usr/bin/python3 tests/support/same_outlets.py "$folder/outlets"
	is "$code" 0 "$store: by outlet they find every outlet and pair"
	sed 's/^/# /' "$work/err"
	run /usr/bin/python3 tests/support/schemas.py "$folder/outlets" "$folder/schemas"
	is "$code" 0 "$store: and that is valid, too"
	sed 's/^/# /' "$work/err"

	run gvpr 'BEG_G { printf("%d %d", $G.n_nodes, $G.n_edges) }' "$folder/graph.dot"
	is "$(cat "$work/out" "$work/err")" "$pages $citations" "$store: Graphviz counts them"
	"$headwater" export dot --by outlet --store "$work/$store.db" > "$work/outlets.dot"
	run gvpr 'BEG_G { printf("%d", $G.n_nodes) }' "$work/outlets.dot"
	is "$(cat "$work/out" "$work/err")" "$(($(/usr/bin/python3 -c 'import csv, sys; csv.field_size_limit(1 << 30); print(sum(1 for _ in csv.reader(open(sys.argv[1], newline=""))))' "$folder/outlets.csv") - 1))" "$store: and the outlets"
	run xmllint --nonet --noout "$folder/graph.svg"
	is "$code $(cat "$work/err")" "0 " "$store: SVG is well-formed"
	is "$(xmllint --nonet --xpath "count(//*[contains(concat(' ', @class, ' '), ' node ')])" "$folder/graph.svg")" "$pages" "$store: and shows every page"
done
[ "$(wc -c < "$work/hostile/graph.svg")" -lt 2000000 ]
ok $? "a megabyte of title makes no megabyte of label"
done_testing
