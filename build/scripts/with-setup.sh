#!/usr/bin/env bash
# Runs one of build/scripts/*.ts with everything in place. On a fresh machine it first sets up what is missing:
# the packages (from the lock file), the right Node (npm package `node`), a Chromium where windows are needed. `setup` does that alone.
# Only what bash, Node and npm have everywhere: macOS and Windows know neither `timeout` nor, always, `sha256sum`.
set -euo pipefail
cd "$(dirname "$0")/../.."
command="$1"; shift

stamp="node_modules/.provider-desk-lock"
lock_hash="$(node -e 'process.stdout.write(require("crypto").createHash("sha256").update(require("fs").readFileSync("package-lock.json")).digest("hex"))')"
if [ "$(cat "$stamp" 2>/dev/null || true)" != "$lock_hash" ]; then
  echo "Setting up: packages of package-lock.json" >&2
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2
  echo "$lock_hash" > "$stamp"
fi
if [ ! -x node_modules/node/bin/node ]; then
  echo "Setting up: Node of the major that Electron has" >&2
  npm rebuild node --foreground-scripts --loglevel=error >&2 || true
  if [ ! -x node_modules/node/bin/node ]; then (cd node_modules/node && node installArchSpecificPackage >&2); fi
fi
# Electron's binary comes from outside the package registry: one try, and the stand-in is used where it fails.
if [ ! -e node_modules/electron/path.txt ] && [ ! -e node_modules/.provider-desk-no-electron ] && [ "${PROVIDER_DESK_ELECTRON:-}" != "skip" ]; then
  if ! node -e 'process.exit(require("child_process").spawnSync(process.execPath, ["node_modules/electron/install.js"], { stdio: "ignore", timeout: 120000 }).status ?? 1)'; then touch node_modules/.provider-desk-no-electron; fi
fi
# A real directory for the tests of directories; without it they say that they are skipped.
case "$command" in setup|test)
  if [ ! -x /usr/sbin/slapd ] && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    echo "Setting up: slapd" >&2
    apt-get update -qq >&2 || true
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends slapd ldap-utils >&2 || echo "slapd could not be installed: tests against OpenLDAP are skipped." >&2
  fi ;;
esac
case "$command" in
  setup) exit 0 ;;
  start|test|tour|bench)
    if [ -z "${CHROMIUM_PATH:-}" ] && ! command -v chromium >/dev/null && ! command -v chromium-browser >/dev/null && ! command -v google-chrome >/dev/null; then
      if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        echo "Setting up: Chromium" >&2
        apt-get update -qq >&2
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >&2
      else
        echo "No Chromium found. Install one, or name it in CHROMIUM_PATH." >&2
      fi
    fi ;;
esac
export PATH="$PWD/node_modules/node/bin:$PWD/node_modules/.bin:$PATH"
exec node "build/scripts/$command.ts" "$@"
