# Run by cpack on the tree that it is about to pack.
set(usr "${CPACK_TEMPORARY_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX}")
set(doc "${usr}/share/doc/${CPACK_PACKAGE_NAME}")
set(source "${CPACK_GUANXI_SOURCE}")

function(guanxi_run)
  execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

function(guanxi_compress)
  guanxi_run(gzip -9 -n -f ${ARGN})
endfunction()

# Debian's zsh looks for completions of packages elsewhere than a zsh of one's own.
file(MAKE_DIRECTORY "${usr}/share/zsh/vendor-completions")
file(RENAME "${usr}/share/zsh/site-functions/_guanxi" "${usr}/share/zsh/vendor-completions/_guanxi")
file(REMOVE_RECURSE "${usr}/share/zsh/site-functions")

file(GLOB_RECURSE pages "${usr}/share/man/*.[0-9]")
guanxi_compress(${pages})

string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
set(package "${CPACK_PACKAGE_NAME}")
set(version "${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}")
set(maintainer "${CPACK_DEBIAN_PACKAGE_MAINTAINER}")
file(MAKE_DIRECTORY "${doc}" "${usr}/share/lintian/overrides")
configure_file("${source}/packaging/changelog.in" "${doc}/changelog.Debian" @ONLY)
configure_file("${source}/packaging/copyright" "${doc}/copyright" COPYONLY)
configure_file("${source}/CHANGELOG.md" "${doc}/changelog" COPYONLY)
configure_file("${source}/packaging/lintian-overrides" "${usr}/share/lintian/overrides/${CPACK_PACKAGE_NAME}" COPYONLY)
file(COPY "${source}/README.md" "${source}/examples" DESTINATION "${doc}")
guanxi_compress("${doc}/changelog" "${doc}/changelog.Debian")

# What was copied has the modes of whoever made the source tree.
guanxi_run(chmod -R u=rwX,go=rX "${CPACK_TEMPORARY_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX}")
