#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Cross-builds for 64-bit Windows what Flokdesk links: Qt with Qt SVG, SQLite, SQLiteCpp, simdjson, zlib, minizip,
# expat, libcsv and libxlsxwriter, from Debian's sources, whose signatures apt checks, and the headers of Boost. At the end
# it builds a program that uses each of them, and configures Flokdesk. Takes Debian 12, root or sudo for missing packages, 2 GB and about 20 minutes on 2 cores.
# usage: build-qt.sh PREFIX [WORK]
set -euo pipefail
mkdir -p "$1" "${2:-/tmp/flokdesk-windows}"
prefix=$(cd "$1" && pwd)
work=$(cd "${2:-/tmp/flokdesk-windows}" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
"$here/../debian-packages.sh" build windows

# The newest sources, taken with lists of our own, so that nothing of the system's apt is changed. apt fetches no archive
# again that is there.
names=(qt6-base qt6-svg sqlite3 sqlitecpp simdjson zlib minizip expat libcsv libxlsxwriter)
sources() {
    mkdir -p "$work/apt/lists/partial" "$work/sources"
    cat >"$work/apt/flokdesk.sources" <<END
Types: deb-src
URIs: ${FLOKDESK_MIRROR:-http://deb.debian.org/debian}
Suites: bookworm
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb-src
URIs: http://security.debian.org/debian-security
Suites: bookworm-security
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
END
    local apt=(-q -o "Dir::Etc::SourceList=/dev/null" -o "Dir::Etc::SourceParts=$work/apt"
        -o "Dir::State::Lists=$work/apt/lists" -o "APT::Sandbox::User=root")
    apt-get "${apt[@]}" update
    rm -f "$work"/sources/*.dsc # or unpack finds older ones too
    (cd "$work/sources" && apt-get "${apt[@]}" source --download-only "${names[@]}")
}

unpack() { # NAME: the sources with Debian's patches, in $work/NAME
    rm -rf "${work:?}/$1"
    dpkg-source --no-check -x "$(ls "$work/sources/$1"_*.dsc)" "$work/$1" >/dev/null
}

toolchain() {
    cat >"$work/mingw.cmake" <<END
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32 "$prefix")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
END
}

build() { # SOURCE CMAKE-OPTION...
    local name
    name=$(basename "$1")
    cmake -S "$1" -B "$work/build-$name" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$work/mingw.cmake" \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$prefix" -DBUILD_SHARED_LIBS=OFF "${@:2}"
    cmake --build "$work/build-$name"
    cmake --install "$work/build-$name" --strip
}

# The library in one file, which Debian does not ship. FTS5 is what the journal is searched with.
sqlite() {
    unpack sqlite3
    (cd "$work/sqlite3" && ./configure -q --disable-tcl && make -s sqlite3.c)
    mkdir -p "$work/sqlite3-amalgamation"
    cp "$work/sqlite3/sqlite3.c" "$work/sqlite3/sqlite3.h" "$work/sqlite3/sqlite3ext.h" "$work/sqlite3-amalgamation"
    cat >"$work/sqlite3-amalgamation/CMakeLists.txt" <<'END'
cmake_minimum_required(VERSION 3.25)
project(sqlite3 LANGUAGES C)
add_library(sqlite3 STATIC sqlite3.c)
target_compile_definitions(sqlite3 PRIVATE SQLITE_ENABLE_FTS5 SQLITE_THREADSAFE=1 SQLITE_ENABLE_COLUMN_METADATA)
install(TARGETS sqlite3)
install(FILES sqlite3.h sqlite3ext.h TYPE INCLUDE)
END
    build "$work/sqlite3-amalgamation"
}

# zlib has a file for CMake; it would also install a DLL, which would be linked then.
compression() {
    unpack zlib
    build_list zlib z "adler32.c compress.c crc32.c deflate.c gzclose.c gzlib.c gzread.c gzwrite.c inflate.c infback.c inftrees.c
        inffast.c trees.c uncompr.c zutil.c" "zlib.h zconf.h" ""
    unpack minizip # the names of files as Windows has them, which libxlsxwriter uses
    build_list minizip minizip "ioapi.c iowin32.c mztools.c unzip.c zip.c" \
        "crypt.h ioapi.h iowin32.h mztools.h unzip.h zip.h" minizip
}

# build_list NAME LIBRARY SOURCES HEADERS FOLDER: a static library of a few files, its headers in that folder of include.
build_list() {
    mkdir -p "$work/$1-list"
    cat >"$work/$1-list/CMakeLists.txt" <<END
cmake_minimum_required(VERSION 3.25)
project($2 LANGUAGES C)
set(sources $3)
set(headers $4)
list(TRANSFORM sources PREPEND "$work/$1/")
list(TRANSFORM headers PREPEND "$work/$1/")
add_library($2 STATIC \${sources})
target_include_directories($2 PRIVATE "$prefix/include")
install(TARGETS $2)
install(FILES \${headers} DESTINATION include/$5)
END
    build "$work/$1-list"
}

# What spreadsheets are read and written with. libxlsxwriter brings its own sums, which Debian takes from OpenSSL.
tables() {
    compression
    unpack expat
    # Debian's patches want a value there, which its own way to build gives.
    sed -i 's/^#cmakedefine XML_DTD$/#cmakedefine XML_DTD 1/' "$work/expat/expat/expat_config.h.cmake"
    build "$work/expat/expat" -DEXPAT_BUILD_TOOLS=OFF -DEXPAT_BUILD_EXAMPLES=OFF -DEXPAT_BUILD_TESTS=OFF -DEXPAT_BUILD_DOCS=OFF \
        -DEXPAT_SHARED_LIBS=OFF
    unpack libcsv
    build_list libcsv csv libcsv.c csv.h ""
    unpack libxlsxwriter
    build "$work/libxlsxwriter" -DUSE_SYSTEM_MINIZIP=ON -DBUILD_TESTS=OFF -DBUILD_EXAMPLES=OFF
}

# Nothing but headers, which are the same for all systems.
boost() {
    rm -rf "$prefix/include/boost"
    cp -rL /usr/include/boost "$prefix/include/boost"
}

# A library that is missing or does not work is seen here, and not when the program is built.
probe() {
    cmake -S "$here/probe" -B "$work/build-probe" -G Ninja --fresh -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" \
        -DFLOKDESK_WINDOWS="$prefix" -DCMAKE_BUILD_TYPE=Release >"$work/probe.log"
    cmake --build "$work/build-probe" --clean-first
    [ "${1:-}" != "--with-program" ] || cmake -S "$here/../.." -B "$work/build-program" -G Ninja --fresh \
        -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DFLOKDESK_WINDOWS="$prefix" -DCMAKE_BUILD_TYPE=Release >>"$work/probe.log"
}

build_qt() { # NAME CMAKE-OPTION...
    unpack "$1"
    build "$work/$1" -DBUILD_SHARED_LIBS=ON \
        -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/cmake" \
        -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF "${@:2}"
}

# Debian leaves out the parts for tablets of Windows and the SQLite inside Qt; neither is needed here.
qt() {
    build_qt qt6-base -DQT_QMAKE_TARGET_MKSPEC=win32-g++ \
        -DFEATURE_sql=OFF -DFEATURE_dbus=OFF -DFEATURE_opengl=OFF -DINPUT_opengl=no -DFEATURE_printsupport=OFF \
        -DFEATURE_tabletevent=OFF -DFEATURE_openssl=OFF -DFEATURE_schannel=ON -DFEATURE_vulkan=OFF \
        -DFEATURE_system_zlib=OFF -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF -DFEATURE_system_pcre2=OFF \
        -DFEATURE_system_doubleconversion=OFF -DFEATURE_system_harfbuzz=OFF -DFEATURE_system_freetype=OFF \
        -DFEATURE_icu=OFF -DFEATURE_glib=OFF -DFEATURE_zstd=OFF -DFEATURE_brotli=OFF -DFEATURE_system_libb2=OFF
    build_qt qt6-svg
}

sources
toolchain
sqlite
unpack sqlitecpp
build "$work/sqlitecpp" -DSQLITECPP_INTERNAL_SQLITE=OFF -DSQLITECPP_RUN_CPPLINT=OFF -DSQLITECPP_RUN_CPPCHECK=OFF \
    -DSQLITECPP_USE_STACK_PROTECTION=OFF
unpack simdjson
build "$work/simdjson" -DSIMDJSON_DEVELOPER_MODE=OFF
tables
boost
probe # before Qt, which takes longest
qt
# Qt's own translations are the same on all systems.
mkdir -p "$prefix/translations"
cp /usr/share/qt6/translations/qtbase_{en,es,pt_BR}.qm "$prefix/translations/"
# Of what ends up in packages, as Debian states them.
mkdir -p "$prefix/share/licenses"
for name in "${names[@]}"; do
    cp "$work/$name/debian/copyright" "$prefix/share/licenses/$name.txt"
done
for name in gcc-mingw-w64-x86-64-posix-runtime mingw-w64-x86-64-dev libboost1.74-dev; do
    cp "/usr/share/doc/$name/copyright" "$prefix/share/licenses/$name.txt"
done
probe --with-program
echo "Qt and the other libraries for Windows are in $prefix"
