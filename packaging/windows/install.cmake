# SPDX-License-Identifier: GPL-3.0-or-later
# What Windows reads from the programs: icon, version and manifest.
set(windows ${CMAKE_CURRENT_LIST_DIR})
function(flokdesk_describe program description)
    configure_file(${windows}/program.rc.in ${CMAKE_CURRENT_BINARY_DIR}/${program}.rc @ONLY)
    target_sources(${program} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${program}.rc)
    if(MINGW)
        target_link_options(${program} PRIVATE -Wl,--dynamicbase,--nxcompat,--high-entropy-va,--no-insert-timestamp)
    endif()
endfunction()
flokdesk_describe(flokdesk "Flokdesk")
flokdesk_describe(flokdesk-sandbox "Flokdesk: a local server like Flokzu")
set_target_properties(flokdesk PROPERTIES WIN32_EXECUTABLE ON)
