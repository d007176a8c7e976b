#!/bin/sh
# The graph room's answers against those of networkx, on random graphs.
B=${B:-build/debug}

# Debian's own, which has networkx
exec /usr/bin/python3 tests/support/networkx_check.py "$B/shape_answers"
