#!/bin/sh
# Formats that are streamed: their memory does not grow with the texts, a reader may go away, a full disk leaves no half file.
. tests/integration/story.sh

site=fixtures/sites/supchina
article=https://supchina.com/2020/02/12/back-doors-and-how-huawei-got-its-facial-recognition-technology/
web_start "$work/web" $site || exit 1
# shellcheck disable=SC2086 # the options are words
run "$headwater" trace $WEB --host-delay 0.02 -q --store "$work/a.db" $article
is $code 0 "trace"

# Where citations lie in the file is the store's own business.
"$headwater" export csv --table edges --store "$work/a.db" -o "$work/before"
sqlite3 "$work/a.db" ".backup $work/moved.db"
sqlite3 "$work/moved.db" "pragma foreign_keys = off; update citations set rowid = -rowid where article % 2;
	update citations set rowid = rowid + 100000 where position % 2"
run "$headwater" export csv --table edges --store "$work/moved.db" -o "$work/moved"
cmp "$work/before" "$work/moved"
is "$? $code" "0 0" "citations that lie elsewhere, and in no order, come in theirs"

# 20,000 pages, each cites three others with 1,500 bytes around the link; what the wall hides has no substitute
sqlite3 "$work/a.db" "pragma foreign_keys = off; pragma synchronous = off; pragma journal_mode = wal;
	with recursive n(i) as (select 1 union all select i + 1 from n where i < 20000)
	insert into pages(id, url, outlet, run, depth, title)
	select 10000 + i, 'https://www.o' || (i * 7919 % 500) || '.example/' || i, 'o' || (i * 7919 % 500) || '.example', 1, i % 3, 'Title ' || i from n;
	with recursive n(i) as (select 0 union all select i + 1 from n where i < 59999)
	insert into citations(article, position, linked, source, paragraph, href, anchor, sentence, is_internal, role, notes)
	select 10001 + i / 3, 1 + i % 3, 1, 10001 + i * 104729 % 20000, 1, 'https://href.example/' || i, 'anchor ' || i,
	       printf('%.*c', 1500, char(97 + i % 26)), 0, i % 4, 0 from n" > /dev/null
edges=$(sqlite3 "$work/a.db" "select count(*) from citations")
nodes=$(sqlite3 "$work/a.db" "select count(*) from pages")

peak() {  # peak COMMAND...: sets $kib, the most memory it was seen to hold
	"$@" > "$work/out" 2> "$work/err" &
	pid=$!
	while now=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$pid/status" 2> /dev/null) && [ -n "$now" ]; do
		kib=$now
		sleep 0.01
	done
	wait $pid
	code=$?
}

# the last one: of one page, all that is upstream, which is nearly all
for format in "csv --table edges" graphml gexf jsonl "jsonl https://www.o419.example/1"; do
	# shellcheck disable=SC2086 # words
	peak "$headwater" export $format --store "$work/a.db" -o "$work/file"
	is "$code $(cat "$work/err")" "0 " "export $format: $edges citations"
	[ "$(wc -c < "$work/file")" -gt 85000000 ]
	ok $? "with all their text"
	case "$VARIANT" in
	asan | tsan) ;;  # their memory is their own
	*)
		[ "$kib" -lt 50000 ]
		ok $? "in $kib KiB"
		;;
	esac
done
"$headwater" export jsonl --store "$work/a.db" > "$work/file"
is "$(grep -c '"record":"edge"' "$work/file") $(grep -c '"record":"node"' "$work/file")" "$edges $nodes" "each citation and each page once"
run "$headwater" export csv --table edges --columns Id,instead --store "$work/a.db" -o "$work/ids"
cut -d, -f1 "$work/ids" | sort | uniq -d > "$work/twice"
is "$(wc -l < "$work/ids") $(wc -l < "$work/twice")" "$((edges + 1)) 0" "in CSV, too"
has "$work/ids" '"https://' "with what can be read instead"

# --- a reader who has seen enough ---
{ "$headwater" export csv --table edges --store "$work/a.db" -o - 2> "$work/err"; echo $? > "$work/code"; } | head -1 > "$work/out"
is "$(cut -c-14 "$work/out") $(cat "$work/err")" "Source,Target, " "a pipe that is closed ends it without a word"
is "$(cat "$work/code")" 0 "and is no failure"

# --- a full disk ---
echo "was here" > "$work/kept"
for format in "csv --table edges" graphml gexf jsonl; do
	# shellcheck disable=SC2016,SC2086 # expanded inside; words
	run sh -c 'trap "" XFSZ; ulimit -f 2000; exec "$@"' sh "$headwater" export $format --store "$work/a.db" -o "$work/kept"
	is "$code $(cat "$work/kept") $(ls "$work" | grep -c part)" "1 was here 0" "$format: a disk that is full leaves the file that was, and no half one"
	has "$work/err" "kept: " "and it is said"
done
done_testing
