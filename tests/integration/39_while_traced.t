#!/bin/sh
# A store is told while a trace writes into it: every answer is whole and of one moment, and the run goes on as if nobody asked.
. tests/integration/story.sh

site=$work/site
mkdir "$site"
awk -v site="$site" 'BEGIN {
	for (i = 0; i < 600; i++) {
		name = "p" i ".html"
		printf "h%d.example\t/p%d\t200\t-\t%s\n", i % 30, i, name > (site "/map.tsv")
		page = "<!doctype html><html lang=\"en\"><title>Page " i "</title><body><article><h1>Page " i "</h1>"
		for (k = 1; k <= 8; k++) {
			j = (i * 37 + k * k * 31) % 600
			page = page "<p>The council said on Tuesday, according to <a href=\"http://h" j % 30 ".example/p" j \
				"\">paper number " j "</a>, that it would not go on with the plan to build.</p>\n"
		}
		print page "</article></body></html>" > (site "/" name)
		close(site "/" name)
	}
	print "*\t/robots.txt\t404\t-\t-" > (site "/map.tsv")
}'
web_start "$work/web" "$site" || exit 1
first=http://h0.example/p0
# shellcheck disable=SC2086 # the options are words
"$headwater" trace $WEB --host-delay 0.5 --concurrency 16 --max-depth 9 -q --store "$work/a.db" $first > "$work/table" 2> "$work/said" &
pid=$!
until [ "$(sqlite3 "$work/a.db" "select count(*) from citations" 2> /dev/null || echo 0)" -gt 0 ] || ! kill -0 $pid 2> /dev/null; do sleep 0.05; done

# --- asked all the while ---
cat > "$work/moment.py" <<'PY'
import collections, csv, json, sys
folder = sys.argv[1]
rows = lambda name: list(csv.DictReader(open(f"{folder}/{name}.csv", newline="", encoding="utf-8")))
nodes, edges = rows("nodes"), rows("edges")
into, out = (collections.Counter(e[end] for e in edges) for end in ("Target", "Source"))
for n in nodes:
    assert (int(n["in_degree"]), int(n["out_degree"])) == (into.pop(n["Id"], 0), out.pop(n["Id"], 0)), n
assert not into and not out, "ends that are no nodes"
assert sum(int(e["Weight"]) for e in rows("outlet_edges")) == len(edges)
for name in ("all", "one"):
    told = [json.loads(line) for line in open(f"{folder}/{name}.jsonl", encoding="utf-8")]
    ids = {t["Id"] for t in told if t["record"] == "node"}
    assert all({t["Source"], t["Target"]} <= ids for t in told if t["record"] == "edge"), name
print(len(nodes), len(edges))
PY
rounds=0
bad=
: > "$work/moments"
while kill -0 $pid 2> /dev/null && [ $rounds -lt 40 ]; do
	rounds=$((rounds + 1))
	for words in "export csv -o $work/now" "export jsonl -o $work/now/all.jsonl" "export jsonl $first -o $work/now/one.jsonl" \
		"export gexf -o $work/now/all.gexf" "export html -o $work/now/all.html" show stats origins "explain $first"; do
		# shellcheck disable=SC2086 # words
		run "$headwater" $words --store "$work/a.db"
		[ $code = 0 ] || bad="$bad $words: $code $(cat "$work/err");"
	done
	/usr/bin/python3 "$work/moment.py" "$work/now" >> "$work/moments" 2> "$work/err" || bad="$bad $(tail -1 "$work/err")"
	xmllint --nonet --noout "$work/now/all.gexf" 2> "$work/err" || bad="$bad $(head -1 "$work/err")"
done
is "$bad" "" "every export is whole and of one moment, every command answers ($rounds rounds)"
[ "$(sort -u "$work/moments" | wc -l)" -ge 3 ]
ok $? "while the store grew"
sed 's/$/ nodes and edges/; s/^/# /' "$work/moments" | sort -u | head -3

# --- and the run ---
wait $pid
is "$? $(cat "$work/said")" "0 " "the run goes on to its end"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 --concurrency 16 --max-depth 9 -q --store "$work/b.db" $first
cmp -s "$work/out" "$work/table"
ok $? "its table is that of a run which nobody asked about"
"$headwater" export jsonl --store "$work/a.db" > "$work/asked"
"$headwater" export jsonl --store "$work/b.db" > "$work/alone"
cmp -s "$work/asked" "$work/alone"
ok $? "and so is what it leaves"
is "$(sqlite3 "$work/a.db" "pragma integrity_check")" ok "in a store that is whole"
done_testing
