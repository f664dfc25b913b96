# SPDX-License-Identifier: GPL-3.0-or-later
# What every package for Linux holds, and the component "private" of those that use the system's Qt.

# The names of libsimdjson and libxlsxwriter change with every release of a distribution, so packages bring theirs.
# RPATH instead of RUNPATH: it also holds for the plug-ins and libraries of the portable archive.
set(FLOKDESK_PRIVATE_DIR lib/flokdesk/private)
set_target_properties(flokdesk flokdesk-sandbox PROPERTIES
    BUILD_WITH_INSTALL_RPATH ON
    INSTALL_RPATH $ORIGIN/../${FLOKDESK_PRIVATE_DIR})
foreach(program flokdesk flokdesk-sandbox)
    target_link_options(${program} PRIVATE
        -Wl,--disable-new-dtags -Wl,--as-needed -Wl,-z,relro,-z,now)
endforeach()
get_target_property(simdjson_type simdjson::simdjson TYPE)
if(simdjson_type STREQUAL SHARED_LIBRARY)
    install(FILES $<TARGET_FILE:simdjson::simdjson> DESTINATION ${FLOKDESK_PRIVATE_DIR}
        RENAME $<TARGET_SONAME_FILE_NAME:simdjson::simdjson> COMPONENT private EXCLUDE_FROM_ALL)
endif()
get_target_property(xlsxwriter Flokdesk::lib_xlsxwriter IMPORTED_LOCATION)
if(xlsxwriter MATCHES "[.]so$")
    file(REAL_PATH ${xlsxwriter} xlsxwriter)
    execute_process(COMMAND ${CMAKE_OBJDUMP} -p ${xlsxwriter} OUTPUT_VARIABLE dynamic COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCH "SONAME +([^ \n]+)" found "${dynamic}")
    install(FILES ${xlsxwriter} DESTINATION ${FLOKDESK_PRIVATE_DIR} RENAME ${CMAKE_MATCH_1}
        COMPONENT private EXCLUDE_FROM_ALL)
endif()

set(desktop_file ${CMAKE_CURRENT_LIST_DIR}/${FLOKDESK_ID}.desktop)
set(metainfo_file ${CMAKE_CURRENT_BINARY_DIR}/${FLOKDESK_ID}.metainfo.xml)
configure_file(${CMAKE_CURRENT_LIST_DIR}/${FLOKDESK_ID}.metainfo.xml.in ${metainfo_file} @ONLY)
install(FILES ${desktop_file} ${CMAKE_CURRENT_LIST_DIR}/zz-${FLOKDESK_ID}.tables.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT desktop)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/${FLOKDESK_ID}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
    COMPONENT desktop)
install(FILES ${metainfo_file} DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT desktop)

set(icons ${PROJECT_SOURCE_DIR}/resources/icons)
set(icons_to ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
foreach(size 16 22 24 32 48 64 128 256 512)
    install(FILES ${icons}/flokdesk-${size}.png DESTINATION ${icons_to}/${size}x${size}/apps
        RENAME ${FLOKDESK_ID}.png COMPONENT desktop)
endforeach()
install(FILES ${icons}/flokdesk.svg DESTINATION ${icons_to}/scalable/apps
    RENAME ${FLOKDESK_ID}.svg COMPONENT desktop)

# Man pages say what --help says, so they are made from it.
set(man_dir ${CMAKE_CURRENT_BINARY_DIR}/man)
find_program(HELP2MAN_PROGRAM help2man)
set(man_pages)
foreach(program flokdesk flokdesk-sandbox)
    set(extra ${CMAKE_CURRENT_LIST_DIR}/${program}.h2m)
    add_custom_command(OUTPUT ${man_dir}/${program}.1.gz
        COMMAND ${CMAKE_CURRENT_LIST_DIR}/manpage.sh "${HELP2MAN_PROGRAM}"
            $<TARGET_FILE:${program}> ${extra} ${man_dir}/${program}.1.gz
        DEPENDS ${program} ${extra} ${CMAKE_CURRENT_LIST_DIR}/manpage.sh
            ${CMAKE_CURRENT_LIST_DIR}/changelog
        VERBATIM)
    list(APPEND man_pages ${man_dir}/${program}.1.gz)
endforeach()
add_custom_target(manpages DEPENDS ${man_pages})
install(FILES ${man_pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT desktop OPTIONAL)
