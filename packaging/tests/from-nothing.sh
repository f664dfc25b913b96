#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs each command that README.md and packaging/README.md show, as they show it, in new chroots of Debian 12 and 13: as a
# person who may use sudo, in a directory with a blank and an ñ, without the cache of a compiler. A command whose remark
# begins with "root" is run with sudo; what opens a window gets Ctrl+Q. At the end a table of all of them. It takes hours.
# usage (root): from-nothing.sh [--list] [--only NUMBER]... [bookworm|trixie ...]
. "$(dirname "$0")/lib.sh"
project=$(cd "$tests/../.." && pwd)

# One line a command: its file, its number, "root" or "-", and the command without its remark.
commands() {
    local file
    for file in README.md packaging/README.md; do
        awk -v file="$file" '
            /^```/ { inside = !inside; next }
            inside && NF {
                remark = ""
                if (match($0, / +# /)) { remark = substr($0, RSTART + RLENGTH); $0 = substr($0, 1, RSTART - 1) }
                printf "%s\t%s\t%s\n", file, remark ~ /^root/ ? "root" : "-", $0
            }' "$project/$file"
    done | awk '{ printf "%d\t%s\n", NR, $0 }'
}

only=()
suites=()
while [ $# -gt 0 ]; do
    case $1 in
    --list) commands; exit 0 ;;
    --only) only+=("$2"); shift ;;
    *) suites+=("$1") ;;
    esac
    shift
done
[ ${#suites[@]} -gt 0 ] || suites=(bookworm trixie)
[ -n "$(commands)" ] || fail "the READMEs show no command"
again=("${suites[@]}")
for number in "${only[@]}"; do again+=(--only "$number"); done
in_own_mounts "${again[@]}"
table=$work/table
failed=0

wanted() {
    [ ${#only[@]} -eq 0 ] || [[ " ${only[*]} " == *" $1 "* ]]
}

# A person, what they brought, and sudo.
settle_in() {
    fresh_chroot "$1"
    install_there sudo ca-certificates xvfb
    echo 'tester ALL=(ALL) NOPASSWD: ALL' >"$root/etc/sudoers.d/tester"
    chmod 440 "$root/etc/sudoers.d/tester"
    source="/home/tester/mis programas ñ/flokdesk"
    mkdir -p "$root$source"
    git -C "$project" archive HEAD | tar -xf - -C "$root$source"
    chown -R --reference="$home" "$home/mis programas ñ"
    here=("${as_tester[@]}" env -u DBUS_SESSION_BUS_ADDRESS "--chdir=$source" CCACHE_DISABLE=1)
    # A network that looks into TLS is this machine's, and so is the certificate that it wants.
    if [ -n "${NODE_EXTRA_CA_CERTS:-}" ]; then
        install -m 644 "$NODE_EXTRA_CA_CERTS" "$home/authorities.pem"
        here+=(NODE_EXTRA_CA_CERTS=/home/tester/authorities.pem)
    fi
}

close_windows() {
    local window
    while sleep 2; do
        for window in $(xdotool search --onlyvisible --name 'Flokdesk$' 2>/dev/null); do
            has_colours 100 && xdotool windowfocus --sync "$window" key ctrl+q
        done
    done
}

size_of() { du -sm --exclude=proc --exclude=dev "$root" 2>/dev/null | cut -f 1; }

# run SUITE NUMBER FILE WHO COMMAND
run() {
    local before began status=0 shell=("${here[@]}")
    [ "$4" != root ] || shell+=(sudo -E)
    say "$1, $2: $5"
    before=$(size_of)
    began=$SECONDS
    "${shell[@]}" bash -c "$5" >"$work/run.log" 2>&1 || status=$?
    [ $status -eq 0 ] || { tail -n 40 "$work/run.log"; failed=1; }
    printf '| %s | %s | `%s` | %d:%02d | %d MB | %s |\n' "$1" "$3" "$5" $(((SECONDS - began) / 60)) $(((SECONDS - began) % 60)) \
        $(($(size_of) - before)) "$([ $status -eq 0 ] && echo passes || echo "**fails with $status**")" | tee -a "$table"
}

open_display
close_windows >/dev/null 2>&1 &
started+=($!)
for suite in "${suites[@]}"; do
    settle_in "$suite"
    while IFS=$'\t' read -r number file who command; do
        ! wanted "$number" || run "$suite" "$number" "$file" "$who" "$command"
    done < <(commands)
    while read -r mounted; do umount -l "$mounted"; done < <(mounts_below "$work" | sort -r)
    rm -rf --one-file-system "$root"
done

printf '\n| Debian | from | command | minutes | grows by | result |\n| --- | --- | --- | --- | --- | --- |\n'
cat "$table"
[ $failed -eq 0 ] || fail "not every command passes"
