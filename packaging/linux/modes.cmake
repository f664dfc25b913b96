# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack on the staged tree: what is packed does not depend on the umask of who packs.
execute_process(COMMAND chmod --recursive u=rwX,go=rX ${CPACK_TEMPORARY_DIRECTORY}
    COMMAND_ERROR_IS_FATAL ANY)
