#!/bin/sh
# deb.sh OUT: make headwater and libheadwater-dev, as Debian packages in OUT, of what was installed in OUT/stage/headwater
# with PREFIX=/usr. Run by the Makefile, which sets URL VERSION DATE DEV_DEPENDS. The same tree and compiler give the
# same bytes: every time in them is DATE's, or SOURCE_DATE_EPOCH.
set -eu
out=$(cd "$1" && pwd)
stage=$out/stage
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(date -u -d "$DATE" +%s)}
LC_ALL=C
export SOURCE_DATE_EPOCH LC_ALL
umask 022
maintainer='The Headwater authors <headwater-news@users.noreply.github.com>'
arch=$(dpkg --print-architecture)
main=$stage/headwater
dev=$stage/libheadwater-dev

# --- two packages of one tree ---------------------------------------------------

mkdir -p "$dev/usr"
mv "$main/usr/include" "$main/usr/lib" "$dev/usr/"
rm "$main/usr/share/doc/headwater/LICENSE"  # Debian has it in copyright
strip --strip-unneeded --remove-section=.comment --remove-section=.note "$main/usr/bin/headwater"
strip --strip-debug --remove-section=.comment --enable-deterministic-archives "$dev"/usr/lib/*/libheadwater.a

documents() {  # documents ROOT PACKAGE
	mkdir -p "$1/usr/share/doc/$2"
	{
		sed "s|@URL@|$URL|" src/packaging/copyright.in
		sed -e '1,/^Copyright/d' -e '1,/./{/^$/d}' -e 's/^$/./' -e 's/^/ /' LICENSE
	} > "$1/usr/share/doc/$2/copyright"
	printf 'headwater (%s) unstable; urgency=low\n\n  * Version %s.\n\n -- %s  %s\n' "$VERSION" "$VERSION" "$maintainer" \
		"$(date -u -R -d "@$SOURCE_DATE_EPOCH")" | gzip -9n > "$1/usr/share/doc/$2/changelog.gz"
}

documents "$main" headwater
documents "$dev" libheadwater-dev
find "$main/usr/share/man" -type f -exec gzip -9n {} +

# --- what they need and are --------------------------------------------------------

shlibs() {  # the packages of the libraries that the program is linked with
	mkdir -p "$stage/shlibs/debian"
	printf 'Source: headwater\n\nPackage: headwater\nArchitecture: any\n' > "$stage/shlibs/debian/control"
	(cd "$stage/shlibs" && dpkg-shlibdeps -O "$main/usr/bin/headwater") | sed -n 's/^shlibs:Depends=//p'
}

control() {  # control ROOT PACKAGE SECTION DEPENDS SYNOPSIS [SUGGESTS]; the description on stdin
	mkdir -p "$1/DEBIAN"
	(cd "$1" && find usr -type f | sort | xargs md5sum) > "$1/DEBIAN/md5sums"
	{
		printf 'Package: %s\nSource: headwater\nVersion: %s\nArchitecture: %s\n' "$2" "$VERSION" "$arch"
		printf 'Maintainer: %s\nInstalled-Size: %s\n' "$maintainer" \
			"$(find "$1/usr" -type f -printf '%s\n' | awk '{ n += int(($1 + 1023) / 1024) } END { print n }')"
		[ -z "${6:-}" ] || printf 'Suggests: %s\n' "$6"
		printf 'Depends: %s\nSection: %s\nPriority: optional\nHomepage: %s\nDescription: %s\n' "$4" "$3" "$URL" "$5"
		cat
	} > "$1/DEBIAN/control"
	chmod -R u+rwX,go+rX,go-w "$1"
	find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
	dpkg-deb --root-owner-group -Zxz --build "$1" "$out/$2_${VERSION}_$arch.deb"
}

control "$main" headwater web "$(shlibs), ca-certificates" 'trace news articles upstream: who cites whom, what can be read' \
	graphviz <<TEXT
 Give it a news article: it follows the links in the article's own text, says
 of each cited source whether a person can read it (free, paywalled,
 registration, metered, blocked, gone; and in which language) and why it thinks
 so, and keeps who cites whom as a graph for Graphviz, Gephi, networkx or R.
TEXT
control "$dev" libheadwater-dev libdevel "$DEV_DEPENDS, libstdc++-$(g++ -dumpversion | cut -d. -f1)-dev | libstdc++-dev" 'read news pages: access, language, citations (C library)' <<TEXT
 The library that headwater is made of, linked statically: from the bytes of a
 page to its text, its language, the citations in it, and what a reader without
 an account meets there.
TEXT
