#!/bin/sh
# Commands that write what they know already: a signal ends them at once, nothing half written stays, and the store does.
. tests/integration/story.sh

# A chain of pages, each citing the next: much to write, and Graphviz draws on it for minutes.
n_pages=60000
printf '<p>Nothing.</p>\n' > "$work/page.html"
run "$headwater" trace -q --max-depth 0 --store "$work/long.db" --url https://first.example/ "$work/page.html"
is $code 0 "trace"
sqlite3 "$work/long.db" "pragma foreign_keys = off;
	with recursive n(i) as (select 1000 union all select i + 1 from n where i < 1000 + $n_pages)
	insert into pages(id, url, outlet, run, depth) select i, 'https://o.example/' || i, 'o.example', 1, 1 from n;
	with recursive n(i) as (select 1000 union all select i + 1 from n where i < 999 + $n_pages)
	insert into citations(article, position, linked, source, paragraph, is_internal, role, notes, anchor)
	select i, 1, 1, i + 1, 0, 0, 0, 0, 'this' from n"
cp "$work/long.db" "$work/chain.db"
sqlite3 "$work/chain.db" "delete from citations where source > 5900; delete from pages where id > 5900"

children() {  # of $pid that are there
	[ -n "$(cat "/proc/$pid/task/$pid/children" 2>/dev/null)" ]
}

part() {
	[ -n "$(find "$work" -path "*written*.part.*" -size +0)" ]
}

begin() {  # begin CONDITION WORDS...: run them until it is so
	until=$1
	shift
	"$headwater" "$@" -o "$work/written" > /dev/null 2>&1 &
	pid=$!
	tries=0
	until $until || [ $tries = 2000 ] || ! kill -0 $pid 2>/dev/null; do tries=$((tries + 1)); sleep 0.005; done
}

for name in TERM:143 INT:130; do
	begin children export svg --store "$work/chain.db"
	child=$(cat "/proc/$pid/task/$pid/children" 2>/dev/null)
	[ -n "$child" ]
	ok $? "Graphviz draws in a child"
	kill -${name%:*} $pid
	wait $pid
	is $? ${name#*:} "SIG${name%:*} ends export svg"
	tries=0
	while kill -0 $child 2>/dev/null && [ $tries -lt 200 ]; do tries=$((tries + 1)); sleep 0.02; done
	! kill -0 $child 2>/dev/null
	ok $? "and its child"
done
for format in jsonl html; do
	begin part export $format --store "$work/long.db"
	part
	ok $? "$format is written aside"
	kill -TERM $pid
	wait $pid
	is "$? $(cd "$work" && echo written*)" "143 written*" "SIGTERM ends export $format, and leaves no half file"
done

begin part export csv --store "$work/long.db"
part
ok $? "csv is written aside"
kill -INT $pid
wait $pid
is "$? $(cd "$work" && echo written*)" "130 written*" "SIGINT ends export csv, and the folder that it made"

before=$(cksum < "$work/chain.db")
for words in "export dot" "export jsonl" "export csv --table nodes" "export html" "audit sample"; do
	# shellcheck disable=SC2086 # words
	run "$headwater" $words --store "$work/chain.db" -o "$work/./chain.db"
	is "$code $(cat "$work/err")" "1 headwater: --output: $work/./chain.db: is the store itself" "$words: not onto the store"
done
is "$(cksum < "$work/chain.db")" "$before" "which is as it was"
done_testing
