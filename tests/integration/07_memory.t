#!/bin/sh
# valgrind finds nothing in a whole trace, an export and a read page. Under a
# sanitizer the program is the sanitizer's, and the other stories do this.
. tests/integration/story.sh

case "$VARIANT" in
asan | tsan) echo "1..0 # SKIP the sanitizer looks"; exit 0 ;;
esac

site=fixtures/sites/guest
web_start "$work/web" $site || exit 1
check="valgrind --quiet --error-exitcode=99 --leak-check=full --errors-for-leak-kinds=definite"

# shellcheck disable=SC2086 # the options are words
run $check "$headwater" trace $WEB --host-delay 0 --retries 0 --timeout 20 --max-size 100000 \
	--store "$work/a.db" https://open.example/one https://rules.example/secret/ledger \
	https://loop.example/a https://reset.example/story https://photo.example/pier.jpg
is $code 0 "trace"
run $check "$headwater" show --store "$work/a.db";                       is $code 0 "show"
run $check "$headwater" export csv --store "$work/a.db" -o "$work/csv";  is $code 0 "export csv"
run $check "$headwater" export dot --store "$work/a.db";                 is $code 0 "export dot"
run $check "$headwater" explain --store "$work/a.db" --json https://open.example/one; is $code 0 "explain"
run $check "$headwater" page --url https://paper.example/ferry $site/pages/ferry.html; is $code 0 "page"
done_testing
