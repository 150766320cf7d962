# The constant tables of the text layer: a program that runs on the building machine asks ICU for them, so that the
# product opens no ICU data file and creates no transliterator.
file(GLOB generator CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tools/text_tables/*.cpp")
add_executable(guanxi_text_tables EXCLUDE_FROM_ALL ${generator})
target_include_directories(guanxi_text_tables PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}/text")
target_compile_options(guanxi_text_tables PRIVATE -Wall -Wextra -O1)
target_link_libraries(guanxi_text_tables PRIVATE dep_icu_i18n dep_icu ${CMAKE_DL_LIBS})

set(text_readings "${CMAKE_SOURCE_DIR}/tools/text_tables/readings.txt")
set(text_tables "${CMAKE_CURRENT_BINARY_DIR}/text/tables_data.cpp")
file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/text")
add_custom_command(
  OUTPUT ${text_tables}
  COMMAND guanxi_text_tables ${text_readings} ${text_tables}
  DEPENDS guanxi_text_tables ${text_readings}
  COMMENT "Making the text layer's tables"
  VERBATIM)
target_sources(guanxi_text PRIVATE ${text_tables})
