# web.sh: start and stop the fixture web; to be sourced by demo.sh and the stories.
#
#   web_start WORK SITE...   serve sites on loopback, HTTP and HTTPS; sets WEB
#   web_stop                 stop the server by its pid
#
# $WEB are the options with which headwater reaches it: all its hosts live at one address. The server's log is
# WORK/requests.log. B names the build folder.

B=${B:-build/debug}
HEADWATER_CONFIG=none  # whoever runs this may have set options for themselves
export HEADWATER_CONFIG

web_start() {
	web_work=$1
	shift
	mkdir -p "$web_work" || return 1
	maps=
	for site in "$@"; do maps="$maps $site/map.tsv"; done
	# shellcheck disable=SC2086 # the list is words
	tests/support/testca.sh "$web_work/ca" --map $maps || return 1
	rm -f "$web_work/ready" "$web_work/requests.log"
	"$B/httpd" --ready "$web_work/ready" --log "$web_work/requests.log" \
		--cert "$web_work/ca/cert.pem" --key "$web_work/ca/key.pem" --max-seconds 900 "$@" &
	web_pid=$!
	tries=0
	while [ ! -s "$web_work/ready" ]; do
		tries=$((tries + 1))
		if [ $tries -gt 200 ] || ! kill -0 $web_pid 2>/dev/null; then
			echo "web: the fixture server did not start" >&2
			return 1
		fi
		sleep 0.05
	done
	http=$(sed -n 's/^http=//p' "$web_work/ready")
	https=$(sed -n 's/^https=//p' "$web_work/ready")
	WEB="--connect-to :80:127.0.0.1:$http --connect-to :443:127.0.0.1:$https
	     --cacert $web_work/ca/ca.pem --allow-private --ip-concurrency 0"
}

web_stop() {
	[ -z "$web_pid" ] || { kill "$web_pid" 2>/dev/null; wait "$web_pid" 2>/dev/null; }
	web_pid=
}
