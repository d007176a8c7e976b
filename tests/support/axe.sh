#!/bin/sh
# axe.sh FOLDER: have axe-core (accessibility rules, MPL-2.0; used by tests alone) as FOLDER/axe.min.js, by npm's own settings.
[ -s "$1/axe.min.js" ] && exit 0
command -v npm >/dev/null || { echo "npm is not installed"; exit 1; }
mkdir -p "$1" || exit 1
(cd "$1" && timeout 60 npm pack --silent axe-core@4.10 >/dev/null 2>npm.err && tar -xzf axe-core-*.tgz package/axe.min.js &&
	mv package/axe.min.js . && rm -rf package axe-core-*.tgz) || { echo "axe-core could not be fetched"; exit 1; }
