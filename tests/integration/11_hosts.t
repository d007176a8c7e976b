#!/bin/sh
# What a host sees in its log: pauses that it asks for, across runs too; one
# guest however it is spelled; and that one slow host keeps nobody else waiting.
. tests/integration/story.sh

site=$work/hosts
mkdir "$site"
cat > "$site/page.html" <<'HTML'
<!DOCTYPE html><html lang="en"><title>The lock keeper</title><article><h1>The lock keeper</h1>
<p>The lock keeper opened the gates at six and wrote down the first barge of the morning.</p></article></html>
HTML
printf 'User-agent: *\nCrawl-delay: 1\n' > "$site/slow.txt"
printf 'User-agent: *\nDisallow: /secret\n' > "$site/secret.txt"
tr ' ' '\t' > "$site/map.tsv" <<'MAP'
hold.example /1 503 Retry-After:4%20|%20@times:1 page.html
hold.example /* 200 - page.html
killed.example /1 503 Retry-After:60 page.html
long.example /robots.txt 404 - -
long.example /* 429 Retry-After:3600 page.html
dated.example /1 503 Retry-After:Fri,%2001%20Jan%202100%2000:00:00%20GMT page.html
tired.example /robots.txt 404 - -
tired.example /* 503 - page.html
flaky.example /robots.txt 500 @times:1 -
flaky.example /robots.txt 200 - secret.txt
flaky.example /* 200 - page.html
mute.example /robots.txt stall - -
vast.example /robots.txt endless - secret.txt
vast.example /* 200 - page.html
delay.example /robots.txt 200 - slow.txt
delay.example /* 200 - page.html
moved.example /robots.txt 301 Location:http://rules.example/robots.txt -
moved.example /* 200 - page.html
rules.example /robots.txt 200 - secret.txt
dot.example /3 301 Location:http://DOT.example.:80/4 -
dot.example /* 200 - page.html
dot.example. /* 200 - page.html
pair.example /robots.txt 404 - -
pair.example /* 200 @delay:700 page.html
shared1.example /1 200 @delay:600 page.html
shared2.example /1 200 @delay:600 page.html
shared3.example /1 200 @delay:600 page.html
shared4.example /1 200 @delay:600 page.html
quick1.example /* 200 - page.html
quick2.example /* 200 - page.html
quick3.example /* 200 - page.html
MAP
sed -i 's/%20/ /g' "$site/map.tsv"
web_start "$work/web" "$site" || exit 1
log=$work/web/requests.log

# Requests for a path of a host: "ms" a line.
asked() {  # asked HOST PATH
	awk -F'\t' -v h="$1" -v p="$2" '$4 == h && $5 == p { print $1 }' "$log"
}

gaps() {  # gaps HOST: pauses between its requests, ms
	awk -F'\t' -v h="$1" '$4 == h { if (n++) print $1 - last; last = $1 }' "$log"
}

least() {  # least MS...: the least of stdin, - when there is none
	sort -n | head -1
}

column() {  # column STORE WHAT URL
	sqlite3 "$1" "select $2 from pages where url = '$3'"
}

# --- many hosts at once: each is waited for, none waits for another -----------

: > "$log"
cat > "$work/many.txt" <<'LIST'
http://mute.example/1
http://tired.example/1
http://flaky.example/1
http://flaky.example/secret
http://vast.example/1
http://vast.example/secret
http://delay.example/1
http://delay.example/2
http://delay.example/3
http://moved.example/1
http://moved.example/secret
http://dot.example/1
http://DOT.example./2
http://dot.example:80/3
http://quick1.example/1
http://quick2.example/1
http://quick3.example/1
LIST
# shellcheck disable=SC2086 # the options are words
run "$headwater" trace $WEB --host-delay 0.2 --retries 3 --timeout 2 --store "$work/many.db" -i "$work/many.txt"
is $code 0 "hosts of every kind end a run well"

is "$(awk -F'\t' '$4 == "mute.example" && ++n == 2 { exit } $4 ~ /^quick/ && $5 == "/1"' "$log" | wc -l)" 3 \
	"others go on while one host's robots.txt does not come"
is "$(asked mute.example /robots.txt | wc -l)" 4 "which is asked for again"
is "$(column "$work/many.db" reason http://mute.example/1)" "timed out" "and then its page is unreachable"

gaps tired.example | tail -3 > "$work/pauses"
awk 'NR == 1 && $1 >= 990 { n++ } NR == 2 && $1 >= 1990 { n++ } NR == 3 && $1 >= 3990 { n++ }
     NR > 1 && $1 <= last { n = -9 } { last = $1 } END { exit n != 3 }' "$work/pauses"
ok $? "after 503 the pauses grow ($(tr '\n' ' ' < "$work/pauses")ms)"
run "$headwater" explain --store "$work/many.db" http://tired.example/1
has "$work/out" "HTTP 503, asked 4 times" "and the page says how often it was asked"

is "$(asked flaky.example /robots.txt | wc -l)" 2 "robots.txt that answers 500 is asked for again"
[ "$(gaps flaky.example | head -1)" -ge 990 ]
ok $? "after a pause"
is "$(asked flaky.example /1 | wc -l) $(asked flaky.example /secret | wc -l)" "1 0" "and heeded then"
is "$(asked vast.example /1 | wc -l) $(asked vast.example /secret | wc -l)" "1 0" "an endless robots.txt is read as far as it is read"
is "$(asked moved.example /1 | wc -l) $(asked moved.example /secret | wc -l)" "1 0" "one that moved to another host holds for the first"
[ "$(gaps delay.example | least)" -ge 990 ]
ok $? "Crawl-delay: 1 is kept ($(gaps delay.example | tr '\n' ' ')ms)"

sed 's/dot\.example\./dot.example/' "$log" > "$work/undotted"
is "$(grep -c 'dot.example	/robots.txt' "$work/undotted")" 1 "a host in four spellings has one robots.txt"
is "$(awk -F'\t' '$4 == "dot.example" { if (n++ && $1 - last < 190) bad++; last = $1 } END { print bad + 0, n }' "$work/undotted")" "0 5" "and one delay"
is "$(sqlite3 "$work/many.db" "select group_concat(url, ' ') from (select url from pages where url like '%dot.example%' order by url)")" \
	"http://dot.example/1 http://dot.example/2 http://dot.example/4" "and a page has one name"

# --- robots.txt is kept a day --------------------------------------------------

: > "$log"
grep -v 'mute\|tired' "$work/many.txt" > "$work/again.txt"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 --store "$work/many.db" -i "$work/again.txt"
is "$(grep -c robots.txt "$log")" 0 "a second run asks for no robots.txt"
is "$(grep -c /secret "$log")" 0 "and heeds what it knows"
[ "$(gaps delay.example | least)" -ge 990 ]
ok $? "Crawl-delay, too"
sqlite3 "$work/many.db" "update hosts set robots_fetched = robots_fetched + 1000000 where origin like '%flaky%';
	update hosts set robots_fetched = robots_fetched - 90000 where origin like '%vast%'"
: > "$log"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 --store "$work/many.db" -i "$work/again.txt"
is "$(grep robots.txt "$log" | cut -f4 | sort | tr '\n' ' ')" "flaky.example vast.example " \
	"but one that is a day old, or seems to come from the future"

# --- Retry-After ------------------------------------------------------------------

cut_off() {  # cut_off SIGNAL STORE HOST: trace its pages, and end that half a second after it asked to be left alone
	: > "$log"
	# shellcheck disable=SC2086
	"$headwater" trace $WEB --host-delay 0 --store "$2" "http://$3/1" "http://$3/2" > "$work/out" 2> "$work/err" &
	pid=$!
	tries=0
	while [ "$(asked "$3" /1 | wc -l)" -lt 1 ] && [ $tries -lt 200 ]; do tries=$((tries + 1)); sleep 0.02; done
	sleep 0.5
	kill "-$1" $pid
	wait $pid 2> "$work/killed"
}

cut_off KILL "$work/killed.db" killed.example
is "$(sqlite3 "$work/killed.db" "select count(*) from hosts where origin like '%//killed.example%' and hold_until > unixepoch() + 50")" 2 \
	"killed while a host wants to be left alone: the store knows, though no page was saved since"

cut_off INT "$work/hold.db" hold.example
is $? 130 "interrupted while a host wants to be left alone"
run "$headwater" resume --store "$work/hold.db"
is $code 0 "resume ends well"
first=$(asked hold.example /1 | head -1)
next=$(awk -F'\t' -v t="$first" '$4 == "hold.example" && $1 > t { print $1; exit }' "$log")
[ $((next - first)) -ge 3990 ]
ok $? "and Retry-After: 4 is still kept ($((next - first)) ms)"
is "$(column "$work/hold.db" status http://hold.example/1)" 200 "then the page came"

: > "$log"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 --store "$work/long.db" http://long.example/1 http://long.example/2 http://dated.example/1
is "$(grep -c 'long.example	/[12]' "$log")" 1 "an hour is not waited for, and nothing else is asked meanwhile"
is "$(sqlite3 "$work/long.db" "select access, reason from pages where outcome = 13")" \
	"5|asks to be left alone for longer than is waited for" "which is said, of a blocked page, no dead one"
is "$(sqlite3 "$work/long.db" "select count(*) from hosts where origin like '%//long.example%' and hold_until between unixepoch() + 3500 and unixepoch() + 3602")" 2 \
	"the store knows until when, for http and https"
: > "$log"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 --store "$work/long.db" http://long.example/1 http://long.example/3 https://long.example/4 http://dated.example/1
is "$(wc -l < "$log")" 0 "and a second run asks for nothing"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 --ignore-robots --store "$work/long.db" http://long.example/5
is "$(wc -l < "$log")" 0 "not with --ignore-robots either"

# --- two at a time ------------------------------------------------------------------

: > "$log"
for i in 1 2 3 4; do echo "http://pair.example/$i"; done > "$work/pair.txt"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 --host-concurrency 2 --store "$work/pair.db" -i "$work/pair.txt"
grep -v robots.txt "$log" | cut -f1 | tr '\n' ' ' > "$work/times"
# shellcheck disable=SC2046
set -- $(cat "$work/times")
[ $# = 4 ] && [ $(($2 - $1)) -lt 690 ] && [ $(($3 - $1)) -ge 690 ] && [ $(($4 - $2)) -ge 690 ]
ok $? "--host-concurrency 2: two requests at once, never three ($*)"

# many names of one address count together; the first answer tells which that is
: > "$log"
for i in 1 2 3 4; do echo "http://shared$i.example/1"; done > "$work/shared.txt"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0.1 --ip-concurrency 2 --store "$work/shared.db" -i "$work/shared.txt"
grep -v robots.txt "$log" | cut -f1 | tr '\n' ' ' > "$work/times"
# shellcheck disable=SC2046
set -- $(cat "$work/times")
[ $# = 4 ] && [ $(($3 - $1)) -ge 590 ] && [ $(($4 - $2)) -ge 590 ]
ok $? "--ip-concurrency 2: two requests to an address at once, never three ($*)"
done_testing
