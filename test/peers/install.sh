#!/usr/bin/env bash
# Unpacks Postfix and Exim for test/peers into a folder of their own: the packages exclude each other, and neither is installed.
# Without root, apt-get or a mirror in reach it says so and ends well: the tests are skipped then.
set -uo pipefail

folder=${1:-${BOUNCE_VERDICT_PEERS:-${XDG_CACHE_HOME:-$HOME/.cache}/bounce-verdict/peers}}
apt=(timeout 40 apt-get -qq -o Acquire::Retries=1 -o Acquire::http::Timeout=15)

give_up() { printf 'test/peers: %s; the tests against Postfix and Exim are skipped\n' "$*"; exit 0; }

fetch() { # name package: the package, and what it needs beside what is installed
  local name=$1 package=$2 work="$folder/$1.new"
  rm -rf "$work"
  mkdir -p "$work/archives/partial" "$work/root"
  "${apt[@]}" install -y --reinstall --no-install-recommends --download-only -o APT::Sandbox::User=root \
    -o "Dir::Cache::archives=$work/archives" "$package" || return 1
  local archive
  for archive in "$work"/archives/*.deb; do
    case $archive in */exim4-config_*) continue ;; esac # has nothing but a configuration of its own
    dpkg -x "$archive" "$work/root" || return 1
  done
  # As an ordinary program it keeps to the libraries of its folder.
  chmod -R u-s,g-s "$work/root" || return 1
  rm -rf "$work/archives" "${folder:?}/$name"
  mv "$work/root" "$folder/$name" && rmdir "$work"
}

[ "$(id -u)" -eq 0 ] || give_up 'needs root'
command -v apt-get dpkg timeout >/dev/null || give_up 'needs the tools of Debian'
mkdir -p "$folder" || give_up "cannot write $folder"

missing=()
[ -x "$folder/postfix/usr/lib/postfix/sbin/master" ] || missing+=(postfix)
[ -x "$folder/exim/usr/sbin/exim4" ] || missing+=(exim)
if [ "${#missing[@]}" -gt 0 ]; then
  "${apt[@]}" update # where that fails, the lists of before may do
  for name in "${missing[@]}"; do
    case $name in exim) package=exim4-daemon-light ;; *) package=$name ;; esac
    fetch "$name" "$package" && continue
    printf 'test/peers: no %s to be had; its tests are skipped\n' "$package"
    rm -rf "${folder:?}/$name.new"
  done
fi
ls -d "$folder"/postfix "$folder"/exim 2>/dev/null
exit 0
