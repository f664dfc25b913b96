# SPDX-License-Identifier: GPL-3.0-or-later
# Embeds the catalogues into a target as :/i18n/flokdesk_<language>.qm and adds the targets
# update_translations and release_translations. Qt 6.4's qt_add_translations() looks only into one
# target, so the sources of every room with texts are named here.
function(flokdesk_add_translations target)
    set(sources)
    foreach(room core net api store secrets changes models gui app)
        file(GLOB_RECURSE found CONFIGURE_DEPENDS
            ${PROJECT_SOURCE_DIR}/src/${room}/*.cpp ${PROJECT_SOURCE_DIR}/src/${room}/*.h)
        list(APPEND sources ${found})
    endforeach()
    file(GLOB forms CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/ui/*.ui)
    qt_add_translations(${target}
        TS_FILES
            ${PROJECT_SOURCE_DIR}/translations/flokdesk_en.ts
            ${PROJECT_SOURCE_DIR}/translations/flokdesk_es.ts
            ${PROJECT_SOURCE_DIR}/translations/flokdesk_pt_BR.ts
        SOURCES ${sources} ${forms}
        RESOURCE_PREFIX /i18n
        LUPDATE_OPTIONS -no-obsolete -locations none)
endfunction()
