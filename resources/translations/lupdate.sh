#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# lupdate.sh LUPDATE FILES: brings every text of the program into the .ts files. Called in the repository's root.
# lupdate knows tr(), but would file the engine's phrase("...") under whatever class it takes them to be in; so they are
# handed to it one by one, under the name that ui/models/words.cpp asks for.
set -eu
lupdate=$1
shift
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
find engine ui app \( -name '*.h' -o -name '*.cpp' -o -name '*.cu' \) -print | LC_ALL=C sort | xargs cat | sed '/^ *\/\//d' |
    LC_ALL=C grep -ozP '\bphrase\(\s*("([^"\\\n]|\\.)*"\s*)+' |
    sed -z 's/^phrase(/QT_TRANSLATE_NOOP("dropscope", /; s/$/)\n/' | tr -d '\0' >"$folder/engine.cpp"
"$lupdate" -silent -I . -locations none -no-obsolete ui app "$folder" -ts "$@"
