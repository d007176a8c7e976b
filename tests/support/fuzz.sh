#!/bin/sh
# fuzz.sh MAKE SECONDS FUZZER...: run each fuzzer that long, seeds first.
make=$1 seconds=$2
shift 2
for fuzzer in "$@"; do
	$make --no-print-directory VARIANT=fuzz "build/fuzz/fuzz/$fuzzer" || exit 1
	mkdir -p "build/fuzz/corpus/$fuzzer"
	echo "== $fuzzer, $seconds s"
	"build/fuzz/fuzz/$fuzzer" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
		-print_final_stats=1 -artifact_prefix="build/fuzz/$fuzzer-" \
		"build/fuzz/corpus/$fuzzer" "fixtures/fuzz/${fuzzer#fuzz_}" || exit 1
done
