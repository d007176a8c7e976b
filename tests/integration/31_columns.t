#!/bin/sh
# export --columns: which columns are told, in which order, and what is said of those that are not there.
. tests/integration/story.sh

site=fixtures/sites/supchina
article=https://supchina.com/2020/02/12/back-doors-and-how-huawei-got-its-facial-recognition-technology/
web_start "$work/web" $site || exit 1
# shellcheck disable=SC2086 # the options are words
run "$headwater" trace $WEB --host-delay 0.02 -q --store "$work/a.db" $article
is $code 0 "trace"

export_as() {  # export_as WORDS...: to $work/out
	run "$headwater" export "$@" --store "$work/a.db"
}

export_as csv --table edges -o - --columns "target_url, role,Id"
is "$code $(head -1 "$work/out" | tr -d '\r')" "0 target_url,role,Id" "one table has what was named, in that order"
is "$(wc -l < "$work/out")" "$(($(sqlite3 "$work/a.db" "select count(*) from citations") + 1))" "and a row for each citation"
export_as csv --table nodes -o - --columns url,URL,access,url
is "$(head -1 "$work/out" | tr -d '\r')" "url,access" "a column that is named twice is told once, however it is spelled"

export_as csv -o "$work/csv" --columns url,sentence,Label -q
is "$code $(head -1 "$work/csv/nodes.csv" | tr -d '\r')" "0 Id,url,Label" "where there are several tables, nodes keep their Id"
is "$(head -1 "$work/csv/edges.csv" | tr -d '\r')" "Source,Target,sentence,Label" "and edges their ends"
is "$(head -1 "$work/csv/outlet_edges.csv" | tr -d '\r')" "Source,Target,Type,Weight" "outlets are told as ever"

export_as jsonl --columns access,role
is "$(jq -r 'keys_unsorted | join(" ")' "$work/out" | sort -u | tr '\n' ',')" \
   "record Id access,record Source Target role," "JSON lines keep them too"
for format in graphml gexf; do
	export_as $format --columns title,role
	is "$(grep -oE '(attr.name|title)="[a-z_]+"' "$work/out" | cut -d= -f2 | tr '\n' ' ')" '"title" "role" ' "$format: these are declared"
	is "$(grep -c '<edge id="[0-9a-f]*-[0-9]*" source=' "$work/out")" "$(sqlite3 "$work/a.db" "select count(*) from citations")" "$format carries ids and ends itself"
done

export_as csv --table nodes -o - --columns url,sentence
is "$code $(cut -c-83 "$work/err")" "1 headwater: --columns: sentence: no such column; nodes have Id, Label, url, outlet, " "a column of another table"
export_as graphml --columns nope
has "$work/err" "--columns: nope: no such column; nodes have Id, Label, " "a column of none"
has "$work/err" "; edges have Source, Target, " "with those of both"
export_as dot --columns url
is "$code $(cat "$work/err")" "1 headwater: --columns: dot has none to choose; nodes and edges have" "a format without columns"
export_as csv --table outlets -o - --columns Id
has "$work/err" "--columns: outlets has none to choose" "a table whose columns are few"
done_testing
