# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack on the staged tree: makes the same tar.xz of it each time.
set(archive ${CPACK_PACKAGE_DIRECTORY}/${CPACK_PACKAGE_FILE_NAME}.tar.xz)
get_filename_component(parent ${CPACK_TEMPORARY_DIRECTORY} DIRECTORY)
get_filename_component(tree ${CPACK_TEMPORARY_DIRECTORY} NAME)
execute_process(
    COMMAND tar --create --directory ${parent} --sort=name --format=gnu
        --owner=0 --group=0 --numeric-owner --mtime=@$ENV{SOURCE_DATE_EPOCH}
        "--transform=s,^${tree},${CPACK_PACKAGE_FILE_NAME},S" ${tree}
    COMMAND xz -6 --threads=1
    OUTPUT_FILE ${archive}
    COMMAND_ERROR_IS_FATAL ANY)
set(CPACK_EXTERNAL_BUILT_PACKAGES ${archive})
