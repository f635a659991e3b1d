#!/usr/bin/env bash
# The steps of action.yml: java, install, check. What users give comes in environment variables, never in the text of a command.
set -euo pipefail

# a runner is new each time: preparing the archive for a fast start would cost more than one check gains
export CLAUSECHECK_ARCHIVE=${CLAUSECHECK_ARCHIVE:-off}

error() { printf '::error title=clausecheck::%s\n' "$*"; }
output() { printf '%s=%s\n' "$1" "$2" >> "$GITHUB_OUTPUT"; }

# java: says whether a Java 17 or newer is there already, with a compiler where clausecheck has to be built.
java_is_there() {
    local java=java version
    [ -z "${JAVA_HOME:-}" ] || java=$JAVA_HOME/bin/java
    version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1) || version=
    [ -n "$version" ] && [ "$version" -ge 17 ] || return 1
    [ -n "${CLAUSECHECK_DISTRIBUTION:-}" ] || command -v "${java}c" > /dev/null
}

sha256() {
    if command -v sha256sum > /dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1
}

# install: unpacks the distribution whose checksum is given, or builds the revision of the action that is pinned.
install() {
    if [ -z "${CLAUSECHECK_DISTRIBUTION:-}" ]; then
        command -v mvn > /dev/null || { error "Maven is missing on this runner. Install it, or give 'distribution' and 'sha256'."; exit 2; }
        launcher=$GITHUB_ACTION_PATH/clausecheck
    else
        local archive=$CLAUSECHECK_DISTRIBUTION folder=$RUNNER_TEMP/clausecheck wanted found
        wanted=$(printf '%s' "${CLAUSECHECK_SHA256:-}" | tr 'A-F' 'a-f')
        [[ $wanted =~ ^[0-9a-f]{64}$ ]] || { error "'sha256' must be the 64 digits of the distribution's line in SHA256SUMS."; exit 2; }
        case $archive in
            https://*)
                archive=$RUNNER_TEMP/clausecheck.tar.gz
                curl --fail --silent --show-error --location --proto '=https' --retry 3 --output "$archive" -- "$CLAUSECHECK_DISTRIBUTION" \
                    || { error "cannot fetch $CLAUSECHECK_DISTRIBUTION"; exit 2; } ;;
            *://*) error "'distribution' must be a path or an https address, not $archive"; exit 2 ;;
        esac
        [ -f "$archive" ] || { error "there is no distribution $archive"; exit 2; }
        found=$(sha256 "$archive")
        [ "$found" = "$wanted" ] || { error "the distribution has the checksum $found, not $wanted: it is not the one you mean"; exit 2; }
        rm -rf "$folder"
        mkdir -p "$folder"
        tar -xzf "$archive" -C "$folder" --strip-components=1
        launcher=$folder/bin/clausecheck
    fi
    "$launcher" --version
    dirname "$launcher" >> "$GITHUB_PATH"
    output launcher "$launcher"
}

# words: the lines of a text, blank ones left out, in the array lines.
words() {
    lines=()
    local line
    while IFS= read -r line || [ -n "$line" ]; do
        line=${line%$'\r'}
        [ -z "${line//[[:space:]]/}" ] || lines+=("$line")
    done <<< "$1"
}

# check: annotations in the log, the report as a group of it and in the summary, SARIF in a file; ends with the exit code of the check.
check() {
    local out=$RUNNER_TEMP/clausecheck-report call code=0 token lines
    mkdir -p "$out"
    call=(check --format github --format text --output "$out/report.txt" --format markdown --output "$out/summary.md")
    if [ -n "${CLAUSECHECK_SARIF:-}" ]; then
        mkdir -p "$(dirname "$CLAUSECHECK_SARIF")"
        call+=(--format sarif --output "$CLAUSECHECK_SARIF")
    fi
    [ -z "${CLAUSECHECK_AS_OF:-}" ] || call+=(--as-of "$CLAUSECHECK_AS_OF")
    [ -z "${CLAUSECHECK_FAIL_ON:-}" ] || call+=(--fail-on "$CLAUSECHECK_FAIL_ON")
    case ${CLAUSECHECK_ALLOW_UNDECIDED:-false} in
        true) call+=(--allow-undecided) ;;
        false) ;;
        *) error "'allow-undecided' is true or false"; exit 2 ;;
    esac
    words "${CLAUSECHECK_ARGUMENTS:-}"
    [ ${#lines[@]} -eq 0 ] || call+=("${lines[@]}")
    words "${CLAUSECHECK_FILES:-.}"
    [ ${#lines[@]} -ne 0 ] || { error "'files' names no file and no folder"; exit 2; }
    rm -f "$out/report.txt" "$out/summary.md"
    "$CLAUSECHECK_LAUNCHER" "${call[@]}" -- "${lines[@]}" || code=$?
    if [ -s "$out/report.txt" ]; then
        # the report quotes sheets: while it is shown nothing in it is taken for a command to the runner
        token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
        printf '::group::clausecheck\n::stop-commands::%s\n' "$token"
        cat "$out/report.txt"
        printf '::%s::\n::endgroup::\n' "$token"
    fi
    if [ -s "$out/summary.md" ]; then
        # a runner refuses summaries of more than a megabyte
        if [ "$(wc -c < "$out/summary.md")" -le 1000000 ]; then
            cat "$out/summary.md" >> "$GITHUB_STEP_SUMMARY"
        else
            printf 'The report is too long for a summary; the log of this step has it.\n' >> "$GITHUB_STEP_SUMMARY"
        fi
    fi
    output exit-code "$code"
    output sarif "${CLAUSECHECK_SARIF:-}"
    exit "$code"
}

case ${1:-} in
    java) if java_is_there; then output ready true; else output ready false; fi ;;
    install) install ;;
    check) check ;;
    *) echo "usage: github-action.sh java|install|check" >&2; exit 2 ;;
esac
