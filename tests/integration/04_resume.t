#!/bin/sh
# Interrupted in every way, a run goes on, and ends as if nothing had happened.
. tests/integration/story.sh

site=fixtures/sites/supchina
article=https://supchina.com/2020/02/12/back-doors-and-how-huawei-got-its-facial-recognition-technology/
web_start "$work/web" $site || exit 1
log=$work/web/requests.log

export_all() {  # export_all STORE DIR
	"$headwater" export csv --store "$1" -o "$2" -q
}

trace_then() {  # trace_then STORE SIGNAL AFTER_REQUESTS
	: > "$log"
	# shellcheck disable=SC2086 # the options are words
	"$headwater" trace $WEB --host-delay 0.1 --store "$1" --max-depth 2 $article > "$work/out" 2> "$work/err" &
	pid=$!
	tries=0
	while [ "$(wc -l < "$log")" -lt "$3" ] && [ $tries -lt 400 ]; do
		tries=$((tries + 1))
		sleep 0.02
	done
	kill "-$2" $pid 2>/dev/null
	wait $pid
	code=$?
}

# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 --store "$work/whole.db" --max-depth 2 $article
export_all "$work/whole.db" "$work/whole"

trace_then "$work/int.db" INT 12
is $code 130 "Ctrl-C: 130"
has "$work/err" "headwater resume --store $work/int.db" "and prints the line that resumes"
before=$(sqlite3 "$work/int.db" "select count(*) from pages where visit_run is not null")
run "$headwater" resume --store "$work/int.db" --host-delay 0
is $code 0 "resume ends well"
export_all "$work/int.db" "$work/int"
cmp -s "$work/int/nodes.csv" "$work/whole/nodes.csv" && cmp -s "$work/int/edges.csv" "$work/whole/edges.csv"
ok $? "with the same graph as an uninterrupted run ($before pages were kept)"

for after in 3 9 20 33; do
	trace_then "$work/kill$after.db" KILL $after
	is $code 137 "kill -9 after $after requests"
	is "$(sqlite3 "$work/kill$after.db" "pragma integrity_check")" ok "the store is whole"
	kept=$(sqlite3 "$work/kill$after.db" "select count(*) from pages where visit_run is not null")
	: > "$log"
	run "$headwater" resume --store "$work/kill$after.db" --host-delay 0
	is $code 0 "resume ends well"
	export_all "$work/kill$after.db" "$work/kill$after"
	cmp -s "$work/kill$after/nodes.csv" "$work/whole/nodes.csv" && cmp -s "$work/kill$after/edges.csv" "$work/whole/edges.csv"
	ok $? "with the same graph ($kept pages were kept)"
done

run "$headwater" resume --store "$work/int.db"
is $code 0 "a run that has ended has nothing to resume"
has "$work/err" "nothing is left" "and says so"

# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 --max-pages 5 --max-depth 2 --store "$work/few.db" $article
is $code 0 "--max-pages ends well"
is "$(sqlite3 "$work/few.db" "select count(*) from pages where visit_run is not null")" 5 "after that many pages"
has "$work/err" "headwater resume --max-pages 0" "and says how to go on"
run "$headwater" resume --host-delay 0 --store "$work/few.db"
is "$(sqlite3 "$work/few.db" "select count(*) from pages where visit_run is not null")" 5 "resumed, it asks for no more"
run "$headwater" resume --host-delay 0 --max-pages 0 --store "$work/few.db"
export_all "$work/few.db" "$work/few"
cmp -s "$work/few/nodes.csv" "$work/whole/nodes.csv" && cmp -s "$work/few/edges.csv" "$work/whole/edges.csv"
ok $? "but without the bound it ends as an unbounded run"

# a reader's rules are kept by name, and read again
printf 'my.reach\tmeta\tog:site_name=Reuters\tregistration\t9\n' > "$work/rules.tsv"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 --max-pages 1 --rules "$work/rules.tsv" --store "$work/rules.db" $article
mv "$work/rules.tsv" "$work/moved.tsv"
run "$headwater" resume --max-pages 0 --store "$work/rules.db"
is $code 3 "resume without the run's rules: 3"
has "$work/err" "$work/rules.tsv: No such file" "and names them"
run "$headwater" resume --max-pages 0 --rules "$work/moved.tsv" --store "$work/rules.db"
is $code 0 "they may have moved"
url=$(sqlite3 "$work/rules.db" "select url from pages where outlet = 'reuters.com' and visit_run is not null order by url limit 1")
run "$headwater" explain --store "$work/rules.db" "$url"
has "$work/out" "my.reach" "and what they found is among the evidence"
has "$work/out" "registration" "which names the wall"

# two at once on one store
: > "$log"
# shellcheck disable=SC2086
"$headwater" trace $WEB --host-delay 0.5 --store "$work/two.db" --max-depth 2 $article > /dev/null 2>&1 &
pid=$!
tries=0
while [ ! -s "$log" ] && [ $tries -lt 200 ]; do tries=$((tries + 1)); sleep 0.02; done
# shellcheck disable=SC2086
run "$headwater" trace $WEB --store "$work/two.db" $article
is $code 1 "a second writer on one store: 1"
has "$work/err" "two.db: another headwater" "and says so"
run "$headwater" show --store "$work/two.db"
is $code 0 "reading meanwhile is fine"
kill -INT $pid; wait $pid
done_testing
