# The built-in packs: a program that runs on the building machine reads their TOML with the same parser as the product reads a
# user's, and writes them in the form that costs least to read. A mistake in a pack fails the build, with its line.
add_executable(guanxi_compile_packs EXCLUDE_FROM_ALL
               app/packs/compile.cpp app/pack_toml.cpp app/pack_fields.cpp app/pack_file.cpp app/pack_holidays.cpp app/pack_greeting.cpp app/pack_hours.cpp
               app/pack_etiquette.cpp app/pack_taboo.cpp)
target_include_directories(guanxi_compile_packs PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}/app")
target_link_libraries(guanxi_compile_packs PRIVATE guanxi_calendar guanxi_text dep_toml)

file(GLOB packs CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/calendar/packs/*.toml")
set(built_in_packs "${CMAKE_CURRENT_BINARY_DIR}/app/built_in_packs_data.cpp")
file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/app")
add_custom_command(
  OUTPUT ${built_in_packs}
  COMMAND guanxi_compile_packs ${built_in_packs} ${packs}
  DEPENDS guanxi_compile_packs ${packs}
  COMMENT "Compiling the packs of countries"
  VERBATIM)
target_sources(guanxi_app PRIVATE ${built_in_packs})
