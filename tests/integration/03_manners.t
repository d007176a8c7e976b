#!/bin/sh
# A good guest: rules asked first and kept, pauses kept, nothing asked twice;
# and every way in which a server can fail is an outcome, not the end.
. tests/integration/story.sh

site=fixtures/sites/guest
rude=$work/rude
mkdir "$rude"
printf 'User-agent: *\nCrawl-delay: 86400\n' > "$rude/sleepy.txt"
tr ' ' '\t' > "$rude/map.tsv" <<MAP
round.example /robots.txt 301 Location:/robots.txt -
away.example /robots.txt 301 Location:http://hub.example/robots.txt -
afar.example /robots.txt 301 Location:http://hub.example/robots.txt -
back.example /robots.txt 301 Location:http://away.example/robots.txt -
hub.example /robots.txt 302 Location:http://back.example/robots.txt -
later.example /robots.txt 503 Retry-After:86400 -
sleepy.example /robots.txt 200 - sleepy.txt
MAP
web_start "$work/web" $site "$rude" || exit 1
site=fixtures/sites/guest  # web_start counts with it
log=$work/web/requests.log

# shellcheck disable=SC2086 # the options are words
run "$headwater" trace $WEB --host-delay 0.25 --retries 1 --timeout 2 --max-size 100000 \
	--store "$work/a.db" https://paper.example/ferry
is $code 0 "no failing server ends the run"
sqlite3 -separator ' ' "$work/a.db" "select url, outcome, status, access, reason from pages order by url" > "$work/marks"
golden "$work/marks" $site/expect/marks.txt "each source comes to what it is"

# MS SCHEME METHOD HOST PATH STATUS AGENT
# reset.example apart: HTTP lets a request be sent again whose kept-alive connection died (RFC 9110 section 9.3.1)
gaps=$(awk -F'\t' '$4 != "reset.example" { if ($4 in last && $1 - last[$4] < 240) n++; last[$4] = $1 } END { print n + 0 }' "$log")
is "$gaps" 0 "at least the delay between any two requests to a host"
first=$(awk -F'\t' '!($4 in seen) { seen[$4] = 1; if ($5 != "/robots.txt") n++ } END { print n + 0 }' "$log")
is "$first" 0 "robots.txt is the first thing asked of every host"
is "$(grep -c 'rules.example	/secret' "$log")" 0 "what robots.txt forbids is never asked for"
is "$(grep -c 'norobots.example	/map' "$log")" 0 "nor anything when robots.txt answers 503"
busy=$(awk -F'\t' '$4 == "busy.example" && $5 == "/minutes" { print $1 - last; last = $1 }' "$log" | tail -1)
[ "$busy" -ge 990 ]
ok $? "Retry-After: 1 is waited for ($busy ms)"
is "$(grep -c 'busy.example	/minutes' "$log")" 2 "and then asked once more"
is "$(grep -c 'down.example	/report' "$log")" 2 "503 is asked again as often as --retries says"
is "$(grep -c '169.254.169.254	/latest' "$log")" 1 "with --allow-private a redirect to a private address is followed"
run "$headwater" explain --store "$work/a.db" https://rules.example/secret/ledger
has "$work/out" "Disallow: /secret/" "explain shows the rule that forbids"
has "$work/out" "Answer: none (robots.txt forbids), on " "and speaks of no answer that was not asked for"
run "$headwater" explain --store "$work/a.db" https://norobots.example/map
has "$work/out" "robots.txt answered 503" "and what came instead of rules"
is "$(cut -f7 "$log" | sort -u | grep -vc '^Headwater/')" 0 "we say who we are"

: > "$log"
# shellcheck disable=SC2086
run "$headwater" trace $(echo $WEB | sed 's/--allow-private//') --host-delay 0 --store "$work/b.db" https://paper.example/ferry
is $code 0 "without --allow-private the run ends well too"
has "$work/out" "an address that is not public" "and says why nothing was fetched"
is "$(wc -l < "$log")" 0 "and nothing was sent"

# shellcheck disable=SC2086
run "$headwater" trace $(echo $WEB | sed 's/--cacert [^ ]*//') --host-delay 0 --store "$work/c.db" https://paper.example/ferry
has "$work/out" "TLS failed" "an unknown CA is unreachable, with the reason"
# shellcheck disable=SC2086
run "$headwater" trace $(echo $WEB | sed 's/--cacert [^ ]*//') -k --host-delay 0 --max-depth 0 --store "$work/d.db" https://paper.example/ferry
has "$work/out" "How the ferry came back" "-k reads it all the same"
is "$(sqlite3 "$work/d.db" "select count(*) from pages where access != 'unknown'")" 1 "--max-depth 0 fetches the article alone"

: > "$log"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --ignore-robots --host-delay 0 --timeout 2 --retries 0 --max-size 100000 \
	--store "$work/e.db" https://paper.example/ferry
is "$(grep -c 'robots.txt' "$log")" 0 "--ignore-robots asks for no robots.txt"
is "$(grep -c 'rules.example	/secret' "$log")" 1 "and asks for what it forbids"
has "$work/err" "--ignore-robots: robots.txt is not asked" "which is said"
is "$(sqlite3 "$work/e.db" "select count(*) from pages where visit_run and robots_ignored is not 1")" 0 "kept in the store"
run "$headwater" explain --store "$work/e.db" https://rules.example/secret/ledger
has "$work/out" "Asked without regard to robots.txt" "and shown by explain"
is "$(sqlite3 "$work/a.db" "select sum(robots_ignored) from pages")" 0 "as of no page that was asked with its leave"

# robots.txt that leads on, in circles too, and that wants to be left alone for long
: > "$log"
for host in round away afar back hub later sleepy; do echo "http://$host.example/1"; echo "http://$host.example/2"; done > "$work/rude.txt"
# shellcheck disable=SC2086
run timeout 60 "$headwater" trace $WEB --host-delay 0.25 --store "$work/rude.db" -i "$work/rude.txt"
is $code 0 "robots.txt in circles and long waits end"
gaps=$(awk -F'\t' '{ if ($4 in last && $1 - last[$4] < 240) n++; last[$4] = $1 } END { print n + 0 }' "$log")
is "$gaps" 0 "where robots.txt leads is asked with the delay, too"
is "$(grep -c 'round.example	/robots.txt' "$log")" 6 "five hops of it are followed"
is "$(grep -c 'round.example	/1' "$log")" 1 "and then the page is asked for"
is "$(sqlite3 "$work/rude.db" "select group_concat(distinct access) from pages where url like '%later%' or url like '%sleepy%'")" 5 "who wants to be left alone for a day is blocked"
is "$(grep -c '/[12]	.*later\|sleepy.example	/[12]' "$log")" 0 "and not asked"

run "$headwater" trace --connect-to :443:127.0.0.1:1 --allow-private --retries 0 --store "$work/f.db" https://paper.example/ferry
has "$work/out" "no connection" "a refused connection is unreachable"
run "$headwater" trace --store "$work/g.db" https://nosuchhost.invalid/story
has "$work/out" "gone: " "a host that does not exist is gone"
is $code 0 "which is an answer, not a failure"
run "$headwater" show --store "$work/g.db" --fail-on gone
is $code 2 "--fail-on gone: 2, for the article too"
done_testing
