#!/bin/sh
# deps.sh PACKAGE...: install the Debian packages that are missing; do nothing when all are there.
missing=
for package in "$@"; do
	status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)
	[ "$status" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null; then
	echo "deps: this is not Debian; please install the equivalents of:$missing" >&2
	exit 1
fi
sudo=
if [ "$(id -u)" != 0 ]; then
	sudo=sudo
	command -v sudo >/dev/null || { echo "deps: run as root, or install sudo; missing:$missing" >&2; exit 1; }
fi
echo "deps: installing Debian packages:$missing" >&2
$sudo apt-get update -qq || exit 1
# shellcheck disable=SC2086 # the list is words
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends $missing >/dev/null
