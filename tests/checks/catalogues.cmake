# SPDX-License-Identifier: GPL-3.0-or-later
# The catalogues mislead nobody and have every text of the sources. Copies of them are updated first,
# so that a text which nobody told them of is found as well.
include(${PROJECT_SOURCE_DIR}/translations/translations.cmake)
get_property(update GLOBAL PROPERTY FLOKDESK_UPDATE)
set(copies ${CMAKE_CURRENT_BINARY_DIR}/catalogues)
list(TRANSFORM FLOKDESK_TS_FILES REPLACE ".*/" "${copies}/" OUTPUT_VARIABLE copied)
list(INSERT update 1 -DCOPIES=${copies})
add_test(NAME translations_updated COMMAND ${update})
set_tests_properties(translations_updated PROPERTIES FIXTURES_SETUP catalogues)
add_test(NAME translations
    COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_LIST_DIR}/translations.py
        "--complete=${FLOKDESK_COMPLETE_LANGUAGES}" ${copied})
set_tests_properties(translations PROPERTIES FIXTURES_REQUIRED catalogues)
