# complete.zsh FOLDER LINE: what zsh makes of LINE and a tab, once _headwater lies in FOLDER. A terminal of its own.
zmodload zsh/zpty || exit 1
zpty shell 'TERM=dumb zsh -f -i'
zpty -w shell "PS1=; fpath=(${(q)1} \$fpath); autoload -Uz compinit; compinit -u -D; stty -echo cols 200"
zpty -w shell "zstyle ':completion:*' list-prompt ''; bindkey '^I' complete-word; print ready-\$((1 + 1))"
zpty -r shell seen '*ready-2*' || exit 1
zpty -n -w shell "$2"$'\t'
sleep 0.5
seen=
while zpty -rt shell part; do seen+=$part; done
print -r -- "$seen"
zpty -d shell
