#!/bin/sh
# What can be read instead of what cannot: beside it, citing it, telling the same; and what is never named.
. tests/integration/story.sh

site=fixtures/sites/instead
web_start "$work/web" $site || exit 1
db="--store $work/a.db"

# shellcheck disable=SC2086 # the options are words
run "$headwater" trace $WEB --host-delay 0 --retries 0 $db https://desk.example/pellworth https://echo.example/pier
is $code 0 "trace ends well"
golden "$work/out" $site/expect/tables.txt "lines under the table name what can be read"
run "$headwater" show $db https://desk.example/pellworth --json
grep -o '"instead":\[[^]]*\]' "$work/out" > "$work/json"
golden "$work/json" $site/expect/instead.json "--json has them with their scores"
run "$headwater" export csv --table edges $db
tr -d '\r' < "$work/out" | awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == "instead") c = i }
	NR > 1 && /tollpress|wsj|museum/' | sed 's/^.*,\(free\|paywalled\|blocked\|gone\),[^,]*,[^,]*,[01],/\1 /' > "$work/instead"
golden "$work/instead" $site/expect/instead.txt "edges.csv has the best and why"
run "$headwater" explain $db https://tollpress.example/pellworth-barge
has "$work/out" "Free pages that tell the same:" "explain names them, too"
has "$work/out" "https://harbourpost.example/barge" "the one in another article"
run "$headwater" explain $db https://almanac.example/tides
is "$(grep -c 'tell the same' "$work/out")" 0 "of what can be read nothing else is named"
is "$("$headwater" show $db https://desk.example/pellworth --json | grep -o '"instead":\[[^]]*\]' | grep -c 'archive\|almanac')" 0 "never an archive's copy that the article does not link to, nor what tells of something else"

# a saved page can stand in for another as well as one that was fetched
run "$headwater" trace -q --store "$work/b.db" --max-depth 0 --url https://harbourpost.example/barge "$site/pages/post.html"
is "$code $(sqlite3 "$work/b.db" 'SELECT length(sketch) FROM pages WHERE sketch IS NOT NULL')" "0 388" "a saved page is sketched, too"

# a sketch that somebody tampered with is as good as none
sqlite3 "$work/a.db" "UPDATE pages SET sketch = CASE id % 3 WHEN 0 THEN zeroblob(388) WHEN 1 THEN x'01ff' ELSE CAST(x'01' || randomblob(387) AS BLOB) END"
run "$headwater" show $db
is $code 0 "strange sketches do no harm"
is "$(grep -c '^instead of' "$work/out")" 0 "and say nothing"
run "$headwater" export csv --table edges $db
is $code 0 "nor to export"
done_testing
