#!/bin/sh
# The first start of a machine, as the README tells it: root and an ordinary user each clone Polku into a home that
# only they may enter and run `npm start`, on a machine that has never seen it. Each has a namespace of its own with
# an empty /var/lib and no account for PostgreSQL, so that nothing is left from before. Tries what is committed.
set -eu
cd "$(dirname "$0")/.."
if [ "$(id -u)" != 0 ]; then
  echo "First start: not tried, only root can make a machine to try it on."
  exit 0
fi
for who in root visitor; do
  unshare --mount --pid --fork --kill-child --mount-proc sh bin/first-start/on-a-bare-machine.sh "$who"
done
