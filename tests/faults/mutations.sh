#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# mutations.sh [WORD]: takes away one by one what keeps writes and their journal safe, and shows which
# tests notice. Only those with WORD in their name, if given. Works in a copy of this tree, with
# whatever is not committed yet, and takes some minutes. Ends with 1 where a mutation goes unnoticed,
# 2 where one no longer fits the code or the tests fail without any.
set -uo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
only=${1-}
copy=$(mktemp -d "${TMPDIR:-/tmp}/flokdesk-mutations.XXXXXX")
trap 'rm -rf "$copy"' EXIT
# Equal files are compiled once, whatever the name of the copy.
export CCACHE_BASEDIR=$copy CCACHE_NOHASHDIR=1 FAULT_SEEDS=1..20 LIST_FAULT_SEEDS=1..20
survivors=0 misfits=0 tests=()

give_up() { echo "$1" >&2; exit 2; }

build() { # TEST...
    ninja -C "$copy/build/dev" "$@" >"$copy/build.log" 2>&1
}

run_tests() { # TEST...; the log is in test.log
    local names; names=$(IFS='|'; echo "$*")
    ctest --test-dir "$copy/build/dev" -R "^($names)\$" --timeout 120 -V >"$copy/test.log" 2>&1
}

failures() { # slots that failed, or tests that ended otherwise
    grep -oE 'FAIL!  : [^ ]+(\([^)]*\))?' "$copy/test.log" | sed 's/FAIL!  : //; s/^flokdesk:://; s/(.*//' | sort | uniq -c | sed 's/^ *\([0-9]*\) \(.*\)/    \2 (\1)/'
    grep -E '^[[:space:]]+[0-9]+ - .*\((Timeout|SEGFAULT|Subprocess aborted|Not Run)\)' "$copy/test.log" | sed 's/^ */    /'
}

# mutation NAME PLACE EXPRESSION TEST...: PLACE is a file or a folder of which each file is tried;
# EXPRESSION is Perl's, on whole files.
mutation() {
    local name=$1 place=$2 expression=$3 file; shift 3
    [[ $name == *"$only"* ]] || return 0
    if [ "$phase" = collect ]; then tests+=("$@"); return; fi
    echo "$name"
    local changed=()
    while read -r file; do
        perl -0777 -pi -e "$expression" "$copy/$file"
        cmp -s "$root/$file" "$copy/$file" || changed+=("$file")
    done < <(cd "$root" && find "$place" -name '*.cpp' -o -name '*.h' | sort)
    if [ ${#changed[@]} -eq 0 ]; then
        echo "    PATTERN NOT FOUND in $place: $expression"; misfits=$((misfits + 1)); return
    fi
    if ! build "$@"; then
        echo "    DOES NOT COMPILE"; grep -m 3 'error' "$copy/build.log"; misfits=$((misfits + 1))
    elif run_tests "$@"; then
        echo "    SURVIVED $*"; survivors=$((survivors + 1))
    else
        failures
    fi
    for file in "${changed[@]}"; do cp "$root/$file" "$copy/$file"; done
}

all_mutations() {
    mutation "a body can be rewound" src/net/oncebody.h \
        's/seek\(qint64\) override \{ return false; \}/seek(qint64 to) override { m_read = to; return true; }/;
         s/reset\(\) override \{ return false; \}/reset() override { m_read = 0; return true; }/' \
        tst_httpfaults tst_httptls tst_lostanswers
    mutation "an intent is not written down before it is sent" src/changes \
        's/if \(m_beforeSending\)/if (false)/' tst_jobrunner tst_jobqueue tst_killedworker
    mutation "an intent that cannot be written down is sent" src/changes \
        's/(kept = m_beforeSending\([^;]*);\s*!kept\)/$1; false \&\& !kept)/' tst_jobrunner tst_jobqueue
    mutation "an intent does not say that it is being sent" src/changes \
        's/row\.state = toKey\(ItemState::Sending\);//' tst_jobqueue tst_killedworker
    mutation "commits are not synced" src/store/database.cpp \
        's/synchronous=FULL/synchronous=NORMAL/' tst_database tst_crashes
    mutation "transactions begin deferred" src/store/database.cpp \
        's/TransactionBehavior::IMMEDIATE/TransactionBehavior::DEFERRED/g' tst_database
    mutation "a log that can undo does not count" src/store/database.cpp \
        's/ \|\| isWaiting\(QStringLiteral\("-journal"\)\)//' tst_crashes
    mutation "the length is not compared" src/net/httptransfer.cpp \
        's/if \(!isWhole\(/if (false \&\& !isWhole(/' tst_httpfaults tst_httptls tst_lostanswers
    mutation "every length is right" src/net/httptransfer.cpp \
        's/return !announced \|\|/return true || !announced ||/' tst_httpfaults
    mutation "a malformed length is believed" src/net/httptransfer.cpp \
        's/!value\.isNull\(\) && !length/false/' tst_httpfaults
    mutation "redirects are followed" src/net/httptransport.cpp \
        's/ManualRedirectPolicy/NoLessSafeRedirectPolicy/g' tst_httptransport tst_lostanswers
    mutation "writes share connections" src/net/httptransport.cpp \
        's/request\.writes \|\| request\.ownConnection \|\| request\.safety == Safety::NonIdempotent/request.ownConnection/' \
        tst_httptransport tst_httpfaults
    mutation "what names nothing is asked on a used connection" src/net/httptransport.cpp \
        's/ \|\| request\.ownConnection//' tst_httpfaults tst_lostanswers
    mutation "connections outlive an answer about something else" src/api/apiclient.h \
        's/m_scheduler\.dropConnections\(\);//' tst_recordsapi tst_lostanswers
    mutation "the precondition is ignored" src/changes \
        's/if \(std::ranges::any_of\(compared, &ComparedEdit::isThird\)\)/if (false)/' tst_jobrunner tst_faultylists
    mutation "an Id that a list has twice is believed" src/changes/resolution/listedrecords.cpp \
        's/\*known = twice;/*known = known.value();/' tst_listedrecords tst_faultylists
}

(cd "$root" && git ls-files -co --exclude-standard -z | tar --null --ignore-failed-read -T - -cf -) \
    | tar -xf - -C "$copy" || give_up "the tree cannot be copied"
phase=collect; all_mutations
[ ${#tests[@]} -gt 0 ] || give_up "no mutation is called $only"
mapfile -t tests < <(printf '%s\n' "${tests[@]}" | sort -u)
(cd "$copy" && cmake --preset dev >build.log 2>&1) || give_up "$(tail -n 20 "$copy/build.log")"
build "${tests[@]}" || give_up "$(tail -n 20 "$copy/build.log")"
run_tests "${tests[@]}" || give_up "These fail without any mutation: $(failures)"
phase=mutate; all_mutations

[ $misfits -eq 0 ] || exit 2
[ $survivors -eq 0 ]
