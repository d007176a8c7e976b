#!/bin/sh
# A page that costs too much is given up, says so, and holds none of the others.
. tests/integration/story.sh

site=$work/site
mkdir "$site"
{
	echo '<!DOCTYPE html><title>Tables of the harbour</title><article><h1>Tables of the harbour</h1>'
	awk 'BEGIN { for (i = 0; i < 80000; i++) printf "<div class=\"row r%d\"><b>%d</b> <a href=\"/berth/%d\">berth</a> was taken by a ship.</div>\n", i, i, i }'
} > "$site/slow.html"
{
	echo '<!DOCTYPE html><title>The ferry is late</title><article><h1>The ferry is late</h1>'
	for i in 1 2 3 4; do echo '<p>The ferry left the harbour an hour after the tide on Monday, with two crates of post and no passengers, and the harbour office wrote the hour down.'; done
} > "$site/plain.html"
printf 'slow.example\t/tables\t200\t-\tslow.html\n' > "$site/map.tsv"
echo http://slow.example/tables > "$work/list"
for i in $(seq 50); do
	printf 'h%s.example\t/a\t200\t-\tplain.html\n' "$i" >> "$site/map.tsv"
	echo "http://h$i.example/a" >> "$work/list"
done
web_start "$work/web" "$site" || exit 1

# shellcheck disable=SC2086 # the options are words
run "$headwater" trace $WEB --host-delay 0 --max-depth 0 --page-time 0.1 --store "$work/a.db" -i "$work/list"
is $code 0 "the run ends well"
is "$(sqlite3 "$work/a.db" "select limits from pages where url like '%slow%'")" time "the page was given up, and says why"
is "$(sqlite3 "$work/a.db" "select count(*) from citations")" 0 "none of its 80,000 links is kept"
is "$(sqlite3 "$work/a.db" "select count(*) from pages where access = 1 and url like '%/h%'")" 50 "all others were read"
run "$headwater" explain --store "$work/a.db" http://slow.example/tables
has "$work/out" "time" "explain says so"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 --max-depth 0 --page-time 600 --store "$work/b.db" http://slow.example/tables
is "$(sqlite3 "$work/b.db" "select instr(ifnull(limits, ''), 'time') from pages where url like '%slow%'")" 0 "with time enough it is read"
done_testing
