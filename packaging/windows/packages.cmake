# SPDX-License-Identifier: GPL-3.0-or-later
# setup.exe, msi and zip, made on Linux with MinGW, makensis and wixl from one staged tree.
set(made ${CMAKE_CURRENT_BINARY_DIR})
foreach(library libstdc++-6.dll libwinpthread-1.dll)
    execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-file-name=${library}
        OUTPUT_VARIABLE file OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    get_filename_component(place ${file} DIRECTORY)
    list(APPEND MINGW_PLACES ${place})
endforeach()
configure_file(${windows}/bundle.cmake.in ${made}/bundle.cmake @ONLY)
install(SCRIPT ${made}/bundle.cmake COMPONENT windows EXCLUDE_FROM_ALL)

set(CPACK_GENERATOR External)
set(CPACK_PACKAGE_FILE_NAME flokdesk-${PROJECT_VERSION}-windows-x86_64)
set(CPACK_PACKAGING_INSTALL_PREFIX /)
foreach(component program windows)
    list(APPEND CPACK_INSTALL_CMAKE_PROJECTS ${PROJECT_BINARY_DIR} ${PROJECT_NAME} ${component} /)
endforeach()
set(CPACK_EXTERNAL_ENABLE_STAGING ON)
set(CPACK_EXTERNAL_PACKAGE_SCRIPT ${windows}/package.cmake)
set(CPACK_FLOKDESK_SOURCE ${windows})
set(CPACK_FLOKDESK_HOMEPAGE ${PROJECT_HOMEPAGE_URL})
