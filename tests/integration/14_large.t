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

# --- memory ---
peak() {  # peak COMMAND...: sets $kib, the most memory it was seen to hold
	"$@" > "$work/out" 2> "$work/err" &
	pid=$!
	while now=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$pid/status" 2> /dev/null) && [ -n "$now" ]; do
		kib=$now
		sleep 0.01
	done
	wait $pid
}

case "$VARIANT" in
asan | tsan) ;;  # their memory is their own
*)
	{ cat "$work/list"; seq 1 50000 | sed 's|^|http://other.example/|'; } > "$work/longer"
	head -15000 "$work/list" > "$work/short"
	# shellcheck disable=SC2086
	peak "$headwater" trace $WEB --host-delay 0 --max-pages 300 -q --store "$work/short.db" -i "$work/short"
	few=$kib
	# shellcheck disable=SC2086
	peak "$headwater" trace $WEB --host-delay 0 --max-pages 300 -q --store "$work/long.db" -i "$work/longer"
	# 85,040 pages more: the rest of SQLite's cache, the list itself, and the tables at the end
	[ $((kib - few)) -le $((85040 * 256 / 1024)) ] && [ "$kib" -lt 150000 ]
	ok $? "100,000 known pages take little more memory than 15,000 ($few and $kib KiB)"
	;;
esac

# --- a bound for each host, kept over an interruption ---
: > "$log"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 --max-pages-per-host 30 --max-pages 20 -q --store "$work/few.db" -i "$work/list"
run "$headwater" resume --host-delay 0 --max-pages 0 --store "$work/few.db" -q
is "$(grep -v robots.txt "$log" | grep -c big.example)" 30 "--max-pages-per-host holds, also resumed"
is "$(grep -v robots.txt "$log" | grep -vc big.example)" 40 "while other hosts are asked for all"
is "$(sqlite3 "$work/few.db" "select count(*) from pages where queued is not null")" 49970 "the rest stays queued"
done_testing
