# complete.bash FILE WORD...: what bash offers for the last word, a line each, once it was told by FILE.
# shellcheck disable=SC1090,SC2034 # the names are bash's
source "$1" || exit 1
shift
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
$(complete -p headwater | sed 's/.*-F \([^ ]*\) .*/\1/') headwater "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}" 2> /dev/null
printf '%s\n' "${COMPREPLY[@]}"
