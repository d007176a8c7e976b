#!/bin/sh
# The fixture web against its hand truth: every body link of every page, its
# note and role, and what a reader meets at each page. The truth was written
# by hand beside the pages, before the program could read them.
. tests/integration/story.sh

site=fixtures/sites/supchina
article=https://supchina.com/2020/02/12/back-doors-and-how-huawei-got-its-facial-recognition-technology/
web_start "$work/web" $site || exit 1
# shellcheck disable=SC2086 # the options are words
run "$headwater" trace $WEB --host-delay 0 --store "$work/a.db" --max-depth 2 $article
run "$headwater" export csv --store "$work/a.db" -o "$work"

for name in citations pages either; do  # TSV to CSV, which sqlite3 reads
	awk -F'\t' '{ gsub(/"/, "\"\""); for (i = 1; i <= NF; i++) printf "\"%s\"%s", $i, i < NF ? "," : "\n" }' \
		$site/expect/$name.tsv > "$work/$name.csv"
done
for table in nodes edges citations pages either; do
	echo ".import --csv $work/$table.csv $table"
done | sqlite3 "$work/truth.db"
ask() { sqlite3 -separator '  ' "$work/truth.db" "$1"; }
ask "create view wanted as select * from citations where page_url in (select url from nodes where access != 'unknown')"

is "$(ask "select count(*) > 100 from wanted")" 1 "there is truth for more than 100 citations"
is "$(ask "select page_url, href_resolved from wanted
           except select source_url, href from edges")" "" "no citation is missed"
is "$(ask "select source_url, href from edges
           except select page_url, href_resolved from wanted
           except select page_url, href_resolved from either")" "" "nothing else is taken for one"
is "$(ask "select w.page_url, w.position, w.note_kind, e.note from wanted w
           join edges e on e.source_url = w.page_url and e.href = w.href_resolved and e.anchor = w.in_text_anchor
           where replace(w.note_kind, '-', '') != e.note
              or (w.note_kind = 'language' and w.note_claims != e.note_claims)")" "" "every author's note is read"
n=$(ask "select count(*) from wanted")
right=$(ask "select count(*) from wanted w where exists (select 1 from edges e
             where e.source_url = w.page_url and e.href = w.href_resolved and e.anchor = w.in_text_anchor and e.role = w.role)")
[ "$right" -ge $((n * 95 / 100)) ]
ok $? "the role is right in at least 95 of 100 ($right of $n)"
is "$(ask "select w.page_url, w.role from wanted w
           join edges e on e.source_url = w.page_url and e.href = w.href_resolved
           where w.role in ('origin', 'alternative') and e.role != w.role")" "" "every origin and alternative is found"

is "$(ask "select count(*) >= 40 from pages p join nodes n on n.url = p.url")" 1 "there is truth for 40 pages"
is "$(ask "select p.url, p.access, n.access from pages p join nodes n on n.url = p.url where p.access != n.access")" "" \
	"what a reader meets is right on every page"
is "$(ask "select p.url, p.lang, n.lang from pages p join nodes n on n.url = p.url
           where p.lang != '-' and p.lang != substr(n.lang, 1, 2)")" "" "so is the language"
is "$(ask "select p.url, p.charset, n.charset from pages p join nodes n on n.url = p.url
           where p.charset != '-' and p.charset != n.charset")" "" "and the charset"

tail -n +2 $site/expect/aliases.tsv | cut -f1,2 | while IFS='	' read -r url page; do
	"$headwater" explain --store "$work/a.db" "$url" 2>/dev/null | head -1 | grep -qxF "$page" || echo "$url"
done > "$work/lost"
is "$(cat "$work/lost")" "" "every other address leads to its page"
sqlite3 -csv "$work/a.db" "select article, position, access, role from sources order by 1, 2" > "$work/view"
sqlite3 -csv "$work/truth.db" "select source_url, position, target_access, role from edges order by 1, cast(position as integer)" > "$work/rows"
cmp -s "$work/view" "$work/rows"
ok $? "the store's view of sources says the same words as edges.csv"
circles=$(ask "select count(distinct circle) from nodes where circle != ''")
[ "$circles" -ge 1 ]
ok $? "there is a circle of pages that cite each other"
done_testing
