#!/bin/sh
# Starts, asks whether the desk can serve, and stops; then the same again over what the first start has left.
set -eu
name=$(id -un)
for time in first second; do
  began=$(date +%s)
  npm start -- --port 4180 --smtp-port 2580 >"$HOME/said" 2>&1 &
  npm=$!
  until grep -q 'Polku is ready' "$HOME/said"; do
    kill -0 "$npm" 2>/dev/null || { cat "$HOME/said"; echo "The $time start as $name failed."; exit 1; }
    sleep 0.2
  done
  node -e "fetch('http://127.0.0.1:4180/ready').then(({ ok }) => process.exit(ok ? 0 : 1))"
  kill "$npm"
  wait "$npm" || { cat "$HOME/said"; echo "The $time start as $name did not end well."; exit 1; }
  echo "The $time start as $name went well: ready and stopped after $(($(date +%s) - began)) s."
done
