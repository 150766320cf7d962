# guanxi_icu_data: what libical asks of ICU's data for days without a time, which is rules of calendars, cut out of the 30 MB that would be
# linked whole otherwise. A program that links this one object does not take libicudata.a. Every calendar of RSCALE repeats as with the
# whole: tests/e2e/holidays-import-calendars.t is held to the release build too.
set(items supplementalData.res)
set(tool "${CMAKE_SOURCE_DIR}/tools/icu_data")
set(data "${CMAKE_CURRENT_BINARY_DIR}/icu_data.dat")

add_executable(icu_data EXCLUDE_FROM_ALL "${tool}/extract.cpp")
target_compile_options(icu_data PRIVATE -Wall -Wextra -O1)
target_link_libraries(icu_data PRIVATE dep_icu ${CMAKE_DL_LIBS})

add_custom_command(OUTPUT "${data}" COMMAND icu_data ${items} > "${data}" DEPENDS icu_data COMMENT "Cutting out ICU's data" VERBATIM)
add_library(guanxi_icu_data OBJECT "${tool}/embed.cpp")
target_compile_definitions(guanxi_icu_data PRIVATE GUANXI_ICU_DATA="${data}")
target_link_libraries(guanxi_icu_data PRIVATE dep_icu)
set_source_files_properties("${tool}/embed.cpp" PROPERTIES OBJECT_DEPENDS "${data}")
