#!/bin/sh
# What likely stands behind a refusal, and by what that is known; a reader's own table of outlets.
. tests/integration/story.sh

site=fixtures/sites/likely
web_start "$work/web" $site || exit 1
db="--store $work/a.db"

# shellcheck disable=SC2086 # the options are words
run "$headwater" trace $WEB --host-delay 0 --retries 0 $db https://desk.example/harbour-dues
is $code 0 "trace ends well"
golden "$work/out" $site/expect/table.txt "the table tells what is likely"
run "$headwater" show $db
golden "$work/out" $site/expect/table.txt "show too"
run "$headwater" export csv --table nodes $db
cut -d, -f3,13,16 "$work/out" | tr -d '\r' | sort > "$work/likely"
golden "$work/likely" $site/expect/likely.txt "nodes.csv too: outlet and verdict stay as they were"
run "$headwater" export dot $db
has "$work/out" "blocked (likely paywalled)" "and the DOT"
run "$headwater" show $db --json
has "$work/out" '"access":"blocked","confidence":0.99,"likely":"free","likely_confidence":0.8' "--json keeps the two apart"

explains() {  # explains URL TEXT WHAT
	run "$headwater" explain $db "$1"
	has "$work/out" "$2" "$3"
}
explains https://tollgate.example/refused "4 of 4 pages of tollgate.example read so far are paywalled (outlet.record)" "explain counts the outlet's other pages"
explains https://tollgate.example/down "likely paywalled, 83 % sure:" "what is unreachable is no different"
explains https://halfway.example/refused "cannot be told from this" "when they disagree it says so"
has "$work/out" "1 of 2 pages of halfway.example read so far is paywalled, 1 free" "and how"
explains https://www.wsj.com/articles/harbour-dues "usually paywalled, by the table that ships with headwater" "an outlet that was never read: the table"
explains https://teller.example/refused "by the page that came with the refusal (refusal.page)" "the page's own word beats its outlet's record"
explains https://quayside.example/refused "blocked, 99 % sure: HTTP 403, forbidden" "nothing is known: nothing is said"
is "$(grep -c likely "$work/out")" 0 "of what is likely"

table="--outlets $site/outlets.tsv"
run "$headwater" explain $db $table https://quayside.example/refused
has "$work/out" "usually registration, by $site/outlets.tsv" "--outlets adds an outlet"
run "$headwater" explain $db $table https://www.wsj.com/articles/harbour-dues
has "$work/out" "likely free" "and beats the shipped table"
run "$headwater" explain $db $table https://tollgate.example/refused
is "$(grep -c 'likely free' "$work/out")" 0 "but not what was read"
run "$headwater" show $db $table
has "$work/out" "blocked (likely registration)" "show --outlets"
run "$headwater" export csv --table nodes $db $table
has "$work/out" ",blocked,registration," "export --outlets"
run "$headwater" page --status 403 --url https://www.wsj.com/x $site/pages/article.html
has "$work/out" '"likely":"paywalled"' "page knows the shipped table"
run "$headwater" page --status 403 --url https://quayside.example/x $table $site/pages/article.html
has "$work/out" '"outlet_name":"The Quayside"' "page --outlets: the name"
has "$work/out" '"likely":"registration"' "and the access"

refuses() {  # refuses TEXT-OF-TABLE MESSAGE WHAT
	# shellcheck disable=SC2059 # the text has escapes
	printf "$1" > "$work/t.tsv"
	run "$headwater" show $db --outlets "$work/t.tsv"
	is $code 3 "$3: exit 3"
	has "$work/err" "headwater: $work/t.tsv:$2" "$3: names file and line"
	is "$(cat "$work/out")" "" "$3: no table is printed"
}
refuses '# ours\n\na.example\tA\ten\tGB\tmostly free\n' "3: mostly free: not an access" "an access that is none"
refuses 'www.wsj.com\tA\ten\tGB\tfree\n' "1: www.wsj.com: only a part of wsj.com" "a domain that is too long"
for command in trace resume explain export page; do
	case $command in
	export)  set -- csv --table nodes $db ;;
	explain) set -- $db https://quayside.example/refused ;;
	page)    set -- $site/pages/open.html ;;
	resume)  set -- $db ;;
	*)       set -- $db https://desk.example/harbour-dues ;;
	esac
	run "$headwater" $command --outlets "$work/t.tsv" "$@"
	is $code 3 "$command: exit 3"
done
run "$headwater" show $db --outlets "$work/none.tsv"
is $code 3 "a table that is not there: exit 3"
has "$work/err" "headwater: $work/none.tsv: No such file" "and says so"
head -c 4200000 /dev/zero | tr '\0' '#' > "$work/t.tsv"
run "$headwater" show $db --outlets "$work/t.tsv"
is $code 3 "a table past 4 MiB: exit 3"
has "$work/err" "larger than 4 MiB" "and says so"
done_testing
