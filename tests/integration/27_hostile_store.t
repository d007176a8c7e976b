#!/bin/sh
# A store that somebody else has written: what it holds is neither believed nor handed to the terminal.
. tests/integration/story.sh

web_start "$work/web" fixtures/sites/supchina || exit 1
db=$work/a.db
article=https://supchina.com/2020/02/12/back-doors-and-how-huawei-got-its-facial-recognition-technology/
# shellcheck disable=SC2086 # the options are words
run "$headwater" trace $WEB --host-delay 0 --max-depth 2 --store "$db" $article
is $code 0 "a store to tamper with"
web_stop
cp "$db" "$work/whole.db"

# --- text that is no text ---
sqlite3 "$db" "update pages set lang = char(27) || '[5m' where id % 2; update pages set title = cast(x'1b5d303b411b5c80ff41' as text);
	update citations set anchor = cast(x'eda08041c29b' as text), sentence = char(27) || 'c', role_words = cast(x'80fe' as text)"
bad=
for command in show origins stats "stats --by article" "explain $article" "audit sample" "export csv --table edges" "export dot"; do
	# shellcheck disable=SC2086
	run "$headwater" $command --store "$db"
	[ $code = 0 ] && ! grep -q "$(printf '\033')" "$work/out" || bad="$bad $command;"
done
is "$bad" "" "no escape reaches the terminal"
bad=
for command in "show --json" "origins --json" "stats --json" "explain --json $article" "export jsonl" "export csl"; do
	# shellcheck disable=SC2086
	run "$headwater" $command --store "$db"
	[ $code = 0 ] && iconv -f UTF-8 -t UTF-8 "$work/out" > "$work/utf8" 2>&1 || bad="$bad $command;"
done
is "$bad" "" "JSON is UTF-8, whatever the store holds"

# --- numbers that cannot be, and text longer than any that is kept ---
cp "$work/whole.db" "$work/odd.db"
sqlite3 "$work/odd.db" "pragma foreign_keys = off;
	update pages set fetched = 9223372036854775807, depth = -depth, words = -1, status = 4294967296, outcome = -1, access = 1 + id % 4,
		lang_confidence = 9e999, access_confidence = case id % 2 when 0 then 9e999 else -9e999 end, published = '99999-01-01';
	update citations set paragraph = -1, instead_of = 9223372036854775807, role = -9, notes = 99;
	update evidence set weight = 9e999, snippet = hex(zeroblob(1000000)); update notes set kind = 1, words = hex(zeroblob(1000000)), claims = words"
bad=
for command in show "show --json" origins "origins --json" stats "stats --json" "explain $article" "explain --json $article" "audit sample" \
	"export csv --table nodes" "export csv --table edges" "export csv --table outlets" "export dot" "export svg" "export graphml" "export gexf" \
	"export jsonl" "export wikitext" "export bibtex" "export csl" "export html"; do
	# shellcheck disable=SC2086
	run "$headwater" $command --store "$work/odd.db"
	[ $code = 0 ] && ! grep -qE '922337203685477|[,:="]-?(inf|nan)[,"} ]' "$work/out" || bad="$bad $command: $code;"
done
is "$bad" "" "numbers that cannot be are brought within bounds, and long text is cut"

# --- a citation whose page is not there ---
sqlite3 "$work/odd.db" "pragma foreign_keys = off; update citations set source = 999999 where position = 3"
bad=
for command in origins stats "export csv --table edges" "export dot" "export gexf" "export html"; do
	# shellcheck disable=SC2086
	run "$headwater" $command --store "$work/odd.db"
	[ $code = 1 ] && grep -q "odd.db: is damaged, or was changed by hand" "$work/err" || bad="$bad $command: $(cat "$work/err");"
done
is "$bad" "" "a store that contradicts itself is said to"
cp "$work/odd.db" "$work/gone.db"
sqlite3 "$work/gone.db" "pragma foreign_keys = off; delete from pages where id = (select page from articles limit 1)"
bad=
for command in show "show --json" origins stats explain "explain --json" "export jsonl" "export dot" "export wikitext" "export html"; do
	# shellcheck disable=SC2086
	run "$headwater" $command "$article" --store "$work/gone.db"
	[ "$code $(wc -c < "$work/out")" = "1 0" ] && grep -q "gone.db: is damaged, or was changed by hand" "$work/err" || bad="$bad $command: $code $(cat "$work/err");"
done
is "$bad" "" "so is one whose article was taken out"
run "$headwater" export csv --table edges --store "$work/odd.db" -o "$work/odd.csv"
is "$code $(ls "$work" | grep -c '^odd.csv')" "1 0" "and leaves no file"

# --- an article that cites a hundred thousand times ---
sqlite3 "$work/whole.db" "pragma foreign_keys = off; delete from notes; delete from citations;
	with recursive n(i) as (select 1 union all select i + 1 from n where i < 100000)
	insert into citations(article, position, linked, source, paragraph, is_internal, role, notes, anchor)
	select (select page from articles limit 1), i, 1, (select id from pages where access = 1 and outlet = 'reuters.com' limit 1), i, 0, 0, 0, 'this' from n"
run timeout 60 "$headwater" audit sample -n 10000 --store "$work/whole.db" -o "$work/many.csv"
is "$code:$(wc -l < "$work/many.csv")" 0:10001 "10,000 of its citations are drawn in no time"
run timeout 60 "$headwater" audit score --store "$work/whole.db" "$work/many.csv"
is $code 0 "and looked up again"
has "$work/out" "10000 of 100000 citations" "all of them"
for command in origins stats; do
	run timeout 60 "$headwater" $command --store "$work/whole.db"
	is $code 0 "$command takes it, too"
done
sqlite3 "$work/whole.db" "pragma foreign_keys = off; delete from citations where position > 20000;
	update citations set source = (select id from pages where access = 4 limit 1)"
run timeout 60 "$headwater" export csv --table edges --columns instead --store "$work/whole.db"
is "$code $(wc -l < "$work/out")" "0 20001" "what can be read instead is looked for near each of 20,000, not among all"
sqlite3 "$work/whole.db" "delete from citations where position > 5000"
run timeout 60 "$headwater" show --json "$article" --store "$work/whole.db"
is "$code $(jq ".citations | length" "$work/out")" "0 5000" "and in the store for the first ones"
done_testing
