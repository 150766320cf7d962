# A layer is one static library, made of all that lies below src/<layer>/. What it may use is what it is linked with here; the
# headers are held to the same by tests/layers.py. Its sources name its private headers from the layer's folder: "import/roster.hpp".
include_guard()

add_library(guanxi_options INTERFACE)
target_include_directories(guanxi_options INTERFACE "${CMAKE_SOURCE_DIR}/include")
target_compile_options(guanxi_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow=local -Wconversion -Wno-sign-conversion
                                                -Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(guanxi_options INTERFACE -Wno-restrict) # false alarms on "x" + std::string (GCC bug 105651)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # What these say depends on what was inlined, and is often wrong: they stay warnings where the others are errors.
  target_compile_options(guanxi_options INTERFACE -Wno-error=array-bounds -Wno-error=stringop-overflow -Wno-error=stringop-overread
                                                  -Wno-error=maybe-uninitialized -Wno-error=free-nonheap-object)
endif()
target_link_libraries(guanxi_options INTERFACE dep_expected)
if(GUANXI_SANITIZE)
  set(guanxi_sanitizers -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_compile_options(guanxi_options INTERFACE ${guanxi_sanitizers})
  # Their tables need a million relocations where the program may lie anywhere: half of what a start costs.
  target_link_options(guanxi_options INTERFACE ${guanxi_sanitizers} -no-pie)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  target_compile_options(guanxi_options INTERFACE -ffunction-sections -fdata-sections)
  target_link_options(guanxi_options INTERFACE -Wl,--gc-sections)
endif()
if(GUANXI_STATIC)
  target_link_options(guanxi_options INTERFACE -static-libstdc++ -static-libgcc)
  # What is left to relocate at every start, packed into bitmaps: a fraction of the instructions.
  include(CheckLinkerFlag)
  check_linker_flag(CXX "-Wl,-z,pack-relative-relocs" GUANXI_PACKS_RELOCATIONS)
  if(GUANXI_PACKS_RELOCATIONS)
    target_link_options(guanxi_options INTERFACE -Wl,-z,pack-relative-relocs)
  endif()
endif()

# What runs once a command is made small, which takes two thirds of the time that -O2 takes to compile, and half of its bytes: a start
# touches fewer pages. What runs once a record is made fast. Under the sanitizers the first is not optimised at all: -O1 costs twice.
if(GUANXI_SANITIZE)
  set(guanxi_fast -O1)
  set(guanxi_small -O0)
elseif(CMAKE_BUILD_TYPE STREQUAL "Release")
  set(guanxi_small -Os)
endif()

# Most of what compiling costs is parsing these again for each source: they are parsed once and then loaded.
set(guanxi_std_headers <algorithm> <array> <chrono> <filesystem> <functional> <map> <memory> <optional> <set> <span> <string>
                       <string_view> <utility> <vector> <tl/expected.hpp>)

# Precompiles the headers for the target; the one named first has them, the others that are compiled alike load its.
function(guanxi_precompile target first)
  if(target STREQUAL first)
    target_precompile_headers(${target} PRIVATE ${ARGN})
  else()
    target_precompile_headers(${target} REUSE_FROM ${first})
  endif()
endfunction()

# guanxi_layer(NAME [ONCE_A_COMMAND] USES … PRIVATE_USES …)
function(guanxi_layer name)
  cmake_parse_arguments(LAYER "ONCE_A_COMMAND" "" "USES;PRIVATE_USES" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp")
  if(NOT sources)
    return()
  endif()
  add_library(guanxi_${name} STATIC ${sources})
  target_include_directories(guanxi_${name} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}/${name}" "${CMAKE_CURRENT_BINARY_DIR}/${name}")
  target_link_libraries(guanxi_${name} PUBLIC guanxi_options ${LAYER_USES} PRIVATE ${LAYER_PRIVATE_USES})
  if(LAYER_ONCE_A_COMMAND)
    target_compile_options(guanxi_${name} PRIVATE ${guanxi_small})
    guanxi_precompile(guanxi_${name} guanxi_settings ${guanxi_std_headers})
  else()
    target_compile_options(guanxi_${name} PRIVATE ${guanxi_fast})
    guanxi_precompile(guanxi_${name} guanxi_base ${guanxi_std_headers})
  endif()
endfunction()

# Sources of a layer that is ONCE_A_COMMAND which run once a record all the same.
function(guanxi_make_fast)
  if(CMAKE_BUILD_TYPE STREQUAL "Release")
    set_source_files_properties(${ARGN} PROPERTIES COMPILE_OPTIONS -O2 SKIP_PRECOMPILE_HEADERS ON)
  endif()
endfunction()

# Makes ${output}: a C++ source that defines `const Embedded embedded_<name>[]` (file name and text of each file) with its end.
function(guanxi_embed target name output)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DNAME=${name} -DOUTPUT=${output} "-DFILES=${ARGN}" -P ${CMAKE_SOURCE_DIR}/cmake/embed.cmake
    DEPENDS ${ARGN} ${CMAKE_SOURCE_DIR}/cmake/embed.cmake
    VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()
