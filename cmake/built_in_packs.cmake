# The built-in packs: a program that runs on the building machine reads their TOML with the same parser as the product reads a
# user's, and writes them in the form that costs least to read. A mistake in a pack fails the build, with its line.
add_executable(guanxi_compile_packs EXCLUDE_FROM_ALL
               "${CMAKE_SOURCE_DIR}/tools/compile_packs/compile.cpp" settings/files/toml_tree.cpp settings/packs/fields.cpp settings/packs/file.cpp
               settings/packs/holidays.cpp settings/packs/greeting.cpp settings/packs/hours.cpp settings/packs/etiquette.cpp settings/packs/taboo.cpp)
target_include_directories(guanxi_compile_packs PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}/settings")
target_link_libraries(guanxi_compile_packs PRIVATE guanxi_holidays guanxi_text dep_toml)

file(GLOB packs CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/holidays/packs/*.toml")
set(built_in_packs "${CMAKE_CURRENT_BINARY_DIR}/settings/built_in_packs_data.cpp")
file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/settings")
add_custom_command(
  OUTPUT ${built_in_packs}
  COMMAND guanxi_compile_packs ${built_in_packs} ${packs}
  DEPENDS guanxi_compile_packs ${packs}
  COMMENT "Compiling the packs of countries"
  VERBATIM)
target_sources(guanxi_settings PRIVATE ${built_in_packs})
