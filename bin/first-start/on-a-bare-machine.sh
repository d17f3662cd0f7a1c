#!/bin/sh
# Empties the machine around itself, then starts Polku as the account it is told, twice.
set -eu
who=$1
source=$PWD
settings=$(npm config get userconfig)
cache=$(npm config get cache)

mount -t tmpfs -o mode=755 none /var/lib
mount -t tmpfs -o mode=755 none /home
mkdir -m 700 "/home/$who"
printf '%s\n' root:x:0:0::/home/root:/bin/sh nobody:x:65534:65534::/:/bin/false \
  visitor:x:4200:4200::/home/visitor:/bin/sh >/home/passwd
mount --bind /home/passwd /etc/passwd

# What npm has downloaded already need not come again; the installation itself is done anew.
export HOME="/home/$who"
[ ! -f "$settings" ] || cp "$settings" "$HOME/.npmrc"
[ ! -d "$cache/_cacache" ] || { mkdir "$HOME/.npm" && cp -R "$cache/_cacache" "$HOME/.npm/"; }
git clone --quiet "file://$source" "$HOME/polku"
chown -R "$who:" "$HOME"
cd "$HOME/polku"
exec setpriv --reuid="$(id -u "$who")" --regid="$(id -g "$who")" --clear-groups sh bin/first-start/twice.sh
