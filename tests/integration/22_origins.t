#!/bin/sh
# Where stories spring from: chains, what they rest on, circles, dates that cannot be.
. tests/integration/story.sh

web=fixtures/sites/origins

# 200 pages, each of which cites three others
many=$work/many
mkdir -p "$many"
for i in $(seq 200); do
	printf 'many.example\t/%d\t200\t-\t%d.html\n' "$i" "$i" >> "$many/map.tsv"
	cat > "$many/$i.html" <<-PAGE
		<!doctype html><html lang="en"><head><title>Page $i</title></head><body><article><p>So the tale goes that was first
		reported by <a href="/$((i * 7 % 200 + 1))">the one</a> and, according to <a href="/$((i * 3 % 200 + 1))">another</a>, is well
		known; <a href="/$((i % 200 + 1))">the next one</a> tells it once more in other words.</p></article></body></html>
	PAGE
done
web_start "$work/web" $web fixtures/sites/supchina "$many" || exit 1
db="--store $work/a.db"
lantern=https://lantern.example

# shellcheck disable=SC2086 # the options are words
run "$headwater" trace $WEB --host-delay 0 --retries 0 $db --max-depth 3 \
	$lantern/tolls $lantern/quay https://echo-a.example/gulls $lantern/bridge
is $code 0 "trace ends well"
run "$headwater" origins $db
is $code 0 "origins too"
golden "$work/out" $web/expect/origins.txt "where each article of the run springs from"
is "$(cat "$work/err")" "" "nothing is said on stderr"

run "$headwater" origins $db lantern.example/again
has "$work/out" "3 of 4 sources trace back to one: kettle.example" "an article by any of its addresses"
has "$work/out" "lantern.example (2024-03-12) cites late.example (2024-03-14)" "what is younger is named, with both dates"
is "$(grep -c "Bridge" "$work/out")" 0 "and that one alone"
run "$headwater" origins $db https://mirror.example/captains
has "$work/out" "its one source traces back to kettle.example" "a source is an article, too"
run "$headwater" origins $db --top 1 $lantern/tolls
has "$work/out" "  and 3 more" "--top cuts lists, and says so"
run "$headwater" origins $db --top 0
is $code 1 "--top 0: 1"
run "$headwater" origins $db https://never.example/
is $code 1 "an article that was never met: 1"
has "$work/err" "https://never.example/: not in the store" "and it is named"
run "$headwater" origins $db $lantern/tolls $lantern/quay
is $code 1 "two articles at once: 1"
run "$headwater" origins --store "$work/none.db"
is $code 1 "no store: 1"

run "$headwater" origins $db --json
is "$(wc -l < "$work/out")" 4 "--json: one line an article"
run "$headwater" origins $db --json $lantern/tolls
has "$work/out" '"rests_on":[{"sources":3,"circle":0,"page":{"url":"https://kettle.example/tolls"' "what it rests on"
has "$work/out" '"role":"origin","role_words":"first reported by","anchor":"The Kettle"' "each step with its words"
has "$work/out" '"walled":1,"dead":1,' "why chains end"
run "$headwater" origins $db --json $lantern/bridge
has "$work/out" '"dating":"ahead"' "a date in the future"
has "$work/out" '"dating":"clash"' "two dates that contradict each other"
has "$work/out" '"dating":"undated"' "no date"
has "$work/out" '"updated":true' "what an update added"
run "$headwater" origins $db --json https://echo-a.example/gulls
has "$work/out" '"circles":[{"pages":2,"is_shortest":true,"length":2,"urls":["https://echo-a.example/gulls","https://echo-b.example/gulls"]}]' "a circle"

article=https://supchina.com/2020/02/12/back-doors-and-how-huawei-got-its-facial-recognition-technology/
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0.02 --store "$work/b.db" --max-depth 2 $article
run "$headwater" origins --store "$work/b.db"
golden "$work/out" fixtures/sites/supchina/expect/origins.txt "the SupChina article: Handelsblatt is where it was first reported"
has "$work/out" "3 of 4 sources trace back to one: handelsblatt.com" "and what three of its four sources rest on"
cp "$work/out" "$work/whole"

# --- several articles at once ---
seq 200 | sed 's|^|https://many.example/|' > "$work/list"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 -q --store "$work/many.db" -i "$work/list"
run "$headwater" origins --store "$work/many.db"
is "$(sed -n 's/^Page \([0-9]*\) .*/\1/p' "$work/out")" "$(seq 200)" "200 articles come in the order given"
cp "$work/out" "$work/all"
bad=
for i in 1 2 64 65 128 129 200; do
	run "$headwater" origins --store "$work/many.db" https://many.example/$i
	awk -v RS= -v i=$i 'NR == i' "$work/all" | cmp -s - "$work/out" || bad="$bad $i"
done
is "$bad" "" "and what is said of each is what is said of it alone"

# --- memory runs out ---
case "$VARIANT" in
asan | tsan) echo "# the sanitizer wants to be loaded first: no memory of our own"; done_testing ;;
esac
bad=
ended=0
for memory in EVERY=3 EVERY=50 EVERY=300 EVERY=1000 EVERY=2500 FROM=1 FROM=20 FROM=100 FROM=400 FROM=500 FROM=600 FROM=700 FROM=800 FROM=900 \
              FROM=1200 FROM=1600 FROM=2000 FROM=2500 FROM=2600 FROM=2640 FROM=2670; do
	run env "MEMORY_$memory" LD_PRELOAD="$PWD/$B/preload/memory.so" "$headwater" origins --store "$work/b.db"
	case $code in
	0) cmp -s "$work/out" "$work/whole" || bad="$bad $memory: another answer;" ;;
	1) ended=$((ended + 1)); [ -s "$work/err" ] || bad="$bad $memory: not a word;" ;;
	*) bad="$bad $memory: exit $code;" ;;
	esac
done
for memory in EVERY=2500 EVERY=5000 EVERY=9000; do
	run env "MEMORY_$memory" LD_PRELOAD="$PWD/$B/preload/memory.so" "$headwater" origins --store "$work/many.db"
	case $code in
	0) cmp -s "$work/out" "$work/all" || bad="$bad $memory, many articles: another answer;" ;;
	1) [ -s "$work/err" ] || bad="$bad $memory, many articles: not a word;" ;;
	*) bad="$bad $memory, many articles: exit $code;" ;;
	esac
done
is "$bad" "" "an allocation that fails ends it with a word (exit 1), or changes nothing"
[ $ended -ge 10 ]
ok $? "and $ended of 21 did end so"
done_testing
