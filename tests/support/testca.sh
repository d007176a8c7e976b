#!/bin/sh
# A throw-away certificate authority and one server certificate, for httpd.
#
#     testca.sh DIR HOST...              names given here
#     testca.sh DIR --map MAP.tsv...     names from the first column of maps
#
# Makes DIR/ca.pem, DIR/cert.pem and DIR/key.pem. The certificate names each
# HOST, localhost and 127.0.0.1. DIR/expired.pem is the same but for its last
# day, which was yesterday, and DIR/selfsigned.pem but for its signature, which
# is its own; their key is DIR/key.pem, too. DIR/hosts keeps the list: when it is the same
# and the certificate has a day left, nothing is done. The authority's own key
# is thrown away at once, so nobody can sign anything else with it.

set -eu

if [ $# -lt 2 ]; then
	echo "usage: testca.sh DIR HOST... | DIR --map MAP.tsv..." >&2
	exit 2
fi
dir=$1
shift
mkdir -p "$dir"
tmp=$(mktemp -d "$dir/new.XXXXXX")
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM

if [ "$1" = --map ]; then
	shift
	awk -F '\t' '!/^#/ && NF && $1 != "*" { print $1 }' "$@" >"$tmp/names"
else
	printf '%s\n' "$@" >"$tmp/names"
fi
# An address goes under IP, so 127.0.0.1 is not asked for as a name.
{ echo localhost; cat "$tmp/names"; } |
	tr 'A-Z' 'a-z' | grep -vx '127\.0\.0\.1' | LC_ALL=C sort -u >"$tmp/hosts"

if cmp -s "$tmp/hosts" "$dir/hosts" && [ -s "$dir/ca.pem" ] && [ -s "$dir/key.pem" ] && [ -s "$dir/selfsigned.pem" ] &&
   openssl x509 -in "$dir/cert.pem" -noout -checkend 86400 >/dev/null 2>&1; then
	exit 0
fi

# A configuration of our own: what the system's says must not matter.
{
	cat <<-END
	[req]
	distinguished_name = name
	[name]
	[ca]
	basicConstraints = critical, CA:TRUE
	keyUsage = critical, keyCertSign
	subjectKeyIdentifier = hash
	[server]
	basicConstraints = critical, CA:FALSE
	keyUsage = critical, digitalSignature
	extendedKeyUsage = serverAuth
	authorityKeyIdentifier = keyid
	subjectAltName = @names
	[selfsigned]
	subjectAltName = @names
	[names]
	IP.1 = 127.0.0.1
	END
	awk '{ print "DNS." NR " = " $0 }' "$tmp/hosts"
} >"$tmp/openssl.cnf"

quietly() {
	"$@" 2>"$tmp/err" || { cat "$tmp/err" >&2; exit 1; }
}

ec='ec -pkeyopt ec_paramgen_curve:P-256 -nodes'
# shellcheck disable=SC2086  # $ec is several words
quietly openssl req -config "$tmp/openssl.cnf" -x509 -newkey $ec -keyout "$tmp/ca.key" \
	-extensions ca -days 30 -subj "/CN=Headwater test CA" -out "$tmp/ca.pem"
# shellcheck disable=SC2086
quietly openssl req -config "$tmp/openssl.cnf" -new -newkey $ec -keyout "$tmp/key.pem" \
	-subj "/CN=Headwater test server" -out "$tmp/csr.pem"
sign() {  # sign OUT DAY...
	out=$1
	shift
	openssl x509 -req -in "$tmp/csr.pem" -CA "$tmp/ca.pem" -CAkey "$tmp/ca.key" -set_serial 1 "$@" \
		-extfile "$tmp/openssl.cnf" -extensions server -out "$out"
}
quietly sign "$tmp/cert.pem" -days 30
# From OpenSSL 3.4 on, no day ends before it begins, but both can be said.
sign "$tmp/expired.pem" -days -1 2>"$tmp/err" ||
	quietly sign "$tmp/expired.pem" -not_before 20200101000000Z -not_after 20200201000000Z
quietly openssl req -config "$tmp/openssl.cnf" -x509 -key "$tmp/key.pem" -extensions selfsigned -days 30 \
	-subj "/CN=Headwater test server" -out "$tmp/selfsigned.pem"

# The list last: a run that was cut short is done again.
rm -f "$dir/hosts"
mv "$tmp/ca.pem" "$tmp/cert.pem" "$tmp/expired.pem" "$tmp/selfsigned.pem" "$tmp/key.pem" "$dir/"
mv "$tmp/hosts" "$dir/hosts"
