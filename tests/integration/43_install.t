#!/bin/sh
# What is installed works, is linked with, and goes away whole; so does the Debian package.
. tests/integration/story.sh

unset MAKEFLAGS MFLAGS MAKELEVEL  # of who runs the tests
VARIANT=${VARIANT:-debug}
root=$work/root
prefix=/opt/head
INSTALL="DESTDIR=$root PREFIX=$prefix INSTALL_VARIANT=$VARIANT"
site=fixtures/sites/supchina
page=$site/$(awk -F '\t' '$1 == "www.wsj.com" && $2 ~ /articles/ { print $NF; exit }' $site/map.tsv)
url=https://www.wsj.com/articles/washington-tells-allies-huawei-can-use-carriers-back-doors-11581452256

# shellcheck disable=SC2086 # the settings are words
run make --no-print-directory install $INSTALL
is $code 0 "make install"
(cd "$root$prefix" && find . -type f | grep -v '^./include/\|/headwater-[a-z]*\.1$' | sort) > "$work/files"
cat > "$work/wanted" <<'FILES'
./bin/headwater
./lib/libheadwater.a
./lib/pkgconfig/libheadwater.pc
./share/bash-completion/completions/headwater
./share/doc/headwater/LICENSE
./share/doc/headwater/README.md
./share/fish/vendor_completions.d/headwater.fish
./share/man/man1/headwater.1
./share/man/man5/headwater.conf.5
./share/zsh/site-functions/_headwater
FILES
diff "$work/wanted" "$work/files"
ok $? "all is where it belongs"
is "$(ls "$root$prefix/share/man/man1" | wc -l)" "$(($("$headwater" help | sed -n 's/^  headwater \([a-z]*\) .*/\1/p' | sort -u | wc -l) + 1))" "a manual page for each command"
is "$(cd "$root$prefix/include/headwater" && find . -type f | sort)" "$(cd include && find . -name '*.h' | sort)" "every contract is there"
run "$root$prefix/bin/headwater" --version
is "$code $(cat "$work/out")" "0 headwater $(sed -n 's/^VERSION := //p' Makefile)" "the program runs"

nm --defined-only --extern-only --format=posix "$root$prefix/lib/libheadwater.a" | awk '$2 ~ /^[TDBR]$/ { print $1 }' | sort -u > "$work/names"
cat include/*.h include/*/*.h | tr -cs 'a-z0-9_' '\n' | sort -u > "$work/told"
is "$(comm -23 "$work/names" "$work/told") $(grep -cx 'page_read\|access_judge\|cite_page' "$work/names")" " 3" "a program that embeds it meets no name but the contracts'"

# the README's example, as it stands there
awk '/^```$/ { on = 0 } on; /^```c$/ { on = 1 }' README.md > "$work/verdict.c"
PKG_CONFIG_PATH=$root$prefix/lib/pkgconfig
export PKG_CONFIG_PATH
sed "s|^prefix=.*|prefix=$root$prefix|; s|^libdir=.*|libdir=\${prefix}/lib|" "$PKG_CONFIG_PATH/libheadwater.pc" > "$work/libheadwater.pc"
is "$(pkg-config --modversion libheadwater)" "$(sed -n 's/^VERSION := //p' Makefile)" "pkg-config knows the version"
PKG_CONFIG_PATH=$work
case $VARIANT in
asan) sanitizer=-fsanitize=address,undefined ;;
tsan) sanitizer=-fsanitize=thread ;;
cov) sanitizer=--coverage ;;
*) sanitizer= ;;
esac
# shellcheck disable=SC2046,SC2086 # flags are words
run ${CC:-cc} -Wall -Wextra -Werror $sanitizer "$work/verdict.c" -o "$work/verdict" $(pkg-config --cflags --libs --static libheadwater)
is "$code $(cat "$work/err")" "0 " "the README's example compiles, without a warning"
# shellcheck disable=SC2046,SC2086 # flags are words
run ${CC:-cc} $sanitizer "$work/verdict.c" -o "$work/verdict" $(pkg-config --cflags --libs libheadwater)
is "$code $(cat "$work/err")" "0 " "also without --static"
run "$work/verdict" "$page" "$url"
is "$code" 0 "runs"
has "$work/out" "paywalled, 99 % sure: " "and says what headwater says: $(cat "$work/out")"

echo "not ours" > "$root$prefix/share/man/man1/head.1"
# shellcheck disable=SC2086 # the settings are words
run make --no-print-directory uninstall $INSTALL
is "$code $(cd "$root$prefix" && find . -type f)" "0 ./share/man/man1/head.1" "make uninstall takes away all that is ours, and nothing else"

# the package
[ -z "$sanitizer" ] && command -v dpkg-shlibdeps > /dev/null || done_testing
run make --no-print-directory deb-only INSTALL_VARIANT="$VARIANT" DEB="$work/deb"
is $code 0 "make deb"
[ $code = 0 ] || sed 's/^/# /' "$work/err"
mkdir "$work/first"
mv "$work"/deb/*.deb "$work/first/"
run make --no-print-directory deb-only INSTALL_VARIANT="$VARIANT" DEB="$work/deb"
same=0
for package in "$work"/first/*.deb; do cmp "$package" "$work/deb/${package##*/}" || same=1; done
ok $same "made again, it is the same, byte for byte"
if command -v lintian > /dev/null; then
	lintian --allow-root --fail-on error,warning "$work"/deb/*.deb > "$work/out" 2>&1
	ok $? "lintian has no error and no warning"
	sed 's/^/# /' "$work/out"
fi
if [ "$(id -u)" = 0 ]; then
	mkdir -p "$work/debian/var/lib/dpkg/info" "$work/debian/var/lib/dpkg/updates"
	: > "$work/debian/var/lib/dpkg/status"
	PATH=$PATH:/sbin:/usr/sbin
	as_root() { run dpkg --root="$work/debian" --log="$work/dpkg.log" --force-depends "$@"; }
	as_root -i "$work"/deb/headwater_*.deb "$work"/deb/libheadwater-dev_*.deb
	is $code 0 "the packages install"
	run "$work/debian/usr/bin/headwater" page --url "$url" "$page"
	has "$work/out" '"verdict":"paywalled"' "the program in it reads a page"
	as_root --purge headwater libheadwater-dev
	is "$code $(cd "$work/debian" && find usr -type f 2> /dev/null)" "0 " "and they go without a rest"
fi
done_testing
