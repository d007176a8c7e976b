#!/bin/sh
# Large and lopsided lists: no host waits for another, memory stays flat, the bounds hold.
. tests/integration/story.sh

site=$work/site
mkdir -p "$site"
cat > "$site/page.html" <<PAGE
<!doctype html><html lang="en"><head><title>A small page</title></head><body><article><p>There is not much to
say on this page, which stands here so that it can be asked for, again and again.</p></article></body></html>
PAGE
printf '*\t/robots.txt\t404\t-\t-\n*\t/*\t200\t-\tpage.html\n' > "$site/map.tsv"
web_start "$work/web" "$site" || exit 1
log=$work/web/requests.log

# --- one host with many pages, and then twenty with two ---
{
	seq 1 50000 | sed 's|^|http://big.example/|'
	for i in $(seq 1 20); do printf 'http://small%d.example/1\nhttp://small%d.example/2\n' "$i" "$i"; done
} > "$work/list"
# shellcheck disable=SC2086 # the options are words
run "$headwater" trace $WEB --host-delay 0 --max-pages 600 -q --store "$work/big.db" -i "$work/list"
is $code 0 "a list of 50,040 pages, of which 600 are to be asked for"
is "$(grep -vc 'robots.txt' "$log")" 600 "so many are"
last=$(grep -vn 'big.example' "$log" | tail -1 | cut -d: -f1)
is "$(grep -v 'big.example' "$log" | grep -vc robots.txt)" 40 "all of the small hosts are among them"
[ "$last" -le 300 ]
ok $? "and are through while the big one has just begun (request $last)"

# --- a bound for each host, kept over an interruption ---
: > "$log"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 --max-pages-per-host 30 --max-pages 20 -q --store "$work/few.db" -i "$work/list"
run "$headwater" resume --host-delay 0 --max-pages 0 --store "$work/few.db" -q
is "$(grep -v robots.txt "$log" | grep -c big.example)" 30 "--max-pages-per-host holds, also resumed"
is "$(grep -v robots.txt "$log" | grep -vc big.example)" 40 "while other hosts are asked for all"
is "$(sqlite3 "$work/few.db" "select count(*) from pages where queued is not null")" 49970 "the rest stays queued"
done_testing
