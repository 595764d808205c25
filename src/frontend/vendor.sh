#!/bin/sh
# Copies the browser's libraries from the locked npm packages into the portal. Run it after changing a version in package.json
# (and `npm install --ignore-scripts --package-lock-only`), then commit what it wrote. Building the portal needs no Node.
set -eu
cd "$(dirname "$0")"
target=../main/resources/static/vendor

npm ci --ignore-scripts --no-audit --no-fund

version() { node -p "require('./node_modules/$1/package.json').version"; }

# vendor <folder> <licence file> <file>...: one folder per library and version, with its licence and the checksums of its files
vendor() {
    folder="$target/$1"
    licence="$2"
    shift 2
    mkdir -p "$folder"
    cp "$licence" "$folder/LICENSE"
    for file in "$@"; do cp "$file" "$folder/"; done
    chmod 644 "$folder"/*
    (cd "$folder" && LC_ALL=C ls | grep -v '^SHA256SUMS$' | xargs sha256sum > SHA256SUMS)
}

rm -rf "$target"

kern=node_modules/@kern-ux/native
vendor "kern-ux-$(version @kern-ux/native)" "$kern/LICENSE.md" "$kern/dist/kern.min.css"

fira=node_modules/@fontsource/fira-sans
vendor "fira-sans-$(version @fontsource/fira-sans)" "$fira/LICENSE" \
    "$fira/files/fira-sans-latin-400-normal.woff2" \
    "$fira/files/fira-sans-latin-500-normal.woff2" \
    "$fira/files/fira-sans-latin-600-normal.woff2" \
    "$fira/files/fira-sans-latin-700-normal.woff2"

# The viewer's file holds other packages; their licences want to travel with it.
bundled=$(mktemp -d)/LICENSE-bundled.txt
for package in node_modules/*/ node_modules/@bpmn-io/*/; do
    [ -f "$package/package.json" ] && [ "$package" != node_modules/bpmn-js/ ] || continue
    printf '===== %s =====\n\n' "$(node -p "const p = require('./$package/package.json'); p.name + ' ' + p.version + ' (' + p.license + ')'")"
    for file in "$package"LICEN[CS]E*; do [ -f "$file" ] && cat "$file" && printf '\n'; done
done > "$bundled"

bpmn=node_modules/bpmn-js
vendor "bpmn-js-$(version bpmn-js)" "$bpmn/LICENSE" \
    "$bpmn/dist/bpmn-navigated-viewer.production.min.js" \
    "$bpmn/dist/assets/diagram-js.css" \
    "$bpmn/dist/assets/bpmn-js.css" \
    "$bundled"

(cd "$target" && for folder in */; do (cd "$folder" && sha256sum --check --quiet SHA256SUMS); done)
