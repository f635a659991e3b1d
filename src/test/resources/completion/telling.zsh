# see offered.zsh
compadd() {
    if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return; fi
    local -a hits
    builtin compadd -A hits "$@"
    [[ -n $hits ]] && print -rl -- "" "hit:"$^hits
}
told() { print END-OF-HITS; exit }
comppostfuncs=(told)
print READY
