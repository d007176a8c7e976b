#!/bin/sh
# How far it is: a live line on a terminal, an answer to SIGUSR1, a summary at the end.
. tests/integration/story.sh

site=fixtures/sites/newsroom
web_start "$work/web" $site || exit 1
log=$work/web/requests.log
for page in one two missing secret/six three; do echo "https://news.example/$page"; done > "$work/list.txt"

trace() {  # trace STORE OPTION...
	db=$work/$1.db
	shift
	# shellcheck disable=SC2086 # the options are words
	run "$headwater" trace $WEB --max-depth 0 --retries 0 --store "$db" -i "$work/list.txt" "$@"
}

# --- the summary ----------------------------------------------------------------
trace a --host-delay 0
sed 's/ in [0-9]* s:/ in N s:/' "$work/err" > "$work/summary"
golden "$work/summary" $site/expect/summary.txt "a run of several articles is summed up"
trace a --host-delay 0
has "$work/err" "not asked again: 1 robots.txt" "and says what the store saved us from asking"
trace a --host-delay 0 -q
is "$(cat "$work/err")" "" "-q says nothing"
trace a --host-delay 0 --json
is "$(grep -cv '^{' "$work/out")" 0 "--json stays clean"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --max-depth 0 --host-delay 0 --store "$work/one.db" https://news.example/one
is "$(cat "$work/err")" "" "one article's table says it all"

# --- SIGUSR1 -----------------------------------------------------------------------
ask() {  # ask OPTION...: a slow run that is asked twice
	: > "$log"
	# shellcheck disable=SC2086
	"$headwater" trace $WEB --max-depth 0 --retries 0 --host-delay 0.7 --store "$work/ask.db" -i "$work/list.txt" "$@" \
		> "$work/out" 2> "$work/err" &
	pid=$!
	for n in 2 3; do
		tries=0
		while [ "$(wc -l < "$log")" -lt $n ] && [ $tries -lt 400 ]; do tries=$((tries + 1)); sleep 0.02; done
		kill -USR1 $pid
		sleep 0.1
	done
	wait $pid
	code=$?
}
ask
is $code 0 "SIGUSR1 ends nothing"
is "$(grep -c '^headwater: [0-9]*/5 pages, [0-9.]*/s' "$work/err")" 2 "it prints how far it is, in a pipe too"
ask -q
is "$(grep -c 'pages' "$work/err")" 2 "and with -q, since it was asked for"

# --- a terminal ----------------------------------------------------------------------
live() {  # live COLUMNS: what is drawn on a terminal as wide, a line each
	# shellcheck disable=SC2086
	COLUMNS=$1 script -qec "$headwater trace $(echo $WEB) --max-depth 0 --retries 0 --host-delay 0.3 \
		--store $work/live.db -i $work/list.txt $2 2>&1 >/dev/null" /dev/null < /dev/null | tr '\r' '\n' |
		sed 's/\x1b\[K//' > "$work/live"
}
if script -qec true /dev/null < /dev/null > "$work/pty" 2>&1; then
	live 100
	[ "$(grep -c '^[0-9]*/5 pages, [0-9.]*/s.* host.* waiting' "$work/live")" -gt 0 ]
	ok $? "a live line on a terminal"
	has "$work/live" "5/5 pages" "which gets to the end"
	has "$work/live" "2 free" "with the marks so far"
	live 30
	[ "$(grep -c '^[0-9]*/5' "$work/live")" -gt 0 ]
	ok $? "a narrow one gets it, too"
	is "$(grep '^[0-9]*/5' "$work/live" | awk 'length > 29' | wc -l)" 0 "short enough"
	live 100 -q
	is "$(grep -c . "$work/live")" 0 "-q draws nothing"
else
	ok 0 "a live line # skip: this machine gives no pseudo-terminal"
fi
done_testing
