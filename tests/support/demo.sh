#!/bin/sh
# demo.sh: trace the fixture web's SupChina article through real sockets and
# leave table, graph and store under out/.
. tests/support/web.sh

article=https://supchina.com/2020/02/12/back-doors-and-how-huawei-got-its-facial-recognition-technology/
headwater=$B/headwater
store=out/headwater.db

mkdir -p out || exit 1
rm -f $store $store-wal $store-shm
trap web_stop EXIT
trap 'exit 130' INT TERM
web_start "$B/demo" fixtures/sites/supchina || exit 1

echo "Tracing $article"
echo "and what its sources cite, in a web of made-up pages on this machine:"
echo
# shellcheck disable=SC2086 # the options are words
"$headwater" trace $WEB --store $store --max-depth 2 $article || exit 1
"$headwater" export csv --store $store -o out -q || exit 1
"$headwater" export dot --store $store -o out/graph.dot || exit 1
dot -Tsvg out/graph.dot -o out/graph.svg || exit 1
"$headwater" export html --store $store -o out/report.html || exit 1

echo
echo "Written: out/report.html, out/graph.dot, out/graph.svg, out/nodes.csv, out/edges.csv, out/outlets.csv, out/outlet_edges.csv, $store"
echo "Now a live one:"
echo "  $headwater trace https://example.com/an-article"
