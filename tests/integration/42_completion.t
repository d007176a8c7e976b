#!/bin/sh
# Three shells complete commands, options, their values, and files.
. tests/integration/story.sh

PATH=$(cd "$(dirname "$headwater")" && pwd):$PATH
mkdir "$work/zsh" "$work/here" "$work/here/a folder"
: > "$work/here/a page.html"
for shell in bash zsh fish; do
	run "$headwater" help --completion $shell
	is $code 0 "$shell: there is a completion"
	mv "$work/out" "$work/completion.$shell"
	command -v $shell > /dev/null || continue
	run $shell -n "$work/completion.$shell"
	is "$code $(cat "$work/err")" "0 " "$shell: takes it"
done
run "$headwater" help --completion csh
is "$code $(cat "$work/err")" "1 headwater: --completion: csh: must be bash, zsh or fish; did you mean zsh?" "another shell"
mv "$work/completion.zsh" "$work/zsh/_headwater"
support=$PWD/tests/support

bash_offers() {  # bash_offers WANTED WORD...
	wanted=$1
	shift
	got=$(cd "$work/here" && bash "$support/complete.bash" "$work/completion.bash" headwater "$@" | tr '\n' '|')
	is "$got" "$wanted" "bash: $*"
}

bash_offers 'trace|' tr
bash_offers 'explain|export|' exp
bash_offers '--column|--color|--cookie-jar|--connect-timeout|--connect-to|--concurrency|--config|' trace --co
bash_offers 'cited|outbound|all|' trace --follow ''
bash_offers 'outbound|' trace --follow o
bash_offers 'outbound|' trace --follow = o
bash_offers 'cited|outbound|all|' trace --follow =
bash_offers 'gone,paywalled|' show --fail-on gone,pay
bash_offers 'mark,published|' show --sort mark,pub
bash_offers 'role|role_words|' trace --sort ro
bash_offers 'graphml|' export gr
bash_offers 'a folder|a page.html|' page a
bash_offers 'a folder|a page.html|' trace -i a
bash_offers '|' export a
bash_offers 'sample|score|a folder|a page.html|' audit -v ''
bash_offers '|' trace --max-depth ''
bash_offers '|' nonsense --

zsh_makes() {  # zsh_makes LINE WANTED...: what the screen has at the end
	line=$1
	shift
	(cd "$work/here" && timeout 30 zsh -f "$support/complete.zsh" "$work/zsh" "$line") > "$work/screen" 2>&1
	for wanted; do
		has "$work/screen" "$wanted" "zsh: $line"
	done
}

if command -v zsh > /dev/null; then
	zsh_makes 'headwater exp' "explain  -- every piece of evidence behind one page's verdict" 'export   -- the graph'
	zsh_makes 'headwater trace --follow o' 'headwater trace --follow outbound'
	zsh_makes 'headwater show --fail-on gone,pay' '--fail-on gone,paywalled'
	zsh_makes 'headwater show --sort mark,pub' '--sort mark,published'
	zsh_makes 'headwater trace --max-d' 'headwater trace --max-depth'
	zsh_makes 'headwater page a\ p' 'headwater page a\ page.html'
	zsh_makes 'headwater export gr' 'headwater export graphml'
fi

fish_offers() {  # fish_offers LINE WANTED
	got=$(cd "$work/here" && HOME=$work fish --no-config -c "source $work/completion.fish; complete -C '$1'" | cut -f 1 | tr '\n' '|')
	is "$got" "$2" "fish: $1"
}

if command -v fish > /dev/null; then
	fish_offers 'headwater tr' 'trace|'
	fish_offers 'headwater trace --max-d' '--max-depth|'
	fish_offers 'headwater trace --follow o' 'outbound|'
	fish_offers 'headwater show --fail-on gone,payw' 'gone,paywalled|'
	fish_offers 'headwater show --sort mark,pub' 'mark,published|'
	fish_offers 'headwater export gr' 'graphml|'
	fish_offers 'headwater page a' 'a folder/|a page.html|'
	fish_offers 'headwater export folder' ''
fi
done_testing
