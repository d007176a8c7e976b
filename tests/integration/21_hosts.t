#!/bin/sh
# Ten thousand hosts with a page each: all are asked, and memory stays small.
. tests/integration/story.sh

site=$work/site
mkdir "$site"
cat > "$site/page.html" <<'PAGE'
<!DOCTYPE html><html lang="en"><title>The lock was mended</title><article><h1>The lock was mended</h1>
<p>On Friday the lock at the old canal was mended, after two years in which no boat could pass. The keeper opened it
himself, and eleven boats went through before noon.</p></article></html>
PAGE
printf '*\t/robots.txt\t404\t-\t-\n*\t/*\t200\tContent-Type: text/html\tpage.html\n' > "$site/map.tsv"
web_start "$work/web" "$site" || exit 1
hosts=10000
most=150000  # KiB
case "$VARIANT" in
asan | tsan) hosts=1000 most=4000000 ;;  # memory is the sanitizer's
esac
seq $hosts | sed 's|.*|http://h&.example/1|' > "$work/list"
# shellcheck disable=SC2086 # the options are words
"$headwater" trace -q $WEB --max-depth 0 --host-delay 0 --store "$work/a.db" -i "$work/list" > /dev/null 2>&1 &
pid=$!
peak=0
while kb=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' /proc/$pid/status 2> /dev/null) && [ -n "$kb" ]; do
	peak=$kb
	sleep 0.2
done
wait $pid
is $? 0 "$hosts hosts with a page each"
is "$(sqlite3 "$work/a.db" "select count(*) from pages where status = 200")" $hosts "all come"
is "$(grep -c 'robots.txt' "$work/web/requests.log")" $hosts "each is asked for its rules once"
[ "$peak" -lt $most ]
ok $? "in less than $most KiB ($peak)"
done_testing
