# SPDX-License-Identifier: GPL-3.0-or-later
# Brings catalogues up to date with the texts of the sources. With -DCOPIES=DIRECTORY it does that to
# copies of them there.
file(GLOB catalogues ${CMAKE_CURRENT_LIST_DIR}/*.ts)
foreach(catalogue IN LISTS catalogues)
    if(COPIES)
        file(COPY ${catalogue} DESTINATION ${COPIES})
        get_filename_component(name ${catalogue} NAME)
        set(catalogue ${COPIES}/${name})
    endif()
    set(only)
    if(catalogue MATCHES "_en\\.ts$")
        set(only -pluralonly)
    endif()
    execute_process(
        COMMAND ${LUPDATE} @${TEXTS} -no-obsolete -locations none ${only} -ts ${catalogue}
        COMMAND_ERROR_IS_FATAL ANY)
endforeach()
