#!/bin/sh
# What is written is written whole or not at all, four tables as one, and never over the store that it is read from.
. tests/integration/story.sh

web_start "$work/web" fixtures/sites/supchina fixtures/sites/origins || exit 1
db=$work/a.db
# shellcheck disable=SC2086 # the options are words
run "$headwater" trace $WEB --host-delay 0.02 --retries 0 -q --store "$db" --max-depth 3 https://lantern.example/tolls \
	https://supchina.com/2020/02/12/back-doors-and-how-huawei-got-its-facial-recognition-technology/
is "$code" 0 "trace"
web_stop
run "$headwater" export csv --store "$db" -o "$work/whole"
is "$code $(ls "$work/whole" | tr '\n' ' ')" "0 edges.csv nodes.csv outlet_edges.csv outlets.csv " "a folder of four"
whole=$(cat "$work/whole"/* | cksum)
nodes=$(wc -c < "$work/whole/nodes.csv")
edges=$(wc -c < "$work/whole/edges.csv")
blocks=$(((nodes + edges) / 2 / 512))  # nodes fit in so many, edges do not
[ "$nodes" -lt $((blocks * 512)) ] && [ "$edges" -gt $((blocks * 512)) ]
ok $? "of which the second is the largest"

held() {  # held FOLDER: what is in it, by name and bytes
	(cd "$1" 2> /dev/null && cksum -- * .[!.]* 2> /dev/null)
}

# --- the second table does not fit ---
csv() {
	run sh -c "ulimit -f $blocks; exec \"\$@\"" sh "$headwater" export csv --store "$db" -o "$1"
}
csv "$work/new"
is "$code $(ls -d "$work"/new*  2> /dev/null)" "1 " "no room for the second: the folder is gone again"
has "$work/err" "new/edges.csv: File too large" "and that is said of it"
mkdir "$work/old"
for name in nodes.csv edges.csv other.csv; do echo "$name, as it was" > "$work/old/$name"; done
before=$(held "$work/old")
csv "$work/old/"
is "$code $(held "$work/old")" "1 $before" "a folder that was there stays as it was"
run "$headwater" export csv --store "$db" -o "$work/old"
is "$code $(cat "$work/old/other.csv") $(rm "$work/old/other.csv"; cat "$work/old"/* | cksum)" "0 other.csv, as it was $whole" \
   "with room it gets all four"

# --- memory runs out ---
case "$VARIANT" in
asan | tsan) ;;  # the sanitizer wants to be loaded first
*)
	bad=
	ended=0
	n=2500
	while n=$((n + 100)) && [ $n -le 4000 ]; do
		rm -rf "$work/new"
		run env MEMORY_FROM=$n LD_PRELOAD="$PWD/$B/preload/memory.so" "$headwater" export csv --store "$db" -o "$work/new"
		case $code in
		0) [ "$(cat "$work/new"/* | cksum)" = "$whole" ] || bad="$bad $n: others;" ;;
		*) ended=$((ended + 1)); [ ! -e "$work/new" ] && [ -s "$work/err" ] || bad="$bad $n: $(ls "$work/new" 2>&1);" ;;
		esac
	done
	is "$bad" "" "memory that ends leaves all four or no folder ($ended times of 15)"
	;;
esac

# --- the store is in the way ---
before=$(cksum < "$db")
mkdir "$work/a" "$work/b" "$work/c"
cp "$db" "$work/a/nodes.csv"
ln -s ../a.db "$work/b/outlets.csv"
ln "$db" "$work/c/edges.csv"
run "$headwater" export csv --store "$work/a/nodes.csv" -o "$work/a"
is "$code $(cat "$work/err") $(ls "$work/a")" "1 headwater: --output: $work/a/nodes.csv: is the store itself nodes.csv" "one of the tables is the store"
run "$headwater" export csv --store "$db" -o "$work/b"
is "$code $(cat "$work/err") $(ls "$work/b")" "1 headwater: --output: $work/b/outlets.csv: is the store itself outlets.csv" "or a link to it"
run "$headwater" export csv --store "$db" -o "$work/c/"
is "$code $(cat "$work/err") $(ls "$work/c")" "1 headwater: --output: $work/c/edges.csv: is the store itself edges.csv" "or another name of it"
rm "$work/c/edges.csv"
for beside in wal shm journal; do
	run "$headwater" export jsonl --store "$db" -o "$db-$beside"
	is "$code $(cat "$work/err")" "1 headwater: --output: $db-$beside: is the store itself" "so is its -$beside"
done
cp "$db" "$work/d.jsonl.part"
run "$headwater" export jsonl --store "$work/d.jsonl.part" -o "$work/d.jsonl"
is "$code $(cksum < "$work/d.jsonl.part")" "0 $before" "a store called as our files were while they are written"
ln -sf a.db "$work/c/nodes.csv.part"
run "$headwater" export csv --store "$db" -o "$work/c"
is "$code $(cksum < "$db")" "0 $before" "a link that lies in wait there is not followed"

# --- links, pipes, folders ---
echo "was here" > "$work/target"
ln -s target "$work/link"
run "$headwater" export csv --store "$db" --table nodes -o "$work/link"
is "$code $(readlink "$work/link") $(cksum < "$work/target")" "0 target $(cksum < "$work/whole/nodes.csv")" "a link stays, and what it leads to is replaced"
run sh -c "ulimit -f $blocks; exec \"\$@\"" sh "$headwater" export csv --store "$db" --table edges -o "$work/link"
is "$code $(cksum < "$work/target") $(ls "$work" | grep -c 'part\.')" "1 $(cksum < "$work/whole/nodes.csv") 0" "whole or not at all"
mkfifo "$work/fifo"
cat "$work/fifo" > "$work/read" &
run "$headwater" export csv --store "$db" --table nodes -o "$work/fifo"
wait $!
is "$code $(cksum < "$work/read")" "0 $(cksum < "$work/whole/nodes.csv")" "a pipe is written as it is"
{ head -c 10; } < "$work/fifo" > "$work/read" &
run "$headwater" export csv --store "$db" --table edges -o "$work/fifo"
wait $!
is "$code $(cat "$work/err") $(cat "$work/read")" "0  Source,Tar" "until its reader has seen enough"
"$headwater" export csv --store "$db" --table nodes -o /dev/stdout > "$work/read"
is "$(cksum < "$work/read")" "$(cksum < "$work/whole/nodes.csv")" "and so is /dev/stdout"
mkdir -p "$work/e/edges.csv"
run "$headwater" export csv --store "$db" -o "$work/e"
is "$code $(cat "$work/err") $(ls "$work/e")" "1 headwater: $work/e/edges.csv: Is a directory edges.csv" "a folder with a table's name: nothing is begun"
run "$headwater" export csv --store "$db" -o "$work/target"
is "$code $(cat "$work/err")" "1 headwater: $work/target: Not a directory" "a file for a folder"
run "$headwater" export csv --store "$db" -o "$work/fifo"
is "$code $(cat "$work/err")" "1 headwater: $work/fifo: Not a directory" "a pipe for a folder"
run "$headwater" export csv --store "$db" -o "$work/no/such"
is "$code $(cat "$work/err")" "1 headwater: $work/no/such: No such file or directory" "a folder in none"
run "$headwater" export csv --store "$db" -o /proc
is "$code $(cat "$work/err")" "1 headwater: /proc/nodes.csv: No such file or directory" "one that nothing can be put into"
run "$headwater" export csv --store "$db" -o "$work/$(printf '%05000d' 0)"
is "$code $(grep -c 'File name too long' "$work/err")" "1 1" "a name that no system takes"
is "$(cksum < "$db")" "$before" "the store is as it was"
(umask 027 && "$headwater" export csv --store "$db" --table nodes -o "$work/mine")
is "$(stat -c %a "$work/mine")" 640 "who may read it is as umask says"

# --- two at once ---
for i in 1 2 3 4 5; do
	"$headwater" export jsonl --store "$db" -o "$work/both" &
	"$headwater" export jsonl --store "$db" https://lantern.example/tolls -o "$work/both" &
done
wait
"$headwater" export jsonl --store "$db" > "$work/1"
"$headwater" export jsonl --store "$db" https://lantern.example/tolls > "$work/2"
cmp -s "$work/both" "$work/1" || cmp -s "$work/both" "$work/2"
ok $? "two that write one file: it is one of theirs, whole"
is "$(ls "$work" | grep -c both)" 1 "and nothing else is left"
done_testing
