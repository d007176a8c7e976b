#!/bin/sh
# Options from files and the environment: what counts, what is refused, and that a stranger's file does no harm.
. tests/integration/story.sh

unset HEADWATER_CONFIG
root=$PWD
own=$work/xdg/headwater/headwater.conf
here=$work/here
XDG_CONFIG_HOME=$work/xdg
export XDG_CONFIG_HOME
mkdir -p "$work/xdg/headwater" "$here"
case $headwater in /*) ;; *) headwater=$root/$headwater ;; esac
page=$root/fixtures/sites/guest/pages/leaf.html

hw() {  # hw WORD...: in a folder of its own
	(cd "$here" && "$headwater" "$@") > "$work/out" 2> "$work/err"
	code=$?
}

refused() {  # refused WORDS WHAT: by the files that are there, as bad configuration
	hw page "$page"
	is "$code $(cat "$work/out")" "3 " "$2: exit 3, nothing read"
	has "$work/err" "headwater: $1" "$2: says so"
}

# --- which one counts

hw page -v "$page"
is "$code $(grep -c ' = ' "$work/err")" "0 0" "without any file nothing is set"
printf 'status = 403\nreads = de\nheader = X-One: 1\nmax-depth = 3\n' > "$own"
hw page -v "$page"
has "$work/err" "$own:1: status = 403" "your own file is read, and -v says what it set"
has "$work/err" "$own:3: header = ..." "but not what may be secret"
is "$(grep -c 'reads\|max-depth' "$work/err")" 0 "nor what is no matter of the command"
has "$work/out" 'HTTP 403' "and it holds"
printf '\357\273\277# ours\r\n\r\n  status=404\t\r\n' > "$here/headwater.conf"
hw page -v "$page"
has "$work/err" "./headwater.conf:3: status = 404" "the folder's file comes later"
is "$(grep -c 'status = 403' "$work/err")" 0 "and the first is not said to hold"
has "$work/out" 'HTTP 404' "it does not"
HEADWATER_STATUS=410; export HEADWATER_STATUS
hw page -v "$page"
has "$work/err" "HEADWATER_STATUS = 410" "the environment beats files"
has "$work/out" 'HTTP 410' "it does"
hw page -v --status 200 "$page"
has "$work/out" '"title":"Notes' "the command line beats all"
is "$(grep -c 'STATUS\|status =' "$work/err")" 0 "and nothing else is said to hold"
HEADWATER_STATUS=
hw page "$page"
has "$work/out" 'HTTP 404' "an empty variable is none"
unset HEADWATER_STATUS
hw page -c none "$page"
has "$work/out" '"title":"Notes' "-c none reads no file"
printf '[page]\nstatus = 500\ntext = yes\n[trace]\nmax-pages = 7\n' > "$work/mine.conf"
hw page -v -c "$work/mine.conf" "$page"
has "$work/out" 'HTTP 500' "-c FILE takes the place of both, and a section holds for its command"
has "$work/out" '"text":"The' "a switch is yes"
is "$(grep -c 'max-pages\|headwater.conf' "$work/err")" 0 "but for no other"
hw page -c "$work/mine.conf" --text=no "$page"
is "$(grep -c '"text":' "$work/out")" 0 "and can be turned off again"
HEADWATER_CONFIG=$work/mine.conf hw page "$page"
has "$work/out" 'HTTP 500' "HEADWATER_CONFIG names a file as -c does"
unset HEADWATER_CONFIG
(cd "$work/xdg/headwater" && "$headwater" page -v "$page") > "$work/out" 2> "$work/err"
is "$(grep -c 'headwater.conf:3: header' "$work/err")" 1 "one file in both places is read once, as your own"
(unset XDG_CONFIG_HOME; HOME=$work/home; export HOME; mkdir -p "$HOME/.config/headwater"; cp "$own" "$HOME/.config/headwater/"
 "$headwater" page -v "$page") > "$work/out" 2> "$work/err"
has "$work/err" "$work/home/.config/headwater/headwater.conf:1: status = 403" "without XDG_CONFIG_HOME it is ~/.config"
(XDG_CONFIG_HOME=xdg; cd "$work" && env -u HOME "$headwater" page "$page") > "$work/out" 2> "$work/err"
has "$work/out" '"title":"Notes' "a relative XDG_CONFIG_HOME counts as none, and no home has no file"

# --- what resume keeps

printf 'max-depth = 0\nheader = Cookie: secret\n' > "$own"
printf 'max-pages = 9\n' > "$here/headwater.conf"
HEADWATER_EXCLUDE='a;b #c' hw trace --store run.db --url https://a.example/ --max-pages-per-host 4 "$page"
is "$(sqlite3 "$here/run.db" "select args from runs")" \
	'["--max-depth","0","--max-pages","9","--exclude","a;b #c","--store","run.db","--max-pages-per-host","4"]' \
	"what was set is kept for resume, and no secret"
printf 'max-depth = nonsense\n' > "$own"
hw resume --store run.db
is $code 3 "resume reads files, too"

# --- mistakes

rm "$here/headwater.conf"
cat > "$work/bad.tsv" <<'ROWS'
max-dpeth = 2	max-dpeth: no such option; did you mean max-depth?	a mistyped name
colour of money = 2	colour of money: no such option	a name that is like none
max-depth = two	max-depth: two: must be a number from 0 to 100	a bad value
json = maybe	json: maybe: must be yes or no	a switch that is neither
json	json: wanted name = value	a name alone
= 2	: no such option	a value alone
reads = klingon	reads: klingon: not a language code	a language that is none
filter = mork=free	filter: mork: no such column; there are	a filter by a column that is none
filter = mark=dead	filter: dead: no value of mark; they are	a filter by a value that is none
sort = -age	sort: age: no such column; there are	an order by a column that is none
follow = citd	follow: citd: must be cited, outbound or all; did you mean cited?	a mistyped word
help = yes	help: stands on the command line alone	help
config = x	config: stands on the command line alone	config
[trcae]	[trcae]: no such section; did you mean [trace]?	a mistyped section
[trace	[trace: no such section; did you mean [trace]?	a section without end
[x]	[x]: no such section; a section is a command	a section that is none
a\001b = 2	a?b = 2: holds bytes that are no text	a control character
ROWS
while IFS="$(printf '\t')" read -r line words what; do
	printf "# first\n$line\n" > "$own"
	refused "$own:2: $words" "$what"
done < "$work/bad.tsv"
printf '[show]\nmax-depth = 2\n' > "$own"
refused "$own:2: max-depth: no such option" "an option of another command than the section's"
printf 'text = yes\0no\n' > "$own"
refused "$own:1: text = yes" "a NUL"
head -c 70000 /dev/zero | tr '\0' '#' > "$own"
refused "$own: larger than 64 KiB" "a huge file"
head -c 60000 /dev/zero | tr '\0' 'x' > "$own"
refused "$own:1: xxxx" "a long line"
echo 'status = 403' > "$own"
chmod 666 "$own"
refused "$own: anyone may write to it" "a file that anyone may write to"
rm "$own"; mkdir "$own"
refused "$own: is a folder" "a folder"
rmdir "$own"; mkfifo "$own"
refused "$own: is no plain file" "a pipe that nobody writes to"
rm "$own"
hw page -c "$work/none.conf" "$page"
is "$code $(cat "$work/err")" "3 headwater: $work/none.conf: No such file or directory" "a named file that is not there"
HEADWATER_MAX_DEPTH=deep hw page "$page"
is "$code $(cat "$work/err")" "3 headwater: HEADWATER_MAX_DEPTH: deep: must be a number from 0 to 100" "a bad variable"
unset HEADWATER_MAX_DEPTH
HEADWATER_FILTER=mark hw page "$page"
is "$code $(cat "$work/err")" "3 headwater: HEADWATER_FILTER: mark: must have the form COLUMN=VALUE" "a bad filter there"
unset HEADWATER_FILTER
HEADWATER_MAX_DEPHT=2 hw page "$page"
is "$code $(cat "$work/err")" "0 headwater: HEADWATER_MAX_DEPHT: no such option; did you mean HEADWATER_MAX_DEPTH?" "a mistyped variable is named"
unset HEADWATER_MAX_DEPHT
echo 'nonsense' > "$own"
hw help page
is $code 0 "help is to be had nevertheless"
hw page --help
is $code 0 "either way"
rm "$own"

# --- a stranger's folder

for line in 'output = x' 'store = x.db' 'input = /etc/passwd' 'rules = x' 'outlets = x' 'cookie-jar = x' 'cacert = x' \
            'header = X: y' 'user-agent = x' 'proxy = http://x' 'insecure = yes' 'resolve = a:1:b' 'connect-to = a:1:b:2' \
            'allow-private = yes' 'ignore-robots = yes' 'host-delay = 0' 'host-concurrency = 64' 'ip-concurrency = 0' \
            'concurrency = 1024' 'retries = 20' 'max-redirects = 99' 'max-size = 1e9' 'page-time = 3600' 'url = http://x'; do
	echo "$line" > "$here/headwater.conf"
	refused "./headwater.conf:1: ${line%% =*}: not from a folder's file" "${line%% =*} in ./headwater.conf"
done
printf 'status = 403\nproxy = http://127.0.0.1:1\n' > "$here/headwater.conf"
hw page -c headwater.conf "$page"
is $code 0 "who names it trusts it"
rm "$here/headwater.conf"
echo "a secret" > "$work/secret"
ln -s "$work/secret" "$here/headwater.conf"
refused "./headwater.conf: is a link; if you trust what it leads to, say -c headwater.conf, else -c none" "a link in a folder is not followed, nor what it leads to quoted"
rm "$here/headwater.conf"
if [ "$(id -u)" = 0 ]; then
	echo 'status = 403' > "$here/headwater.conf"
	chown 12345 "$here/headwater.conf"
	refused "./headwater.conf: belongs to somebody else; if you trust it, say -c headwater.conf, else -c none" "somebody else's file"
	hw page -c none "$page"
	is $code 0 "-c none passes it over"
fi
done_testing
