# story.sh: what the stories share: TAP, a work folder, the fixture web. To be sourced.

. tests/support/web.sh

headwater=$B/headwater
work=$(mktemp -d "${TMPDIR:-/tmp}/headwater.XXXXXX") || exit 1
n_tests=0
n_failed=0
trap 'web_stop; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

# A sanitizer's word must not be lost among expected failures.
ASAN_OPTIONS=${ASAN_OPTIONS:-exitcode=99}
TSAN_OPTIONS=${TSAN_OPTIONS:-exitcode=99 suppressions=$PWD/tests/support/tsan.supp}
export ASAN_OPTIONS TSAN_OPTIONS
unset http_proxy https_proxy all_proxy ALL_PROXY HTTPS_PROXY no_proxy NO_PROXY COLUMNS

ok() {  # ok STATUS WHAT
	n_tests=$((n_tests + 1))
	if [ "$1" = 0 ]; then
		echo "ok $n_tests - $2"
	else
		n_failed=$((n_failed + 1))
		echo "not ok $n_tests - $2"
	fi
}

is() {  # is GOT WANTED WHAT
	[ "$1" = "$2" ]
	ok $? "$3"
	[ "$1" = "$2" ] || printf '#   got:    %s\n#   wanted: %s\n' "$1" "$2"
}

has() {  # has FILE TEXT WHAT: a line of FILE holds TEXT
	grep -qF -- "$2" "$1"
	n=$?
	ok $n "$3"
	[ $n = 0 ] || { echo "#   not found: $2"; head -c 2000 "$1" | sed 's/^/#   /'; }
}

golden() {  # golden GOT EXPECTED WHAT; UPDATE=1 rewrites what is expected
	if [ -n "$UPDATE" ]; then cp "$1" "$2"; fi
	diff -u "$2" "$1" > "$work/diff" 2>&1
	n=$?
	ok $n "$3"
	[ $n = 0 ] || head -40 "$work/diff" | sed 's/^/#   /'
}

run() {  # run COMMAND...: stdout to $work/out, stderr to $work/err, exit code to $code
	"$@" > "$work/out" 2> "$work/err"
	code=$?
}

done_testing() {
	echo "1..$n_tests"
	[ $n_failed = 0 ]
	exit
}
