#!/bin/sh
# graph.sh HEADWATER TOOLS: what questions to a whole store, and exports of it, cost, on a made-up
# one of ARTICLES=100000 with ten citations each. TOOLS is the folder of
# graph_store and cost. The store is kept under build/bench/ until it would be another.

headwater=$1
tools=$2
articles=${ARTICLES:-100000}
kept=$PWD/build/bench
store=$kept/graph-$articles-$(cat tests/bench/graph_store.c src/store/schema.sql | cksum | tr ' ' -).db

mkdir -p "$kept" || exit 1
if [ ! -f "$store" ]; then
	rm -f "$kept"/graph-*.db*
	"$tools/graph_store" "$store.part" "$articles" 10 && mv "$store.part" "$store" || exit 1
fi
printf '%-36s %8s %8s %8s\n' "$articles articles, 10 citations each" seconds CPU MiB

row() {  # row WORDS...: of the command
	cost=$("$tools/cost" "$headwater" "$@" --store "$store") || cost="- - failed"
	# shellcheck disable=SC2086 # three words
	printf '%-36.36s %8s %8s %8s\n' "$*" $cost
}

article=$(sqlite3 "$store" "SELECT p.url FROM articles a JOIN pages p ON p.id = a.page ORDER BY a.position LIMIT 1") || exit 1
row origins "$article"
row origins
row origins --json
row stats
row stats --by outlet
row stats --by article
row stats --json

# Exports, to a file on this disk.
out=$kept/export.out
export_row() {  # export_row WORDS...
	row export "$@" -o "$out"
	rm -f "$out"
}
export_row csv --table edges
export_row csv --table edges --columns Source,Target,Type,Id,Label,Weight
export_row csv --table nodes
export_row graphml
export_row gexf
export_row jsonl
