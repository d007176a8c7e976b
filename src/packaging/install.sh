#!/bin/sh
# install.sh BUILD: put what was built under $DESTDIR$PREFIX. Run by the Makefile, from the top of the tree, which sets
# DESTDIR PREFIX LIBDIR ZSHDIR URL VERSION LIBS.
set -eu
built=$1
program=$built/headwater
to=$DESTDIR$PREFIX
made=$built/share
rm -rf "$made"
mkdir -p "$made"
umask 022

put() {  # put MODE FILE TARGET
	install -D -m "$1" "$2" "$3"
}

# What the program says of itself; no option may be set by who builds it.
HEADWATER_CONFIG=none
export HEADWATER_CONFIG
"$program" help --man > "$made/headwater.1"
for command in $("$program" help | sed -n 's/^  headwater \([a-z]*\) .*/\1/p' | sort -u); do
	"$program" help --man "$command" > "$made/headwater-$command.1"
done
"$program" help --man headwater.conf > "$made/headwater.conf.5"
for shell in bash zsh fish; do
	"$program" help --completion $shell > "$made/completion.$shell"
done
sed -e "s|@PREFIX@|$PREFIX|" -e "s|@LIBDIR@|$LIBDIR|" -e "s|@URL@|$URL|" -e "s|@VERSION@|$VERSION|" \
	-e "s|@LIBS@|$LIBS|" src/packaging/libheadwater.pc.in > "$made/libheadwater.pc"

put 755 "$program" "$to/bin/headwater"
for page in "$made"/*.1; do put 644 "$page" "$to/share/man/man1/${page##*/}"; done
put 644 "$made/headwater.conf.5" "$to/share/man/man5/headwater.conf.5"
put 644 "$made/completion.bash" "$to/share/bash-completion/completions/headwater"
put 644 "$made/completion.zsh" "$DESTDIR$ZSHDIR/_headwater"
put 644 "$made/completion.fish" "$to/share/fish/vendor_completions.d/headwater.fish"
put 644 README.md "$to/share/doc/headwater/README.md"
put 644 LICENSE "$to/share/doc/headwater/LICENSE"
put 644 "$built/library/libheadwater.a" "$DESTDIR$LIBDIR/libheadwater.a"
put 644 "$made/libheadwater.pc" "$DESTDIR$LIBDIR/pkgconfig/libheadwater.pc"
(cd include && find . -name '*.h') | while IFS= read -r header; do
	put 644 "include/$header" "$to/include/headwater/$header"
done
