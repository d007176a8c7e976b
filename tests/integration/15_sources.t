#!/bin/sh
# What trace can be given: lists of every kind, feeds and sitemaps.
. tests/integration/story.sh

web_start "$work/web" fixtures/sites/newsroom || exit 1
n_runs=0

trace() {  # trace OPTION...: into a new store
	n_runs=$((n_runs + 1))
	db=$work/$n_runs.db
	# shellcheck disable=SC2086 # the options are words
	run "$headwater" trace $WEB --host-delay 0 --max-depth 0 --retries 0 --store "$db" "$@"
}

articles() {  # the last run's articles, as the table has them
	sqlite3 "$db" "select replace(url, 'https://news.example/', '') from articles join pages on pages.id = page order by position, url" | tr '\n' ' '
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
done_testing
