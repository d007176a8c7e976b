#!/bin/sh
# The network room as a run sees it: connections used again, also over many
# hosts; cookies that a page wants back; a jar that keeps them.
. tests/integration/story.sh

net=$work/net
mkdir "$net"
cat > "$net/page.html" <<'PAGE'
<!DOCTYPE html><html lang="en"><title>The lock was mended</title>
<article><h1>The lock was mended</h1>
<p>On Friday the lock at the old canal was mended, after two years in which no boat could pass. The keeper opened it
himself, and eleven boats went through before noon.</p></article></html>
PAGE
tr '~' '\t' > "$net/map.tsv" <<MAP
*~/p*~200~Content-Type: text/html~page.html
gate.example~/story~200~Content-Type: text/html | @cookie: pass=1~page.html
gate.example~/story~302~Location: /set~-
gate.example~/set~302~Set-Cookie: pass=1;Path=/;Max-Age=86400 | Location: /story~-
round.example~/a~302~Set-Cookie: n=1 | Location: /b~-
round.example~/b~302~Location: /a~-
slow.example~/page~200~@delay: 60000~page.html
MAP
web_start "$work/web" "$net" || exit 1
log=$work/web/requests.log

# MS SCHEME METHOD HOST PATH STATUS AGENT PORT
connections() { cut -f8 "$log" | sort -u | wc -l; }

for page in 1 2 3 4 5; do for host in $(seq 200); do echo "http://h$host.example/p$page"; done; done > "$work/list"
# shellcheck disable=SC2086 # the options are words
run "$headwater" trace -q $WEB --host-delay 0 --max-depth 0 --store "$work/a.db" -i "$work/list"
is $code 0 "1,000 pages of 200 hosts"
is "$(sqlite3 "$work/a.db" "select count(*) from pages where status = 200")" 1000 "all come"
is "$(wc -l < "$log")" 1200 "with one request each, and one for robots.txt"
is "$(connections)" 200 "over one connection a host"

: > "$log"
sed -n 's/^http:\(.*h[1-9][.0-4].*\)/https:\1/p' "$work/list" > "$work/tls"
hosts=$(sed 's,/p.$,,' "$work/tls" | sort -u | wc -l)
# shellcheck disable=SC2086
run "$headwater" trace -q $WEB -k --host-delay 0 --max-depth 0 --store "$work/b.db" -i "$work/tls"
is "$(connections)" "$hosts" "also over TLS ($hosts hosts, $(wc -l < "$work/tls") pages)"

: > "$log"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 --max-depth 0 --store "$work/c.db" http://gate.example/story
has "$work/out" "The lock was mended" "a redirect that wants its cookie back ends at the page"
is "$(grep -c '	/story	' "$log")" 2 "which is asked twice"
: > "$log"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 --max-depth 0 --store "$work/d.db" http://round.example/a
is "$(sqlite3 "$work/d.db" "select outcome from pages")" 9 "a circle that sets a cookie is a circle all the same"
is "$(grep -c '	/a	' "$log")" 2 "after one more round"

jar=$work/jar.txt
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 --max-depth 0 --cookie-jar "$jar" --store "$work/e.db" http://gate.example/story
is "$(stat -c %a "$jar")" 600 "--cookie-jar: only its owner may read it"
has "$jar" "pass	1" "and it keeps the cookie"
: > "$log"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 --max-depth 0 --cookie-jar "$jar" --store "$work/f.db" http://gate.example/story
is "$(grep -c '	/set	' "$log")" 0 "with which the next run begins"
rm "$jar"
printf 'http://gate.example/story\nhttp://slow.example/page\n' > "$work/two"
: > "$log"
# shellcheck disable=SC2086
"$headwater" trace -q $WEB --host-delay 0 --max-depth 0 --cookie-jar "$jar" --store "$work/g.db" -i "$work/two" > /dev/null 2>&1 &
pid=$!
tries=0
until [ "$(grep -c 'slow.example	/page\|	/story	200' "$log")" = 2 ] || [ $tries = 100 ]; do tries=$((tries + 1)); sleep 0.1; done
sleep 0.3
kill -INT $pid
wait $pid
is $? 130 "Ctrl-C"
has "$jar" "pass	1" "keeps the cookies too"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --cookie-jar "$work" --store "$work/h.db" http://gate.example/story
is $code 3 "a folder is no cookie jar"
: > "$log"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --cookie-jar "$work/nowhere/jar" --store "$work/i.db" http://gate.example/story
is $code 3 "nor is a file in a folder that is not there"
is "$(wc -l < "$log")" 0 "which is said before anything is asked"

named() { echo $WEB | sed "s,--allow-private,--allow-private=$1,"; }
# shellcheck disable=SC2046
run "$headwater" trace $(named 127.0.0.0/8) --host-delay 0 --max-depth 0 --store "$work/i.db" http://gate.example/story
has "$work/out" "The lock was mended" "--allow-private=127.0.0.0/8 allows it"
# shellcheck disable=SC2046
run "$headwater" trace $(named 10.0.0.0/8) --host-delay 0 --max-depth 0 --store "$work/i.db" http://gate.example/story
has "$work/out" "an address that is not public" "--allow-private=10.0.0.0/8 does not"
has_saved=$(sqlite3 "$work/i.db" "select args from runs order by id desc limit 1" | grep -c -- '"--allow-private=10.0.0.0/8"')
is "$has_saved" 1 "and resume will know which"
# shellcheck disable=SC2046
run "$headwater" trace $(named 10.0.0.0/33) --store "$work/i.db" http://gate.example/story
has "$work/err" "must be addresses or networks" "a network that is none is refused"
done_testing
