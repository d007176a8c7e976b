#!/bin/sh
# run.sh TEST: one test program for prove, with TAP from cmocka and a time bound.
CMOCKA_MESSAGE_OUTPUT=TAP
export CMOCKA_MESSAGE_OUTPUT
exec timeout -k 5 600 "$@"
