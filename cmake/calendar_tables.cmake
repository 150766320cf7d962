# The years of calendars that ICU knows, as constant tables: a program that runs on the building machine asks ICU for them, so
# that the holidays layer links no library.
add_executable(guanxi_calendar_tables EXCLUDE_FROM_ALL "${CMAKE_SOURCE_DIR}/tools/calendar_tables/generate.cpp")
target_include_directories(guanxi_calendar_tables PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}/holidays" "${CMAKE_SOURCE_DIR}/include")
target_compile_options(guanxi_calendar_tables PRIVATE -Wall -Wextra -O1)
target_link_libraries(guanxi_calendar_tables PRIVATE dep_expected dep_icu_i18n dep_icu ${CMAKE_DL_LIBS})

set(calendar_tables "${CMAKE_CURRENT_BINARY_DIR}/holidays/year_tables_data.cpp")
file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/holidays")
add_custom_command(
  OUTPUT ${calendar_tables}
  COMMAND guanxi_calendar_tables ${calendar_tables}
  DEPENDS guanxi_calendar_tables
  COMMENT "Making the holidays layer's tables"
  VERBATIM)
target_sources(guanxi_holidays PRIVATE ${calendar_tables})
