#!/bin/sh
# Manual pages tell what --help tells, and tools for manual pages find no fault in them.
. tests/integration/story.sh

commands=$("$headwater" help | sed -n 's/^  headwater \([a-z]*\) .*/\1/p' | awk '!seen[$0]++')
is "$(echo $commands)" "trace show explain origins export stats resume audit page help" "all commands are told"

plain() {  # plain PAGE: as a person reads it, on one line, with one space between words
	groff -k -man -Tutf8 -P-c -P-b -P-o -P-u "$1" 2> "$1.groff" | tr -s ' \n' '  '
}

page() {  # page NAME SECTION WORD...: print it by these words of help, and check it
	name=$1.$2
	shift 2
	run "$headwater" help --man "$@"
	mv "$work/out" "$work/$name"
	is "$code $(mandoc -Tlint "$work/$name" 2>&1)" "0 " "$name: mandoc finds nothing"
	plain "$work/$name" > "$work/$name.txt"
	groff -k -man -ww -z "$work/$name" 2>> "$work/$name.groff"
	is "$(cat "$work/$name.groff")" "" "$name: nor does groff"
}

page headwater 1
for command in $commands; do
	has "$work/headwater.1.txt" "headwater-$command(1)" "headwater(1) leads to headwater-$command(1)"
	page "headwater-$command" 1 "$command"
	"$headwater" help "$command" | sed -n 's/^ *\(-., \)\{0,1\}--/--/p' > "$work/options"
	missing=0
	while IFS= read -r option; do
		case "$(cat "$work/headwater-$command.1.txt")" in
		*"$(printf '%s' "$option" | tr -s ' \n' '  ')"*) ;;
		*) missing=$((missing + 1)); echo "# $command: $option" ;;
		esac
	done < "$work/options"
	is "$missing" 0 "headwater-$command(1) has all $(wc -l < "$work/options") options, with their defaults"
done
page headwater.conf 5 headwater.conf
has "$work/headwater.conf.5.txt" "max-depth, max-pages" "headwater.conf(5) has the names"
run "$headwater" help headwater.conf
is "$code $(awk 'length > 78' "$work/out" | wc -l) $(grep -c '\\-\|^\.' "$work/out")" "0 0 0" "help headwater.conf says it in plain text"
told=$(tr -s ' \n' '  ' < "$work/out")
for words in "Switches are yes or no." "max-pages, max-pages-per-host" "./headwater.conf may be a stranger's." 'exclude = ^https://ads\.'; do
	case "$told" in *"$words"*) ok 0 "it has: $words" ;; *) ok 1 "it has: $words" ;; esac
done
has "$work/headwater.1.txt" "3 what configures headwater cannot be used" "headwater(1) has the exit codes"
run "$headwater" help --man trcae
is "$code $(cat "$work/err")" "1 headwater: trcae: no such command; did you mean trace? See headwater --help" "a page that is none"
done_testing
