# SPDX-License-Identifier: GPL-3.0-or-later
# The sources of every room with texts; Qt 6.4's qt_add_translations() looks only into one target,
# and treats English, of which only the plurals are kept, as any other language.
set(FLOKDESK_TS_FILES
    ${PROJECT_SOURCE_DIR}/translations/flokdesk_en.ts
    ${PROJECT_SOURCE_DIR}/translations/flokdesk_es.ts
    ${PROJECT_SOURCE_DIR}/translations/flokdesk_pt_BR.ts)

# Writes the arguments of lupdate that name the sources into a file.
function(flokdesk_list_texts file)
    set(sources)
    foreach(room core net api store secrets sheets changes models session gui app)
        file(GLOB_RECURSE found CONFIGURE_DEPENDS
            ${PROJECT_SOURCE_DIR}/src/${room}/*.cpp ${PROJECT_SOURCE_DIR}/src/${room}/*.h)
        list(APPEND sources ${found})
    endforeach()
    file(GLOB_RECURSE forms CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/ui/*.ui)
    list(JOIN sources "\n" sources)
    list(JOIN forms "\n" forms)
    file(CONFIGURE OUTPUT ${file} CONTENT "-I${PROJECT_SOURCE_DIR}/src\n${sources}\n${forms}\n" @ONLY)
endfunction()

# The later formats hold the time of each file, and so would tell two builds apart.
set(FLOKDESK_RESOURCES --format-version 1)

# Embeds the catalogues into a target as :/i18n/flokdesk_<language>.qm and adds the targets
# update_translations and release_translations.
function(flokdesk_add_translations target)
    qt_add_lrelease(${target} TS_FILES ${FLOKDESK_TS_FILES} QM_FILES_OUTPUT_VARIABLE compiled)
    qt_add_resources(${target} translations
        PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled} OPTIONS ${FLOKDESK_RESOURCES})
    set(texts ${PROJECT_BINARY_DIR}/texts.lst)
    flokdesk_list_texts(${texts})
    set(update ${CMAKE_COMMAND} -DLUPDATE=$<TARGET_FILE:Qt6::lupdate> -DTEXTS=${texts}
        -P ${PROJECT_SOURCE_DIR}/translations/update.cmake)
    add_custom_target(update_translations COMMAND ${update} VERBATIM)
    set_property(GLOBAL PROPERTY FLOKDESK_UPDATE ${update})
endfunction()
