#!/bin/sh
# Bad input gets a message that names the thing, the right exit code, and loses nothing.
. tests/integration/story.sh

site=fixtures/sites/guest
web_start "$work/web" $site || exit 1
db="--store $work/a.db"

says() {  # says CODE TEXT WHAT
	is $code "$1" "$3: exit $1"
	has "$work/err" "$2" "$3: names it"
}

run "$headwater";                                 says 1 "headwater --help" "no command"
run "$headwater" trcae;                           says 1 "trcae: no such command; did you mean trace?" "a command that is none"
run "$headwater" -q trace x;                      says 1 "-q: options stand behind the command" "an option in front of the command"
run "$headwater" trace;                           says 1 "say an article" "no article"
run "$headwater" trace --max-dpeth 2 x;           says 1 "--max-dpeth: no such option; did you mean --max-depth?" "an option that is none"
run "$headwater" trace --timeout soon x;          says 1 "--timeout: soon" "a number that is none"
run "$headwater" trace --max-depth -1 x;          says 1 "--max-depth: -1" "a number out of range"
run "$headwater" trace --max-depth;               says 1 "--max-depth: needs a value" "a missing value"
run "$headwater" trace --fail-on lost x;          says 1 "--fail-on: lost" "a mark that is none"
run "$headwater" trace $db ftp://a.example/x;     says 1 "ftp://a.example/x: only http and https" "another scheme"
run "$headwater" trace $db 'https://a b/';        says 1 "https://a b/: neither a URL nor a file" "no URL at all"
run "$headwater" trace $db "$work";               says 1 "$work: Is a directory" "a folder"
run "$headwater" trace $db --resolve bad x;       says 1 "--resolve: bad: must have the form H:P:ADDR" "a malformed --resolve"
run "$headwater" trace $db --connect-to a:b x;    says 1 "must have the form H:P:H2:P2" "a malformed --connect-to"
run "$headwater" trace $db -H Bad x;              says 1 "--header: Bad" "a header without a colon"
run "$headwater" trace $db --reads german x;      says 1 "--reads: german: not a language code" "a language's name"
run "$headwater" trace $db --reads en,deu x;      says 1 "--reads: deu: not a language code" "a three-letter code, alone"
run "$headwater" trace $db nosuch.html;           says 1 "nosuch.html: No such file" "a file that is not there"
run "$headwater" trace $db ./nosuch;              says 1 "./nosuch: No such file" "or looks like a path"
run "$headwater" trace $db lists/nosuch.csv;      says 1 "lists/nosuch.csv: No such file" "or lies in a folder that is not there"
run "$headwater" trace $db --url https://a.example/ a.html b.html; says 1 "--url: goes with one" "--url with two files"
run "$headwater" trace $db --url https://a.example/ https://b.example/; says 1 "--url goes with a saved file" "--url with a URL"
is "$(sqlite3 "$work/a.db" "select count(*) from runs")" 0 "none of these leaves a run"
run "$headwater" resume --store "$work/none.db";  says 1 "none.db: No such file" "resume without a store"
: > "$work/empty.html"
run "$headwater" trace $db "$work/empty.html";    says 1 "empty.html: is empty" "an empty file"
run "$headwater" trace $db -i "$work/none.txt";   says 1 "none.txt: No such file" "a list that is not there"
run "$headwater" trace --store "$work/no/a.db" https://a.example/; says 1 "$work/no/a.db" "a store in no folder"
run "$headwater" trace --cacert "$work/no.pem" $db https://a.example/; says 3 "no.pem: No such file" "a CA file that is not there"
run "$headwater" trace --rules "$work/no.tsv" $db https://a.example/; says 3 "no.tsv: No such file" "rules that are not there"
printf '# mine\nmy.gate\ttext\tfriends only\tpaywalled\nmy.gate\ttext\tfriends first\tpaywalled\theavy\n' > "$work/rules.tsv"
run "$headwater" trace --rules "$work/rules.tsv" $db https://a.example/
says 3 "rules.tsv:3: column 5: heavy: wanted a number" "a rule with a weight that is none"
run "$headwater" page --rules "$work/rules.tsv" $site/pages/leaf.html
says 3 "rules.tsv:3: column 5: heavy" "which page does not take, either"
is "$(cat "$work/out")" "" "and reads nothing"
is "$(sqlite3 "$work/a.db" "select count(*) from runs")" 0 "nor does trace begin a run"
head -c 2000000 /dev/zero > "$work/huge.tsv"
run "$headwater" page --rules "$work/huge.tsv" $site/pages/leaf.html; says 3 "huge.tsv: larger than 1 MiB" "rules that are too large"
run "$headwater" show --store "$work/none.db";    says 1 "none.db: is not there; headwater trace makes one" "a store that is not there"
[ ! -e "$work/none.db" ]
ok $? "and show does not make one"
run "$headwater" show --store "$work";            says 1 "store: $work: is a folder; the store is a file in one" "a folder for a store"
run "$headwater" show --store /;                  says 1 "store: /: is a folder; the store is a file in one" "the root, too"
run "$headwater" trace --store "$work/" https://a.example/; says 1 "cannot be opened for writing: Is a directory" "nor is one made in it"
echo "not a database, but long enough to look at" > "$work/text.db"
run "$headwater" show --store "$work/text.db";    says 1 "text.db" "a file that is no store"
run "$headwater" trace --store "$work/text.db" https://a.example/; says 1 "text.db" "which is not written to"
is "$(head -c 14 "$work/text.db")" "not a database" "and is left as it was"
run "$headwater" export $db;                      says 1 "export: say one format" "export without a format"
run "$headwater" export xls $db;                  says 1 "xls: say one format: csv, dot" "a format that is none"
run "$headwater" export grapml $db;               says 1 "did you mean graphml?" "a format that was mistyped"
run "$headwater" audit scroe;                        says 1 "audit: scroe: say sample or score; did you mean score?" "a word of audit that was mistyped"
run "$headwater" help exprot;                     says 1 "exprot: no such command; did you mean export?" "help for a command that is none"
run "$headwater" help trace show;                 says 1 "show: say one command" "help for two"
"$headwater" help trace > "$work/help"; "$headwater" trace --help | cmp -s - "$work/help"
ok $? "help COMMAND is COMMAND --help"
run "$headwater" export csv --table rows $db;     says 1 "--table: rows: must be nodes, edges" "a table that is none"
run "$headwater" export csv -o - $db;             says 1 "stdout takes one table" "csv to stdout without --table"
run "$headwater" export dot csv $db;              says 1 "csv: say one format at a time" "two formats"
run "$headwater" explain $db;                     says 1 "explain: say a URL" "explain without a URL"

# a list with blank and broken lines: the rest is traced
cat > "$work/list.txt" <<LIST
# ours

https://paper.example/ferry
mailto:clerk@paper.example
https://[broken
   open.example/one
LIST
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 --max-depth 0 $db -i "$work/list.txt"
says 1 "list.txt:4: mailto:clerk@paper.example: only http and https" "a list with a mail address"
has "$work/err" "list.txt:5: https://[broken: neither" "and a broken URL"
has "$work/out" "How the ferry came back" "the good lines are traced"
has "$work/out" "Notes from the piers" "one without a scheme as https"
# shellcheck disable=SC2086
run sh -c "echo https://open.example/two | $headwater trace $(echo $WEB) --host-delay 0 --max-depth 0 $db -"
is $code 0 "- reads a list from stdin"
has "$work/out" "open.example" "and traces it"

printf 'https://paper.example\0.elsewhere/ferry\n# a line that makes one NUL a slip in a text, and no sign of binary data\n' > "$work/nul.txt"
run "$headwater" trace $db -i "$work/nul.txt"
says 1 "nul.txt:1: https://paper.example .elsewhere/ferry: neither" "a list's line with a NUL, which is not cut there"
awk 'BEGIN { printf "https://["; for (i = 0; i < 5000; i++) printf "x"; print "" }' > "$work/long.txt"
run "$headwater" trace $db -i "$work/long.txt"
says 1 "xxx: neither a URL nor a file" "a long line leaves room for the reason"
printf 'PK\003\004\024\000\010\nopen.example\n' > "$work/book.xlsx"
run "$headwater" trace $db -i "$work/book.xlsx"
says 1 "book.xlsx: neither a list nor a page; save a spreadsheet as CSV" "a spreadsheet's own format"
run "$headwater" trace $db "$work/book.xlsx"
says 1 "book.xlsx: neither a list nor a page; save a spreadsheet as CSV" "also without -i"

# a saved file as the article
# shellcheck disable=SC2086
run "$headwater" trace $WEB --host-delay 0 --timeout 2 --retries 0 --store "$work/file.db" $site/pages/ferry.html
is $code 0 "a saved file is traced by the address that it declares"
is "$(grep -c 'paper.example	/ferry' "$work/web/requests.log")" 1 "without being asked for again"
run "$headwater" trace --store "$work/file2.db" $site/pages/leaf.html
says 1 "leaf.html: does not say where it came from" "a saved file without an address"

# page
run "$headwater" page "$work/none.html";          says 1 "none.html: No such file" "page: a file that is not there"
run "$headwater" page "$work/empty.html"
is "$(cat "$work/out")" '{"url":"https://localhost/","error":"empty"}' "page: an empty file is a line too"
head -c 5000 /dev/urandom > "$work/noise.html"
run "$headwater" page --url https://a.example/ "$work/noise.html"
is $code 0 "page: noise is read as it is"
run "$headwater" page --url mailto:x@y "$work/empty.html"
has "$work/out" '"error":"not a web URL"' "page: a URL that is none"

# stores
version=$(sqlite3 "$work/a.db" "pragma user_version")
sqlite3 "$work/a.db" "pragma user_version = 999"
run "$headwater" show $db;                        says 1 "newer" "a store from a newer version"
run "$headwater" trace $db https://a.example/;    says 1 "newer" "which is not written to"
sqlite3 "$work/a.db" "pragma user_version = $version"
run "$headwater" show $db
is $code 0 "and is whole when its version is known"

# writing
run sh -c "$headwater export dot $db > /dev/full"
says 1 "stdout: cannot be written" "a full disk behind stdout"
run "$headwater" export dot $db -o /dev/full/x;   says 1 "/dev/full/x" "a file that cannot be made"
run sh -c "$headwater export csv --table nodes $db | true"
is $code 0 "a reader that goes away ends it quietly"
mkfifo "$work/pipe"
cat "$work/pipe" > "$work/piped" &
run "$headwater" export dot $db -o "$work/pipe"
wait $!
[ $code = 0 ] && [ -p "$work/pipe" ] && grep -q '^digraph' "$work/piped"
ok $? "a pipe is written to, not replaced"
before=$(cksum < "$work/file.db")
"$headwater" resume --store "$work/file.db" 2> "$work/err" >&-
is $? 1 "stdout that is closed: 1"
"$headwater" resume --store "$work/file.db" > "$work/out" 2>&-
is "$(cksum < "$work/file.db")" "$before" "and what is printed does not go into the store"
mkfifo "$work/fifo"
cat "$work/fifo" > "$work/through" &
reader=$!
run "$headwater" export dot $db -o "$work/fifo"
wait $reader
[ -p "$work/fifo" ] && [ -s "$work/through" ]
ok $? "a FIFO is written to, not replaced"
echo old > "$work/target" && ln -s target "$work/link"
run "$headwater" export dot $db -o "$work/link"
[ -L "$work/link" ] && grep -q digraph "$work/target"
ok $? "a link stays, its target is written"
run sh -c "ulimit -f 40; exec $headwater trace $(echo $WEB) --host-delay 0 --timeout 2 --retries 0 --store $work/file.db https://paper.example/ferry"
is $code 1 "a disk that is full: 1"
has "$work/err" "file.db" "names the store"
is "$(sqlite3 "$work/file.db" "pragma integrity_check")" ok "the store is whole"
run "$headwater" show --store "$work/file.db"
is $code 0 "and can be read"
done_testing
