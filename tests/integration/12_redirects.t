#!/bin/sh
# Where a page sends its reader: hop by hop, each judged; circles and chains end with a reason; twins are one page.
. tests/integration/story.sh

site=$work/site
mkdir "$site"
article() {  # article FILE LINKS: a page of some length, with links
	{
		echo '<!DOCTYPE html><title>The ferry is late</title><article><h1>The ferry is late</h1>'
		for i in 1 2 3 4 5 6; do
			echo '<p>The ferry left the harbour an hour after the tide on Monday, with two crates of post and no passengers, and the harbour office wrote the hour down.'
		done
		for link in $2; do echo "<p>More of it was told by <a href=\"$link\">those who stood on the quay</a> on the same evening."; done
		echo '</article>'
	} > "$site/$1"
}
refresh() { echo "<!DOCTYPE html><meta http-equiv=refresh content=\"$2\"><title>Moved</title><p>One moment." > "$site/$1"; }
article end.html ""
refresh meta.html "0; url=/end"
refresh late.html "300; url=/end"
refresh again.html "1; url=/again"
refresh ping.html "0; url=/pong"
refresh pong.html "0; url=/ping"
refresh file.html "0; url=file:///etc/passwd"
refresh forbidden.html "0; url=http://walled.example/secret"
printf 'User-agent: *\nDisallow: /secret\n' > "$site/robots.txt"
{ article plain.html ""; sed -i 's|<title>|<noscript><meta http-equiv=refresh content="0; url=/elsewhere"></noscript>&|' "$site/plain.html"; }
article twins.html "http://twin.example/a https://twin.example/a https://www.twin.example/a http://other.example/b https://other.example/b http://proof.example/c https://www.proof.example/c"
article canon.html ""
sed -i 's|<title>|<link rel=canonical href="https://www.proof.example/c">&|' "$site/canon.html"
row() { printf '%s\t%s\t%s\t%s\t%s\n' "$1" "$2" "$3" "$4" "$5" >> "$site/map.tsv"; }
row hub.example /end 200 - end.html
row hub.example /header 200 "Refresh: 0; url=/end" late.html
for page in meta late again ping pong file forbidden plain; do row hub.example /$page 200 - $page.html; done
row walled.example /robots.txt 200 - robots.txt
row walled.example /secret 200 - end.html
row chain.example /0 301 "Location: http://chain.example/1" -
i=1
while [ $i -le 12 ]; do row chain.example /$i 302 "Location: /$((i + 1))" -; i=$((i + 1)); done
row hops.example /secret 302 "Location: http://walled.example/secret" -
row desk.example /twins 200 - twins.html
row www.twin.example /a 200 - end.html
row twin.example /a 301 "Location: https://www.twin.example/a" -
row other.example /b 200 - end.html
row proof.example /c 200 - canon.html
row www.proof.example /c 200 - canon.html
web_start "$work/web" "$site" || exit 1
log=$work/web/requests.log

for page in header meta late again ping file forbidden plain; do echo "http://hub.example/$page"; done > "$work/list"
printf 'http://chain.example/0\nhttp://hops.example/secret\n' >> "$work/list"
# shellcheck disable=SC2086 # the options are words
run "$headwater" trace $WEB --host-delay 0 --max-depth 0 --store "$work/a.db" -i "$work/list"
is $code 0 "a run over all of them ends well"

ends() {  # ends ASKED FINAL ACCESS WHAT
	is "$(sqlite3 -separator ' ' "$work/a.db" "select final_url, access from pages where asked = 'http://$1'")" "$2 $3" "$4"
}
ends hub.example/header http://hub.example/end 1 "a Refresh header is followed"
is "$(sqlite3 "$work/a.db" "select count(*) from aliases a join pages p on p.id = a.page where p.url = 'http://hub.example/end' and a.url like '%/meta'")" 1 "a meta refresh too, to the same page"
is "$(sqlite3 "$work/a.db" "select group_concat(url || ' ' || status) from hops where alias = 'http://hub.example/meta' and position = 1")" "http://hub.example/meta 200" "and the hop is kept"
ends hub.example/late http://hub.example/late 0 "a refresh after five minutes is none"
ends hub.example/again http://hub.example/again 0 "nor one to the page itself"
ends hub.example/file http://hub.example/file 0 "nor one to a file"
ends hub.example/plain http://hub.example/plain 1 "nor one for readers without scripts"
is "$(sqlite3 "$work/a.db" "select access, reason from pages where asked like '%/ping'")" "7|redirects lead nowhere" "refreshes in a circle end with a reason"
is "$(sqlite3 "$work/a.db" "select access from pages where url = 'http://walled.example/secret'")" 5 "where they lead, robots.txt is asked"
is "$(sqlite3 "$work/a.db" "select count(*) from pages p join aliases a on a.page = p.id where p.url = 'http://walled.example/secret' and a.url like '%hub.example/forbidden' or a.url like '%hops.example/secret'")" 2 "for a refresh as for a redirect"
is "$(grep -c 'walled.example	/secret' "$log")" 0 "so that what it forbids is never asked for"
is "$(sqlite3 "$work/a.db" "select access from pages where asked like 'http://chain%'")" 7 "twelve redirects are too many"
is "$(grep -c 'chain.example	/[0-9]' "$log")" 11 "ten are followed"

# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 --store "$work/b.db" http://desk.example/twins
is "$(sqlite3 "$work/b.db" "select count(*) from pages where outlet = 'twin.example'")" 1 "three spellings that redirect to one are one page"
is "$(sqlite3 "$work/b.db" "select count(*) from pages where outlet = 'other.example'")" 2 "http and https are two until something proves it"
is "$(sqlite3 "$work/b.db" "select group_concat(url) from pages where outlet = 'proof.example'")" "https://www.proof.example/c" "a canonical link proves it"
is "$(sqlite3 "$work/b.db" "select count(*) from citations")" 7 "and every citation stays"
done_testing
