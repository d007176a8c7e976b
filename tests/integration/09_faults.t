#!/bin/sh
# Whatever a server does, on purpose or not, is an outcome of its own page: the
# run goes on, and so do all other hosts while it lasts.
. tests/integration/story.sh

names="mute expired selfsigned h2good h2goaway h2leave h2reset h2refuse h2half h2headers h2frame h2silent"
# shellcheck disable=SC2046 # a word each
tests/support/testca.sh "$work/ca" $(for name in $names; do echo "$name.example"; done) || exit 1
log=$work/requests.log
"$B/faultd" --ready "$work/ready" --log "$log" --certs "$work/ca" --max-seconds 300 &
web_pid=$!  # web_stop ends it
tries=0
while [ ! -s "$work/ready" ]; do
	tries=$((tries + 1))
	[ $tries -le 200 ] && kill -0 $web_pid || exit 1
	sleep 0.05
done
port() { sed -n "s/^$1=//p" "$work/ready"; }
WEB="--connect-to full.example:80:127.0.0.1:$(port full) --connect-to :80:127.0.0.1:$(port http)
     --connect-to :443:127.0.0.1:$(port https) --cacert $work/ca/ca.pem --allow-private --ip-concurrency 0"

# --- every fault at once, and twenty hosts that have none ---
{
	echo http://full.example/1
	for host in silent half drip endless headers shorter longer chunks reset smtp cookie cookies gzip zstd brotli rules; do
		echo "http://$host.example/1"
	done
	printf 'http://circle.example/a\nhttp://hops.example/0\nhttp://leads.example/to/file:///etc/passwd\n'
	for host in $names wrong; do echo "https://$host.example/1"; done
	for page in 1 2 3; do for host in $(seq 20); do echo "http://well$host.example/$page"; done; done
} > "$work/list"
# shellcheck disable=SC2086 # the options are words
run timeout 60 "$headwater" trace -q $WEB --max-depth 0 --retries 1 --host-delay 0.2 --connect-timeout 3 --timeout 6 \
	--store "$work/a.db" -i "$work/list"
is $code 0 "32 faults at once do not end the run"
cat > "$work/wanted" <<END
http://brotli.example/1 6 200 7 too big
http://chunks.example/1 5 200 7 connection broken off
http://circle.example/a 9 302 7 redirects lead nowhere
http://cookie.example/1 6 200 7 too big
http://cookies.example/1 6 200 7 too big
http://drip.example/1 4 200 7 timed out
http://endless.example/1 6 200 7 too big
http://full.example/1 4 0 7 timed out
http://gzip.example/1 6 200 7 too big
http://half.example/1 4 200 7 timed out
http://headers.example/1 6 200 7 too big
http://hops.example/0 9 302 7 redirects lead nowhere
http://leads.example/to/file:///etc/passwd 9 302 7 redirects lead nowhere
http://longer.example/1 0 200 0 no article on the page
http://reset.example/1 5 200 7 connection broken off
http://rules.example/1 0 200 1 nothing stands before the text
http://shorter.example/1 5 200 7 connection broken off
http://silent.example/1 4 0 7 timed out
http://smtp.example/1 5 0 7 connection broken off
http://zstd.example/1 6 200 7 too big
https://expired.example/1 3 0 7 TLS failed
https://h2frame.example/1 5 0 7 connection broken off
https://h2goaway.example/1 5 0 7 connection broken off
https://h2good.example/1 0 200 1 nothing stands before the text
https://h2half.example/1 5 200 7 connection broken off
https://h2headers.example/1 5 0 7 connection broken off
https://h2leave.example/1 0 200 1 nothing stands before the text
https://h2refuse.example/1 5 0 7 connection broken off
https://h2reset.example/1 5 0 7 connection broken off
https://h2silent.example/1 4 0 7 timed out
https://mute.example/1 4 0 7 timed out
https://selfsigned.example/1 3 0 7 TLS failed
https://wrong.example/1 3 0 7 TLS failed
END
sqlite3 -separator ' ' "$work/a.db" "select url, outcome, status, access, reason from pages where url not like '%/well%' order by url" > "$work/marks"
diff "$work/wanted" "$work/marks" > "$work/diff"
ok $? "each is an outcome, with its reason"
sed 's/^/#   /' "$work/diff"
is "$(sqlite3 "$work/a.db" "select count(*) from pages where url like '%/well%' and status = 200 and access = 1")" 60 "every page of the others came"

# MS HOST TARGET asked|over
well=$(awk -F'\t' '$2 ~ /^well/ && $4 == "over" { last = $1 } END { print last }' "$log")
hung=$(awk -F'\t' '$2 ~ /^(half|silent|h2silent)/ && $3 != "/robots.txt" && $4 == "over" { last = $1 } END { print last }' "$log")
[ "$well" -lt "$hung" ]
ok $? "while others hung, who came through after $hung ms, they were asked and done after $well ms"
is "$(grep -c 'h2leave.*asked' "$log")" 3 "whom HTTP/2 takes leave of asks again on a new connection"

says() {  # says URL TEXT: why the page could not be had, in some detail
	is "$(sqlite3 "$work/a.db" "select count(*) from evidence e join pages p on p.id = page where url = '$1' and snippet like '%$2%'")" 1 "$1: $2"
}
says http://cookie.example/1 "more than is taken"
says http://gzip.example/1 "decodes to more than is taken"
says http://chunks.example/1 "chunk"
says http://circle.example/a "in a circle"
says http://leads.example/to/file:///etc/passwd "no web address: file:"
says https://h2reset.example/1 "INTERNAL_ERROR"

# shellcheck disable=SC2086
run "$headwater" trace -q $WEB --max-depth 0 --host-delay 0 --max-redirects 100 --store "$work/b.db" http://hops.example/0
is "$(sqlite3 "$work/b.db" "select reason from pages")" "redirects lead nowhere" "100 redirects are enough"
tail -1 "$log" | grep -q '	/100	over$'
ok $? "and one more is not followed"

# --- from a public host to one that is not ---
case "$VARIANT" in
asan | tsan) echo "# the sanitizer wants to be loaded first: no names of our own"; done_testing ;;
esac
: > "$log"
http=$(port http)
for to in 127.0.0.1 localhost 2130706433 0x7f.1 127.1 "[::1]" "[::ffff:127.0.0.1]" 169.254.169.254 inside.example inside6.example; do
	echo "http://leads.example/to/http://$to:$http/secret"
done > "$work/list"
echo "http://leads.turns.example/to/http://leads.turns.example:$http/secret" >> "$work/list"
run env LD_PRELOAD="$PWD/$B/preload/names.so" NAMES_PORT="$http" "$headwater" trace -q --max-depth 0 --retries 0 --host-delay 0 \
	--store "$work/c.db" -i "$work/list"
is $code 0 "pages of public hosts that redirect to addresses that are not"
sqlite3 "$work/c.db" "select url, outcome, reason from pages where outcome != 7 or reason != 'an address that is not public'" > "$work/out"
is "$(cat "$work/out")" "" "are unreachable, and the reason is told"
is "$(sqlite3 "$work/c.db" "select count(*) from pages")" 8 "all of them, four spellings of 127.0.0.1 being one page"
is "$(awk -F'\t' '$4 == "asked" && $3 !~ /^\/(to|robots)/' "$log")" "" "nothing was asked of the loopback, under any name"
is "$(grep -c '/to/.*asked' "$log")" 11 "though every public page was"
done_testing
