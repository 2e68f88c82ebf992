#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# /next of one server thread beside nginx with one worker and the same bytes as a static file, by turns.
#   next_vs_nginx.sh BENCH_SERVER PICTURE.webp [ROUNDS]
set -eu
server=$1 picture=$(realpath "$2") rounds=${3:-5}
folder=$(mktemp -d)
own=18091 theirs=18092
cleanup() {
    kill "$pid" 2>/dev/null || true
    nginx -p "$folder" -c nginx.conf -s stop 2>/dev/null || true
    rm -rf "$folder"
}
trap cleanup EXIT
trap "exit 1" INT TERM
mkdir "$folder/panel-0" "$folder/data"
cp "$picture" "$folder/panel-0/next"
chmod -R a+rX "$folder"
cat > "$folder/nginx.conf" <<END
worker_processes 1;
pid nginx.pid;
error_log error.log;
events { worker_connections 1024; }
http {
    access_log off;
    sendfile on;
    open_file_cache max=100;
    keepalive_requests 1000000000;
    default_type image/webp;
    server { listen 127.0.0.1:$theirs; root $folder; }
}
END
nginx -p "$folder" -c nginx.conf
"$server" "$folder/data" $own 1 1 8 "$picture" &
pid=$!
until curl -sf "http://127.0.0.1:$own/panel-0/next" -o "$folder/got"; do sleep 0.1; done
cmp "$folder/got" "$picture"

worker=$(pgrep -P "$(cat "$folder/nginx.pid")")
ticks() { awk '{ print $14 + $15 }' "/proc/$1/stat"; }
# Prints requests a second, and requests a second of the server's own processor time: the latter holds on a
# machine that has other work.
measure() {
    before=$(ticks "$2")
    wrk -t1 -c32 -d5s "http://127.0.0.1:$1/panel-0/next" >"$folder/report"
    awk -v ticks=$(($(ticks "$2") - before)) \
        '/requests in/ { count = $1 } /Requests\/sec/ { print $2, count * 100 / ticks }' "$folder/report"
}
round=0
while [ $round -lt "$rounds" ]; do
    nginx_rates=$(measure $theirs "$worker")
    own_rates=$(measure $own "$pid")
    echo "$nginx_rates $own_rates" | awk '{
        printf "nginx %7.0f/s  /next %7.0f/s  ratio %.2f", $1, $3, $3 / $1
        printf "   by processor time: nginx %7.0f/s  /next %7.0f/s  ratio %.2f\n", $2, $4, $4 / $2 }'
    round=$((round + 1))
done
