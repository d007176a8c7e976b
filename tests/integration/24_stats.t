#!/bin/sh
# Shares of a run: the numbers of the table, the CSV and the JSON are those of its citations.
. tests/integration/story.sh

site=fixtures/sites/supchina
article=https://supchina.com/2020/02/12/back-doors-and-how-huawei-got-its-facial-recognition-technology/
db="--store $work/a.db"
web_start "$work/web" $site || exit 1
# shellcheck disable=SC2086 # the options are words
run "$headwater" trace $WEB --host-delay 0.02 $db $article \
	https://www.nytimes.com/2020/02/06/technology/phone-network-security-rules.html \
	https://en.wikipedia.org/wiki/Lawful_interception \
	https://www.wsj.com/articles/washington-tells-allies-huawei-can-use-carriers-back-doors-11581452256
is $code 0 "a run of four articles"
web_stop

# ages must not grow with the calendar: all visits are of 2026-09-21
sqlite3 "$work/a.db" "update pages set fetched = 1790000000 where fetched is not null"

stats() {  # stats OPTION...
	# shellcheck disable=SC2086
	run "$headwater" stats $db "$@"
}

count() { sqlite3 "$work/a.db" "select count(*) from citations c join articles r on r.page = c.article
	join pages p on p.id = c.source where c.linked and ($1)"; }

# number SCOPE KEY MEASURE OF: "numerator/denominator" in $work/shares.csv
number() {
	sqlite3 :memory: ".mode csv" ".import $work/shares.csv s" ".mode list" \
		"select numerator || '/' || denominator from s where scope = '$1' and key = '$2' and measure = '$3' and \"of\" = '$4'"
}

stats
is $code 0 "stats ends well"
golden "$work/out" $site/expect/shares.txt "the shares of the run"
is "$(cat "$work/err")" "" "nothing is said on stderr"
stats -f csv
golden "$work/out" $site/expect/shares.csv "as CSV"
cp "$work/out" "$work/shares.csv"
is "$(number run '' mark:paywalled citations)" "$(count "p.access = 4")/$(count 1)" "a number of the CSV is what SQL counts"
is "$(number run '' internal citations)" "$(count "c.is_internal")/$(count 1)" "another one"
is "$(number run '' gone citations)" "$(count "p.access = 6")/$(count "p.access in (1, 2, 3, 4, 6)")" "of those whose access was measured"
stats --format csv --top 1
is "$(grep -c '^cited_outlet' "$work/out")" 5 "--top 1: the five numbers of one outlet"

stats --by outlet
is "$(sed 1d "$work/out" | wc -l)" 4 "--by outlet: a row for each"
stats --by article --top 2
has "$work/out" "and 2 more" "--top 2 says how many more there are"
stats --by article -f csv
cp "$work/out" "$work/shares.csv"
is "$(number article $article count citations)" "4/" "a count has no denominator"
is "$(number article $article internal citations)" "1/4" "--by article: an article's own numbers"
stats --by article --json
is "$(wc -l < "$work/out")" 4 "--json: a line for each article"
has "$work/out" '"internal":{"citations":{"value":0.25,"numerator":1,"denominator":4,"left_out":0}' "with the same numbers"

stats $article
has "$work/out" "as varied as 3.0 cited alike" "one article alone"
stats --json $article
cp "$work/out" "$work/one"
stats -f json "${article%/}"
cmp -s "$work/out" "$work/one"
ok $? "by -f json too, and without the slash at the end"
stats --json --by article
grep -qxFf "$work/one" "$work/out"
ok $? "has the same numbers as among others"
stats --reads en,de -f csv
has "$work/out" 'run,,"foreign",citations,0.000000,0,' "--reads en,de: German is not foreign"
script -qec "stty cols 80; COLUMNS=80 $headwater stats $db; COLUMNS=80 $headwater stats $db --by article" /dev/null > "$work/tty"
is "$(sed 's/…/./g' "$work/tty" | tr -d '\r' | awk 'length($0) > 80' | wc -l)" 0 "on a terminal of 80 columns no line is longer"

# dates that are missing, wrong or in the future, and an article that was not read
sqlite3 "$work/a.db" "update pages set published = '2031-01-01' where url like '%nytimes%';
	update pages set published = 'yesterday' where url like '%wikipedia.org/wiki/Lawful%';
	update pages set published = '1970-01-01' where url like '%wsj.com%'"
stats
has "$work/out" "  no date in the article       0 of 4    0 %" "a date that is none"
has "$work/out" "  dated after the visit        0 of 4    0 %" "a date in the future"
has "$work/out" "  dated before there was a web" "a date before there were links"
sqlite3 "$work/a.db" "insert into pages(url, outlet, run, depth, queued) values ('https://late.example/', 'late.example', 1, 0, 0);
	insert into articles values (1, last_insert_rowid(), 9, '')"
stats https://late.example/
is $code 0 "an article that was not fetched yet"
has "$work/out" "https://late.example/: was not read" "is said to be"
stats
has "$work/out" "5 articles, 4 read" "and counts as an article that was not read"

# mistakes
says() {  # says CODE TEXT WHAT
	is $code "$1" "$3: exit $1"
	has "$work/err" "$2" "$3: names it"
}

stats https://never.example/;                 says 1 "https://never.example/: not in the store" "an article that was never met"
stats ::;                                     says 1 "::: not in the store $work/a.db, where pages go by their URL" "what is no address"
stats a.example b.example;                    says 1 "b.example: say one article at a time" "two articles"
stats --by page;                              says 1 "--by: page: must be run, outlet or article" "a row for what is none"
stats --format xml;                           says 1 "--format: xml: must be table, csv or json" "a format that is none"
stats -f markdown;                            says 1 "--format: markdown: must be table, csv or json" "a format of show"
stats --json -f csv;                          says 1 "goes without" "two formats"
stats --top -1;                               says 1 "--top: -1" "a number that is none"
run "$headwater" stats --store "$work/none.db"; says 1 "none.db" "a store that is not there"
sqlite3 "$work/a.db" "delete from articles"
stats;                                        is $code 0 "a run without articles"
has "$work/err" "the last run has no article" "says so"
stats -f csv
is "$(wc -l < "$work/out")" 1 "as CSV it is the header alone"
cp "$work/a.db" "$work/empty.db"
sqlite3 "$work/empty.db" "pragma foreign_keys = off; delete from runs"
run "$headwater" stats --store "$work/empty.db"; says 1 "nothing was ever traced into it" "a store without a run"
run sh -c "$headwater stats $db -f csv > /dev/full"
says 1 "stdout: cannot be written" "a full disk behind stdout"
done_testing
