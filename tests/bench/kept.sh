#!/bin/sh
# kept.sh HEADWATER HTTPD: what each program keeps of the fixture web's citations, as one table.
#
# Every program is told the same list: the pages of fixtures/sites/supchina that
# cite something. It reads them and looks at what they link to. How many of the
# citations in their text (expect/citations.tsv, by hand) stand in its output,
# and how much else, is for peers/kept.py to count.
#
# All of it happens in a network namespace of its own, whose loopback answers
# for the fixture's hosts on ports 80 and 443 and where no other host is to be
# reached: programs that take no proxy need root for that. Hyphe is a server and
# cannot be run here; its index, hyphe-traph, is given the links that minet found.
# The peers are kept under build/bench/kept/.

headwater=$(readlink -f "$1")
B=$(dirname "$(readlink -f "$2")")
here=tests/bench/peers
site=fixtures/sites/supchina
kept=$PWD/build/bench/kept
limit=900   # seconds for the slowest, LinkChecker, which asks a host ten times a second at most

if [ "$3" != inside ]; then
	mkdir -p "$kept" && python3 -m venv "$kept/venv" && "$kept/venv/bin/pip" install -q minet==4.2.1 hyphe-traph==3.0.0 || exit 1
	exec unshare --net --mount "$0" "$1" "$2" inside
fi

. tests/support/web.sh
work=$(mktemp -d) || exit 1
lead_pid=
trap '[ -z "$lead_pid" ] || kill $lead_pid; web_stop; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP
chmod 777 "$work"   # LinkChecker, started by root, goes on as nobody

ip link set lo up && cp /etc/hosts "$work/hosts" || exit 1
awk -F '\t' '!/^#/ && NF && $1 != "*" { print "127.0.0.1 " $1 }' $site/map.tsv | sort -u >> "$work/hosts"
mount --bind "$work/hosts" /etc/hosts && web_start "$work/web" $site || exit 1
python3 $here/lead.py $((limit * 2)) 80:"$http" 443:"$https" > "$work/lead" & lead_pid=$!
while [ ! -s "$work/lead" ] && kill -0 $lead_pid; do sleep 0.1; done
chmod -R a+rX "$work/web"

# The AMP twin is one page with its canonical one, and cites what that one cites.
awk -F '\t' 'NR > 1 && $1 !~ /\/\/amp\./ { print $1 }' $site/expect/citations.tsv | LC_ALL=C sort -u > "$work/list"
{ echo url; cat "$work/list"; } > "$work/list.csv"
cat > "$work/linkchecker.ini" <<-END
	[checking]
	maxrunseconds=$limit
	threads=40
	maxrequestspersecond=1000
	sslverify=$work/web/ca/ca.pem
	robotstxt=0
	[filtering]
	checkextern=1
	internlinks=^https?://
	ignore=
	 ^dns:
	 ^mailto:
END

"$headwater" trace -q --store "$work/store.db" --max-depth 1 --host-delay 0 --ip-concurrency 0 --allow-private \
	--cacert "$work/web/ca/ca.pem" -i "$work/list" > "$work/table" &&
	"$headwater" export csv -q --store "$work/store.db" -o "$work" &&
	"$headwater" export dot -q --store "$work/store.db" -o "$work/headwater.dot" || exit 1
"$kept/venv/bin/minet" crawl --silent -k --throttle 0 --max-depth 1 -O "$work/minet" -i "$work/list.csv" url
# shellcheck disable=SC2046 # a word a page
linkchecker -f "$work/linkchecker.ini" -r 1 --no-status -v -o none -F "dot/utf-8/$work/linkchecker.dot" \
	-F "csv/utf-8/$work/linkchecker.csv" $(cat "$work/list") > "$work/linkchecker.log" 2>&1
grep -q 'has been interrupted' "$work/linkchecker.log" && echo "bench: LinkChecker was not done in $limit seconds" >&2

"$kept/venv/bin/python" $here/kept.py $site/expect "$work"
