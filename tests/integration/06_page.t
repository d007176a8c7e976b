#!/bin/sh
# headwater page: saved pages as JSON, one or many, without network.
. tests/integration/story.sh

pages=fixtures/sites/supchina/pages
article=https://supchina.com/2020/02/12/back-doors-and-how-huawei-got-its-facial-recognition-technology/

get() {  # get FILTER: from the JSON in $work/out, by sqlite's JSON functions
	sqlite3 :memory: "select $1 from (select cast(readfile('$work/out') as text) as j)"
}

run "$headwater" page --url $article $pages/supchina.com/back-doors.html
is $code 0 "reads a file"
is "$(wc -l < "$work/out")" 1 "prints one line"
is "$(get "json_extract(j, '$.title')")" "Back doors, and how Huawei got its facial recognition technology" "title"
is "$(get "json_extract(j, '$.outlet')")" "supchina.com" "outlet"
is "$(get "json_extract(j, '$.access.verdict')")" "free" "access"
is "$(get "json_extract(j, '$.lang.code')")" "en" "language"
is "$(get "json_array_length(j, '$.citations')")" 4 "four citations"
is "$(get "json_extract(j, '$.citations[3].role')")" "origin" "the fourth is the origin"
is "$(get "json_extract(j, '$.citations[3].notes[0].text')")" "[in German]" "with the author's note"
for key in url outlet_name sources canonical site_name amp embeds authors published modified charset words body_source links limits; do
	is "$(get "json_type(j, '$.$key') is not null")" 1 "the key $key is there"
done

run "$headwater" page --text --url https://www.itmedia.co.jp/x "$(find $pages -path '*itmedia*' -name '*.html' | head -1)"
is "$(get "json_extract(j, '$.charset')")" "shift_jis" "a page in Shift_JIS is read as such"
is "$(get "json_extract(j, '$.lang.code')")" "ja" "and is Japanese"
is "$(get "json_type(j, '$.text')")" "text" "--text adds the text"

run "$headwater" page --url https://www.bbc.co.uk/news/x $pages/www.bbc.co.uk/business-51310467.html
is "$(get "json_extract(j, '$.outlet')")" "bbc.com" "two domains of one outlet are one outlet"
is "$(get "json_extract(j, '$.outlet_name')")" "BBC News" "which has a name"
is "$(get "json_extract(j, '$.sources.canonical')")" "link" "each fact with where it came from"

run sh -c "$headwater page --url $article - < $pages/supchina.com/back-doors.html"
is "$(get "json_array_length(j, '$.citations')")" 4 "- reads stdin"

echo '<html><body><p>Just a moment</p></body></html>' > "$work/wall.html"
run "$headwater" page --url https://a.example/x --status 403 --header 'cf-mitigated: challenge' "$work/wall.html"
is "$(get "json_extract(j, '$.access.verdict')")" "blocked" "--status and --header are what the file came with"
run "$headwater" page --url https://a.example/x --status 404 "$work/wall.html"
is "$(get "json_extract(j, '$.access.verdict')")" "gone" "--status 404 is gone"

# a list, longer than what is read ahead, in its own order
i=0
while [ $i -lt 600 ]; do
	i=$((i + 1))
	printf '%s\thttps://a.example/%d\n' "$pages/supchina.com/back-doors.html" $i
done > "$work/list.tsv"
run "$headwater" page -i "$work/list.tsv"
is $code 0 "a list of 600"
sed 's/^{"url":"https:\/\/a.example\/\([0-9]*\)".*/\1/' "$work/out" > "$work/order"
seq 600 | cmp -s - "$work/order"
ok $? "comes out in its own order"
printf '%s\thttps://a.example/1\t404\n%s\thttps://a.example/2\n' "$work/wall.html" "$work/none.html" > "$work/list.tsv"
run "$headwater" page -i "$work/list.tsv"
is $code 1 "a file of a list that is not there: 1"
is "$(wc -l < "$work/out")" 2 "but a line for each all the same"
has "$work/out" '{"url":"https://a.example/2","error":"No such file or directory"}' "which says so"
has "$work/err" "none.html: No such file" "and so does stderr"
done_testing
