#!/bin/sh
# The HTML report, in a real browser: with mouse, with keys alone, without scripts; with what strangers would smuggle in.
if ! command -v chromedriver >/dev/null || ! /usr/bin/python3 -c 'import selenium' 2>/dev/null; then
	echo "1..0 # SKIP chromium-driver or python3-selenium is not installed"
	exit 0
fi
. tests/integration/story.sh

article=https://supchina.com/2020/02/12/back-doors-and-how-huawei-got-its-facial-recognition-technology/
web_start "$work/web" fixtures/sites/supchina || exit 1
# shellcheck disable=SC2086 # the options are words
run "$headwater" trace $WEB --host-delay 0.02 -q --store "$work/a.db" --max-depth 2 $article
is $code 0 "trace"
web_stop

run "$headwater" export html --store "$work/a.db" -o "$work/report.html"
is "$code $(cat "$work/err")" "0 " "export html"
run "$headwater" export html --store "$work/a.db"
cmp -s "$work/out" "$work/report.html"
ok $? "the same to stdout, byte for byte"
for kind in script style; do
	said=$(sed -n "s/.*$kind-src 'sha256-\([^']*\)'.*/\1/p" "$work/report.html")
	real=$(perl -0777 -ne "print \$1 if /<$kind>(.*?)<\/$kind>/s" "$work/report.html" | openssl dgst -sha256 -binary | openssl base64)
	is "$said" "$real" "the policy names the page's $kind by its hash"
done
sed -n '/<tr>.*back-doors-11581452256/p' "$work/report.html" > "$work/row"
has "$work/row" '<bdi lang="en">Wall Street Journal</bdi>' "a source stands with the words of the article that was traced, not of another page that cites it"
run "$headwater" export html --table edges --store "$work/a.db"
is "$code $(cat "$work/err")" "1 headwater: --table: edges: html has no tables" "a report has no tables"

# --- text that would be markup ---
cp "$work/a.db" "$work/hostile.db"
sqlite3 "$work/hostile.db" "
	update pages set title = '</script><script>window.pwned=1;document.title=\"pwned\"</script>' where id % 4 = 0;
	update pages set title = '\"><img src=x onerror=window.pwned=2>' || char(8238) || 'reversed' || char(0) || char(7), outlet = 'o\"><b>' where id % 4 = 1;
	update pages set title = replace(hex(zeroblob(524288)), '00', '<!'), published = '<b>2020-01-01' where id % 4 = 2;
	update pages set lang = '\"><script>', reason = ']]></script><!--<script>' where id % 4 = 3;
	update pages set url = 'javascript:window.pwned=3//' || id where id % 3 = 1;
	update citations set anchor = '<!--<script>' || char(8232), sentence = 'x' || char(10) || char(13) || '<!--<script>' || char(8232) || ' \u003c/script> ' || cast(x'eda080ff' as text);
	update evidence set snippet = '</script><!--', says = '<b>';"
run "$headwater" export html --store "$work/hostile.db" -o "$work/hostile.html"
is $code 0 "export of a store that was tampered with"

# --- thousands of pages: those of one article, each with a site of its own ---
cp "$work/a.db" "$work/many.db"
sqlite3 "$work/many.db" "pragma foreign_keys = off;
	with recursive n(i) as (select 1 union all select i + 1 from n where i < 3000)
	insert into pages(id, url, outlet, run, depth, visit_run, outcome, access, title)
	select 100000 + i, 'https://o' || i || '.example/', 'o' || i || '.example', 1, 1, 1, 0, i % 8, 'Story ' || i from n;
	with recursive n(i) as (select 1 union all select i + 1 from n where i < 3000)
	insert into citations(article, position, linked, source, paragraph, is_internal, role, notes, anchor, sentence)
	select (select page from articles limit 1), 1000 + i, 1, 100000 + i, 1, 0, i % 4, 0, 'this', 'And this, too.' from n"
run "$headwater" export html --store "$work/many.db" -o "$work/many.html"
is $code 0 "export of thousands of pages"
run "$headwater" export html --store "$work/many.db"
cmp -s "$work/out" "$work/many.html"
ok $? "which lie the same each time"

axe=
if missing=$(tests/support/axe.sh "$B/axe"); then
	axe=$PWD/$B/axe/axe.min.js
else
	echo "# SKIP axe-core: $missing"
fi
# shellcheck disable=SC2086 # no word where it is missing
timeout 500 /usr/bin/python3 tests/support/report_check.py "$work/report.html" "$work/hostile.html" "$work/many.html" $axe > "$work/said" 2> "$work/err"
code=$?
while IFS="$(printf '\t')" read -r holds what; do
	case $holds in
	'#') echo "# $what" ;;
	*) ok "$holds" "$what" ;;
	esac
done < "$work/said"
is $code 0 "the browser came to the end"
sed 's/^/# /' "$work/err"
done_testing
