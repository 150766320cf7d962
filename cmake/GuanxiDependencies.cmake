# Finds the system's libraries. One that is missing is named together with its Debian package.
include_guard()
find_package(PkgConfig REQUIRED)

function(guanxi_missing what package)
  message(FATAL_ERROR "guanxi needs ${what}. On Debian: apt-get install ${package}\n"
                      "(all of them at once: sh scripts/packages.sh)")
endfunction()

# A library by its CMake package.
macro(guanxi_package name package)
  find_package(${name} CONFIG QUIET)
  if(NOT ${name}_FOUND)
    guanxi_missing(${name} ${package})
  endif()
endmacro()

# A header-only library without a CMake package of its own.
function(guanxi_header target header package)
  find_path(${target}_INCLUDE ${header})
  if(NOT ${target}_INCLUDE)
    guanxi_missing("the header ${header}" ${package})
  endif()
  add_library(${target} INTERFACE IMPORTED GLOBAL)
  target_include_directories(${target} SYSTEM INTERFACE ${${target}_INCLUDE})
endfunction()

# A library known to pkg-config; with GUANXI_STATIC its archives, where the system has them.
function(guanxi_library target module package)
  pkg_check_modules(${target} QUIET ${module})
  if(NOT ${target}_FOUND)
    guanxi_missing(${module} ${package})
  endif()
  add_library(${target} INTERFACE IMPORTED GLOBAL)
  target_include_directories(${target} SYSTEM INTERFACE ${${target}_INCLUDE_DIRS})
  foreach(name IN LISTS ${target}_LIBRARIES)
    if(GUANXI_STATIC)
      find_library(${target}_${name} NAMES lib${name}.a ${name} HINTS ${${target}_LIBRARY_DIRS})
    else()
      find_library(${target}_${name} NAMES ${name} HINTS ${${target}_LIBRARY_DIRS})
    endif()
    target_link_libraries(${target} INTERFACE ${${target}_${name}})
  endforeach()
endfunction()

guanxi_header(dep_expected tl/expected.hpp libexpected-dev)
guanxi_header(dep_cli11 CLI/CLI.hpp libcli11-dev)
guanxi_header(dep_toml toml++/toml.h libtomlplusplus-dev)
guanxi_header(dep_json nlohmann/json.hpp nlohmann-json3-dev)
guanxi_header(dep_fmt fmt/format-inl.h libfmt-dev)
add_library(guanxi_fmt STATIC "${CMAKE_SOURCE_DIR}/cmake/fmt_once.cpp")
target_include_directories(guanxi_fmt SYSTEM PRIVATE ${dep_fmt_INCLUDE})
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  target_compile_options(guanxi_fmt PRIVATE -ffunction-sections -fdata-sections)
endif()
target_link_libraries(dep_fmt INTERFACE guanxi_fmt)
guanxi_library(dep_sqlite sqlite3 libsqlite3-dev)
# The declarations of the session extension, which Debian builds in.
target_compile_definitions(dep_sqlite INTERFACE SQLITE_ENABLE_SESSION=1 SQLITE_ENABLE_PREUPDATE_HOOK=1)
target_link_libraries(dep_sqlite INTERFACE m ${CMAKE_DL_LIBS})
guanxi_library(dep_icu icu-uc libicu-dev)
guanxi_library(dep_icu_i18n icu-i18n libicu-dev)
guanxi_library(dep_ical libical libical-dev)
target_link_libraries(dep_ical INTERFACE dep_icu_i18n dep_icu)  # what its archive asks of others

if(GUANXI_TESTS)
  guanxi_header(dep_doctest doctest/doctest.h doctest-dev)
  guanxi_package(rapidcheck librapidcheck-dev)
endif()
