#!/bin/sh
# crawl.sh HEADWATER TOOLS: the whole crawl against its peers, as one table.
# TOOLS is the folder of crawl_site, crawl_cost and crawl_loop.
#
# nginx serves a made-up site of 200 hosts on loopback, on the same cores as
# whoever crawls it: news pages (300 KB, 45 KB compressed, 190 links, 5 of them
# in the text) and small ones (5 KB). Every program is given the same list of
# pages, asks with 64 requests in flight where it lets itself be told, gzip
# accepted, no delay between requests, by HTTP/1.1 with nginx as its proxy, so
# that 200 host names need neither a resolver nor port 80. headwater and each
# peer take turns; a ratio is between two runs that follow each other: one of
# wall time, which is what counts and means nothing while others use the
# machine, and one of CPU time, which they hardly change.
#
# The site is made once and kept under build/bench/, as are the peers.
#
#   PAGES=10000     pages of the long runs, a multiple of 200
#   KNOWN=100000    small pages known in the last run for memory
#   ROUNDS=3        rounds against each peer, with PEER_PAGES=400 for Scrapy and Crawlee

headwater=$(readlink -f "$1")
tools=$(readlink -f "$2")
here=$(readlink -f "$(dirname "$0")")
support=$here/../support
installed=$PWD/build/bench
pages=${PAGES:-10000} known=${KNOWN:-100000} rounds=${ROUNDS:-3} peer_pages=${PEER_PAGES:-400}
hosts=200
turn=1000                 # pages of headwater's and wget2's part of a round
small_turn=5000
known_asked=10000
limit=600                 # seconds that any one run may take
cores=$(nproc)
export PEERS="$installed"

mkdir -p "$installed" || exit 1
work=$(mktemp -d) || exit 1
nginx_pid='' cost_pid=''
finish() {
	[ -z "$cost_pid" ] || kill "$cost_pid" 2> /dev/null
	[ -z "$nginx_pid" ] || kill "$nginx_pid" 2> /dev/null
	wait
	rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM HUP

# bounded SERVER COMMAND...: under crawl_cost, which ends all of it in time, and when this script ends
bounded() {
	server=$1
	shift
	"$tools/crawl_cost" "$server" $limit "$@" < /dev/null &
	cost_pid=$!
	wait $cost_pid
	status=$?
	cost_pid=''
	return $status
}

# --- site and server -----------------------------------------------------------

# site NAME PAGES KIND: as many pages or more are there, made by this very generator; or they are made anew
site() {
	generator=$(cksum < "$here/crawl_site.c" | tr ' ' -)
	read -r made_by made 2> /dev/null < "$installed/site/$1.made" && [ "$made_by" = "$generator" ] && [ "$made" -ge "$2" ] && return
	echo "bench: writing $2 $3 pages under build/bench/site/" >&2
	rm -rf "$installed/site/$1" "$installed/site/$1.made"
	mkdir -p "$installed/site/$1" && bounded $$ "$tools/crawl_site" "$installed/site/$1" "$2" $hosts "$3" 3> /dev/null &&
		echo "$generator $2" > "$installed/site/$1.made"
}

# The program alone: Debian's package would start a server for all the world to see.
find_nginx() {
	PATH=$PATH:/usr/sbin:$installed/nginx/usr/sbin
	command -v nginx > /dev/null && return
	(cd "$installed" && apt-get download nginx && dpkg-deb -x nginx_*.deb nginx) > "$installed/nginx.log" 2>&1
	nginx -v 2> /dev/null
}

write_config() {
	[ "$(id -u)" != 0 ] || echo "user root;"
	cat <<-END
	daemon off;
	worker_processes $cores;
	pid $work/nginx.pid;
	error_log $work/nginx.err;
	events { worker_connections 4096; }
	http {
		access_log off;
		sendfile on;
		tcp_nopush on;
		keepalive_timeout 300;
		keepalive_requests 1000000;
		types { text/html html; text/plain txt; }
		gzip_static always;
		gunzip on;
		client_body_temp_path $work/body;
		proxy_temp_path $work/proxy;
		fastcgi_temp_path $work/fastcgi;
		uwsgi_temp_path $work/uwsgi;
		scgi_temp_path $work/scgi;
		server { listen 127.0.0.1:$1 backlog=1024; root $installed/site/news/\$host; }
		server { listen 127.0.0.1:$(($1 + 1)) backlog=1024; root $installed/site/small/\$host; }
		server {
			listen 127.0.0.1:$(($1 + 2)) ssl http2 backlog=1024;
			ssl_certificate $work/ca/cert.pem;
			ssl_certificate_key $work/ca/key.pem;
			root $installed/site/news/\$host;
		}
	}
	END
}

# On three ports in a row that nobody has; an hour at most.
start_nginx() {
	tries=0
	while [ $tries -lt 5 ]; do
		port=$((20000 + ($$ + tries * 97) % 10000 * 3))
		write_config $port > "$work/nginx.conf"
		timeout 3600 nginx -e "$work/nginx.err" -c "$work/nginx.conf" 2> /dev/null &
		nginx_pid=$!
		naps=0
		while [ ! -s "$work/nginx.pid" ] && [ $naps -lt 40 ] && kill -0 $nginx_pid 2> /dev/null; do
			naps=$((naps + 1))
			sleep 0.1
		done
		sleep 0.3
		[ -s "$work/nginx.pid" ] && kill -0 $nginx_pid 2> /dev/null && return
		kill $nginx_pid 2> /dev/null
		wait $nginx_pid
		tries=$((tries + 1))
	done
	echo "bench: nginx does not start:" >&2
	cat "$work/nginx.err" >&2
	return 1
}

# --- one run ---------------------------------------------------------------------

# cost COMMAND...: its cost into $work/cost, as crawl_cost tells it; output into $work/out
cost() {
	bounded "$(cat "$work/nginx.pid")" "$@" 3> "$work/cost" > "$work/out" 2> "$work/err"
}

# keep NAME PAGES CAME: PAGES and the cost as one line for NAME, if all came; sets rate and cpu_rate, pages a second
keep() {
	if [ "$3" != "$2" ]; then
		echo "bench: $1: ${3:-none} of $2 pages came" >&2
		tail -3 "$work/err" >&2
		return 1
	fi
	echo "$2 $(tr '\t' ' ' < "$work/cost")" >> "$work/$1.runs"
	rate=$(tail -n 1 "$work/$1.runs" | awk '{ print $1 / $2 }')
	cpu_rate=$(tail -n 1 "$work/$1.runs" | awk '{ print $1 / $3 }')
}

# list SITE N SCHEME: a list of the first N pages
list() {
	head -n "$2" "$installed/site/$1/list" | sed "s|^|$3://|" > "$work/list"
}

# trace NAME SITE N SCHEME WANTED OPTION...: headwater over the first N, of which WANTED are asked for
trace() {
	name=$1 n=$5
	list "$2" "$3" "$4"
	shift 5
	rm -f "$work"/store.db*
	cost "$headwater" trace -q --store "$work/store.db" --max-depth 0 --host-delay 0 --host-concurrency 8 --ip-concurrency 0 \
		--concurrency 64 --allow-private "$@" -i "$work/list"
	keep "$name" "$n" "$(sqlite3 "$work/store.db" 'SELECT count(*) FROM pages WHERE status = 200 AND words > 0')"
}

ours() { trace "$1" news "$2" http "$2" -x "http://127.0.0.1:$port"; }
ours_h2() { trace "$1" news "$2" https "$2" --connect-to "::127.0.0.1:$((port + 2))" --cacert "$work/ca/ca.pem"; }
ours_small() { trace "$1" small "$2" http "$2" -x "http://127.0.0.1:$((port + 1))"; }

# All are queued, which is what could cost memory; asking for all of them would take minutes.
ours_known() { trace known small "$known" http $known_asked -x "http://127.0.0.1:$((port + 1))" --max-pages $known_asked; }

run_wget2() {
	list news $turn http
	cost env http_proxy="http://127.0.0.1:$port" wget2 -q --no-config --max-threads=16 -O /dev/null -i "$work/list" &&
		keep wget2 $turn $turn
}

run_scrapy() {
	list news "$peer_pages" http
	rm -f "$work/items"
	cost "$installed/venv/bin/python" "$here/peers/crawl_scrapy.py" "$work/list" "http://127.0.0.1:$port" "$work/items"
	keep scrapy "$peer_pages" "$(wc -l < "$work/items")"
}

run_crawlee() {
	list news "$peer_pages" http
	rm -rf "$work/crawlee"
	cost node "$here/peers/crawl_crawlee.mjs" "$work/list" "http://127.0.0.1:$port" "$work/crawlee"
	keep crawlee "$peer_pages" "$(ls "$work/crawlee/datasets/default" | grep -c '^0')"
}

run_loop() {
	list small $small_turn http
	cost "$tools/crawl_loop" "$work/list" "http://127.0.0.1:$((port + 1))"
	keep loop $small_turn "$(cat "$work/out")"
}

# --- peers --------------------------------------------------------------------------

find_wget2() {
	command -v wget2 > /dev/null || "$support/deps.sh" wget2 > "$installed/wget2.log" 2>&1
	wget2_version=$(wget2 --version 2> /dev/null | sed -n '1s/.*Wget2 \([0-9.]*\).*/\1/p')
	[ -n "$wget2_version" ]
}

find_scrapy() {
	python=$installed/venv/bin/python
	version='import scrapy; print(scrapy.__version__)'
	"$python" -c "$version" > /dev/null 2>&1 ||
		{ python3 -m venv "$installed/venv" && "$python" -m pip install -q scrapy; } > "$installed/scrapy.log" 2>&1
	scrapy_version=$("$python" -c "$version" 2> /dev/null)
}

find_crawlee() {
	version='require(`${process.env.PEERS}/node_modules/@crawlee/cheerio`);
		console.log(require(`${process.env.PEERS}/node_modules/@crawlee/cheerio/package.json`).version)'
	node -e "$version" > /dev/null 2>&1 ||
		npm install --no-audit --no-fund --prefix "$installed" @crawlee/cheerio > "$installed/crawlee.log" 2>&1
	crawlee_version=$(node -e "$version" 2> /dev/null)
}

# --- rounds ---------------------------------------------------------------------------

# against NAME: ours, then theirs; one ratio of each kind
against() {
	if [ "$1" = loop ]; then ours_small small $small_turn; else ours turn $turn; fi || return
	our_rate=$rate our_cpu_rate=$cpu_rate
	"run_$1" || return
	awk -v a="$our_rate" -v b="$rate" 'BEGIN { print a / b }' >> "$work/$1.ratios"
	awk -v a="$our_cpu_rate" -v b="$cpu_rate" 'BEGIN { print a / b }' >> "$work/$1.cpu_ratios"
}

# --- the table ----------------------------------------------------------------------------

row() { printf '%-44s %9s %9s %9s %9s  %s\n' "$@"; }

middle() { sort -n | awk '{ v[NR] = $1 } END { if (NR) print v[int((NR + 1) / 2)] }'; }

# met VALUE WANTED [most]: what to say of it
met() {
	awk -v v="$1" -v w="$2" -v most="$3" 'BEGIN { print (most ? "<= " : ">= ") w ((most ? v <= w : v >= w) ? "  met" : "  missed") }'
}

# ratio_row TEXT NAME WANTED
ratio_row() {
	[ -s "$work/$2.ratios" ] || { row "$1" - - - - "failed"; return; }
	median=$(middle < "$work/$2.ratios")
	# shellcheck disable=SC2046 # four words
	row "$1" $(sort -n "$work/$2.ratios" | awk -v m="$median" -v c="$(middle < "$work/$2.cpu_ratios")" \
		'{ v[NR] = $1 } END { printf "%.2f %.2f %.2f %.2f", m, v[1], v[NR], c }') "$(met "$median" "$3")"
}

# cost_row TEXT NAME: medians of its runs
cost_row() {
	[ -s "$work/$2.runs" ] || { row "$1" - - - - "failed"; return; }
	rate=$(awk '{ print $1 / $2 }' "$work/$2.runs" | middle)
	cpu=$(awk '{ print 1000 * $3 / $1 }' "$work/$2.runs" | middle)
	mib=$(awk '{ print $4 / 1024 }' "$work/$2.runs" | middle)
	busy=$(awk '{ print $6 }' "$work/$2.runs" | middle)
	others=$(awk '{ print $7 }' "$work/$2.runs" | middle)
	row "$1" "$(printf %.1f "$rate")" "$(printf %.2f "$cpu")" "$(printf %.0f "$mib")" "$(printf '%.0f %%' "$busy")" \
		"$(printf '%.0f %%' "$others")"
}

# figure NAME COLUMN: of its last run
figure() { awk -v c="$2" 'END { print $c }' "$work/$1.runs" 2> /dev/null; }

targets() {
	cpu=$(awk '{ printf "%.1f", 1000 * $3 / $1 }' "$work/whole.runs")
	echo "  CPU seconds per 1,000 pages, $pages news pages: $cpu  $(met "$cpu" 7 most)"
	echo "  cores busy (nginx included) while work was queued: $(figure whole 6) %  $(met "$(figure whole 6)" 90)"
	peak=$(figure whole 4) first=$(figure turn 4) last=$(figure known 4)
	echo "  peak memory, MiB: $((first / 1024)) at $turn pages, $((peak / 1024)) at $pages," \
	     "$((${last:-0} / 1024)) with $known small pages known  $(met "$((peak / 1024))" 150 most)"
}

not_measured() {
	cat <<-END

	Not measured: the web's own latency, name look-ups and robots.txt of peers (headwater asks each host's, they do not);
	following links (all are given the same list); TLS of peers; httrack, linkinator and LinkChecker (none
	takes a list through a proxy at speed); memory of peers beyond these pages; disks slower than this one.
	wget2 keeps nothing and builds no tree; the loop throws the bodies away; Scrapy and Crawlee keep title, text and links.
	END
}

# --- all ----------------------------------------------------------------------------------------

find_nginx || { echo "bench: the crawl is skipped: no nginx here, and it cannot be had (build/bench/nginx.log)"; exit 0; }
site news "$pages" news && site small "$known" small || exit 1
# shellcheck disable=SC2046 # the names are words
"$support/testca.sh" "$work/ca" $(cut -d/ -f1 "$installed/site/news/list" | sort -u) || exit 1
start_nginx || exit 1

for peer in wget2 scrapy crawlee; do
	"find_$peer" && peers="$peers $peer"
done
i=0
while [ $i -lt "$rounds" ]; do
	for peer in $peers loop; do
		against $peer
	done
	i=$((i + 1))
done
ours whole "$pages"
ours_h2 whole_h2 "$pages"
ours_known

echo "A made-up site of $hosts hosts on loopback, $cores cores for nginx and crawler together; $rounds rounds"
echo
row "headwater / peer: pages a second" median min max "CPU time" "wanted"
for peer in wget2 scrapy crawlee; do
	eval "version=\$${peer}_version"
	wanted=14 && [ $peer != wget2 ] || wanted=0.4
	if [ -n "$version" ]; then
		ratio_row "$peer $version" $peer $wanted
	else
		row "$peer" - - - - "skipped: not installed and cannot be (build/bench/$peer.log)"
	fi
done
ratio_row "bare libcurl loop, small pages" loop 0.6
echo
row "" pages/s "CPU s/1k" "peak MiB" busy "taken by others"
cost_row "headwater, $pages news pages, HTTP/1.1" whole
cost_row "headwater, $pages news pages, TLS, HTTP/2" whole_h2
cost_row "headwater, $turn news pages" turn
cost_row "wget2, $turn" wget2
cost_row "Scrapy, $peer_pages" scrapy
cost_row "Crawlee, $peer_pages" crawlee
cost_row "headwater, $small_turn small pages" small
cost_row "bare loop, $small_turn small pages" loop
cost_row "headwater, $known_asked of $known small pages" known
echo
targets
not_measured
