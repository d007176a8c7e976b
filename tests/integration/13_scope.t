#!/bin/sh
# What is asked for, and in which order: --include, --exclude, --follow, depth by depth.
. tests/integration/story.sh

site=$work/site
mkdir -p "$site"
page() {  # page NAME TITLE HREF...: an article that cites
	name=$1 title=$2
	shift 2
	{
		echo "<!doctype html><html lang=en><head><title>$title</title></head><body>"
		echo "<nav><a href=/front>Front</a> <a href=http://partner.example/offer>Our partner</a></nav><article><h1>$title</h1>"
		for href; do
			echo "<p>The harbour office was closed on Monday, and nobody could say for how long, as <a href=$href>a witness told us</a> at the gate.</p>"
		done
		echo "<p>More was not to be learnt that day, and the boats stayed where they were until the evening.</p></article></body></html>"
	} > "$site/$name.html"
}
page one "Closed" http://far.example/1 http://ads.example/tag/1 http://near.example/1
page two "Open again" http://slow.example/1 http://near.example/2
page leaf "A leaf"
page far "Far" http://deep.example/1
page slow "Slow" http://deep.example/2
{
	printf '*\t/robots.txt\t404\t-\t-\n'
	printf 'news.example\t/1\t200\t-\tone.html\nnews.example\t/2\t200\t@delay: 300\ttwo.html\n'
	printf 'far.example\t/1\t200\t-\tfar.html\nslow.example\t/1\t200\t@delay: 500\tslow.html\n'
	printf '*\t/*\t200\t-\tleaf.html\n'
} > "$site/map.tsv"
web_start "$work/web" "$site" || exit 1
log=$work/web/requests.log

asked() {  # asked: what was asked for, robots.txt left out
	grep -v robots.txt "$log" | awk '{ print $4 $5 }' | sort | tr '\n' ' '
}

trace() {  # trace STORE OPTION...
	: > "$log"
	db=$1
	shift
	# shellcheck disable=SC2086 # the options are words
	run "$headwater" trace $WEB --host-delay 0 -q --store "$work/$db.db" "$@"
}

trace out --exclude '/tag/' http://news.example/1
is "$(asked)" "far.example/1 near.example/1 news.example/1 " "--exclude: such a source is not asked"
is "$(sqlite3 "$work/out.db" "select count(*) from sources where source = 'http://ads.example/tag/1' and access = 'unknown'")" 1 "but stays in the graph"
run "$headwater" explain --store "$work/out.db" http://ads.example/tag/1
has "$work/out" "not asked: excluded" "and explain says why it was not"

trace in --include '^http://near\.' http://news.example/1 http://news.example/2
is "$(asked)" "near.example/1 near.example/2 news.example/1 news.example/2 " "--include: only such sources, but every article"

trace more --include '^http://near\.' --max-pages 1 http://news.example/1
run "$headwater" resume --max-pages 0 -q --host-delay 0 --store "$work/more.db"
is "$(asked)" "near.example/1 news.example/1 " "resume keeps to it"

trace outbound --follow outbound --exclude /tag/ http://news.example/1
is "$(asked)" "far.example/1 near.example/1 news.example/1 partner.example/offer " "--follow outbound: every other outlet's page, too"
is "$(sqlite3 "$work/outbound.db" "select count(*) from citations")" 4 "which is no citation for that"
trace all --follow all --exclude /tag/ http://news.example/1
is "$(asked)" "far.example/1 near.example/1 news.example/1 news.example/front partner.example/offer " "--follow all: the outlet's own pages as well"

trace saved --exclude /tag/ --url http://news.example/1 "$site/one.html"
is "$(asked)" "far.example/1 near.example/1 " "a saved article's sources are judged alike"

trace bad --exclude 'fine' --exclude 'a[b' http://news.example/1
is $code 3 "an expression that cannot be used: 3"
has "$work/err" "--exclude: a[b: at character 4: missing terminating ]" "names it, and the place in it"
trace bad --follow some http://news.example/1
has "$work/err" "--follow: some: must be cited, outbound or all" "and a word that is none"
[ ! -e "$work/bad.db" ]
ok $? "before anything is stored"

trace deep --max-depth 2 http://news.example/1 http://news.example/2
is $code 0 "two levels down"
grep -v robots.txt "$log" | awk '{ print $4 }' > "$work/order"
first=$(grep -n deep.example "$work/order" | head -1 | cut -d: -f1)
last=$(grep -nv deep.example "$work/order" | tail -1 | cut -d: -f1)
[ "$(grep -c deep.example "$work/order")" = 2 ] && [ "$last" -lt "$first" ]
ok $? "the sources of every article, also of a slow one, are asked before the sources' sources"
ms() { awk -v host="$1" '$4 == host && $5 != "/robots.txt" { print $1; exit }' "$log"; }
[ $(($(ms deep.example) - $(ms slow.example))) -ge 500 ]
ok $? "and answered"
done_testing
