#!/bin/sh
# Whatever the machine does: its descriptors run out, its clock jumps: the run
# goes on. Only without memory (or room on the disk: see 18_cut.t) it ends, and
# says so, with what was kept.
. tests/integration/story.sh

site=$work/site
mkdir "$site"
cat > "$site/page.html" <<'PAGE'
<!DOCTYPE html><html lang="en"><title>The lock was mended</title><article><h1>The lock was mended</h1>
<p>On Friday the lock at the old canal was mended, after two years in which no boat could pass. The keeper opened it
himself, and eleven boats went through before noon.</p></article></html>
PAGE
printf '*\t/robots.txt\t404\t-\t-\n*\t/*\t200\tContent-Type: text/html\tpage.html\n' > "$site/map.tsv"
supchina=fixtures/sites/supchina
article=https://supchina.com/2020/02/12/back-doors-and-how-huawei-got-its-facial-recognition-technology/
web_start "$work/web" "$site" $supchina || exit 1
log=$work/web/requests.log

# MS SCHEME METHOD HOST PATH STATUS AGENT PORT
asked() { grep -c "$1" "$log"; }

wait_for() {  # wait_for COUNT PATTERN: until so many lines of the log match
	tries=0
	until [ "$(asked "$2")" -ge "$1" ] || [ $tries = 200 ]; do tries=$((tries + 1)); sleep 0.05; done
}

# --- descriptors run out amid a run ---
for page in 1 2; do for host in $(seq 150); do echo "http://h$host.example/$page"; done; done > "$work/list"
# shellcheck disable=SC2086 # the options are words
"$headwater" trace -q $WEB --max-depth 0 --host-delay 0.5 --store "$work/few.db" -i "$work/list" > /dev/null 2> "$work/err" &
pid=$!
wait_for 100 robots.txt
prlimit --pid $pid --nofile=20:20
wait $pid
is $? 0 "descriptors that run out do not end a run"
is "$(sqlite3 "$work/few.db" "select count(*) from pages where outcome = 0 and status = 200")" 300 "every page comes all the same"

case "$VARIANT" in
asan | tsan) echo "# the sanitizer wants to be loaded first: no clock and no memory of our own"; done_testing ;;
esac

# --- the clock jumps, a day and an hour on or back ---
for page in 1 2 3 4 5 6; do for host in 1 2 3; do echo "http://h$host.example/$page"; done; done > "$work/list"
for jump in 90000 -90000; do
	: > "$log"
	rm -f "$work/jump"
	# shellcheck disable=SC2086
	CLOCK_JUMP=$jump CLOCK_WHEN=$work/jump LD_PRELOAD=$PWD/$B/preload/clock.so \
		timeout 60 "$headwater" trace -q $WEB --max-depth 0 --host-delay 0.4 --store "$work/clock$jump.db" -i "$work/list" > /dev/null 2>&1 &
	pid=$!
	wait_for 2 h1.example
	touch "$work/jump"
	wait $pid
	is $? 0 "a clock that jumps by $jump s does not end a run"
	is "$(sqlite3 "$work/clock$jump.db" "select count(*), max(fetched) - min(fetched) > 80000 from pages where status = 200")" "18|1" "all pages come, some before and some after"
	gaps=$(awk -F'\t' '{ if ($4 in last && $1 - last[$4] < 390) n++; last[$4] = $1 } END { print n + 0 }' "$log")
	is "$gaps" 0 "no host is asked sooner for it"
	last=$(tail -1 "$log" | cut -f1)
	first=$(head -1 "$log" | cut -f1)
	[ $((last - first)) -lt 15000 ]
	ok $? "or kept waiting ($((last - first)) ms)"
done

# --- memory runs out ---
outcomes() { sqlite3 "$1" "select url, outcome, status, access from pages order by url"; }

trace() {  # trace STORE [NAME=VALUE]: with memory.so, told so
	store=$1
	shift
	# shellcheck disable=SC2086
	run env "$@" LD_PRELOAD="$PWD/$B/preload/memory.so" timeout -k 1 30 "$headwater" trace -q $WEB --host-delay 0 --retries 0 \
		--max-depth 1 --store "$store" $article
}

trace "$work/whole.db" MEMORY_EVERY=0
outcomes "$work/whole.db" > "$work/whole"
ended=0
cut=
bad=
for memory in EVERY=7 EVERY=200 EVERY=1000 EVERY=4000 EVERY=7000 EVERY=10000 EVERY=12000 EVERY=15000 EVERY=18000 EVERY=21000 \
              EVERY=24000 EVERY=27000 FROM=1 FROM=50 FROM=300 FROM=1000 FROM=3000 FROM=6000 FROM=10000 FROM=15000 FROM=20000 FROM=25000; do
	db=$work/memory.$memory.db
	trace "$db" "MEMORY_$memory"
	case $code in
	0) outcomes "$db" | cmp -s - "$work/whole" || bad="$bad $memory: a page is not what it was;" ;;
	1) ended=$((ended + 1))
	   [ -s "$work/err" ] || bad="$bad $memory: not a word;" ;;
	*) bad="$bad $memory: exit $code;" ;;
	esac
	[ ! -s "$db" ] || [ "$(sqlite3 "$db" "pragma integrity_check")" = ok ] || bad="$bad $memory: not whole;"
	[ $code = 0 ] || [ "$(sqlite3 "$db" "select count(*) from pages where visit_run" 2> /dev/null || echo 0)" = 0 ] || cut=$db
done
is "$bad" "" "an allocation that fails ends a run with a word (exit 1), or changes nothing"
[ $ended -ge 10 ]
ok $? "it ended $ended of 22 runs"
[ -n "$cut" ]
ok $? "one of them after some pages"
run "$headwater" resume -q --store "$cut"
is $code 0 "which is resumed where there is memory"
outcomes "$cut" > "$work/out"
cmp -s "$work/out" "$work/whole"
ok $? "and finds what an uninterrupted run finds"
done_testing
