#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Panels that ask once a second while another program writes to the same database.
#   soak.sh BENCH_SERVER BENCH_PANELS PICTURE.webp [PANELS] [SECONDS]
set -eu
server=$1 client=$2 picture=$3 panels=${4:-1000} seconds=${5:-60}
folder=$(mktemp -d)
port=18093
cleanup() {
    kill "$pid" "$writer" 2>/dev/null || true
    rm -rf "$folder"
}
trap cleanup EXIT
trap "exit 1" INT TERM
"$server" "$folder" $port 2 "$panels" 8 "$picture" &
pid=$!
until curl -sf "http://127.0.0.1:$port/health" >/dev/null; do sleep 0.1; done

while :; do
    sqlite3 -cmd ".timeout 5000" "$folder/bench.sqlite" \
        "UPDATE devices SET notes = hex(randomblob(8)) WHERE id = 'panel-' || abs(random() % $panels);" || true
    sleep 0.1
done &
writer=$!

memory() { awk '/VmRSS/ { printf "%.1f MB", $2 / 1024 }' "/proc/$pid/status"; }
"$client" $port "$panels" 5
echo "memory after 5 s: $(memory)"
"$client" $port "$panels" "$seconds"
echo "memory after $seconds s more: $(memory)"
awk '{ printf "processor time of the server: %.1f s\n", ($14 + $15) / 100 }' "/proc/$pid/stat"
