# usage: zsh -f offered.zsh FOLDER LINE
# Prints what zsh offers at the end of a line, each with "hit:" before it, with the completions of the folder. zsh completes at a terminal
# only: this starts a second one at a terminal of its own, whose compadd tells what it is handed.
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PROMPT=; fpath=(${(q)1} \$fpath); autoload -Uz compinit; compinit -u -D; source ${(q)1}/telling.zsh"
zpty -m -r shell line '*READY*'
zpty -w -n shell "$2"$'\t'
zpty -m -r shell line '*END-OF-HITS*'
print -r -- $line
