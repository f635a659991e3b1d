# What the launcher of a source folder and that of an installed distribution share: which Java, which flags, the archive of loaded
# classes. Sourced by both; POSIX sh.

say() { printf 'clausecheck: %s\n' "$*" >&2; }
fail() { say "$@"; exit 2; }

# without a locale, as in pipelines and hooks, Java could not name a file with an umlaut
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    ''|C|POSIX) LC_ALL=C.UTF-8; export LC_ALL ;;
esac

if stat -c %Y / >/dev/null 2>&1; then
    facts() { stat -L -c '%n %s %y' "$@"; }
    list() { find "$@" -type f -exec stat -c '%n %s %y' {} +; }
else
    facts() { stat -L -f '%N %z %Fm' "$@"; }
    list() { find "$@" -type f -exec stat -f '%N %z %Fm' {} +; }
fi
checksum() { printf '%s' "$*" | cksum | tr ' ' '-'; }

# find_java: sets java, by the bundled runtime if there is one ($1), else JAVA_HOME, else PATH.
find_java() {
    if [ -n "${1:-}" ] && [ -x "$1/bin/java" ]; then
        java=$1/bin/java
    elif [ -n "${JAVA_HOME:-}" ]; then
        java=$JAVA_HOME/bin/java
        [ -x "$java" ] || fail "JAVA_HOME is $JAVA_HOME, but $java is no Java. Set JAVA_HOME to a Java 17 or newer, or unset it."
    else
        java=$(command -v java) || fail "no Java found. Install $2 and put it on PATH, or set JAVA_HOME."
    fi
}

# java_version: sets major. The version is asked once and kept in the folder $1, whose name stands for this very Java.
java_version() {
    version=
    [ -n "$1" ] && [ -r "$1/java-version" ] && read -r version < "$1/java-version"
    [ -n "$version" ] || version=$("$java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p' | head -n 1)
    major=${version%%[.+-]*}
    case $major in
        ''|*[!0-9]*) fail "$java does not tell its version. clausecheck needs Java 17 or newer." ;;
    esac
    [ "$major" -ge 17 ] || fail "$java is Java $version. clausecheck needs Java 17 or newer: set JAVA_HOME to one."
}

# train: makes the archive from real runs, aside and renamed, so that two at once do no harm; sets archive_state. The lock is a link that
# names the process which holds it, for a link is made whole or not at all.
train() {
    mkdir -p "$entry" 2>/dev/null
    if [ ! -w "$entry" ]; then archive_state=unwritable; return; fi
    if [ -e "$entry/failed" ]; then archive_state=failed; return; fi
    if ! ln -s "$$" "$entry/making" 2>/dev/null; then
        holder=$(readlink "$entry/making" 2>/dev/null)
        if [ -n "$holder" ] && kill -0 "$holder" 2>/dev/null; then archive_state=busy; return; fi
        rm -f "$entry/making"
        ln -s "$$" "$entry/making" 2>/dev/null || { archive_state=busy; return; }
    fi
    trap 'rm -f "$entry/making" "$archive.$$" "$entry/training.$$"' EXIT
    trap 'exit 130' INT TERM HUP
    say "first run with this Java: preparing a fast start, once, for some seconds"
    plain_jar make
    if [ "$major" -ge 25 ]; then make="-XX:AOTCacheOutput=$archive.$$"; else make="-XX:ArchiveClassesAtExit=$archive.$$"; fi
    # shellcheck disable=SC2086 # several options in one variable, none with a space
    "$java" $flags "$make" -Dclausecheck.home="$home" -cp "$classpath" org.clausecheck.cli.Training "$home/examples" \
        > "$entry/training.$$" 2>&1 </dev/null
    if [ -s "$archive.$$" ] && mv "$archive.$$" "$archive"; then
        printf '%s\n' "$version" > "$entry/java-version"
        archive_state=used
        trained
    else
        mv "$entry/training.$$" "$entry/failed" 2>/dev/null
        archive_state=failed
    fi
    rm -f "$entry/making" "$archive.$$" "$entry/training.$$"
    trap - EXIT INT TERM HUP
}

# plain_jar: Javas before 25 keep no class of a jar whose path holds a space or the like, and say nothing (their archive names the source of
# a class by its URL). So the one jar of a distribution ($jar, if there is one) gets a second name beside the archive, by a hard link or, on
# another file system, as a copy.
plain_jar() {
    [ -n "${jar:-}" ] && [ "$major" -lt 25 ] || return 0
    case $jar in *[!A-Za-z0-9/._+-]*) ;; *) return 0 ;; esac
    if [ ! -e "$entry/clausecheck.jar" ]; then
        [ "$1" = make ] || return 0
        ln "$jar" "$entry/clausecheck.jar" 2>/dev/null \
            || { cp -p "$jar" "$entry/jar.$$" 2>/dev/null && mv "$entry/jar.$$" "$entry/clausecheck.jar"; } || { rm -f "$entry/jar.$$"; return 0; }
    fi
    classpath=$(cd "$entry" && pwd -P)/clausecheck.jar
}

# start: becomes Java. Wants home, kind, java, major, version, classpath, and entry: the folder for the archive of this Java and this
# class path, or nothing where none can be kept; and a function trained, for what is to be done beside a new archive. Without an archive
# it works all the same, slower.
start() {
    # a check is over before the second compiler or a parallel collector would pay
    flags="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xms24m -Xss4m"
    # the XML binding of the DMN engine still reaches into sun.misc.Unsafe; newer Javas would warn about it at every start
    [ "$major" -ge 23 ] && flags="$flags --sun-misc-unsafe-memory-access=allow"
    archive=
    archive_state=unwritable
    if [ "${CLAUSECHECK_ARCHIVE:-}" = off ]; then
        archive_state=off
    elif [ -n "$entry" ]; then
        if [ "$major" -ge 25 ]; then archive=$entry/classes.aot; else archive=$entry/classes.jsa; fi
        archive_state=used
        if [ -r "$archive" ]; then plain_jar use; else train; fi
    fi
    set -- -Dclausecheck.home="$home" -Dclausecheck.kind="$kind" -Dclausecheck.archive="$archive_state:$entry" \
        -cp "$classpath" org.clausecheck.cli.Main "$@"
    if [ "$archive_state" = used ]; then
        # a stale or foreign archive is passed over without a word; the two kinds of archive do not take each other's options
        if [ "$major" -ge 25 ]; then
            set -- -XX:AOTCache="$archive" -XX:AOTMode=auto "$@"
        else
            set -- -XX:SharedArchiveFile="$archive" -Xshare:auto "$@"
        fi
        set -- -Xlog:disable -Xlog:all=off "$@"
    fi
    # shellcheck disable=SC2086 # several options in one variable, none with a space
    exec "$java" $flags "$@"
}
