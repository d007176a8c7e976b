#!/bin/sh
# Sources that an article names without a link, and an article that is an agency's copy.
. tests/integration/story.sh

cat > "$work/tolls.html" <<PAGE
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour tolls to rise again</title></head><body><article>
<p>NAIROBI (Reuters) - The harbour board will raise its tolls for the third time this year, its chairman told the Wall Street
Journal on Monday, and gave no reason for it.</p>
<p>The rise was first reported by Bloomberg News in March. According to <a href="https://press.example/tolls">the Press</a>,
ships already go elsewhere. The board is suing the New York Times, which it calls unfair.</p>
<p>It rained all week in the valley, and nobody there was much surprised, since it rains most weeks of the year.</p>
</article></body></html>
PAGE
cat > "$work/wanted" <<TABLE
Harbour tolls to rise again   gazette.example  en  text of Reuters
  #  mark     lang  source         cited as   author's note
  1  unknown  -     press.example  the Press
1 citation: 0 can be read, 1 unknown
also named, without a link: The Wall Street Journal (told), Bloomberg (first reported by: origin)
TABLE
db="--store $work/a.db"

# shellcheck disable=SC2086 # the options are words
run "$headwater" trace --max-depth 0 $db --url https://gazette.example/tolls "$work/tolls.html"
is $code 0 "a saved page that names sources"
is "$(cat "$work/out")" "$(cat "$work/wanted")" "they stand beneath the table, uncounted; whose text it is stands above"
run "$headwater" show --json $db
is "$(jq -c '[.article.wire.outlet, (.citations | length), (.named | map([.position, .outlet, .role]))]' "$work/out")" \
	'["reuters.com",1,[[2,"wsj.com","attribution"],[3,"bloomberg.com","origin"]]]' "JSON has both"
run "$headwater" show -f csv $db
is "$(/usr/bin/python3 -c 'import csv, sys
for r in csv.DictReader(open(sys.argv[1], newline="", encoding="utf-8")): print(*[r[k] for k in ("position", "linked", "mark", "outlet", "url", "document", "role", "role_words", "anchor")], sep="|")' "$work/out")" \
	"1|1|unknown|press.example|https://press.example/tolls||attribution|According to|the Press
2|0|unknown|wsj.com|outlet:wsj.com|outlet|attribution|told|the Wall Street Journal
3|0|unknown|bloomberg.com|outlet:bloomberg.com|outlet|origin|first reported by|Bloomberg News" "CSV has both, and says which is no link"
cp "$work/out" "$work/table.csv"
run "$headwater" export csv $db -q -o "$work/graph"
is "$(/usr/bin/python3 - "$work" <<'PY'
import csv, sys
rows = lambda name: list(csv.DictReader(open(sys.argv[1] + "/" + name, newline="", encoding="utf-8")))
pages, edges = {n["url"]: n for n in rows("graph/nodes.csv")}, {e["position"]: e for e in rows("graph/edges.csv")}
for r in rows("table.csv"):
    edge, page = edges[r["position"]], pages[r["url"]]
    for name, value in r.items():
        if value != (edge[name] if name in edge else page[name]):
            print(name, value)
PY
)" "" "as the exports tell it"
run "$headwater" show -f csv $db --filter linked=1
is "$(wc -l < "$work/out")" 2 "--filter linked=1: what is linked alone"
run "$headwater" show -f csv $db --filter linked=0 --sort outlet
is "$(cut -d, -f2 "$work/out" | tr -d '\r' | tr '\n' ' ')" "position 3 2 " "they are picked and sorted as well"
run "$headwater" explain $db https://gazette.example/tolls
has "$work/out" 'It carries the text of Reuters, as it says: “(Reuters) -”.' "explain says whose text it is"
run "$headwater" export csv $db -o "$work/graph"
is "$(cut -d, -f1-5 "$work/graph/outlets.csv" | wc -l)" 6 "each outlet that is named counts as one"
is "$(grep -c '^[^,]*,[^,]*,Directed' "$work/graph/edges.csv")" 3 "a named source is an edge, too"
run "$headwater" export dot $db -o "$work/graph.dot"
is "$(grep -c 'shape=hexagon' "$work/graph.dot")" 3 "outlets are hexagons"
is "$(grep -c 'class="wire"' "$work/graph.dot")" 1 "and the agency is tied to its copy"
run "$headwater" trace --max-depth 0 $db --url https://www.reuters.com/tolls "$work/tolls.html"
has "$work/out" "reuters.com  en" "on its own site"
is "$(grep -c 'text of' "$work/out")" 0 "an agency's text is its own"

# --- what a page's data says of who wrote it ---
cat > "$work/byline.html" <<PAGE
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge closed</title><script type="application/ld+json">
{"@type":"NewsArticle","headline":"Bridge closed","author":[{"@type":"Organization","name":"The Associated Press"}]}</script>
</head><body><article><p>The bridge over the river was closed on Monday after a lorry had hit one of its pillars, and it
will stay closed until the pillar has been looked at by somebody who knows about such things.</p></article></body></html>
PAGE
run "$headwater" page --url https://gazette.example/bridge "$work/byline.html"
is "$(jq -c '[.wire.outlet, .wire.words, .authors]' "$work/out")" '["apnews.com","The Associated Press",[]]' \
	"an agency is no author, but whose text it is"
done_testing
