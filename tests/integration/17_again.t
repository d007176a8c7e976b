#!/bin/sh
# The same list again: what a server says has not changed stands as it was found, and costs no page.
. tests/integration/story.sh

site=fixtures/sites/supchina
web_start "$work/web" $site || exit 1
log=$work/web/requests.log
db="--store $work/a.db"
article=https://supchina.com/2020/02/12/back-doors-and-how-huawei-got-its-facial-recognition-technology/
dump() {  # all that was found, but when and by which run
	sqlite3 "$work/a.db" "select url, outlet, depth, queued, is_exact, final_url, outcome, status, content_type, etag,
		last_modified, body_hash, document, charset, title, site_name, authors, published, modified, words, limits, lang,
		lang_confidence, access, access_confidence, likely, full_text, reason from pages order by url;
		select p.url, e.position, signal, says, weight, snippet from evidence e join pages p on p.id = e.page order by 1, 2;
		select a.url, c.position, b.url, c.sentence, c.role, c.notes from citations c join pages a on a.id = c.article
		join pages b on b.id = c.source order by 1, 2" > "$1"
}

# shellcheck disable=SC2086 # the options are words
run "$headwater" trace $WEB --host-delay 0 --max-depth 2 $db $article
is $code 0 "a first run"
cp "$work/out" "$work/first"
dump "$work/first.txt"
whole=$(grep -c '	200	' "$log")
n=$(sqlite3 "$work/a.db" "select count(*) from pages where ifnull(etag, last_modified) is not null and outcome = 0 and status = 200 and access between 1 and 4")
[ "$n" -ge 5 ]
ok $? "some pages say when they were written ($n)"

: > "$log"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 --max-depth 2 $db $article
is $code 0 "a second run"
is "$(grep -c '	304	' "$log")" "$n" "each of them answers that it has not changed"
[ "$(grep -c '	200	' "$log")" -lt "$whole" ]
ok $? "fewer pages came"
golden "$work/out" "$work/first" "the table is the same"
dump "$work/second.txt"
golden "$work/second.txt" "$work/first.txt" "and all that was found"
is "$(sqlite3 "$work/a.db" "select count(*) from pages where visit_run = 1 and run = 2")" 0 "every page counts as visited again"

: > "$log"
printf 'desk.rule\ttext\tno such words\twalled\n' > "$work/rules.tsv"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 --rules "$work/rules.tsv" $db $article
is "$(grep -c '	304	' "$log")" 0 "with rules of one's own every page is read again"
: > "$log"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 $db $article
is "$(grep -c '	304	' "$log")" 0 "and after them"
: > "$log"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 --exclude wsj $db $article
is "$(grep -c '	304	' "$log")" 0 "and where links are chosen, since they are not kept all"
: > "$log"
sqlite3 "$work/a.db" "update runs set version = 'another'"
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 $db $article
is "$(grep -c '	304	' "$log")" 0 "as it is by another version"
done_testing
