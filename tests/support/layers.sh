#!/bin/sh
# layers.sh LIBRARY: name every include that points the wrong way, and every name that two
# object files give to the program. A room sees its own folder and the contracts of rooms above it in
# this list. Of two functions of one name, the linker takes whichever it meets first, without a word
# where nothing else is wanted from the other's file.
twins=$(nm --defined-only --extern-only --format=posix "$1" | awk '$2 ~ /^[TDBR]$/ { print $1 }' | sort | uniq -d)
for name in $twins; do
	nm -A --defined-only --extern-only --format=posix "$1" | awk -v name="$name" '$2 == name { print $1 " " name ": another file has it, too" }'
done

awk -v rooms="base url robots fetch page sources access cite alike frontier store graph instead export audit crawl cli" '
function room_of(path,   part) {
	split(path, part, "/")
	if (part[1] == "src") return part[2]
	sub(/^include\//, "", path); sub(/\.h$/, "", path); split(path, part, "/")
	return part[1]
}
BEGIN { n = split(rooms, name, " "); for (i = 1; i <= n; i++) level[name[i]] = i }
FNR == 1 { here = room_of(FILENAME); dir = FILENAME; sub(/[^\/]*$/, "", dir) }
/^#[ \t]*include[ \t]*"/ {
	split($0, q, "\"")
	if (!(here in level)) { print FILENAME ": not in a room"; bad = 1; next }
	if (system("test -e include/" q[2]) != 0) next  # its own folder, or generated
	there = room_of("include/" q[2])
	if (level[there] > level[here]) { print FILENAME ":" FNR ": " here " includes " q[2]; bad = 1 }
}
/^#[ \t]*include[ \t]*"\.\./ { print FILENAME ":" FNR ": reaches into another folder"; bad = 1 }
END { exit bad }
' $(find include src -name '*.[ch]' | sort) && [ -z "$twins" ]
