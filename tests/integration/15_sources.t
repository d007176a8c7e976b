#!/bin/sh
# What trace can be given: lists of every kind, feeds and sitemaps.
. tests/integration/story.sh

big=$work/big
mkdir "$big"
{
	echo '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
	awk 'BEGIN { srand(7); for (i = 1; i <= 20000; i++) printf "<url><loc>https://news.example/%d/%d</loc></url>\n", i, rand() * 1e9 }'
	echo '</urlset>'
} | gzip -n > "$big/big.gz"
printf 'big.example\t/big.xml.gz\t200\tContent-Type: application/octet-stream\tbig.gz\n' > "$big/map.tsv"
web_start "$work/web" fixtures/sites/newsroom "$big" || exit 1
n_runs=0

trace() {  # trace OPTION...: into a new store
	n_runs=$((n_runs + 1))
	db=$work/$n_runs.db
	# shellcheck disable=SC2086 # the options are words
	run "$headwater" trace $WEB --host-delay 0 --max-depth 0 --retries 0 --store "$db" "$@"
}

articles() {  # the last run's articles, as the table has them
	sqlite3 "$db" "select replace(url, 'https://news.example/', '') from articles join pages on pages.id = page order by position, entry, url" | tr '\n' ' '
}

# --- tables -----------------------------------------------------------------
cat > "$work/table.csv" <<'CSV'
title,link,"when, where"
"One, with ""quotes""
and a line break",https://news.example/one,x
Nothing,,x
Two,"https://news.example/two",x
By mail,mailto:desk@news.example,x
CSV
trace -i "$work/table.csv"
is $code 1 "a table without the column: 1"
has "$work/err" "table.csv: no column \"url\"; it has: title, link, when, where; say one with --column" "names the columns that it has"
trace -i "$work/table.csv" --column link
is $code 1 "a table with wrong rows: 1"
is "$(articles)" "one two " "the right rows are traced"
has "$work/err" "table.csv:4: the column is empty" "an empty cell is named with its line"
has "$work/err" "table.csv:6: mailto:desk@news.example: only http and https" "and a mail address"
trace "$work/table.csv" --column 2
is "$(articles)" "one two " "a column by its number; and -i may be left out"
printf 'Titel;URL\r\nEins;https://news.example/one\r\n' | iconv -t UTF-16 > "$work/excel.txt"
trace -i "$work/excel.txt"
is $code 0 "a spreadsheet's UTF-16 with semicolons"
is "$(articles)" "one " "is read by its header"
printf '{"url":"https://news.example/one"}\n{"url":\n{"link":"x"}\n{"url":"https://news.example/three"}\n' > "$work/a.jsonl"
trace "$work/a.jsonl"
is "$(articles)" "one three " "JSON lines"
has "$work/err" "a.jsonl:2: {\"url\":: not JSON" "a broken line is named"
has "$work/err" "a.jsonl:3: url: the line does not have it" "and one without the column"
printf '{"link":"x","id":1}\n' > "$work/b.jsonl"
trace "$work/b.jsonl"
has "$work/err" "b.jsonl: no column \"url\"; it has: link, id" "JSON lines without the column"
run sh -c "printf 'https://news.example/one\n' | $headwater trace $(echo $WEB) --host-delay 0 --max-depth 0 --store $work/stdin.db -"
is $code 0 "a list on stdin"
printf '%s\n' "$work/a.jsonl" > "$work/nested.txt"
trace -i "$work/nested.txt"
has "$work/err" "nested.txt:1: $work/a.jsonl: a list in a list" "a list does not name lists"
trace -i fixtures/sites/newsroom/pages/one.html
has "$work/err" "one.html: a page, not a list" "-i with a page"

# --- files -------------------------------------------------------------------
trace fixtures/sites/newsroom/pages/rss.xml
is $code 1 "a saved feed with an entry that is none: 1"
is "$(articles)" "two one secret/six " "its entries in their order, each once"
has "$work/err" "rss.xml:7: mailto:desk@news.example: only http and https" "what cannot be traced is named"
trace fixtures/sites/newsroom/pages/atom.xml
has "$work/err" "atom.xml:1: three: no URL; if it is relative, say with --url" "a relative link needs its base"
trace --url https://news.example/feeds/atom -i fixtures/sites/newsroom/pages/atom.xml
is "$(articles)" "feeds/three one " "which --url gives"
trace fixtures/sites/newsroom/pages/late.xml.gz
is "$(articles)" "four five " "a gzipped sitemap"
trace fixtures/sites/newsroom/pages/broken.xml
is "$(articles)" "four " "a feed that breaks off gives what stood before"
has "$work/err" "broken.xml:1: broken: not well-formed" "and says so"
trace --store "$work/laughs.db" fixtures/feeds/laughs.xml --connect-to ::127.0.0.1:1
has "$work/err" "laughs.xml:8: broken: limit on input amplification" "entities that multiply do not"
trace fixtures/sites/newsroom/pages/empty.xml
is $code 1 "a feed without entries: 1"
has "$work/err" "the list names no article" "and says so"

# --- a URL that is a feed ---------------------------------------------------------
log=$work/web/requests.log
trace https://news.example/rss
is $code 0 "a newsroom's feed is one argument"
is "$(articles)" "two one secret/six " "its entries are the run's articles, in its order"
is "$(grep -c 'news.example' "$work/out")" 3 "and have a table each; the feed has none"
has "$work/out" "robots.txt" "robots.txt holds for them, too"
has "$work/err" "headwater: 3 pages in" "it is summed up without the feed"
run "$headwater" show --store "$db"
is "$(grep -c 'news.example' "$work/out")" 3 "show knows them"
run "$headwater" export csv --table nodes --store "$db"
is "$(grep -c 'news.example/rss' "$work/out")" 0 "the feed is no node"
trace https://news.example/secret/rss
has "$work/out" "the article itself is blocked: robots.txt" "a feed that robots.txt forbids is not read"

# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 --max-depth 0 --store "$work/many.db" https://news.example/five \
	https://news.example/atom https://news.example/rss
db=$work/many.db
is "$(articles)" "five feeds/three one two secret/six " "feeds among articles keep their place; of two places the first counts"
: > "$log"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 --max-depth 0 --store "$work/many.db" https://news.example/rss https://news.example/atom
is "$(sqlite3 "$db" "select group_concat(replace(url, 'https://news.example/', ''), ' ') from (select url from articles join pages on pages.id = page where articles.run = 2 order by position, entry)")" \
	"two one secret/six feeds/three" "in a store that knows them they are asked again"
is "$(grep -c '	/one	' "$log")" 1 "each once"

trace https://map.example/sitemap.xml
is "$(articles)" "four five https://map.example/maps/missing.xml three " "an index of sitemaps, one gzipped, one missing"
has "$work/out" "gone: HTTP 404" "of which the missing one is said to be"
trace --max-pages 3 https://map.example/sitemap.xml
has "$work/err" "a bound on pages was met" "--max-pages counts feeds"
run "$headwater" resume --max-pages 0 --store "$db" --host-delay 0
is $code 0 "resume goes on with what feeds named"
is "$(articles)" "four five https://map.example/maps/missing.xml three " "to the same articles"
trace https://news.example/broken
is "$(articles)" "four " "a feed that breaks off gives what stood before"
has "$work/err" "https://news.example/broken:1: broken: not well-formed" "and is named"
trace https://news.example/feed.json
is "$(articles)" "five " "a JSON Feed"
trace https://news.example/empty
has "$work/err" "https://news.example/empty: a feed that names no article" "a feed without entries says so"
trace --max-pages 2 https://big.example/big.xml.gz
is "$(sqlite3 "$db" "select count(*), max(entry) from articles")" "20000|20000" "a sitemap of 20,000 pages"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 --store "$work/cited.db" --url https://news.example/cites /dev/stdin <<HTML
<html lang=en><title>On feeds</title><article><h1>On feeds</h1><p>The desk, which publishes its news in <a href="/rss">a feed that anyone may read</a>, wrote on Monday that it would go on doing so for as long as it can.</p></article></html>
HTML
is "$(sqlite3 "$work/cited.db" "select count(*) from articles")" 1 "a feed that an article cites stays a source"

for after in 2 4 5; do
	: > "$log"
	# shellcheck disable=SC2086
	"$headwater" trace $WEB --max-depth 0 --host-delay 0.2 --store "$work/kill$after.db" https://map.example/sitemap.xml \
		https://news.example/rss > /dev/null 2>&1 &
	pid=$!
	tries=0
	while [ "$(wc -l < "$log")" -lt $after ] && [ $tries -lt 400 ]; do tries=$((tries + 1)); sleep 0.02; done
	kill -KILL $pid
	wait $pid 2>/dev/null
	run "$headwater" resume --store "$work/kill$after.db" --host-delay 0
	db=$work/kill$after.db
	is "$(articles)" "four five https://map.example/maps/missing.xml three two one secret/six " "kill -9 after $after requests, then resume: the same articles"
done
done_testing
