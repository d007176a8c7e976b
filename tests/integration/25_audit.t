#!/bin/sh
# Verdicts checked by hand: a sample is drawn, coded, and scored; and sheets as they come back from people.
. tests/integration/story.sh

site=fixtures/sites/supchina
article=https://supchina.com/2020/02/12/back-doors-and-how-huawei-got-its-facial-recognition-technology/
web_start "$work/web" $site || exit 1
db=$work/a.db
# shellcheck disable=SC2086 # the options are words
"$headwater" trace $WEB --host-delay 0.02 -q --store "$db" --max-depth 2 $article > /dev/null
"$headwater" export csv --table edges --store "$db" -o "$work/edges.csv"

run "$headwater" audit sample -n 40 --seed 5 --store "$db" -o "$work/coding.csv"
is $code 0 "a sheet is drawn"
has "$work/err" "40 of" "and it is said of how many"
is "$(head -1 "$work/coding.csv" | tr -d '\r')" \
	"id,sample,article,paragraph,cited_as,sentence,link,body,access,language,role,note,comment" "its columns"
is "$(sqlite3 :memory: ".mode csv" ".import $work/coding.csv s" "select count(*), count(distinct id) from s")" "40,40" "forty rows, forty citations"
run "$headwater" audit sample -n 40 --seed 5 --store "$db"
cmp -s "$work/out" "$work/coding.csv"
ok $? "the same seed draws the same"
run "$headwater" audit sample -n 40 --seed 6 --store "$db"
! cmp -s "$work/out" "$work/coding.csv"
ok $? "another draws others"
run "$headwater" audit sample -n 40 --store "$db" -o "$work/coding.csv"
is $code 1 "a sheet is never written over"
has "$work/err" "coding.csv: is there already, and may have codes in it" "which is said"
run "$headwater" audit sample -n 5 --store "$db"
is $code 1 "too few for two of each mark: 1"
has "$work/err" "or more" "the least that is enough is said"

run "$headwater" audit sample --codebook
is $code 0 "the codebook needs no store"
has "$work/out" '| `paywalled` | money is asked for' "it says what a code means"

# A coder who always agrees with the machine; what is in the store comes by the id.
fill() {  # fill SHEET: what edges.csv says of each row; the rest of the arguments are SQL that changes the table s
	out=$1
	shift
	sqlite3 :memory: ".mode csv" ".import $work/coding.csv s" ".import $work/edges.csv e" \
		"update s set body = 'citation', access = e.target_access, language = replace(e.target_lang, 'und', ''), role = e.role,
		 note = iif(e.note = '', 'none', replace(e.note, '; ', '+')) from e where e.Id = s.id" \
		"update s set access = '' where access = 'unknown'" "$@" \
		".headers on" "select * from s" > "$out"
}
fill "$work/anna.csv"
run "$headwater" audit score --store "$db" "$work/anna.csv"
is $code 0 "a coded sheet is scored"
is "$(grep -c "right in 1.00" "$work/out")" 5 "who agrees with the machine finds it right in everything"
has "$work/out" "anna.csv: sample s5-n40-" "the sample is named"

# Ben finds a wall at a free page, a link in a menu, and cannot tell a language.
fill "$work/ben.csv" "update s set access = 'paywalled' where rowid = (select min(rowid) from s where access = 'free')" \
	"update s set body = 'chrome', role = '', note = '' where rowid = 2" "update s set language = 'unclear' where rowid = 3"
run "$headwater" audit score --store "$db" "$work/anna.csv" "$work/ben.csv"
is $code 0 "so are two"
has "$work/out" "Krippendorff's alpha" "with their agreement"
has "$work/out" "1 disputed" "what they differ in is counted apart"
run "$headwater" audit score --json --store "$db" "$work/ben.csv"
is "$(wc -l < "$work/out")" 1 "--json: one line"
is "$(sqlite3 :memory: "select json_extract(readfile('$work/out'), '$.verdicts[0].verdict', '$.verdicts[2].unclear',
	'$.verdicts[0].classes[0].code', '$.verdicts[0].classes[0].both', '$.verdicts[0].classes[0].recall')")" \
	'["body",1,"citation",39,null]' "with the same numbers"

# Semicolons, BOM, CRLF: a spreadsheet in another country; UTF-16 with TABs: "Unicode text".
sqlite3 :memory: ".mode csv" ".import $work/ben.csv s" '.separator ; "\r\n"' ".headers on" "select * from s" > "$work/semi.csv"
{ printf '\357\273\277'; cat "$work/semi.csv"; } > "$work/bom.csv"
sqlite3 :memory: ".mode csv" ".import $work/ben.csv s" '.separator "\t"' ".headers on" "select * from s" |
	iconv -f UTF-8 -t UTF-16 > "$work/wide.txt"
"$headwater" audit score --store "$db" "$work/ben.csv" | sed 1d > "$work/plain"
for sheet in bom.csv wide.txt; do
	"$headwater" audit score --store "$db" "$work/$sheet" | sed 1d > "$work/out"
	cmp -s "$work/out" "$work/plain"
	ok $? "$sheet: however a spreadsheet saves it"
done

# Who say the opposite of each other agree less than by chance.
for coder in "citation chrome" "chrome citation"; do
	sqlite3 :memory: ".mode csv" ".import $work/anna.csv s" "update s set body = iif(rowid % 2, '${coder% *}', '${coder#* }')" \
		".headers on" "select * from s" > "$work/${coder% *}.csv"
done
run "$headwater" audit score --store "$db" "$work/citation.csv" "$work/chrome.csv"
is "$(sed -n '/^body/,/^access/s/.*kappa  *\(-[0-9.]*\) \[-.*\]  [0-9]* rows: .*/\1/p' "$work/out")" "-1.00" "less than by chance is a negative kappa, apart from what follows"

# --- what cannot be scored ---
bad() {  # bad WHAT TEXT SHEET...: refused, with TEXT
	what=$1
	text=$2
	shift 2
	run "$headwater" audit score --store "$db" "$@"
	is "$code:$(cat "$work/out")" "1:" "$what: refused"
	has "$work/err" "$text" "and said where"
}
sqlite3 :memory: ".mode csv" ".import $work/ben.csv s" "update s set access = 'fre' where rowid = 7" "update s set role = 'source' where rowid = 9" \
	".headers on" "select * from s" > "$work/bad.csv"
bad "no such code" "bad.csv:8: access: \"fre\": no such code; there are free, metered" "$work/anna.csv" "$work/bad.csv"
has "$work/err" "bad.csv:10: role: \"source\"" "every fault is told"
sed '3s/^[^,]*/0123456789abcdef-1/; 5{p;}' "$work/ben.csv" > "$work/bad.csv"
bad "an unknown id" "bad.csv:3: id: \"0123456789abcdef-1\": not in the sample" "$work/bad.csv"
has "$work/err" "bad.csv:6: id: " "and one that stands there twice"
cut -d, -f1-2 "$work/ben.csv" > "$work/bad.csv"
bad "columns are missing" "no column \"body\", \"access\", \"language\", \"role\", \"note\"" "$work/bad.csv"
"$headwater" audit sample -n 40 --seed 6 -q --store "$db" -o "$work/seed6.csv"
bad "sheets of two samples" "seed6.csv:2: sample: this is of another sample" "$work/anna.csv" "$work/seed6.csv"
bad "the same sheet twice" "given twice" "$work/anna.csv" "$work/anna.csv"
printf 'PK\003\004\024\000\010\010\010\000' > "$work/book.xlsx"
bad "a spreadsheet's own format" "book.xlsx: no CSV; save the spreadsheet as CSV" "$work/book.xlsx"
: > "$work/empty.csv"
bad "an empty file" "empty.csv: is empty" "$work/empty.csv"
bad "no such file" "nowhere.csv: No such file" "$work/nowhere.csv"
bad "no sheet" "say the coded sheets"
sqlite3 "$db" "delete from citations where rowid = (select max(rowid) from citations)"
bad "a store that is not what it was" "anna.csv:2: sample: drawn from other citations than the store has now" "$work/anna.csv"
sqlite3 "$db" "delete from citations"
run "$headwater" audit sample --store "$db"
is $code 1 "a store without citations: 1"
has "$work/err" "no citation in it has a source that was visited" "which is said"
run "$headwater" audit draw --store "$db"
has "$work/err" "audit: draw: say sample or score" "and what audit does"
done_testing
