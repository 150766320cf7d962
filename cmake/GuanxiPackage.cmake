# A Debian package: cpack in the folder of a build. What Debian wants in other places, or compressed, the script package_layout.cmake puts there.
#
#   cmake --preset release && cmake --build --preset release && (cd build/release && cpack)
#
# Its maintainer is who makes it: DEBFULLNAME and DEBEMAIL of the environment, as Debian's own programs have it.
include_guard()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME guanxi)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)

set(maintainer "guanxi maintainers")
if(DEFINED ENV{DEBFULLNAME})
  set(maintainer "$ENV{DEBFULLNAME}")
endif()
set(address "guanxi@localhost.localdomain")
if(DEFINED ENV{DEBEMAIL})
  set(address "$ENV{DEBEMAIL}")
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${maintainer} <${address}>")
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# The libraries that it is linked with are found out; what it looks for while it runs is not.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS tzdata)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS libedit2)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "bash-completion, less, libnotify-bin, graphviz")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "relationship tracker for the terminal")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "guanxi keeps a professional's ties to clients alive: whom you met and how,\n\
what was promised, whose birthday comes by either calendar, which festival is\n\
next, who really decides at a client and which way leads there. In the morning\n\
it prints what the day asks for, by cron too.\n\
.\n\
It reads and writes one SQLite file, takes its configuration from one TOML\n\
file, and never opens a network connection. Names are found in any script, by\n\
pinyin and by title.")

set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_SOURCE_DIR}/cmake/package_layout.cmake")
set(CPACK_GUANXI_SOURCE "${CMAKE_SOURCE_DIR}")

include(CPack)
