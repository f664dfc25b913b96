# SPDX-License-Identifier: GPL-3.0-or-later
# The bundle with Qt inside, and the dmg around it. Made on a Mac.
set(macos ${CMAKE_CURRENT_LIST_DIR})
target_sources(flokdesk PRIVATE ${macos}/flokdesk.icns)
set_source_files_properties(${macos}/flokdesk.icns TARGET_DIRECTORY flokdesk
    PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(flokdesk PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST ${macos}/Info.plist.in
    MACOSX_BUNDLE_GUI_IDENTIFIER ${FLOKDESK_ID}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION})
install(TARGETS flokdesk BUNDLE DESTINATION . COMPONENT program)
install(TARGETS flokdesk-sandbox RUNTIME DESTINATION flokdesk.app/Contents/MacOS COMPONENT program)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION flokdesk.app/Contents/Resources COMPONENT program)
# Licences of the libraries, which libraries.sh collects beside its libcsv.
get_filename_component(FLOKDESK_LICENSES ${FLOKDESK_csv_HEADERS}/../share/flokdesk-licenses ABSOLUTE)
if(NOT EXISTS ${FLOKDESK_LICENSES})
    message(FATAL_ERROR "${FLOKDESK_LICENSES} is missing: packaging/macos/libraries.sh PREFIX")
endif()
install(DIRECTORY ${FLOKDESK_LICENSES}/ DESTINATION flokdesk.app/Contents/Resources/licenses COMPONENT program)
# Not qt_generate_deploy_app_script, which knows of one program in a bundle.
qt_generate_deploy_script(TARGET flokdesk OUTPUT_SCRIPT deploy CONTENT "
    qt_deploy_runtime_dependencies(EXECUTABLE flokdesk.app
        ADDITIONAL_EXECUTABLES flokdesk.app/Contents/MacOS/flokdesk-sandbox)")
install(SCRIPT ${deploy} COMPONENT program)

# Without FLOKDESK_SIGN_IDENTITY a signature that names nobody, which processors of Apple demand.
install(CODE "
    set(bundle \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/flokdesk.app\")
    if(DEFINED ENV{FLOKDESK_SIGN_IDENTITY})
        set(identity --sign \"\$ENV{FLOKDESK_SIGN_IDENTITY}\" --options runtime --timestamp
            --entitlements \"${macos}/entitlements.plist\")
    else()
        set(identity --sign -)
    endif()
    execute_process(COMMAND codesign --force --deep \${identity} \"\${bundle}\" COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND codesign --verify --deep --strict \"\${bundle}\" COMMAND_ERROR_IS_FATAL ANY)
" COMPONENT program)

set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_FILE_NAME flokdesk-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_STRIP_FILES OFF) # a changed file would break the signature
set(CPACK_DMG_VOLUME_NAME Flokdesk)
set(CPACK_DMG_FORMAT UDZO)
set(CPACK_INSTALL_CMAKE_PROJECTS ${PROJECT_BINARY_DIR} ${PROJECT_NAME} program /)
