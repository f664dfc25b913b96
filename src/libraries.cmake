# SPDX-License-Identifier: GPL-3.0-or-later
# Finds what the program is built with beside Qt. Also included by packaging/windows/probe.
find_package(SQLite3 REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(simdjson REQUIRED)
if(NOT WIN32) # whose key store is asked directly
    find_package(Qt6Keychain REQUIRED)
endif()
if(POLICY CMP0167)
    cmake_policy(SET CMP0167 NEW) # Boost says itself where it is
endif()
find_package(Boost 1.74 QUIET)
if(NOT TARGET Boost::headers) # nothing but headers is wanted, which say nothing
    find_path(FLOKDESK_BOOST boost/beast/http/parser.hpp REQUIRED)
    add_library(Boost::headers INTERFACE IMPORTED)
    target_include_directories(Boost::headers INTERFACE ${FLOKDESK_BOOST})
endif()

# Libraries without a file for CMake in every distribution: flokdesk_library(csv csv.h) makes Flokdesk::lib_csv.
function(flokdesk_library name header)
    find_path(FLOKDESK_${name}_HEADERS ${header} REQUIRED)
    find_library(FLOKDESK_${name}_LIBRARY ${name} REQUIRED)
    mark_as_advanced(FLOKDESK_${name}_HEADERS FLOKDESK_${name}_LIBRARY)
    add_library(Flokdesk::lib_${name} UNKNOWN IMPORTED GLOBAL)
    set_target_properties(Flokdesk::lib_${name} PROPERTIES IMPORTED_LOCATION ${FLOKDESK_${name}_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${FLOKDESK_${name}_HEADERS})
endfunction()
find_package(EXPAT REQUIRED)
flokdesk_library(csv csv.h)
flokdesk_library(minizip minizip/unzip.h)
flokdesk_library(xlsxwriter xlsxwriter.h)
if(WIN32) # where they are linked in, and do not say what they need themselves
    find_package(ZLIB REQUIRED)
    target_link_libraries(Flokdesk::lib_minizip INTERFACE ZLIB::ZLIB)
    target_link_libraries(Flokdesk::lib_xlsxwriter INTERFACE Flokdesk::lib_minizip)
endif()
