# SPDX-License-Identifier: GPL-3.0-or-later
# The packages: DEB, RPM, and as "External" the portable archive with Qt inside.
set(linux ${CMAKE_CURRENT_LIST_DIR})
set(made ${CMAKE_CURRENT_BINARY_DIR})
include(${linux}/changelog.cmake)
flokdesk_read_changelog(${linux}/changelog ${made}/changelog.rpm)
if(NOT CHANGELOG_VERSION STREQUAL "${PROJECT_VERSION}-${CHANGELOG_REVISION}")
    message(FATAL_ERROR "packaging/linux/changelog begins with ${CHANGELOG_VERSION}, "
        "but the program is version ${PROJECT_VERSION}")
endif()

# What only one kind of package holds.
execute_process(COMMAND gzip -9nc ${linux}/changelog OUTPUT_FILE ${made}/changelog.Debian.gz)
execute_process(COMMAND gzip -9nc ${PROJECT_SOURCE_DIR}/CHANGELOG.md OUTPUT_FILE ${made}/changelog.gz)
install(FILES ${made}/changelog.Debian.gz ${made}/changelog.gz ${linux}/copyright
    DESTINATION share/doc/flokdesk COMPONENT debian EXCLUDE_FROM_ALL)
install(FILES ${linux}/lintian-overrides DESTINATION share/lintian/overrides RENAME flokdesk
    COMPONENT debian EXCLUDE_FROM_ALL)
install(FILES ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${linux}/copyright
    DESTINATION share/doc/flokdesk COMPONENT texts EXCLUDE_FROM_ALL)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE
    DESTINATION share/licenses/flokdesk COMPONENT texts EXCLUDE_FROM_ALL)

get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
foreach(path PLUGINS TRANSLATIONS)
    execute_process(COMMAND ${qmake} -query QT_INSTALL_${path}
        OUTPUT_VARIABLE QT_${path} OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
endforeach()
install(PROGRAMS ${linux}/install.sh DESTINATION . COMPONENT portable EXCLUDE_FROM_ALL)
configure_file(${linux}/bundle.cmake.in ${made}/bundle.cmake @ONLY)
install(SCRIPT ${made}/bundle.cmake COMPONENT portable EXCLUDE_FROM_ALL)

set(CPACK_GENERATOR DEB RPM External)
set(CPACK_PACKAGE_FILE_NAME flokdesk-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR})
configure_file(${linux}/options.cmake.in ${made}/options.cmake @ONLY)
set(CPACK_PRE_BUILD_SCRIPTS ${linux}/modes.cmake)
set(CPACK_PROJECT_CONFIG_FILE ${made}/options.cmake)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${CHANGELOG_REVISION})
set(CPACK_DEBIAN_PACKAGE_SECTION database)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz) # a third smaller
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${PROJECT_HOMEPAGE_URL})
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is opened at run time, which dpkg-shlibdeps cannot see: QtKeychain loads libsecret, Qt reads
# the certificates of the system, its translations and the plug-ins for Wayland.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0, ca-certificates")
string(JOIN ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager | keepassxc"
    qt6-translations-l10n qt6-wayland)

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_RPM_PACKAGE_RELEASE ${CHANGELOG_REVISION})
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later AND Apache-2.0 AND MIT AND BSL-1.0 AND BSD-2-Clause AND BSD-3-Clause AND MPL-2.0")
set(CPACK_RPM_PACKAGE_GROUP Productivity/Office/Management)
set(CPACK_RPM_PACKAGE_URL ${PROJECT_HOMEPAGE_URL})
set(CPACK_RPM_CHANGELOG_FILE ${made}/changelog.rpm)
# Distributions name their packages differently, but not the libraries.
set(CPACK_RPM_PACKAGE_REQUIRES "libsecret-1.so.0()(64bit), ca-certificates, hicolor-icon-theme")
# CPack has no variable for Recommends. The private libraries are neither offered to others nor asked of
# them; without the name of the machine and the links by build id each build is the same.
string(JOIN "\n" CPACK_RPM_SPEC_MORE_DEFINE
    "Recommends: (qt6-qtwayland or qt6-wayland), (qt6-qttranslations or qt6-translations)"
    "%define packager ${FLOKDESK_MAINTAINER}"
    "%define _buildhost reproducible"
    "%define use_source_date_epoch_as_buildtime 1"
    "%define clamp_mtime_to_source_date_epoch 1"
    "%define _build_id_links none"
    "%global __provides_exclude_from ^.*/lib/flokdesk/.*$"
    "%global __requires_exclude ^lib(simdjson|xlsxwriter)[.]so.*$")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/mime /usr/share/mime/packages /usr/share/metainfo /usr/share/man /usr/share/man/man1 /usr/share/doc
    /usr/share/licenses /usr/share/icons /usr/share/icons/hicolor
    /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps)
foreach(size 16 22 24 32 48 64 128 256 512)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()

set(CPACK_EXTERNAL_ENABLE_STAGING ON)
set(CPACK_EXTERNAL_PACKAGE_SCRIPT ${linux}/portable.cmake)
