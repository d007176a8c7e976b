#!/bin/sh
# run.sh BENCH_PAGE [CORPUS]: the read path against plain gumbo and against
# its peers, as one table of ratios. CORPUS is a folder with list.tsv and
# pages/ (plain or .gz); without one the fixture web's own pages are read.
#
# All programs hold the same pages in memory, run pinned to one core, and take
# turns: each round is one pass of ours and one of theirs, and gives one ratio
# of the CPU time that the two processes used. Peers are installed under
# build/bench/; one that cannot be had is skipped, and its row says so.
#
#   ROUNDS=7        rounds against gumbo
#   PEER_ROUNDS=5   rounds against each peer, on PEER_PAGES=48 of the pages
#   CORE=N          the core [the last one]

bench=$(readlink -f "$1")
corpus=$2
here=$(readlink -f "$(dirname "$0")")
installed=$PWD/build/bench
rounds=${ROUNDS:-7} peer_rounds=${PEER_ROUNDS:-5} peer_pages=${PEER_PAGES:-48}
core=${CORE:-$(($(nproc) - 1))}
tab=$(printf '\t')

[ -z "$corpus" ] || [ -f "$corpus/list.tsv" ] || {
	echo "bench: say CORPUS=DIR, a folder with list.tsv and pages/" >&2
	exit 1
}
mkdir -p "$installed" || exit 1
work=$(mktemp -d) || exit 1
trap 'exec 3>&- 5>&-; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

# --- pages ---------------------------------------------------------------------

# The corpus, unpacked: list.tsv names what is read.
copy_corpus() {
	cp -r "$1/pages" "$1/list.tsv" "$work" && chmod -R u+w "$work" &&
		find "$work/pages" -name '*.gz' -exec gunzip -f {} +
}

# The fixture web: a page's folder is its host.
copy_fixtures() {
	for site in fixtures/sites/*/pages; do
		cp -r "$site/." "$work" || return 1
	done
	(cd "$work" && find . -mindepth 2 -name '*.html' | sort |
		sed "s|^\./\(.*\)|\1$tab""https://\1|") > "$work/list.tsv"
}

if [ -n "$corpus" ]; then
	copy_corpus "$corpus" || exit 1
	kind="real pages" judged=1
else
	copy_fixtures || exit 1
	kind="pages of the fixture web: few, small and made up; say CORPUS=DIR for figures that mean something" judged=0
fi
cd "$work" || exit 1
n=$(wc -l < list.tsv)
every=$(((n + peer_pages - 1) / peer_pages))
n_peer=$(((n + every - 1) / every))
bytes=$(cut -f1 list.tsv | tr '\n' '\0' | xargs -0 cat | wc -c)

# --- the table -----------------------------------------------------------------

row() { printf '%-52s %8s %8s %8s  %s\n' "$@"; }

# ratio_row NAME [ATLEAST]: one ratio a line on stdin; only real pages are held against what is wanted
ratio_row() {
	sort -n | awk '{ v[NR] = $1 } END { if (NR) printf "%.2f %.2f %.2f", v[int((NR + 1) / 2)], v[1], v[NR] }' > ratio
	read -r median min max < ratio || true
	[ -n "$median" ] || { row "$1" - - - "failed"; return; }
	row "$1" "$median" "$min" "$max" \
		"$(awk -v m="$median" -v w="$2" -v j=$judged 'BEGIN { if (j && w) print ">= " w (m >= w ? "  met" : "  missed") }')"
}

# --- gumbo ---------------------------------------------------------------------

pinned() { taskset -c "$core" "$@"; }

against_gumbo() {
	{ echo gumbo page whole; i=0; while [ $i -lt "$rounds" ]; do echo gumbo page whole; i=$((i + 1)); done; } |
		pinned "$bench" list.tsv | sed 1d > gumbo.tsv   # the first pass warms up
	awk '{ print $1 / $2 }' gumbo.tsv | ratio_row "plain gumbo / page_read()"
	awk '{ print $1 / $3 }' gumbo.tsv | ratio_row "plain gumbo / whole path" 3
}

# --- peers ---------------------------------------------------------------------

# against_peer NAME ATLEAST COMMAND...: rounds of our pass and theirs, taking turns
against_peer() {
	name=$1 wanted=$2
	shift 2
	rm -f ours.in ours.out theirs.in theirs.out
	mkfifo ours.in ours.out theirs.in theirs.out || exit 1
	pinned "$bench" list.tsv "$every" < ours.in > ours.out &
	pinned "$@" list.tsv "$every" < theirs.in > theirs.out 2> peer.err &
	exec 3> ours.in 4< ours.out 5> theirs.in 6< theirs.out
	i=0
	while [ $i -le "$peer_rounds" ]; do
		echo whole >&3 && read -r ours <&4 && echo >&5 && read -r theirs <&6 || break
		[ $i -eq 0 ] || echo "$ours $theirs"            # the first pass warms up
		i=$((i + 1))
	done 2> /dev/null > peer.tsv
	exec 3>&- 4<&- 5>&- 6<&-
	wait
	awk '{ print $2 / $1 }' peer.tsv | ratio_row "$name / whole path" "$wanted"
	[ -s peer.tsv ] || sed 's/^/    /' peer.err | tail -3
}

skip() { row "$1 / whole path" - - - "skipped: $2"; }

against_trafilatura() {
	python=$installed/venv/bin/python
	version='from importlib.metadata import version; import trafilatura; print(version("trafilatura"))'
	"$python" -c "$version" > /dev/null 2>&1 || {
		# lxml_html_clean: a part of lxml once, which trafilatura's own dependencies still import
		python3 -m venv "$installed/venv" && "$python" -m pip install -q trafilatura lxml_html_clean
	} > "$installed/trafilatura.log" 2>&1
	v=$("$python" -c "$version" 2> /dev/null) ||
		{ skip trafilatura "not installed and cannot be (build/bench/trafilatura.log)"; return; }
	against_peer "trafilatura $v" 8 "$python" "$here/peers/trafilatura_bench.py"
}

against_readability() {
	export PEERS="$installed"
	version='const v = (p) => require(`${process.env.PEERS}/node_modules/${p}/package.json`).version;
		require(`${process.env.PEERS}/node_modules/jsdom`);
		console.log(`readability ${v("@mozilla/readability")} on jsdom ${v("jsdom")}`)'
	node -e "$version" > /dev/null 2>&1 ||
		npm install --no-audit --no-fund --prefix "$installed" @mozilla/readability jsdom \
			> "$installed/readability.log" 2>&1
	v=$(node -e "$version" 2> /dev/null) ||
		{ skip "readability on jsdom" "not installed and cannot be (build/bench/readability.log)"; return; }
	against_peer "$v" 15 node "$here/peers/readability_bench.mjs"
}

# --- memory --------------------------------------------------------------------

memory() {
	largest=$(cut -f1 list.tsv | tr '\n' '\0' | xargs -0 ls -S | sed -n 1p)
	pinned "$bench" -m "$largest" https://example.com/ > memory.tsv &&
		read -r size arena before peak < memory.tsv || { row "memory" - - - failed; return; }
	echo
	echo "Memory for the largest page alone ($((size / 1024)) KiB), in a fresh process, as multiples of that page:"
	awk -v s="$size" -v a="$arena" -v b="$before" -v p="$peak" -v j=$judged 'BEGIN {
		m = p * 1024 / s
		printf "  peak of the process %.1f (%.1f with the page in memory, before it is read)%s\n",
			m, b * 1024 / s, j ? m < 20 ? "  < 20  met" : "  < 20  missed" : ""
		printf "  arena of the page   %.1f\n", a / s }'
}

# --- where the time goes -------------------------------------------------------

# Shares of the instructions of the whole path, by callgrind, on a few of the pages.
stages() {
	echo
	command -v valgrind > /dev/null || { echo "Where the time goes: skipped, no valgrind here"; return; }
	few=$(((n + 15) / 16))
	echo whole | valgrind -q --tool=callgrind --callgrind-out-file=callgrind.out \
		"$bench" list.tsv "$few" > /dev/null 2>&1
	callgrind_annotate --inclusive=yes --threshold=100 callgrind.out 2> /dev/null > callgrind.txt
	echo "Where the time goes (instructions by callgrind on $(((n + few - 1) / few)) of the pages):"
	awk '
	BEGIN {
		n = split("charset, UTF-8:page_charset page_to_utf8;pre-scan:prescan;gumbo:tree_build;" \
		          "walk, regions:walk_tree regions_settle;facts, JSON-LD:facts_read;body:body_find;" \
		          "language:language_identify;access:access_judge;cite:cite_page;JSON:page_json", stage, ";")
	}
	match($0, /:[a-z_0-9]+ \[/) {
		name = substr($0, RSTART + 1, RLENGTH - 3)
		count = $1
		gsub(",", "", count)
		if (!(name in cost)) cost[name] = count
	}
	END {
		whole = cost["whole_path"]
		if (!whole) { print "  failed"; exit }
		for (i = 1; i <= n; i++) {
			split(stage[i], part, ":")
			m = split(part[2], f, " ")
			sum = 0
			for (k = 1; k <= m; k++) sum += cost[f[k]]
			all += sum
			printf "  %-16s %5.1f %%\n", part[1], 100 * sum / whole
		}
		printf "  %-16s %5.1f %%\n", "the rest", 100 * (whole - all) / whole
	}' callgrind.txt
}

echo "$n $kind"
echo "($((bytes / n / 1024)) KiB a page; one core; CPU time; $rounds rounds, peers $peer_rounds rounds on $n_peer of the pages)"
echo
row "how many times as long it takes" median min max wanted
against_gumbo
against_trafilatura
against_readability
memory
stages
