#!/bin/sh
# The first story: the SupChina article, traced at depth 2 over real HTTP.
. tests/integration/story.sh

site=fixtures/sites/supchina
article=https://supchina.com/2020/02/12/back-doors-and-how-huawei-got-its-facial-recognition-technology/
web_start "$work/web" $site || exit 1

trace() {  # trace STORE
	# shellcheck disable=SC2086 # the options are words
	run "$headwater" trace $WEB --host-delay 0.02 --store "$1" --max-depth 2 $article
}

trace "$work/a.db"
is $code 0 "trace ends well"
golden "$work/out" $site/expect/table.txt "the table"
is "$(cat "$work/err")" "" "nothing is said on stderr in a pipe"
cut -f2-5 "$work/web/requests.log" | sort > "$work/requests"
golden "$work/requests" $site/expect/requests.txt "the requests we meant to send, each once"

run "$headwater" export csv --store "$work/a.db" -o "$work/a"
is $code 0 "export csv"
for table in nodes edges outlets outlet_edges; do
	golden "$work/a/$table.csv" $site/expect/$table.csv "$table.csv"
done
run "$headwater" export csv --table edges --store "$work/a.db"
cmp -s "$work/out" "$work/a/edges.csv"
ok $? "--table edges prints the same to stdout"

run "$headwater" export dot --store "$work/a.db"
cp "$work/out" "$work/a.dot"
dot -Tsvg "$work/a.dot" > "$work/a.svg" 2> "$work/err"
is $? 0 "Graphviz draws the DOT"
is "$(cat "$work/err")" "" "without a warning"
rows=$(sqlite3 :memory: ".mode csv" ".import $work/a/edges.csv e" "select count(*) from e")
drawn=$(gvpr 'BEG_G { int n = 0 } E [!hasAttr($, "style") || style != "invis"] { n++ } END_G { print(n) }' "$work/a.dot")
is "$drawn" "$rows" "as many edges as rows in edges.csv"

: > "$work/web/requests.log"
trace "$work/b.db"
run "$headwater" export csv --store "$work/b.db" -o "$work/b"
cmp -s "$work/a/nodes.csv" "$work/b/nodes.csv" && cmp -s "$work/a/edges.csv" "$work/b/edges.csv"
ok $? "a second run gives the same CSV to the byte"
run "$headwater" export dot --store "$work/b.db"
cmp -s "$work/out" "$work/a.dot"
ok $? "and the same DOT"

run "$headwater" show --store "$work/a.db"
golden "$work/out" $site/expect/table.txt "show prints the table again"
run "$headwater" show --store "$work/a.db" $article
golden "$work/out" $site/expect/table.txt "show ARTICLE too"
run "$headwater" show --store "$work/a.db" --reads en,de
has "$work/out" "free       de" "--reads en,de: German is not foreign"
run "$headwater" show --store "$work/a.db" --reads EN,de-AT
has "$work/out" "free       de" "--reads EN,de-AT: however it is spelled"
run "$headwater" show --store "$work/a.db" --json
is "$(wc -l < "$work/out")" 1 "--json: one line an article"
run "$headwater" show --store "$work/a.db" --fail-on "gone, paywalled"
is $code 2 "--fail-on paywalled: 2"
run "$headwater" show --store "$work/a.db" --fail-on gone
is $code 0 "--fail-on gone: 0, since none of the four is gone"

wsj=https://www.wsj.com/articles/washington-tells-allies-huawei-can-use-carriers-back-doors-11581452256
run "$headwater" explain --store "$work/a.db" $wsj
is $code 0 "explain"
has "$work/out" "paywalled, 99 % sure: a subscription is wanted" "says the verdict in plain words"
has "$work/out" "+6.0 decides  The page tells search engines that the article is not free to read." "and the evidence"
has "$work/out" "“\"isAccessibleForFree\":false” (jsonld.isAccessibleForFree)" "quotes it, and names the signal"
has "$work/out" "…” (text.ellipsis)" "of a text that breaks off the end"
has "$work/out" "“\"access\": \"paid\"” (state.flag)" "of a script's value all of it, with its quotes"
has "$work/out" "url-access=subscription" "and what Wikipedia calls it"
has "$work/out" "“(subscription required)” in https://en.wikipedia.org/wiki/Lawful_interception: agrees" "and what authors note beside their links"
run "$headwater" explain --store "$work/a.db" --json $wsj
is "$(grep -o '"tells":"[^"]*"' "$work/out" | head -1)" '"tells":"The page tells search engines that the article is not free to read"' "--json has the sentence too"
run "$headwater" explain --store "$work/a.db" https://bit.ly/2SpLh0k
has "$work/out" "www.reuters.com/article/us-eu-telecoms-toolbox" "a shortened URL leads to its page"
run "$headwater" explain --store "$work/a.db" https://www.bloomberg.com/news/articles/2020-02-05/network-vendors-order-books-hold-steady
has "$work/out" "usually paywalled, by the table that ships with headwater (outlet.table)" "of a refusal: what is likely, and why"
run "$headwater" explain --store "$work/a.db" https://www.nytimes.com/2020/02/06/technology/phone-network-security-rules.html
has "$work/out" "All of the text was there; readers may be shown less of it." "of a wall in front of a whole text: that this is no slip"
run "$headwater" explain --store "$work/a.db" https://assets.publishing.service.gov.uk/government/uploads/system/uploads/attachment_data/file/860500/telecoms_supply_chain_note.pdf
is "$(grep -c 'Language\|text was there' "$work/out")" 0 "of a PDF, which was not read: neither language nor length"
run "$headwater" explain --store "$work/a.db" https://never.example/
is $code 1 "explain of a page that was never met: 1"

run "$headwater" page --url $article $site/pages/supchina.com/back-doors.html
is $code 0 "page reads the same file without network"
done_testing
