# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack on the staged tree.
cmake_policy(VERSION 3.25)
set(tree ${CPACK_TEMPORARY_DIRECTORY})
set(name ${CPACK_PACKAGE_DIRECTORY}/${CPACK_PACKAGE_FILE_NAME})
set(sign ${CPACK_FLOKDESK_SOURCE}/sign.sh)
set(icon ${CPACK_FLOKDESK_SOURCE}/flokdesk.ico)
get_filename_component(work ${tree} DIRECTORY)

function(run)
    execute_process(COMMAND ${ARGN} WORKING_DIRECTORY ${work} RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
    if(NOT status EQUAL 0)
        list(GET ARGN 0 program)
        message(FATAL_ERROR "${program}: ${said}")
    endif()
endfunction()

run(${sign} ${tree}/flokdesk.exe ${tree}/flokdesk-sandbox.exe)

# What setup.exe brings, and what its uninstaller takes away again: these files and nothing else.
file(GLOB_RECURSE files RELATIVE ${tree} ${tree}/*)
set(install)
set(uninstall)
set(directories)
foreach(file IN LISTS files)
    get_filename_component(directory ${file} DIRECTORY)
    set(remaining ${directory})
    while(remaining)
        list(APPEND directories ${remaining})
        get_filename_component(remaining ${remaining} DIRECTORY)
    endwhile()
    string(REPLACE "/" "\\" directory "${directory}")
    string(REPLACE "/" "\\" there ${file})
    string(APPEND install "SetOutPath \"$INSTDIR\\${directory}\"\nFile \"${tree}/${file}\"\n")
    string(APPEND uninstall "Delete \"$INSTDIR\\${there}\"\n")
endforeach()
list(REMOVE_DUPLICATES directories)
list(SORT directories ORDER DESCENDING) # what is inside comes before what it is in
foreach(directory IN LISTS directories)
    string(REPLACE "/" "\\" there ${directory})
    string(APPEND uninstall "RMDir \"$INSTDIR\\${there}\"\n")
endforeach()
file(WRITE ${work}/install.nsh "${install}")
file(WRITE ${work}/uninstall.nsh "${uninstall}")
run(makensis -WX -INPUTCHARSET UTF8 -DSTAGED=${work} -DVERSION=${CPACK_PACKAGE_VERSION}
    "-DPUBLISHER=${CPACK_PACKAGE_VENDOR}" -DHOMEPAGE=${CPACK_FLOKDESK_HOMEPAGE} -DICON=${icon}
    -DPICTURE=${CPACK_FLOKDESK_SOURCE}/setup.bmp -DSIGN=${sign}
    -DOUTPUT=${name}-setup.exe ${CPACK_FLOKDESK_SOURCE}/installer.nsi)

set(VERSION ${CPACK_PACKAGE_VERSION})
set(PUBLISHER ${CPACK_PACKAGE_VENDOR})
set(HOMEPAGE ${CPACK_FLOKDESK_HOMEPAGE})
file(COPY ${icon} DESTINATION ${work})
configure_file(${CPACK_FLOKDESK_SOURCE}/product.wxs.in ${work}/product.wxs @ONLY)
list(TRANSFORM files PREPEND ${tree}/ OUTPUT_VARIABLE paths)
list(JOIN paths "\n" paths)
file(WRITE ${work}/files.txt "${paths}\n")
execute_process(
    COMMAND wixl-heat --win64 --prefix ${tree}/ --directory-ref INSTALLDIR --component-group Files
        --var var.Source
    INPUT_FILE ${work}/files.txt OUTPUT_FILE ${work}/files.wxs COMMAND_ERROR_IS_FATAL ANY)
# wixl takes relative paths only, which begin at what names them.
get_filename_component(source ${tree} NAME)
run(wixl --arch x64 -D Source=${source} -D Win64=yes --output ${name}.msi ${work}/product.wxs ${work}/files.wxs)
run(${sign} ${name}.msi)

# One directory in the archive, in the same order each time.
file(REMOVE ${name}.zip)
get_filename_component(folder ${name} NAME)
file(REMOVE_RECURSE ${work}/zip)
file(COPY ${tree}/ DESTINATION ${work}/zip/${folder})
list(TRANSFORM files PREPEND ${folder}/ OUTPUT_VARIABLE paths)
list(SORT paths)
list(JOIN paths "\n" paths)
file(WRITE ${work}/zipped.txt "${paths}\n")
execute_process(COMMAND zip -q -X -@ ${name}.zip WORKING_DIRECTORY ${work}/zip INPUT_FILE ${work}/zipped.txt
    COMMAND_ERROR_IS_FATAL ANY)
set(CPACK_EXTERNAL_BUILT_PACKAGES ${name}-setup.exe ${name}.msi ${name}.zip)
